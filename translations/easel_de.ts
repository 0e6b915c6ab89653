<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Board</name>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The cluster group does not exist any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: easelctl plan show [--json] WORKSPACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the plan changes, group by group, the operations in their order, and the digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this project, instead of the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--connect wants an address such as https://palette.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible and left out of the plan: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: easelctl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The group is deleted. Its %n host cluster(s) stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>High: %n virtual cluster(s) run on it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Medium: the group is gone afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low: nothing runs on it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High: it loses more than half of its host clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Medium: %n virtual cluster(s) run on it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Low: nothing runs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is saved as .pdf or .html; “%1” is neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key lacks the permission for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>The document is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ActivityModel</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (try %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Requests to the backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · Kubernetes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cores requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::CommandPalette</name>
    <message>
        <source>Run a command, or go to a group or cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept in memory for this run only and is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>The language changes when Easel is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::GroupForm</name>
    <message>
        <source>env:prod, team:checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Easel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cluster group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::PlanApply</name>
    <message>
        <source>The apply was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend did not carry it out, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend said that it deleted the group, but still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend accepted it, but has another value for “%1” now: %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>All changes of the plan are taken back. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a problem to see why it matters and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>Plan for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the plan for approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>(same lines, another order)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend would refuse the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1. What is applied is the plan with the digest %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) change: the report lists them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 groups change · the plan adds %2 findings and removes %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::WelcomePage</name>
    <message>
        <source>Easel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compose host clusters into cluster groups, plan offline, have the plan approved, and apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backend has moved on. Left out of the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
