<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n host not told</numerusform>
            <numerusform>%n hosts not told</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n minute ahead of the backend&apos;s.</numerusform>
            <numerusform>This machine&apos;s clock is %n minutes ahead of the backend&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>This machine&apos;s clock is %n minute behind the backend&apos;s.</numerusform>
            <numerusform>This machine&apos;s clock is %n minutes behind the backend&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n line)</numerusform>
            <numerusform>(%n lines)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>%1 of %n virtual cluster used</numerusform>
            <numerusform>%1 of %n virtual clusters used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>Settled %n conflict.</numerusform>
            <numerusform>Settled %n conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n cluster group is called “%1”. Name its uid.</numerusform>
            <numerusform>%n cluster groups are called “%1”. Name the uid of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n virtual cluster is called “%1”. Name its uid.</numerusform>
            <numerusform>%n virtual clusters are called “%1”. Name the uid of one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n virtual cluster</numerusform>
            <numerusform>  %n virtual clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Upgrade %n group</numerusform>
            <numerusform>Upgrade %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>%n upgrade planned.</numerusform>
            <numerusform>%n upgrades planned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>%n point would go and free %1.</numerusform>
            <numerusform>%n points would go and free %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>%n point are gone, which freed %1.</numerusform>
            <numerusform>%n points are gone, which freed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSpots</name>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n host cluster</numerusform>
            <numerusform>%n host clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n free edge host</numerusform>
            <numerusform>%n free edge hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>Create “%1” with %n host cluster</numerusform>
            <numerusform>Create “%1” with %n host clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%1 is still %2 after %n second. Look at it on the backend, and apply again.</numerusform>
            <numerusform>%1 is still %2 after %n seconds. Look at it on the backend, and apply again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>Keep mine in %n conflict</numerusform>
            <numerusform>Keep mine in %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>Take theirs in %n conflict</numerusform>
            <numerusform>Take theirs in %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>%n conflict with the backend is not settled: %1. Settle it on the page “Review and apply” first.</numerusform>
            <numerusform>%n conflicts with the backend are not settled: %1. Settle them on the page “Review and apply” first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 was imported as %n step and merged with what has changed since.</numerusform>
            <numerusform>%1 was imported as %n steps and merged with what has changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 was imported as %n step.</numerusform>
            <numerusform>%1 was imported as %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>%n conflict has to be settled before it can be applied.</numerusform>
            <numerusform>%n conflicts have to be settled before it can be applied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>The plan adds %n error that the backend would refuse.</numerusform>
            <numerusform>The plan adds %n errors that the backend would refuse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>No rule refuses the plan. It adds %n warning, listed under “Findings”.</numerusform>
            <numerusform>No rule refuses the plan. It adds %n warnings, listed under “Findings”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The group is deleted. Its %n host cluster(s) stay as they are.</source>
        <translation>
            <numerusform>The group is deleted. Its host cluster stays as it is.</numerusform>
            <numerusform>The group is deleted. Its %n host clusters stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n group ask for more than is allowed</numerusform>
            <numerusform>%n groups ask for more than is allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>What a host is asked for exceeds what it has times the oversubscription. Another %n group have a host that is nearly full.</numerusform>
            <numerusform>What a host is asked for exceeds what it has times the oversubscription. Another %n groups have a host that is nearly full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n group have a host that is nearly full</numerusform>
            <numerusform>%n groups have a host that is nearly full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n group could not carry all of their virtual clusters any more.</numerusform>
            <numerusform>%n groups could not carry all of their virtual clusters any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>The backend would refuse what these groups are. There are %n warning besides.</numerusform>
            <numerusform>The backend would refuse what these groups are. There are %n warnings besides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>No new virtual cluster can be deployed on %n group until the plan is applied.</numerusform>
            <numerusform>No new virtual cluster can be deployed on %n groups until the plan is applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n group wait for an upgrade</numerusform>
            <numerusform>%n groups wait for an upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>No new virtual cluster can be deployed on them until then. %n of them need a decision first.</numerusform>
            <numerusform>No new virtual cluster can be deployed on them until then. %n of them needs a decision first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>“%1” stays: %n virtual cluster runs on it by now.</numerusform>
            <numerusform>“%1” stays: %n virtual clusters run on it by now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>“%1” has %n edge clusters, and may have one: %2.</numerusform>
            <numerusform>“%1” has %n edge clusters, and may have one: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 left “%2”, but still carries %n virtual cluster of it: %3.</numerusform>
            <numerusform>%1 left “%2”, but still carries %n virtual clusters of it: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>“%1” is deleted, but %n virtual cluster runs on it: %2.</numerusform>
            <numerusform>“%1” is deleted, but %n virtual clusters run on it: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>%n virtual cluster of “%1” is larger than its limits: %2.</numerusform>
            <numerusform>%n virtual clusters of “%1” are larger than its limits: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>%n virtual cluster of “%1” claims more than half of its host: %2.</numerusform>
            <numerusform>%n virtual clusters of “%1” claim more than half of their host: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n virtual cluster runs on it</numerusform>
            <numerusform>%n virtual clusters run on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>%n virtual cluster is reached by its endpoint</numerusform>
            <numerusform>%n virtual clusters are reached by its endpoint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>“%1” is deleted; its %n host cluster is in no group by it any more.</numerusform>
            <numerusform>“%1” is deleted; its %n host clusters are in no group by it any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>“%1” loses %n of its %2 host clusters.</numerusform>
            <numerusform>“%1” loses %n of its %2 host clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>“%1” is changed while %n virtual cluster runs on it.</numerusform>
            <numerusform>“%1” is changed while %n virtual clusters run on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>%n of the %2 virtual clusters of “%1” is deleted, with all that runs in it.</numerusform>
            <numerusform>%n of the %2 virtual clusters of “%1” are deleted, with all that runs in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>%n virtual cluster is deleted with all that runs in it</numerusform>
            <numerusform>%n virtual clusters are deleted with all that runs in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtual cluster</numerusform>
            <numerusform>%n virtual clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n virtual cluster needs a host, and finds one.</numerusform>
            <numerusform>%n virtual clusters need a host, and all find one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n virtual cluster needs a host.</numerusform>
            <numerusform>%n virtual clusters need a host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>%n of them fits nowhere.</numerusform>
            <numerusform>%n of them fit nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>And %n more group.</numerusform>
            <numerusform>And %n more groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>The %n added virtual cluster fits into %1.</numerusform>
            <numerusform>All %n added virtual clusters fit into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>Of %n added virtual cluster %1 fit into %2.</numerusform>
            <numerusform>Of %n added virtual clusters %1 fit into %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>Of %n added virtual cluster at least %1 and at most %2 fit into %3.</numerusform>
            <numerusform>Of %n added virtual clusters at least %1 and at most %2 fit into %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>After that %n more of %1 fits into %2.</numerusform>
            <numerusform>After that %n more of %1 fit into %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>%n more of %1 fits into %2.</numerusform>
            <numerusform>%n more of %1 fit into %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>%n more host cluster is asked for more than is allowed.</numerusform>
            <numerusform>%n more host clusters are asked for more than is allowed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>The backend did not answer within %n second.</numerusform>
            <numerusform>The backend did not answer within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 has less.</numerusform>
            <numerusform>%1 have less.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>“%1” has %n value to settle first.</numerusform>
            <numerusform>“%1” has %n values to settle first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>%n virtual cluster on it is in trouble already</numerusform>
            <numerusform>%n virtual clusters on it are in trouble already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n virtual cluster runs on it</numerusform>
            <numerusform>%n virtual clusters run on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n virtual cluster runs as before.</numerusform>
            <numerusform>%n virtual clusters run as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n virtual cluster does not run again: %1.</numerusform>
            <numerusform>%n virtual clusters do not run again: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>Apply %n operation…</numerusform>
            <numerusform>Apply %n operations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>%1 of %n operation done</numerusform>
            <numerusform>%1 of %n operations done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>about %n s left</numerusform>
            <numerusform>about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>%n operation is sent to %1 (%2).</numerusform>
            <numerusform>%n operations are sent to %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>Dry run: %1 of %n operation would not go through. It says why below.</numerusform>
            <numerusform>Dry run: %1 of %n operations would not go through. Each says why below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>Dry run: nothing stands against the %n operation. Nothing was changed.</numerusform>
            <numerusform>Dry run: nothing stands against the %n operations. Nothing was changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %2, %n host cluster</numerusform>
            <numerusform>%1, %2, %n host clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>Remove %n cluster from “%1”</numerusform>
            <numerusform>Remove %n clusters from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CapacityChart</name>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n bar. Enter opens it.</numerusform>
            <numerusform>%n bars. Up and Down choose one, Enter opens it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>Show more (%n group left)</numerusform>
            <numerusform>Show more (%n groups left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CommandPalette</name>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>The best %1 of %n</numerusform>
            <numerusform>The best %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%1 of %n conflict to settle. The plan cannot be applied before that.</numerusform>
            <numerusform>%1 of %n conflicts to settle. The plan cannot be applied before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>The one conflict is settled.</numerusform>
            <numerusform>All %n conflicts are settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1: %2 (%n conflict)</numerusform>
            <numerusform>%1: %2 (%n conflicts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>Show more (%n conflict left)</numerusform>
            <numerusform>Show more (%n conflicts left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>What merged by itself (%n field)</numerusform>
            <numerusform>What merged by itself (%n fields)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CreditLine</name>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s)</source>
        <translation>
            <numerusform>%1 of %n virtual cluster</numerusform>
            <numerusform>%1 of %n virtual clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>Yours: %n virtual cluster with %1</numerusform>
            <numerusform>Yours: %n virtual clusters with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n more: search for it</numerusform>
            <numerusform>%n more: search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n more: search for it</numerusform>
            <numerusform>%n more: search for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>Leaves out %n operation that needs it</numerusform>
            <numerusform>Leaves out %n operations that need it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1; goes on with %n other.</numerusform>
            <numerusform>%1; goes on with %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>Stops, and plans what takes back the %n operation that was done. Nothing of that is sent until you apply it.</numerusform>
            <numerusform>Stops, and plans what takes back the %n operations that were done. Nothing of that is sent until you apply it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>Opens %n workspace in a window of its own: here the plan is being applied.</numerusform>
            <numerusform>Opens %n workspaces, each in a window of its own: here the plan is being applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>Opens the workspace in a window of its own.</numerusform>
            <numerusform>Opens %n workspaces, each in a window of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>Imports %n plan into “%1”.</numerusform>
            <numerusform>Imports %n plans into “%1”, one after the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Fix all %n of this kind…</numerusform>
            <numerusform>Fix all %n of this kind…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n problem is mended in one step:</numerusform>
            <numerusform>%n problems are mended in one step:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>%n problem of this kind stays: there is no quick fix for it.</numerusform>
            <numerusform>%n problems of this kind stay: there is no quick fix for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::GuardList</name>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>Check what you have seen and want: %n left</numerusform>
            <numerusform>Check what you have seen and want: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>Log · %1 of %n line</numerusform>
            <numerusform>Log · %1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n line was saved as %1.</numerusform>
            <numerusform>%n lines were saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n part not readable</numerusform>
            <numerusform>%n parts not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflict to settle</numerusform>
            <numerusform>%n conflicts to settle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>%n more note in the file.</numerusform>
            <numerusform>%n more notes in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::PlanApply</name>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>Nothing was sent: the backend has moved on in %n field.</numerusform>
            <numerusform>Nothing was sent: the backend has moved on in %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>Stopped after %1 of %n operation; the rest is still planned.</numerusform>
            <numerusform>Stopped after %1 of %n operations; the rest is still planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>The operation was carried out.</numerusform>
            <numerusform>All %n operations were carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>%1 of %n operation was carried out. %2</numerusform>
            <numerusform>%1 of %n operations were carried out. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>ssh-keygen did not end within %n second and was stopped.</numerusform>
            <numerusform>ssh-keygen did not end within %n seconds and was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>%n point would go for good, which frees %1.</numerusform>
            <numerusform>%n points would go for good, which frees %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n operation</numerusform>
            <numerusform>%1 · %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ReportOptionsPanel</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>Preview of the report, %n page</numerusform>
            <numerusform>Preview of the report, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>Adds %n finding</numerusform>
            <numerusform>Adds %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>Mends %n finding</numerusform>
            <numerusform>Mends %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>The plan cannot be applied yet: the backend would refuse it for %n reason.</numerusform>
            <numerusform>The plan cannot be applied yet: the backend would refuse it for %n reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>The plan and the backend are in each other&apos;s way in %n place. Settle that before the plan is applied.</numerusform>
            <numerusform>The plan and the backend are in each other&apos;s way in %n places. Settle that before the plan is applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>%n of them in its way</numerusform>
            <numerusform>%n of them in its way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>The draft breaks it once.</numerusform>
            <numerusform>The draft breaks it %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>The fleet was read. %n conflict to settle.</numerusform>
            <numerusform>The fleet was read. %n conflicts to settle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n pending change.</numerusform>
            <numerusform>%n pending changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>of %n host cluster</numerusform>
            <numerusform>of %n host clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>%n host cluster is left alone</numerusform>
            <numerusform>%n host clusters are left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>Create %n group</numerusform>
            <numerusform>Create %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>Create %n suggested group</numerusform>
            <numerusform>Create %n suggested groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %n host cluster</numerusform>
            <numerusform>%1, %n host clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1: %n host cluster</numerusform>
            <numerusform>%1: %n host clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n unhealthy</numerusform>
            <numerusform>%n unhealthy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtual</numerusform>
            <numerusform>%n virtual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n edge host</numerusform>
            <numerusform>%n edge hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n host cluster</numerusform>
            <numerusform>%n host clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n edge host that no cluster uses</numerusform>
            <numerusform>%n edge hosts that no cluster uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>group of %n host cluster</numerusform>
            <numerusform>group of %n host clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n unhealthy</numerusform>
            <numerusform>%n unhealthy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtual cluster</numerusform>
            <numerusform>%n virtual clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>While the upgrade runs, API access to %n virtual cluster is suspended: %1.</numerusform>
            <numerusform>While the upgrade runs, API access to %n virtual clusters is suspended: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>Use what %n other group has</numerusform>
            <numerusform>Use what %n other groups share</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>Taken for the old default: what %n other group has. What it has in common with this one follows the new default.</numerusform>
            <numerusform>Taken for the old default: what %n other groups share. What they have in common with this one follows the new default.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>And %n more; the difference shows it.</numerusform>
            <numerusform>And %n more; the difference shows them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n group pending</numerusform>
            <numerusform>%n groups pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>Plan %n upgrade</numerusform>
            <numerusform>Plan %n upgrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Upgrade %n group</numerusform>
            <numerusform>Upgrade %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>%n upgrade planned in one step.</numerusform>
            <numerusform>%n upgrades planned in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>Of %n the old default is not known: all that it has is kept.</numerusform>
            <numerusform>Of %n the old default is not known: all that they have is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n virtual cluster with %1</numerusform>
            <numerusform>%n virtual clusters with %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n virtual cluster</numerusform>
            <numerusform>%n virtual clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>Resize %n virtual cluster</numerusform>
            <numerusform>Resize %n virtual clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>Pause %n virtual cluster</numerusform>
            <numerusform>Pause %n virtual clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>Resume %n virtual cluster</numerusform>
            <numerusform>Resume %n virtual clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>Delete %n virtual cluster</numerusform>
            <numerusform>Delete %n virtual clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>%n of the selected needs nothing.</numerusform>
            <numerusform>%n of the selected need nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::WelcomePage</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>Easel ended unexpectedly on %1. Your plan is safe: %n change.</numerusform>
            <numerusform>Easel ended unexpectedly on %1. Your plan is safe: %n changes.</numerusform>
        </translation>
    </message>
</context>
</TS>
