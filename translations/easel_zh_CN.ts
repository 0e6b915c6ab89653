<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>打开列表</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>整个组</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>原先存在</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>虚拟集群 %1</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>由中断的应用所做</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>不再计划</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>应用已中断。下次拉取或应用时会查明它已完成的内容。</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>本地后端</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>摘要 %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>后端审计：%1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>此账户登录需要第二因素，Easel 无法提供。请使用该账户的 API 密钥。</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>后端接受了密码，但未返回令牌。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Pick up to move</source>
        <translation>拿起以移动</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>放到此处</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>显示所有成员</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>%1 / %2 CPU</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>容量未知</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>加入此组</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>已在此组中</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>无主机集群</translation>
    </message>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>还没有主机集群。请拖动一个到此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>joins</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>无主机 DNS</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1，约 %2 秒</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>提交未知</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>提交 %1，含更改</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1，使用 %2 构建</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>自有虚拟集群</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>属于其他组</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>无主机集群</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>容量未告知</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n 台主机未告知</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>后端未告知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The cluster group does not exist any more.</source>
        <translation>该集群组已不存在。</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>该集群已是“%1”的成员。</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>该集群不是“%1”的成员。</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>该虚拟集群已不存在。</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>“%1”正在后端上被删除。</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>虚拟集群的 CPU 核数须为整数，且各项数值均不得小于零。</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>该集群组已存在。</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>计划要在“%1”上部署虚拟集群。请先将它们从计划中移除。</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>该集群已在那里。</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>现有集群组的发行版不能更改。</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>该虚拟集群已存在。</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>计划部署的虚拟集群在存在之前不能暂停。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>编辑“%1”的描述</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>为“%1”设置标签</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>将 %1 添加到“%2”</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>从“%2”中移除 %1</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>将 %1 从“%2”移到“%3”</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>将“%1”的端点设为 %2</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>设置“%2”中 %1 的主机 DNS</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>设置“%1”的限制</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>将“%1”的超额分配设为 %2%</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>将“%1”的发行版设为 %2</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>编辑“%1”的配置</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>设置“%1”的配置文件</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>在“%2”上部署 %1</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>将 %1 调整为 %2</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>“%1”不是一种作用域。</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1”不是端口。</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>“%1”重复指定了一个成员。</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>“%1”不是此版本 Easel 已知的更改类型。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation>地址形如 https://palette.example.com。</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>地址中含有用户或密码。它们有各自的字段。</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>固定值是服务器公钥的 SHA-256：sha256// 加 44 个字符，或 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>代理形如 http://proxy.example.com:3128 或 socks5://127.0.0.1:1080。</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>不支持需要用户和密码的代理。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>本机时钟比后端快 %n 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>本机时钟比后端慢 %n 分钟。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>地址为 http：途中任何人都能读取密钥。请使用 https。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>该地址有应答，但不是 Palette：它不认识 %1。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>该地址有应答，但不是 Palette。%1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>它未说明登录者是谁。</translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation>连接正常：已连接到 %1。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>无法保存文件：%1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>%1：%2。请换一个，或先拉取。</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>%1 在后端上现为“%2”；计划是基于“%3”制定的。请先拉取。</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>该虚拟集群在后端上与制定计划时一致。后端没有可试行此更改的调用。</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>该组尚不存在：存在之后后端才能判断。</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>试运行已取消。</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>后端会部署它。</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>按目前情况后端不会部署它；之前的操作会改变这一点：%1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>后端不会部署它：%1</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>该组在后端上与制定计划时一致。后端没有可试行此更改的调用。</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>后端接受名称“%1”。</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>名称“%1”届时可用：之前的一项操作会释放它。</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>后端不接受名称“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>摘要 %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>未发送任何内容。请用 --confirm-guards 确认。</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>--approve 和 --approve-file 不能同时使用。</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>没有应答的请求在后端上可能仍在处理多久，之后才去查询；未指定时为 30。后端自身时限更短时可设得更短。</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>按后端应答的速度发送，仅用于您自己的 easel-backend：Palette 拒绝请求的限度比其文档所述更严。</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>操作失败时：stop 表示停止；skip 表示跳过依赖它的操作并继续其余操作；rollback-plan 表示停止，并将撤回已完成内容的计划设为工作区的计划，但不应用。未指定时为 stop。</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>确认以下操作：删除组、使组失去一半以上的主机集群、在组上运行虚拟集群时更改组，以及删除虚拟集群。未指定时，此类计划会被列出并拒绝。</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>只要所有虚拟集群恢复运行且窗口开放，就自动逐批继续。未指定时，运行在一个批次后结束，下次运行继续下一批次。</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>仅当计划具有此摘要时才发送：须为报告中打印的全部 64 位。</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>仅当计划与此计划文件中的计划相同时才发送。</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>在拉取工作区的后端上执行计划。若后端在计划涉及的内容上已有变动，则在发送任何内容之前停止。对于已封存的计划，只发送封存的内容。</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>--settle 需要 0 到 600 之间的秒数。</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>未发送任何内容：计划为空，与批准的内容不符。</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>计划为空。</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>工作区被 %1 占用。</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>%1，%2：原为 %3，后端上现为 %4，将变为 %5</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>再次应用以继续下一批次。</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>工作区没有连接。请先拉取。</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>保存其状态的文件；不存在时会创建。API 密钥保存在旁边的 FILE.key 中。</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>监听地址；未指定时为 127.0.0.1:0，即空闲端口。它会打印 URL。</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>空数据库的初始内容：40 个或 400 个主机集群。未指定时为 small。</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>代替示例：生成这么多主机集群。</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>生成哪个机群：相同的数得到相同的机群。</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>首行为 API 密钥的文件，代替自动生成的密钥。</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>JSON 文件，指定故意出错的内容。</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>虚拟集群从一个状态到下一个状态需要多久。</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>升级一个组需要多久。</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>是否拒绝 Palette 会拒绝的内容。</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>启动嵌入式后端，用于流水线和演练：它基于一个文件提供 Palette 的 API。此进程会变为程序 easel-backend（有更多选项），并在收到 SIGTERM 或 Ctrl+C 时结束。它会打印 API 密钥的位置和 URL。</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>它的状态保存在哪里？请指定 --database FILE。</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>程序 easel-backend 既不在 easelctl 旁边，也不在 PATH 中。</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>easel-backend 未能启动：%1。</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>对机群和计划检查所有规则。退出码：0 无问题，1 有发现项，2 无法运行。</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>发现项的输出格式；未指定时为 text。</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>哪些算作发现项；未指定时为 error。</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>以 JSON 输出：等同于 --format json。</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json 和 --format %1 互斥。</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>列出所检查的规则。</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>%1，自 Palette %2 起</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>（%n 行）</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>冲突：“%1”，%2：原为 %3，此处计划为 %4，将变为 %5。%6</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>冲突：“%1”，%2：原为 %3，后端上现为 %4，将变为 %5。%6</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>没有组“%1”。</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>为 Terraform 写出集群组及 import 块：提供程序 spectrocloud 的资源，相同的组得到相同的字节。无法告知提供程序的内容写为注释，并在标准错误中输出一行。CSV 和 JSON 为表格。</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>写出的内容。</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>CSV 和 JSON 的哪个表；未指定时为 groups。</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>按计划的结果，而非拉取时的状态。</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>仅此组（按名称或 uid）及其所属内容；可多次指定。</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>写入此文件；未指定或为 - 时写到标准输出。</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>采用哪种格式？请指定 --format terraform、csv 或 json。</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>--table 只能与 csv 和 json 同用：Terraform 只写组。</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>easelctl：从终端计划和应用 Palette 集群组

命令：</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
各命令详情：easelctl help COMMAND

退出码：</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>缺少命令。请尝试：easelctl --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>没有命令“%1”。请尝试：easelctl --help</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>显示命令的调用方式；未指定命令时列出所有命令。</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>打印供 shell 补全命令、选项、选项值和文件的脚本。软件包会自动安装它；手动安装请参见示例。</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>没有“%1”的补全：可用 bash、zsh 或 fish。</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>打印手册页 easelctl(1)。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>由 %1，%2，摘要 %3</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>批次 %1，%2：%3</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>easelctl plan：查看计划、传递计划、送交批准

计划来自 WORKSPACE 或 PLANFILE。</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>要对计划做什么？请尝试：easelctl plan --help</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>显示工作区或计划文件的计划所做的更改（逐组）、按顺序排列的操作以及摘要。</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>显示第二个计划对各组所做而第一个计划未做的内容。退出码：0 两者相同，1 两者不同，2 无法运行。</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>打印计划的摘要，不打印其他内容。</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>为审批者显示计划的内容说明；带选项时设置它。</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>说明计划内容的一行文字。</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>由谁负责；未指定时为本机用户。</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>提出更改请求的位置。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>在后端上试行计划而不执行：比较计划涉及的内容，并对后端有相应调用的内容进行询问。若有操作会被拒绝，退出码为 1。</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>将计划写入计划文件（.easelplan），以便保存、比较、签名或在别处导入。其中不含机密和地址。同名的旧计划文件会被替换；其他文件则不会。</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>将计划文件中的计划作为步骤放入工作区。若机群此后已有变动，则逐字段合并；双方更改不同之处即为冲突，须先解决才能应用计划。</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>与工作区已有的计划合并。</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>工作区已有计划。请用 --merge 合并两者。</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>固定计划的摘要。此后不会应用其他内容；更改摘要的编辑会解除封存。</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>由谁封存；未指定时为计划的作者。</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>已封存。摘要 %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>解除计划的封存。</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>计划不再封存。</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>计划未曾封存。</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>通过 ssh-keygen 用 SSH 密钥为计划文件签名。签名写入 PLANFILE.sig。代理中的密钥以其 .pub 文件指定。</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>私钥，或代理中某个密钥的 .pub 文件。</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>哪个密钥？例如 --key ~/.ssh/id_ed25519。</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>已签名：%1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>通过 ssh-keygen 检查计划文件是否完整，且由有权者签名。</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>谁可以签名，格式同 ssh-keygen(1)：每行为 NAME KEYTYPE KEY。</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>必须是其中的这一位。</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>签名文件，不在 PLANFILE.sig 中时指定。</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>谁可以签名？--allowed-signers FILE。</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>签名有效：%1，密钥 %2。</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>通过 API 将整个机群读入工作区文件，文件不存在时会创建。其中的计划会放到读取的内容之上。</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>已拉取 %1 个主机集群、%2 个集群组和 %3 个虚拟集群。</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>章节：%1</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>有多个组名为“%1”。请用其 ID 指定。</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>写入位置。</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>文件的格式；未指定时由 FILE 的扩展名决定。</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>按计划结果的机群，而非读取时的机群。</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>仅此组，按名称或 ID；可多次指定。</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>仅限此项目（按名称或 ID）以及租户的内容。</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>仅此章节；可多次指定。</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>纸张大小；未指定时为 a4。</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>报告的内容：%1。</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>由谁负责；未指定时为计划的作者。</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>封面用的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>某个历史点的机群：其编号、时间或“latest”。</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>没有报告“%1”。请尝试：easelctl report</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>--paper 应为 a4 或 letter，而不是“%1”。</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>历史点上没有计划：--at 既不能与 --draft 同用，也不能用于计划的报告。</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>计划是整体批准的：其报告不支持 --group。</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>写到哪里？缺少 --output FILE。</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>--format 应为 pdf、html、csv 或 json，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>“%1”不以 .pdf、.html、.csv 或 .json 结尾，且没有 --format。</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>写出报告。KIND 为以下之一：%1。未指定时，说明有哪些报告及其章节。</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>没有项目“%1”。</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>%1：已保存为 %2</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>解决计划与后端都更改过的内容：全部，或一个冲突。“plan show --json”会列出它们。</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>保留计划的内容。</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>采用后端的内容。</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>仅此一个。</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>请指定 --mine 或 --theirs 之一。</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>没有要解决的冲突。</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>已解决 %n 个冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>已使用 %1 / %n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>说明工作区包含的内容。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>边缘主机</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>待应用的更改</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>未解决的冲突</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>上次拉取</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>System credits</source>
        <translation>系统额度</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>占用者</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>用法：easelctl %1</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>更多：easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>是不是 --%1？</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>--%1 应为 %2 或 %3，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1”是多余的。</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>“%1 %2”不存在。请尝试：easelctl help %1</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>包含 API 密钥的文件；未指定时使用 EASEL_API_KEY。</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>包含 --user 密码的文件；未指定时使用 EASEL_PASSWORD。</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>后端所在位置。</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>仅此项目（按 uid），而非租户。</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>以此用户和密码登录，而不使用 API 密钥。</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>用户的哪个组织。</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>除系统证书外还要信任的证书颁发机构的 PEM 文件。</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>服务器公钥必须具有此 SHA-256。</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>经由此 http 或 socks5 代理。</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>需要密码：--password-file FILE，或 EASEL_PASSWORD。</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>需要 API 密钥：--api-key-file FILE，或 EASEL_API_KEY。</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>无法读取密钥文件：%1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>密钥文件为空。</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>列出各组及其 vCluster 版本，等待升级的在前。</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>%1 -&gt; %2，已计划</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  %1 的默认值未知：与新默认值不同的内容全部保留。</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  已解决：%1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  待解决：%1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  保留：%1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  需处理：%1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>将升级作为一个步骤放入计划：新默认值加上手工更改的内容。若组中有双方都更改过的值，则会被拒绝，直到用 --conflicts 指定采用哪一方。</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>组，按名称或 ID。</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>所有等待升级的组；被拒绝的会列出，其余的会加入计划。</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>平台对该组当前版本的默认值。</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>未知时：以该版本若干组的共同内容作为默认值。</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>双方都更改过某个值时采用哪一方。</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>仅显示，不计划任何内容。</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>哪些组？请指定 --group NAME 或 --all。</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>升级“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>升级 %n 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>已计划 %n 项升级。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>没有等待升级的内容。</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>显示已计划的升级按哪些批次应用，或将它们分批：先金丝雀，其余按风险或区域。</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>按何种顺序；none 表示一次全部。</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>无批次：计划一次性应用。</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>easelctl upgrade：集群组的 vCluster 版本</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>要对升级做什么？请尝试：easelctl upgrade --help</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>CPU 核数，整数。</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>内存，单位 GiB；可为小数。</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>存储，单位 GiB。</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>--%1 需要大于零的数。</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>没有集群组“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>有 %n 个集群组名为“%1”。请指定其中一个的 uid。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>没有虚拟集群“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>有 %n 个虚拟集群名为“%1”。请指定其中一个的 uid。</numerusform>
        </translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>在哪个项目中？请指定 --project。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>已计划：%1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>已是如此：未计划任何内容。</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>按计划列出虚拟集群，以及计划对它们的操作。</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>仅此集群组的，按名称或 uid。</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>计划在集群组上新建虚拟集群。未指定大小时取最低所需。</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>集群组，按名称或 uid。</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>所属项目，按名称或 uid。</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>在哪个集群组上？请指定 --group。</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>计划虚拟集群的新大小；未指定的保持不变。</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>调整为多大？请指定 --cpu、--memory 或 --storage。</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>计划暂停虚拟集群：它会归还 CPU 和内存，但保留存储及其占用的额度。</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>计划恢复虚拟集群。</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>计划删除虚拟集群及其中运行的一切。若它是计划要部署的，则从计划中移除。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>%1：%2 / %3 个虚拟集群，%4 / %5</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>显示在此计划下租户、系统和用户的开发者额度各使用多少。带数字时，先告知工作区每个用户可使用的额度：Palette 将其保存在租户的开发者设置中，Easel 无法读取。</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>一个用户可拥有多少个虚拟集群。</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>清除用户可使用的额度。</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>--unknown 不能与数字同用。</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>--count 需要整数。</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>easelctl vc：工作区计划中的虚拟集群；由“apply”执行</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>要对虚拟集群做什么？请尝试：easelctl vc --help</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>waived until %1: %2</source>
        <translation>豁免至 %1：%2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>%1 个错误，%2 个警告，%3 个提示；计划新增 %4 个、消除 %5 个；豁免 %6 个</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>边缘主机</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>在历史之前</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>添加 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>移除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变化结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>已启用为主机</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>主机 DNS</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>边缘集群</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>vCluster 版本</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>项目“%1”</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1 的默认值</translation>
    </message>
    <message>
        <source>CPU allowed</source>
        <translation>允许的 CPU</translation>
    </message>
    <message>
        <source>CPU requested</source>
        <translation>请求的 CPU</translation>
    </message>
    <message>
        <source>CPU free</source>
        <translation>空闲的 CPU</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>允许的内存</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>请求的内存</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>空闲的内存</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>请求的存储</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>所有主机集群的 CPU</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>所有主机集群的内存</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>整个机群</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>Of host clusters</source>
        <translation>主机集群的</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>%1 个主机集群，%2 个组，%3 个虚拟集群</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>“%1”不是有效的大小。请指定字节数，或 500K、20M、1G。</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>列出历史点（最旧的在前）及其占用的文件空间。</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>工作区还没有历史。每次拉取会添加一个历史点。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个历史点</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>显示某个历史点的数据和集群组：其编号、时间（取到那时为止的最后一个历史点）或“latest”。</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>机群在两个历史点之间的变化，每个历史点为编号、时间或“latest”。</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>以 CSV 输出，每个字段一行。</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>永久删除历史点。最新的总会保留。多个选项所指的内容按此处选项的顺序处理。</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>早于该天数的历史点，从现在往回算。</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>除每第 n 个之外的所有历史点，从最新的往回算。</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>从最旧的开始删除，直到历史占用不超过此大小：字节数，或 500K、20M、1G。</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>仅说明会删除什么。</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>--older-than 需要天数。</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>--keep-every 需要不小于 2 的数。</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>请指定哪些历史点：--older-than、--keep-every 或 --at-most。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>将删除 %n 个历史点，释放 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>已删除 %n 个历史点，释放了 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>easelctl history：每次拉取时机群的状况</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>要对历史做什么？请尝试：easelctl history --help</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>工作区还没有历史。每次拉取会添加一个历史点。</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>历史中没有历史点 %1。请参见：easelctl history list</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>“%1”既不是历史点编号，也不是 2026-03-01 或 2026-03-01T12:00 这样的时间，也不是“latest”。</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>历史始于 %1，晚于该时间。</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1”不是文本。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1”不是列表。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1”既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>“%1”不是对象。</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>“%1”的值“%2”未知。</translation>
    </message>
</context>
<context>
    <name>MapSpots</name>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n 个主机集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n 台空闲边缘主机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>该组现已存在，但发行版与计划给定的不同，且无法再更改。</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>该组现已存在于后端，但值与计划给定的不同。</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>计划与后端上的其他人以不同方式更改了相同的行。</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>计划与后端上的其他人以不同方式更改了配置文件的顺序。</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>后端上有人移除了计划要更改其设置的主机集群。</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>计划要移除该主机集群，而后端上有人更改了它的设置。</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>计划与后端上的其他人以不同方式更改了此项。</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>整个组</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>原先存在</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>原先不存在</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>计划要删除该组，而制定计划后后端上有人更改了它。</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>项目已不存在</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>该组的项目已不存在，或此账户无法读取它。保留您的内容会在租户中创建该组。</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>后端上有人删除了计划要更改的组。保留您的内容会重新创建它。</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>主机集群 %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>已不在机群中</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>计划需要 %1 在此组中。该集群已从机群中消失，或此账户已无法读取它。</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>“%1”的成员</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>计划让 %1 加入“%2”。在此期间，后端上有人让它加入了 %3。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>%1；另一个组名为 %2</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>另一个组使用了计划给此组的名称。保留您的内容会将其命名为“%1”；采用对方的内容则仍为“%2”。</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>另一个组名为 %1</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>另一个组使用了计划要创建的组的名称。保留您的内容会将其命名为“%1”；采用对方的内容则不创建它。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>与对方的内容一起时违反</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>%1 计划或后端单独都不违反此规则。采用对方的内容会撤回计划对此组的更改。</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>此工作区的计划与导入的计划以不同方式更改了此项。“对方的”是此处的计划，“我的”是导入的计划。</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>现有组的发行版不能更改。</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>该虚拟集群所在的组也已不存在。请在另一个组上部署新的虚拟集群。</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>该虚拟集群所在的组已不存在。请在另一个组上部署。</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>虚拟集群 %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>虚拟集群 %1 的大小</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>计划与后端上的其他人以不同方式更改了大小。</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>后端上有人删除了计划要更改的虚拟集群。保留您的内容会部署一个新的空虚拟集群。</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>计划要删除该虚拟集群，而制定计划后后端上有人更改了它。</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>另一个名为 %1</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>另一个虚拟集群使用了计划要部署的虚拟集群的名称。保留您的内容会给它另一个名称；采用对方的内容则不部署它。</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>组已不存在</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>计划要在其上部署虚拟集群的组已不存在。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>负载均衡器</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>置备中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>删除中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>暂停中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>恢复中</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>创建“%1”，含 %n 个主机集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>更新“%1”的描述和标签</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>更新“%1”的主机集群和设置</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>更新“%1”的附加配置文件</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>将“%1”暂时重命名为“%2”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>暂时释放“%1”的主机 DNS</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>%1 的主机 DNS</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>在“%2”上部署虚拟集群 %1，大小 %3</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>将虚拟集群 %1 调整为 %2</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>暂停虚拟集群 %1</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>恢复虚拟集群 %1</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>删除虚拟集群 %1</translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Pull again in a moment.</source>
        <translation>列表变化过快，来不及读取。请稍后重新拉取。</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>后端未告知更改了什么。</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>无法读取后端对创建请求的应答。</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>窗口中的任何位置</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>画板</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>画板和拓扑，移动内容时</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>机群列表</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>表格和列表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>配置编辑器</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>下一个区域：工具栏、导航栏、机群、页面、检查器、面板、状态栏</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>下一个分隔条或表头；用方向键移动分隔条或选择列</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>具有焦点的内容的菜单</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>转到另一张卡片或另一个主机集群</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>第一个和最后一个组</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>按名称开头查找</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母键</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>拿起所选的主机集群</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>多选或少选一个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>选择组的所有成员</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>删除组，或从组中移除主机集群</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消所有选择</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>选择组</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>下一个可以接收的组</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放下</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>放下，同时留在原来的组中</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>放到新组中</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>放回原处</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>选择多个</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>转到相邻项</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>上一个和下一个</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>沿链接移动</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>仅保留相关内容</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>飞至该处</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>拿起</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>返回先前位置、再次前进</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>复制所选的行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>转到另一行</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>向上和向下翻页</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>第一行和最后一行</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>从假设分析中移除失去的主机</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>上移和下移配置文件</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>转到另一个条形或数据点</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>第一个和最后一个</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>返回所有组</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>上一页和下一页</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>下一处和上一处差异</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>开头和结尾</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>下一处和上一处</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>离开文本（其中 Tab 用于缩进）</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1, %2, %3 storage</source>
        <translation>%1，%2，%3 存储</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>外部 IP %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>流量策略 %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>源范围 %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 限制</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>内存限制</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>存储限制</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>附加配置文件</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>主机集群 %1</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>%1 的主机 DNS</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>%1 的端口</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>%1 的负载均衡器</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>非成员</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>成员，%1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>虚拟集群 %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>虚拟集群 %1 的大小</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>虚拟集群 %1 的状态</translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>应用已取消。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>已被另一个组占用</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>%1 已加入“%2”</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>%1 加入“%2”</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>没有应答，且无法查询：%1 请再次应用以查明。</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>后端两次没有应答，且未执行。</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>没有应答，而“%1”此后被写入过，但没有此更改：有人撤回了它，或写入了该项。不会自动再次发送。请拉取并查看；若仍需要，请再次应用。</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>没有应答，而现在有一个组“%1”不带 Easel 的标记：它可能由此次应用创建，也可能由他人创建。不会再次创建。请拉取以将其纳入机群；然后从计划中移除该创建，或给新组另一个名称。</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>“%1”在此期间已在后端上被删除。</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>“%1”在应用计划期间在后端上被更改：%2 现为“%3”。</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>后端称“%1”已删除，但它仍然存在。</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>后端已接受，但无法读回：%1 请再次应用以查明。</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>后端接受了对“%1”的更改，但 %2 现在是另一个值：“%3”而不是“%4”。</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>组“%1”（uid %2）带有此次应用的标记，而此次应用创建的组的 uid 为 %3：它被创建了两次。请查看使用的是哪一个，并删除另一个。</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>除此次应用创建的组“%1”（uid %3）外，还有另一个同名的组（uid %2）。请查看使用的是哪一个，并删除另一个或给它另一个名称。</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>虚拟集群 %1 的名称</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>已被另一个集群占用</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>%1 仍为%2。请再次应用以继续。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%n 秒后 %1 仍为%2。请在后端上查看，然后再次应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>没有应答，而现在有一个虚拟集群 %1 不带 Easel 的标记：它可能由此次应用部署，也可能由他人部署。不会再次部署。请拉取以将其纳入机群；然后从计划中移除该部署，或给新的虚拟集群另一个名称。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2”的 %1</translation>
    </message>
    <message>
        <source>Settle %1 by an edit</source>
        <translation>通过编辑解决 %1</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>保留我的：%1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>采用对方的：%1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>在 %n 个冲突中保留我的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>在 %n 个冲突中采用对方的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>与后端的 %n 个冲突尚未解决：%1。请先在“审阅并应用”页面上解决它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>虚拟集群 %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>集群 %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>项目 %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>该计划是为另一个租户制定的：这里没有 %1。请打开计划所属后端的工作区。</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>合并导入的计划</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>合并“%1”</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>无法导出计划：%1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>“%1”已存在，且不是完整的计划文件。它保持原样：请选择另一个名称。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>%1 已在此处：无需任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 已作为 %n 个步骤导入，并与此后的更改合并。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 已作为 %n 个步骤导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>它按文件中的状态封存。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>应用之前须解决 %n 个冲突。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>“%1.values”中有一行实际包含多行。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>“%1”既不是组也不是 null。</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>“%1”既不是虚拟集群也不是 null。</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>该文件不是 Easel 的计划：其中没有“format”：“%1”。</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>该计划由较新的 Easel 写出（格式 %1，此版本支持 %2）。请用该版本打开。</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>该文件未说明其版本。请重新导出计划。</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>“%1”包含的是另一个组的状态。</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>“%1”位置不对：组应按 ID 排序，每个一次。</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>“%1”包含的是另一个虚拟集群的状态。</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>“%1”位置不对：虚拟集群应按 ID 排序，每个一次。</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>计划的步骤与其组不符：无法执行“%1”。请重新导出计划。</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>计划的步骤得到的结果与其所述不同。请重新导出计划。</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>该文件超过计划的最大大小（%1 MiB）。</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>该文件为空。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>该文件不是 Easel 的计划：它不以 { 开头。</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>该计划在导出后被更改：其内容与所写的摘要不符。请重新导出并重新送批。</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>文件中的封存属于另一个计划。请重新导出并重新送批。</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>“%1”不属于版本 %2 的计划文件，或不是 Easel 的写法。请将其删除，或重新导出计划。</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>“%1”不是计划的摘要：摘要有 64 位十六进制数字。请从报告中复制。</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>摘要有 64 位十六进制数字；此摘要有 %1 位。请从报告中完整复制。</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>将计划置于后端的新状态之上</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>已启用承载虚拟集群</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>健康 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>与组的作用域相同（%1）</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>作用域 %1，组在 %2 中</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>组中唯一的边缘集群</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>没有可批准的内容</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>计划为空：后端与工作区显示的内容一致。</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>尚不能应用</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>计划新增 %n 个后端会拒绝的错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>允许，但有警告</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>没有规则拒绝该计划。它新增 %n 个警告，列于“发现项”下。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>所有规则均允许</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>没有规则拒绝该计划，它也未新增警告。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>不早于 %1。</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>不晚于 %1。</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>执行内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>The group is deleted. Its %n host cluster(s) stay as they are.</source>
        <translation>
            <numerusform>该组被删除。它的 %n 个主机集群保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>集群可以加入的原因</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>作者备注</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>计划既未新增也未消除发现项。</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>由计划新增</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>由计划消除</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>接受原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>若自读取机群后有组在后端上被更改，应用会在发送任何内容之前停止，并指出该字段。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>计划的每个组均符合</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>后续结果</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>上次应用，逐项操作</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>后端审计，或原因</translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>批准此计划即批准摘要为 %1 的内容。对计划的任何更改都会改变摘要。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>批次 %1 没有名称。</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>批次“%1”中没有组。</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>批次“%1”的窗口在开始之前结束。</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>批次“%1”的一个组也在另一个批次中。</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>拉取已取消。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>集群配置文件</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>边缘主机</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>项目不存在，或该账户看不到它。</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>每次读取时集群组都有变化。请稍后重新拉取。</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>开发者额度</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>QuantityText</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>%1 CPU</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>8 GiB memory</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>CPU cores</source>
        <translation>CPU 核</translation>
    </message>
    <message>
        <source>GiB of memory</source>
        <translation>GiB 内存</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>CPU（核）</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>内存（GiB）</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>没有可度量的内容</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>没有集群组。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n 个组的请求超出允许值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>对某主机的请求超过其容量乘以超额分配。另有 %n 个组含有几乎已满的主机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n 个组含有几乎已满的主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>没有请求超出允许值。</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>全部容得下</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>没有主机几乎已满。</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>各组的%1，最紧张的在前</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>由该组请求</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>由其主机上的其他组请求</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 64 CPU cores</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>承诺列为超额分配；允许列为主机容量乘以该值。自有列为该组虚拟集群的请求，其他列为其他组对相同主机的请求。负载为该组最紧张主机的负载。</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Requested (GiB)</source>
        <translation>已请求（GiB）</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>后端不告知主机集群的存储：请求的量已知，允许和空闲的量未知。</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>没有组有成员。</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>还能容纳多少个组所允许的最大虚拟集群，每个位于一台主机上，且最多占其一半。</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>单个大小</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>可容纳</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>最紧张的主机</translation>
    </message>
    <message>
        <source>In</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>逐组移除该组中 CPU 最多的主机。其上运行的内容需要在组内另一台主机上找到位置。</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>失去的主机</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>CPU（核）</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>需迁移</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无处安放</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>短缺</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n 个组将无法再承载其全部虚拟集群。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>每个组失去它后仍能承载其虚拟集群。</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>没有组含有容量已知的主机。</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>没有可检查的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>后端会拒绝这些组的现状。另有 %n 个警告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>没有后端会拒绝的内容，但有需要查看之处。</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>符合所有规则</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>没有错误，也没有警告。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>按规则列出的发现项</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>没有违反规则。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>修复方法</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>来源：%1，自 Palette %2 起</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>接受原因</translation>
    </message>
    <message>
        <source>By</source>
        <translation>豁免者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>没有人为发现项负责。</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>不在任何组中的主机集群</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>边缘主机</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>没有集群使用的边缘主机</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>已暂停的虚拟集群</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>集群配置文件</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>按提供商和健康列出的主机集群</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>在组中</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>内存（GiB）</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>存储（GiB）</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>附加配置文件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>主机 DNS 或负载均衡器</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>不在机群中</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>单个虚拟集群的限制</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>区域或站点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>用于虚拟集群</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>已用 CPU</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>没有主机集群。</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>类型与内容</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>边缘主机</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>没有边缘主机。</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>没有虚拟集群。</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>集群配置文件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>没有集群配置文件。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · 计划 %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>机群时间</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>报告对象</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>从后端读取的机群</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>机群；没有计划的更改</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>按计划结果的机群</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>仅这些组</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已省略</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告生成时间</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>摘要（SHA-256）</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>由 %1，%2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>本地后端</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>没有可绘制的内容。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从 %2 到 %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>“%1”不是可用作徽标的 PNG 或 JPEG 图片。</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>待批准计划</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>规则发现项</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>升级就绪情况</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>计划更改什么、有何风险、为何允许。</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>所有组、主机集群、边缘主机和虚拟集群。</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>什么违反了规则、为何重要、如何修复。</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>什么容得下、什么紧张、失去一台主机的代价。</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>哪些组在等待更新的 vCluster，有何阻碍。</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>哪个集群在哪里、属于哪个组，以及剩余什么。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>按顺序排列的操作</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>已检查的规则</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>已应用的内容</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>机群一览</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>规则的理由</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>剩余空间</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>失去最大主机时</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>待处理的升级</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>受影响的虚拟集群</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>计划的更改</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>机群所在位置</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>集群所在位置</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>剩余内容</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>报告“%1”没有章节“%2”。它有：%3。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>没有组“%1”。</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>没有语言“%1”的文本。可用：%2。</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>无法读取报告的选项。</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>尚无位置</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>空闲是虚拟集群剩下的 CPU 或内存份额，取较紧缺者。</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>机群没有主机集群。</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>没有主机集群在组中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>列出原因</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>没有主机集群</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>在某个组中，但机群不认识它</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>用于虚拟集群，但不在任何组中</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>还没有主机集群</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>其组不存在</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>没有集群使用它</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>没有剩余：一切都有其位置和组。</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>边缘集群</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>没有边缘集群。</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>双方都更改了它</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>双方都添加了它</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>此处已更改，新默认值中已消失</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>此处已移除，新默认值中已更改</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>没有可升级的内容</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>后端没有集群组。</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>没有待处理的升级</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>就已知版本而言，每个组都使用平台提供的 vCluster 版本。</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>所有待处理的升级都已计划</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>在应用计划之前，%n 个组上无法部署新的虚拟集群。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n 个组在等待升级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>在此之前无法在其上部署新的虚拟集群。其中 %n 个须先作出决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>按 vCluster 版本列出的集群组，最旧的在前</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供版本</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>由其运营者升级</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>未知：与新默认值不同的内容全部保留</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>没有待处理的升级。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>旧默认值</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>保留的值</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>新默认值</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>需处理的内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>待解决的值</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>没有需要解决的内容。</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>已知步骤</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>升级其组期间，对这些虚拟集群 API 的访问会暂停。</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>没有虚拟集群受影响。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>这些是计划的批次。</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>建议：先金丝雀，其余按风险排列。每个批次经查看后再开始下一批次。</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>没有可分批升级的内容。</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>无法写入 PDF：%1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>无法生成 PDF 的页面。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>无法保存报告：%1</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>报告没有可保存为 .csv 的表格。</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>报告可保存为 .pdf、.html、.json 或 .csv；“%1”均不是。</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>“%1”此后已被他人删除：保持如此。</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>“%1”：此后他人更改了“%2”。保持现状。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>“%1”保留：现有 %n 个虚拟集群在其上运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>“%1”将被删除，尽管创建后他人更改过它。</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>“%1”将重新创建：其 uid 将不再是 %2。</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>虚拟集群 %1 将被删除，尽管部署后他人更改过它。</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>虚拟集群 %1 及其中运行的一切已被删除：无法恢复。如有需要，请部署新的虚拟集群。</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>虚拟集群 %1 此后已被他人删除：保持如此。</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>此后他人更改了虚拟集群 %1。保持现状。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>%1 已不在机群中。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>%2 个集群中有 %1 个已不在机群中：%3。</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>%1 是私有云网关，不能成为组的成员。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>%2 个集群中有 %1 个是私有云网关，不能成为成员：%3。</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>%1 以只读访问导入，不能成为组的成员。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>%2 个集群中有 %1 个以只读访问导入，不能成为成员：%3。</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>%1 是虚拟集群，不能成为组的成员。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>%2 个集群中有 %1 个是虚拟集群，不能成为成员：%3。</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>%1 未启用承载虚拟集群。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>%2 个集群中有 %1 个未启用承载虚拟集群：%3。</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>“%1”是系统组，只能读取。</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>%1 不能离开 %2，因为它在其中承载虚拟集群：%3。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>%2 个集群中有 %1 个不能离开 %3，因为它们在其中承载虚拟集群：%4。</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>%1 将没有主机集群。</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>%1 个组将没有主机集群：%2。</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>“%1”属于项目 %2，不接受项目 %3 的集群：%4。</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>“%1”属于租户，不接受项目 %2 的集群：%3。</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>%1 是边缘集群，而“%2”含有云或数据中心的集群。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>%2 个集群中有 %1 个是边缘集群，而“%4”含有云或数据中心的集群：%3。</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>%1 不是边缘集群，而“%2”是边缘组。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>%2 个集群中有 %1 个不是边缘集群，而“%4”是边缘组：%3。</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>边缘集群（%1）和其他集群（%2）不能在同一组中。</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>“%1”已有边缘集群，且只能有一个。</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>一个组只能有一个边缘集群，而这里有多个：%1。</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>%1 配置为使用 %2，但“%3”使用 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>%2 个集群中有 %1 个配置为使用 %4，但“%5”使用 %6：%3。</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>%1 同时留在另一个组中：它们共享其容量，合计承诺可能超过实际。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>%2 个集群中有 %1 个同时留在另一个组中：它们共享容量，合计承诺可能超过实际：%3。</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>%1 没有主机 DNS，应用计划之前需要设置。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>%2 个集群中有 %1 个没有主机 DNS，应用计划之前需要设置：%3。</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>%1 的主机 DNS 不是通配符名称，应用计划之前必须改为通配符名称。</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>%2 个集群中有 %1 个的主机 DNS 不是通配符名称，应用计划之前必须改为通配符名称：%3。</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>%1 使用了另一个集群的主机 DNS，应用计划之前需要自己的主机 DNS。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>%2 个集群中有 %1 个使用了另一个集群的主机 DNS，应用计划之前需要自己的主机 DNS：%3。</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>%1 不健康或未运行。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>%2 个集群中有 %1 个不健康或未运行：%3。</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>%1 的配置文件中既没有负载均衡器，也没有 Ingress 控制器。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>%2 个集群中有 %1 个的配置文件中既没有负载均衡器，也没有 Ingress 控制器：%3。</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>在 %1 的软件包中未见 Ingress 控制器。</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>%2 个集群中有 %1 个的软件包中未见 Ingress 控制器：%3。</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>在 %1 的软件包中未见 MetalLB 之类的负载均衡器。</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>%2 个集群中有 %1 个的软件包中未见 MetalLB 之类的负载均衡器：%3。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>这些集群属于不同的项目：%1。</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>部分集群配置为使用 Ingress（%1），其他为负载均衡器（%2）。</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>将超额分配设为 %1%</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>占用量与主机集群相符</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>组的主机集群上的虚拟集群（包括已暂停的和其他组的）可占用的量，不超过主机容量乘以超额分配。存储不作比较：Palette 不告知主机有多少存储。</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>“%1”的主机上的虚拟集群可占用的量，比主机在 %3% 时所允许的多 %2。</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>占用量与每个主机集群相符</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>虚拟集群位于一个主机集群上：其他主机集群的富余对它无用。请迁移虚拟集群，或提高组的超额分配。</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>%1 上的虚拟集群占用的量比“%3”对它所允许的多 %2。</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>虚拟集群符合限制</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>组的限制规定单个虚拟集群可请求的量。超出的虚拟集群可继续运行，但无法按原样重新创建或调整大小。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>“%1”有 %n 个虚拟集群超出其限制：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>将限制提高到 %1</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>虚拟集群为其主机留出一半</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>默认情况下，虚拟集群最多可占用其主机集群资源的一半。更大的虚拟集群在失去主机后无法重新安放，除非另一台主机更大。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>“%1”有 %n 个虚拟集群占用其主机的一半以上：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>让其他集群各自成组</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>边缘与云不混用</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>含有边缘集群的组只能有边缘集群。请让该边缘集群单独成组。</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>“%1”混用了云或数据中心的集群与边缘集群：%2。</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>从组中移除边缘集群</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>每组一个边缘集群</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>边缘组恰有一个边缘集群。多个站点需要各自成组。</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>保留 %1 并移除其他边缘集群</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>“%1”有 %n 个边缘集群，只能有一个：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>边缘集群有入口</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>组中边缘集群的配置文件应提供负载均衡器（如 MetalLB）或 Ingress 控制器（如 Nginx）。在其软件包中均未找到。</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>将组的端点设为 %1</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>使用 %1，即集群自己的</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>成员支持组的端点</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>一个组只有一种端点类型，即 Ingress 或负载均衡器，其每个主机集群都按该类型配置。请选择同一类集群，或更改组的端点。</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>Ingress 成员有主机 DNS</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>Ingress 组的每个主机集群都需要通配符主机 DNS，例如 *.apps.example.com，其虚拟集群由此访问。</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>%1 在“%2”中没有主机 DNS。</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>主机 DNS 为通配符名称</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>主机 DNS 以星号开头，其后为有效的 DNS 名称：*.apps.example.com。</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>改为 %1</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>%2 的主机 DNS“%1”不是 *.apps.example.com 这样的通配符名称。</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>主机 DNS 只属于一个集群</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>两个主机集群不能使用同一个主机 DNS：请求会到达其中任意一个。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>%1 和 %2 的主机 DNS 相同：%3。</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>Ingress 需要控制器</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>Ingress 组的每个主机集群上都需要支持 SSL 直通的 Ingress 控制器。在该集群的软件包中未找到；它可能以其他方式安装。</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>负载均衡器需要提供者</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>云会自行分配负载均衡器。在 vSphere、MAAS 和边缘则需要 MetalLB 之类的组件；在该集群的软件包中未找到。</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>在运行于 %2 的 %1 的软件包中未见 MetalLB 之类的负载均衡器。</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>机群中没有这个集群。</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>它已在某个组中：%1。</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>边缘组只有一个集群。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>在 %1 附近，相距最多 %2 km</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>在 %1 附近</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>作用域相同，端点相同</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>其中另一个集群的主机 DNS 为 %1。</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>与其相似的其他集群太少。</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>组有主机集群</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>集群组至少需要一个主机集群才能部署虚拟集群。计划期间新组可以为空；应用之前请添加集群或删除该组。</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>“%1”还没有主机集群：请在应用之前添加一个。</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>“%1”没有主机集群。</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>删除该组</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>成员存在</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>组中指定的某个主机集群已不在后端的列表中。它已被删除，或密钥无权查看。请将其从组中移除，或用有权查看的密钥重新拉取。</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>“%1”指定了主机集群 %2，但它不在机群中。</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>成员为适当类型的集群</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>虚拟集群、私有云网关和以只读访问导入的集群不能承载虚拟集群，因此不能成为成员。</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>成员已启用为主机</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>集群能否承载虚拟集群在部署之前选定。没有该选项的集群不能成为成员；请部署带该选项的集群，或选择另一个。</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>成员健康且正在运行</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>Palette 要求主机集群在加入时健康且正在运行。在不满足的集群上，新的虚拟集群可能失败；请先处理，或将其排除。</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>%1 未运行：其状态为%2。</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>%1 不健康。</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>成员属于组的作用域</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>租户组接受租户的集群。项目组接受其项目和租户的集群，绝不接受其他项目的集群。</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>%1 属于项目 %2，但“%3”属于 %4。</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>多个组中的集群是共享的</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>主机集群可以在多个组中，例如将虚拟集群从旧组迁移到新组期间。每个组都计入其全部容量，因此合计承诺可能超过实际容量。</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>%1 也在 %2 中：这些组合计可能承诺其容量的 %3%。</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>组有名称</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>每个集群组都有名称；用户按名称选择组。</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>有一个组没有名称。</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>命名为“%1”</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>名称在其作用域内唯一</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>同一租户或同一项目的两个集群组不能同名。</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>%1 的另一个组也名为“%2”。</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>重命名为“%1”</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>承载虚拟集群的主机不可移除</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>该组的虚拟集群在此主机集群上运行。请先迁移或删除它们，再让它离开组。</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 已离开“%2”，但仍承载其 %n 个虚拟集群：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>放回 %1</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>先删除虚拟集群，再删除组</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>只有当集群组上不再运行虚拟集群时才能删除它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>“%1”要被删除，但有 %n 个虚拟集群在其上运行：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>保留该组</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>系统组只能读取</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>系统组由 Palette 的运营者为所有租户运行。租户可以在其上部署，但不能更改它。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>“%1”被删除；其 %n 个主机集群不再因它而属于任何组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>“%1”失去 %2 个主机集群中的 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>“%1”的 %2 个虚拟集群中有 %n 个连同其中运行的一切被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>“%1”在 %n 个虚拟集群于其上运行时被更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>%n 个虚拟集群连同其中运行的一切被删除</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>部署、调整、暂停或恢复虚拟集群</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>尚无内容在其上运行</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n 个虚拟集群在其上运行</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>该组随后不再存在</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>它将失去一半以上的主机集群</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>没有内容在其上运行</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>%n 个虚拟集群通过其端点访问</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>没有规则 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>%1 不能豁免或降级，因为后端仍会拒绝。</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>豁免 %1 需要原因。</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>豁免 %1 需要截止日期。</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>策略不是 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 不是日期。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>从组中移除 %1</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>限制足以容纳虚拟集群</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>限制规定单个虚拟集群可请求的量。低于其发行版的最低要求则无法部署：4 CPU、4 GiB 内存和 2 GiB 存储；K3s 为 4 CPU、3 GiB 且不需存储。</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>CPU 低于 %1</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>内存低于 %1 GiB</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>存储低于 %1 GiB</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>“%1”的限制对 %2 过低：%3。</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>提高到最低要求</translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>限制为 vCluster 本身留出空间</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>默认情况下，vCluster 本身最多使用 1 CPU、1 GiB 内存和 1 GiB 存储，已包含在虚拟集群的最低要求中。若配置给它更多，该最低要求会相应提高。</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>“%1”的配置给 vCluster 本身的资源比通常多 %2：一个虚拟集群因此需要 %3，而限制允许 %4。</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>设为 %1%</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>超额分配不浪费资源</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>低于 100% 时，主机集群的一部分永远无法使用。</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>“%1”最多使用其主机集群的 %2%；其余闲置。</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>超额分配保持适度</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>远高于 100% 时，组的承诺超过其主机集群所有；当许多虚拟集群用满承诺的资源时，全部都会变慢。</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>“%1”承诺了其主机集群容量的 %2%。</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>配置为有效的 YAML</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>高级配置以 YAML 形式交给 vCluster。无效的 YAML 或使用别名的文本会被拒绝。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>“%1”的配置无效：第 %2 行第 %3 列：%4。</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>虚拟集群不具特权</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>在 Pod 安全标准“privileged”下（磁盘备份预设会设置它），虚拟集群的 Pod 可以访问其主机集群的节点。仅在所有部署者均可信时才允许。</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>“%1”的配置允许 Pod 在主机集群上提升权限。</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>OpenShift 自行选择用户和组</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>在 OpenShift 上，配置应省略 fsGroup、runAsGroup 和 runAsUser：平台会分配它们，并拒绝自带这些设置的 Pod。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>“%1”的配置用于 OpenShift，但设置了 %2。</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>组的发行版保持不变</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>发行版在创建组时选定，之后不能更改。请用另一种发行版新建组，并迁移虚拟集群。</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>“%1”以 %2 创建，不能改为 %3。</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>K3s 已弃用</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>最新文档称 K3s 发行版已弃用，建议新组使用 CNCF K8s。现有组保留其发行版；请计划一个新组以便迁移。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>“%1”使用已弃用的 K3s 创建虚拟集群。</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>vCluster 版本为最新</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>Palette 将组锁定在创建时的 vCluster 版本。当平台提供更新的版本时，在升级之前无法在该组上部署新的虚拟集群。</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>“%1”锁定在 vCluster %2；平台提供 %3，升级之前无法部署新的虚拟集群。</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>vCluster 不降级</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>组只能升到更新的 vCluster 版本，不能退回旧版本。</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>“%1”将从 vCluster %2 退回到 %3。</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>保留其现有配置</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>命名为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>虚拟集群的名称为简单名称</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>虚拟集群的名称由小写字母、数字和连字符组成，以字母开头，不以连字符结尾，最多 63 个字符：它会成为 DNS 名称的一部分。</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>“%1”不能作为虚拟集群的名称。</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>虚拟集群的名称唯一</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>同一项目的两个集群，无论是否为虚拟集群，都不能同名。</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>%1 的另一个集群也名为“%2”。</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>项目的组在该项目内使用</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>在项目的集群组上只能部署该项目的虚拟集群。</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>%1 不能部署到“%2”，它属于 %3。</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>虚拟集群满足最低所需</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>虚拟集群至少需要 4 CPU、4 GiB 内存和 2 GiB 存储；使用 K3s 时为 4 CPU、3 GiB 且不需存储。</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>给予最低所需</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>%1：小于“%3”的虚拟集群所需的 %2。</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>不部署超出限制的内容</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>组的限制规定单个虚拟集群可请求的量。超出的请求会被拒绝。</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>%1：超出“%2”的限制（%3）。</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>不部署超过主机一半的内容</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>虚拟集群最多可占用其主机集群资源的一半：新的虚拟集群需要两倍大的主机，调整大小的则留在原主机上。</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>%1：超过“%2”的一个主机集群的一半。</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>升级之前不部署</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>当平台提供的 vCluster 版本比组的更新时，无法在该组上部署新的虚拟集群。请先升级该组；计划可以同时完成两者。</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>“%1”的 vCluster 为 %2，须先升级到 %3 才能放置新内容：%4。</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>虚拟集群有可用的主机</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>新的虚拟集群部署到组中正在运行且健康的主机集群上。</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>“%1”没有正在运行且健康的主机集群：%2 无法部署。</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>主机有所需的空间</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>虚拟集群对主机集群的占用不超过其容量乘以组的超额分配。已暂停的不占用 CPU 和内存；恢复时会再次需要其份额。</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>“%1”没有主机集群能为 %2 剩下足够的空间，即使按 %3%。</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>虚拟集群不超过开发者额度</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>租户的额度限定 CPU、内存、存储以及虚拟集群的数量；系统组上的则使用系统额度。已暂停的保留其份额；已删除的归还其份额。</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>加上 %1，计划超出系统的开发者额度 %2。</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>加上 %1，计划超出租户的开发者额度 %2。</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>虚拟集群不超过其用户的额度</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>租户的每个用户都有一定额度，由工作区说明其数量。虚拟集群使用其部署者的额度；系统组上的除外。</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>加上 %1，您超出开发者额度 %2。</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>加上 %1，用户 %2 超出其开发者额度 %3。</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>无法由此开始</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>不允许使用别名</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>配置最多为 %1 KiB</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>后端不告知主机集群的存储，因此这里存储不构成限制。</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>没有虚拟集群在失去的内容上运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n 个虚拟集群需要主机，且都能找到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n 个虚拟集群需要主机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>其中 %n 个无处容纳。</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>其中至少 %1 个、最多 %2 个无处容纳。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>%1：%3 个中有 %2 个找不到主机；缺少 %4。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>另有 %n 个组。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>新增的 %n 个虚拟集群全部可容纳于 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>新增的 %n 个虚拟集群中，%1 个可容纳于 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>新增的 %n 个虚拟集群中，至少 %1 个、最多 %2 个可容纳于 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>%1 允许单次请求最多 %2，因此 %3 一个也容纳不下。</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>%1 已没有容量已知的主机集群，因此什么也容纳不下。</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>此后 %2 还可容纳 %n 个 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>%2 还可容纳 %n 个 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>此后 %4 还可容纳至少 %1 个、最多 %2 个 %3。</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>对 %1 的请求比 %3 所允许的多 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>另有 %n 个主机集群的请求超出允许值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>%1 中最紧张的是 %2：其允许的%4已被请求 %3%。</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>该文件不是 JSON 对象。</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>文档结尾之后还有内容。</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>文件在中途结束：它被截断了。请从来源处重新获取。</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>文件在此处不是有效的 JSON。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>“%1”不是 Easel 能精确保存的整数。</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>某个文本包含 JSON 不支持的转义。</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>某个文本包含 NUL 字符。</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>某个文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>某个文本包含未转义的控制字符。</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>某个文本包含半个字符（孤立的代理项）。</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>文件的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>“%1”出现了两次，只能保留其中一个。请删除一个。</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>提供程序不支持负载均衡器设置（外部 IP、流量策略、源范围）；由它更新会丢失以下各项的设置：%1。</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>提供程序不支持主机 DNS 的端口；由它更新会丢失以下各项的端口：%1。</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>提供程序只发送 Ingress 组的主机 DNS；此处无效：%1。</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>提供程序会在第二个冒号处截断标签：%1。</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>附加配置文件此处只有 ID：提供程序不保留其顺序，Easel 也不读取其软件包和变量。</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>%1 超出提供程序可发送的范围。</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>较新的提供程序拒绝创建使用 k3s 的组。</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>该组未激活：提供程序视其为已删除。</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>Terraform 会以另一种 Unicode 形式（NFC）保存以下各项中的文本：%1。</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>提供程序无法导入具有此 uid 的组：没有 import 块。</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>项目 %1 的名称未知：请填写 project_name。</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>已省略：这是系统组，提供程序只支持租户和项目的组。</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>无区域</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>无站点</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>不在清单中</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无处安放</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>空闲边缘主机</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>等待主机集群</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>拿起以移动</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>缩放到该处</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>放到此处</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>证书已于 %1 到期。若非如此，请检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>证书自 %1 起才有效。若该时间已过，请检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>证书属于另一个名称：%1。</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>证书未由受信任者签署。若后端有自己的证书颁发机构，请在连接中指定其文件。</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>证书颁发机构的文件无法读取，或其中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>已固定公钥，但地址不是 https 地址。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>%1 出示的公钥与固定的公钥不同。未发送任何内容。</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>%1 不受信任，因此未发送任何内容。%2</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>后端没有应答。它可能已执行该请求，也可能没有。</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>应答超过 %1 MiB：未读取。</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>后端在 %n 秒内没有应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>据本机 DNS 所知，没有名为 %1 的主机。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1 的端口 %2 上没有监听。</translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>无法连接 %1 处的后端：%2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>Easel 与后端之间出现故障（%1）。请求可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>后端将 Easel 转到 %1。Easel 不会跟随，因为那会将密钥带到该处；若地址正确，请连接到该地址。</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>另一个地址</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>后端不接受该用户和密码。</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>后端不接受该 API 密钥。</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>该账户缺少相应权限。</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>该账户缺少权限 %1。</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>后端没有该内容。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>它在此期间被更改。</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>后端要求放慢速度。</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>后端拒绝了该请求（%1）。</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>后端失败（%1）。</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>升级到 0.27.3 或更高版本之前，请设置 controlPlane.coredns.deployment.image，否则 CoreDNS 可能无法启动。</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>K3s 虚拟集群的主机需要有 1 CPU、1 GiB 内存和 1 GiB 存储空闲，否则升级可能卡住。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 不足。</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>使用 Kubernetes 1.34 或 1.35 的 EKS 主机需要 Palette 4.9.14 或更高版本：%1。</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>Palette 文档：升级集群组</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>Palette 文档：发行说明</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>后端没有这个组。</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>“%1”是系统组。由其运营者升级。</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>平台未告知 %1 的默认配置。</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>“%1”的配置未指定 vCluster 版本。请手动编辑。</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>“%1”的 vCluster 已是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>“%1”有 %n 个值须先解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>“%1”的新配置指定 vCluster %2，而不是 %3：这不是升级。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>没有内容在其上运行</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>其上已有 %n 个虚拟集群出现问题</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>有主机集群不健康</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>配置将采用另一种结构</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n 个虚拟集群在其上运行</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>“%1”的 vCluster 为 %2，不能退回到 %3：旧版本可能无法读取新版本写入的内容。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>超前</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>配置的写法不允许更改单个键。请手动编辑。</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>该组的配置无法合并。%1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>平台的新默认值无法合并。%1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>平台的旧默认值无法合并。%1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>配置的写法无法合并。请从新默认值出发手动编辑。</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>%1 的值不是有效的 YAML。%2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>磁盘备份</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>用于 OpenShift 主机集群：省略由 OpenShift 自行分配的用户和组。</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>用于卷备份：Pod 可看到其主机的路径。虚拟集群将具有特权，因此 Pod 可以访问其主机集群的节点。</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>未自带镜像仓库的镜像所用的镜像仓库。</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>虚拟集群中 CoreDNS 的镜像。</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>虚拟集群是否有 DNS 服务器。</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>控制平面是否为 K3s。</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>控制平面是否为普通 Kubernetes。</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>虚拟集群的 Kubernetes 版本。</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>是否将主机上的路径映射到 Pod 中，卷备份需要此项。</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>是否通过 Ingress 访问 API。</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>API 前端服务的注解，主要用于负载均衡器。</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>控制平面的环境变量，各有名称和值。</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>控制平面运行的副本数。</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>控制平面镜像的镜像仓库。</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>控制平面镜像的存储库。</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>vCluster 版本。它随升级而变，绝不退回。</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>控制平面卷的大小。</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>该卷的存储类。</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>vCluster 本身最多可使用的 CPU。</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>vCluster 本身最多可使用的内存。</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>vCluster 本身请求的 CPU。增加它会提高虚拟集群的最低所需。</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>vCluster 本身请求的内存。增加它会提高虚拟集群的最低所需。</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>运行控制平面的节点的标签。</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>控制平面的优先级类。</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>控制平面可容忍的节点污点。</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>容器的安全上下文。OpenShift 会自行选择用户和组。</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>Pod 的安全上下文。</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>虚拟集群不认识的名称是否向主机查询。</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>是否通过主机名访问 kubelet。</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>虚拟集群可见的主机服务。</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>主机集群是否为 OpenShift。</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>没有限制的 Pod 是否获得限制。</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>虚拟集群在网络上是否相互隔离。</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>Pod 安全标准：baseline、restricted 或 privileged。</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>主机是否对虚拟集群实施配额。</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>主机的 Ingress 类在内部是否可见。</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>主机的真实节点在内部是否可见。</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>主机的存储类在内部是否可见。</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>是否在主机上创建 Ingress。</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>是否在主机上创建网络策略。</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>是否在主机上创建卷声明。</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>是否在主机上创建服务账户。</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>vCluster 是否向其制造商报告使用情况。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>不允许使用别名</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>键为空</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>键“%1”出现了两次</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>键应为单词，而不是列表或映射</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行第 %2 列：%3。</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>第二个文档开始</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>有制表符，缩进只能使用空格</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>配置最多为 %1 KiB</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>控制字符</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>配置由键和值组成</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>低风险</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>中风险</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>金丝雀</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>多个位置</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>没有内容在其上运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n 个虚拟集群照常运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n 个虚拟集群未恢复运行：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>无法查明其虚拟集群是否恢复运行。%1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>is no amount</source>
        <translation>不是数量</translation>
    </message>
    <message>
        <source>The document is not an object.</source>
        <translation>文档不是对象。</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>不是 Easel 已知的端点类型</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>不是 Easel 已知的发行版</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>文档的嵌套超过 1,024 层。</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>文档不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档为空。</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>文档中有格式错误或超出范围的数字。</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>文档不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>无法读取后端的应答：“%1”%2。</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>不是 64 位以内的整数</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>有一项不是文本</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>有一项不是数字</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>工作区中保存的应用记录已损坏。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>工作区中的冲突已损坏。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动程序。</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>工作区已损坏，保持原样。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>无法写入工作区。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>磁盘已满：未保存任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>磁盘报告错误：未保存任何内容。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>无法读取或写入工作区。</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>工作区中的快照已损坏。请重新拉取，或打开备份中的副本。</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>工作区中的历史已损坏。请打开备份中的副本来读取。</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>历史中没有这个历史点。它可能已被清除。</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>工作区中的日志已损坏。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>工作区中的计划已损坏。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>计划没有这个步骤。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>无法写入“%1”：%2。原有内容仍在。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>“%1”已写入，但磁盘未确认其名称：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>“%1”大于 %2，此类文件不会这么大。</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>“%1”不是 Easel 的工作区。它保持原样。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>“%1”已损坏，保持原样。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>“%1”由较新的 Easel 写出（格式 %2，此版本支持 %3）。请用该版本打开。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>无法写入“%1”：其文件夹属于他人。</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>“%1”已在 %2 中打开。请在那里关闭后再在此处编辑。</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>文件“%1”已存在。</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>无法创建“%1”：%2。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>没有空间在崩溃后检查工作区。</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1，%3 上的进程 %2</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>无法锁定工作区：%1。</translation>
    </message>
</context>
<context>
    <name>easel::ActivityModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Only what failed</source>
        <translation>仅失败的</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>复制为 curl（不含密钥）</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Requests to the backend</source>
        <translation>对后端的请求</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>筛选请求…</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>筛选请求</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有请求</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>没有符合筛选条件的请求</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>Easel 对后端的请求会列在此处。</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>更改筛选条件以查看其他请求。</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>已批准的摘要（如有）</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>已批准的摘要</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>粘贴已批准报告中的摘要：仅当计划具有该摘要时才发送。</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>立即应用</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>%1 由 %2 封存，摘要 %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>%1 摘要 %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>批准的是另一个计划：此计划的摘要为 %1。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未发送任何内容。%1</translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>拉取并继续计划</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>已结束的操作</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>请先勾选上面列出的内容。</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>试运行未能完成：%1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>没有可应用的内容。</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>请先解决冲突。</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>请先修复错误：后端会拒绝该计划。</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>请连接到后端以应用。</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>请转为在线以应用。离线计划时不会发送任何内容。</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>正在读取后端。请在结束后应用。</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>正在应用计划。</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>该账户缺少 %1。授权后请离线再上线。</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>此工作区在此处只能读取。</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>应用 %n 项操作…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在试行…</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>询问后端对计划能给出的判断，而不执行计划。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>正在运行的会运行到结束；不再开始新的操作。</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>正在运行的会运行到结束；其余仍保持计划状态。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>已完成 %1 / %n 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 项运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 项失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 项已跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>%n 项操作将发送到 %1（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>本地后端</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>%1 请拉取以便在现状上计划，或更改您的计划。</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>试运行：%n 项操作中有 %1 项无法通过。原因见下方各项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>试运行：%n 项操作均无障碍。未更改任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>封存计划…</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>此后不会应用其他内容，编辑会解除封存。</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>计划的标题</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>由谁封存计划</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>由谁封存</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>由 %1 封存</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>选择所有成员</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>删除组</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>拿起以移动</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>在机群列表中显示</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>从组中移除</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>%1，清单中未知</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1，%2，%n 个主机集群</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>%1 加入此处。</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>%1 加入，但有警告：%2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>%1 无法加入：%2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 已在此处。</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>空画板。%1</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组的名称</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>另一个组使用此名称。</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>没有新组</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>新组“%1”</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>%1，%2。放到此处，或卡片旁的任意位置。</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>还没有集群组</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>将主机集群从机群列表拖到此处，或按 Insert。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>创建“%1”</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>“%1”是系统组，只能读取。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>从“%1”中移除 %n 个集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>百分之 %1，超过限制</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>限制未知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityChart</name>
    <message>
        <source>Capacity chart</source>
        <translation>容量图表</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n 个条形。用上下方向键选择，按 Enter 打开。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a picture is of: &quot;Capacity of the groups: memory&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityModel</name>
    <message>
        <source>No host yet</source>
        <translation>还没有主机</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>在组外的主机上</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>后端未告知</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>后端未告知</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>组中最紧张主机上已请求占允许的比例</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>已请求占允许的比例</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>由组自己的虚拟集群请求</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>由相同主机上其他组的虚拟集群请求</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>已暂停的虚拟集群恢复时会再次占用的量；此前为空闲</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>仍可请求的量</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>物理容量乘以组的超额分配</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>主机集群所拥有的量</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>超出允许值的请求，按主机合计</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>在主机集群上测得</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>组的虚拟集群，包括已暂停的</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>Load (%)</comment>
        <translation>%1（%）</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1（CPU）</translation>
    </message>
    <message>
        <source>%1 (GiB)</source>
        <translation>%1（GiB）</translation>
    </message>
</context>
<context>
    <name>easel::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>按名称搜索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>图表存为 PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>图表存为 SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>绘图 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>数据存为 CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>失去主机、新增虚拟集群、更改超额分配，并查看结果</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>返回所有组（Backspace）</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>后端不告知主机集群的存储：请求的量已知，允许和空闲的量未知。</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>容量数据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>%1 各主机的容量</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>各组的容量</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>没有名称包含您搜索的内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>无主机集群</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>此组还没有主机集群。请将主机集群拖到编排页面中它的卡片上。</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>转到编排</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>此作用域中没有组</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>请在顶部的作用域切换器中选择租户以查看所有组。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有组</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>容量按组计算。请将主机集群拖到编排页面的画板上以创建组。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>容量可保存为 .png、.svg 或 .csv；“%1”均不是。</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>已保存为 %1，含 %3 个中的前 %2 个。CSV 中有全部内容。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>导出容量</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>显示更多（还有 %n 个组）</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>该组被删除；其主机集群保留。</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>%1风险：%2。</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>仅文本末尾不同</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>无法移动：此工作区只能读取。</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>正在应用计划，无法移动。</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n 个集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>由 %2 创建“%1”</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>将 %1 移到“%2”</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>将 %1 添加到“%2”</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>无法加入“%1”</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>无法成为新组</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>已在此组中</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>它也留在其他组中。</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>Ctrl：加入，同时留在原处</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>集群 %1 已不在机群中。</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>非主机</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>主机 DNS</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>私有云网关</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>只读访问</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 cores requested</source>
        <translation>已请求 %1 / %2 核</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>已请求 %1 / %2 GiB</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>后端未告知此集群的数据。</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>不在任何组中。请将其拖到卡片上，或按空格键拿起。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>软件包</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n 个集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 核</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
</context>
<context>
    <name>easel::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search commands, groups, clusters, settings…</source>
        <translation>搜索命令、组、集群、设置…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>请输入名称中的几个字母。</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项。请减少字母。</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>%n 个匹配项中最佳的 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>已更改：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>变化结果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>搜索差异</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>差异内容</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>在这两个历史点之间机群保持不变。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>筛选组…</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>筛选集群组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>新组（在画板上按 Ins）</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>画板的顺序和密度</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>建议…</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>为不在任何组中的主机集群建议组（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>有问题的在前</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>主机集群最多的在前</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>最满的在前</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>密度（Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>概览：仅健康</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>没有符合筛选条件的集群组。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>还没有集群组</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>连接到后端并拉取，以查看现有内容。</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>将主机集群从机群列表拖到此处。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>显示配置的哪些内容</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>与默认值比较</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>与后端比较</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>在配置中搜索</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>搜索键…</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>搜索已知键</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>已知键</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>在键上按 Enter 可转到该键，或将其插入。</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>只能读取。</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>已编辑，尚未采用。</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1（部分）</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>后端上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>平台的默认值（%1）</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>编辑“%1”的配置</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>文本尚未采用。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>不再冲突</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>已解决：已编辑</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>已解决：我的</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>已解决：对方的</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>双方均已编辑</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>已在后端上删除</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>已在计划中删除</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>集群被占用</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名称被占用</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>项目已不存在</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>集群已不存在</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>违反规则</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>双方均已调整大小</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>虚拟集群已在后端上删除</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>虚拟集群已在计划中删除</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>虚拟集群的名称被占用</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>新虚拟集群的组已不存在</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>撤销会重新打开它。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此项</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>计划时</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>后端现状</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>您的计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Settle each region between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt; and take the markers out.</source>
        <translation>请解决 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 与 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之间的每个区域，并删除这些标记。</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2”的 %1</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>保留我的：%1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>采用对方的：%1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>编辑：%1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>在后端上</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>在您的计划中</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>No conflicts</source>
        <translation>没有冲突</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>后端上没有人更改计划要更改的内容。拉取之后，双方都更改过的内容会列在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%n 个冲突中有 %1 个待解决。在此之前无法应用计划。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>全部 %n 个冲突均已解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部用我的</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部用对方的</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1：%2（%n 个冲突）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>显示更多（还有 %n 个冲突）</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>该组已不在计划中。</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>在发送任何内容之前发现</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>计划时</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>后端现状</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>您的计划</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>自动合并的内容（%n 个字段）</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>连接到 Palette</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>保存在系统密钥环中</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>主机的名称</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>使用 API 密钥</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>使用用户和密码</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>空：用户唯一的组织</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>空：租户及其所有项目</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>空：仅系统的颁发机构</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>空：按环境的设置</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>证书和代理</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>项目 uid</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>颁发机构文件</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>固定的密钥</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>需要用户的电子邮件地址。</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>需要密码。</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>需要 API 密钥。可在 Palette 的 User Menu、My API Keys 下创建。</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>无法读取证书颁发机构的文件。</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>按已保存的</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>除非存入密钥环，否则仅在本次运行期间保存在内存中。绝不写入文件。</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>本机没有密钥环：密钥仅在本次运行期间保存在内存中，不写入任何地方。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>本机没有密钥环：密钥仅在本次运行期间保存在内存中。</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>工作区的保存位置</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Easel 工作区 (*.easel)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>“%1”已在另一个窗口中打开，该窗口已置于最前。</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>“%1”已在此窗口中打开。</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>“%1”已不存在。</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>无法打开新窗口：无法运行“%1”。</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>将 %1 导入哪个工作区？</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>意外结束的报告</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>此报告仅保存在本机上，不会发送任何内容。其中没有您的名称、密钥或路径。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>报告已保存为 %1。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>无法删除“%1”。</translation>
    </message>
</context>
<context>
    <name>easel::CreditLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s)</source>
        <translation>
            <numerusform>%1 / %n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>用户额度</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>说明每个用户可使用多少租户的开发者额度</translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>此计划下的开发者额度</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>系统的</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>您的：%n 个虚拟集群，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>各部分容量相同</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>混合以上条件</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>相似集群过多而一个组容纳不下时，按大致相同的 CPU 和内存拆分，而不是将邻近的放在一起。</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>组中任意两个集群之间的最大距离。坐标未知时，同名的位置视为同一地点。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>组中任意两个集群的权重一致程度。100% 时，它们在所有计入的方面都相同。</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>计入的权重，从 1 到 5</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>相似于</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>一致程度</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>组中的主机集群</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>组中的主机集群数。相似的不足此数则不成组；边缘组总是只有一个。</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>组中的主机集群数。相似的超过此数则拆分为多个组。</translation>
    </message>
</context>
<context>
    <name>easel::DividerKeys</name>
    <message>
        <source>Divider</source>
        <translation>分隔条</translation>
    </message>
    <message>
        <source>F8 goes to the next divider, the arrow keys move it.</source>
        <translation>按 F8 转到下一个分隔条，用方向键移动它。</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>检查更改</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>拉取并变基</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>正在检查后端上的更改…</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>检查失败：%1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>自上次拉取以来未检查。</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>转为在线以查看后端上的更改。</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>检查于 %1：所有集群组均与计划所知一致。</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>检查于 %1：%2 个已更改，其中 %3 个涉及您的计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did it is not known: %1</source>
        <translation>更改者未知：%1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>转为在线以检查。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>妨碍您的计划</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>涉及您的计划</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>更改者 %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>后端上的差异</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>重新显示所有种类的行</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>另有 %n 个：请搜索</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>没有可选内容</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>另有 %n 个：请搜索</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>在此停止</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>跳过并继续</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>计划回滚</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>有操作失败，应用正在等待。%1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>不再开始新的操作。已完成的保持完成，其余仍保持计划状态。</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>省略依赖它的 %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>没有其他操作依赖它</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1；继续其他 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>剩余的操作都依赖失败的操作。</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>停止，并计划撤回已完成的 %n 项操作。在您应用之前不会发送任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>Easel 接受工作区（.easel）和计划文件（.easelplan）。</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>请将工作区和计划文件分别拖放。</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>在单独的窗口中打开 %n 个工作区：此处正在应用计划。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>打开 %n 个工作区，各用一个单独的窗口。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>打开“%1”，在此处或在新窗口中。</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>打开“%1”。</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>计划须导入到工作区中，而当前没有打开的工作区。</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>正在应用计划。在此期间无法导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>“%1”在此处只能读取。无法导入任何内容。</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>将计划“%1”导入“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>将 %n 个计划依次导入“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>移除筛选条件 %1：%2</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>豁免至 %1：%2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>由 %3 豁免至 %1：%2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>打开规则并定位到此条</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>结束豁免</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>修复此类全部 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>暂时为其负责：它会单独列出，并连同您的原因写入报告</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n 个问题将在一个步骤中修复：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>此类问题中有 %n 个仍然存在：没有针对它们的快速修复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>全部修复：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>豁免：%1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>印在报告中供批准者查看</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation>非主机</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不在任何组中</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>未启用承载虚拟集群</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>从“%2”中移除 %1</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>无法离开“%1”</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1，%2，%3，Kubernetes %4，%5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>在组中</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>区域或站点</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>成员关系</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>搜索名称、区域、标签…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>搜索机群</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>筛选机群</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>无主机集群</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>连接到后端并拉取，以查看现有内容。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>没有符合搜索和筛选条件的集群。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选条件</translation>
    </message>
</context>
<context>
    <name>easel::GroupForm</name>
    <message>
        <source>env:prod, team:checkout</source>
        <translation>env:prod, team:checkout</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation>请求的限制</translation>
    </message>
    <message>
        <source> CPU</source>
        <translation> CPU</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>附加配置文件</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>解析后的值…</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>所附配置文件的软件包最终的值，由后端填充</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>编辑器…</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>在单独的窗口中编辑配置</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>配置（YAML）</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>将“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>编辑“%1”的描述</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>设置“%1”的端点</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>设置“%1”的发行版</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>将“%1”的超额分配设为 %2%</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>在“%1”中设置主机 DNS</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>设置“%1”的配置文件</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>标签写作 key:value，以逗号分隔，每个键一次。</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>为“%1”设置标签</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>设置“%1”的限制</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>编辑“%1”的配置</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>系统：只能读取</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>现有组的发行版不会更改。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>机群的增长</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>%1：最初 %2，现在 %3</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the earlier of two points that are compared</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the later of two points that are compared</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>easel::GuardList</name>
    <message>
        <source>Check all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待确认</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>请勾选您已查看并同意的内容：还剩 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>已全部确认。</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>将集群放入组</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>将 %1 从机群列表拖到卡片 %2 上。使用键盘：选择它，按 Space，输入卡片的名称，按 Enter。</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>了解放置为何被拒绝</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>将 %1 拖到卡片 %2 上。卡片会说明它为何无法加入。仍将它放下：不会发生任何事，“为什么？”会解释规则。</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>修复问题</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>在问题面板中选择一个有快速修复的问题，阅读其原因，然后按快速修复。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>按 Ctrl+Z，或顶部的箭头。计划的每个步骤都可以撤销，并可用 Ctrl+Shift+Z 重做。</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>查看一切所在的位置</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>在导航栏中打开“拓扑”（Ctrl+2）。滚轮缩放，双击飞至该处。上方的切换器可显示计划的更改。</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>进行假设分析</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>打开“容量”（Ctrl+5）。在“假设分析”面板（由同名按钮打开）中，失去一个区域或新增虚拟集群，并阅读结论。这不会更改任何内容。</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>审阅计划</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>打开“审阅”（Ctrl+6）：每个字段更改前后的值、其风险，以及将发送的操作。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>打开“报告”（Ctrl+7），按“导出”并选择格式。批准计划的人阅读的就是这份报告。</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>应用计划</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>在审阅页面上按“应用”，确认所询问的内容，然后按“立即应用”。后端是 Easel 自己的：不会更改任何真实内容。</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>入门引导</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>可从停下的地方继续：“帮助”菜单中的“入门引导”</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>打开示例机群</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>入门引导在示例机群上进行，在那里不会弄坏任何东西。您的工作区保持不变。</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>入门引导 · 第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>入门引导 · 完成</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>这就是更改的完整流程</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>编排、检查、审阅、报告、应用。更多内容见帮助：Ctrl+F1 打开帮助，Shift+F1 打开有关当前位置的页面。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>入门引导</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1，升序</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>&quot;column&quot;: of a table</extracomment>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>easel::HelpDesk</name>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>有关当前位置的帮助</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>入门引导</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>此版本的 Easel 没有这个位置：%1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>请先关闭对话框。</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>请先打开工作区或示例机群。</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>现在无法执行“%1”。</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>搜索帮助…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>搜索帮助（%1）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — 帮助</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>此页面尚无您的语言版本，现以英语显示。</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>此链接指向 Easel 之外：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有页面包含所有这些词。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 个页面</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryPointsModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>集群组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>报告此历史点</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>清除，以及历史点的保留时间</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>历史 — %1</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>当时机群的清单、发现项、容量及其他报告</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>历史点，最新的在前</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 个历史点</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>还没有历史</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>每次拉取会添加一个历史点：当时机群的状况。</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>目前只有一个历史点</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>每次拉取会添加一个。从第二个起可在此处查看更改。</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>第一个历史点</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>之前没有可比较的历史点。请选择另一个，或按住 Ctrl 选择两个。</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>无法读取此历史点</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>选择组或集群以查看完整内容。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>请按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>easel::LogModel</name>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>显示哪种日志</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>复制所选的行，或显示的所有行</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>保存显示的行…</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>日志行，最旧的在前</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>筛选行…</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>所有方法</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>还没有日志</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>没有符合筛选条件的行</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>Easel 中发生的事件会列在此处。日志只保存在本机上，其中没有密钥。</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>更改筛选条件以查看其他行。</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>日志 · %1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>日志 (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n 行已保存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>本机没有可打开文件夹的程序。日志位于 %1。</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>离线计划</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>正在拉取…</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>正在应用</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>应用已暂停</translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>应用正在等待您</translation>
    </message>
    <message>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <source>%1 — Easel</source>
        <translation>%1 — Easel</translation>
    </message>
    <message>
        <source>%1 %v of %m</source>
        <translation>%1 %v / %m</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>local backend</source>
        <translation>本地后端</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>同步于 %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>从未同步</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n 项待应用的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>没有待应用的更改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n 个冲突待解决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n 个部分不可读</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>此账户无权读取此项目的全部内容。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Easel 工作区 (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>打开示例机群</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>连接到 Palette…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新组</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>建议组…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>搜索机群</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>审阅并应用</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation>后端(&amp;B)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>重新读取全部</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>离线计划</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>命令…</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>关于 Easel</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Easel %1
Palette 集群组的控制台。
自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>与后端的连接</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>每次拉取时机群的状况（%1）</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>重新启动 Easel 后，或在应用结束后再次选择时，语言才会更改。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>“%1”的配置尚未采用。请采用或丢弃它，然后再次选择语言。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>正在读取机群</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>每次拉取时机群的状况</translation>
    </message>
    <message>
        <source>help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在无法执行</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作区</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>在新窗口中打开…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>打开最近的工作区</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>在新窗口中打开最近的工作区</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>在此处打开“%1”以取代“%2”，还是在新窗口中打开？</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在此处打开</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新窗口</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>“%1”是计划。请打开它所属的工作区，然后将它拖放到那里，或选择“文件”菜单中的“导入计划”。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>“%1”的配置尚未采用，将会丢失。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>显示机群</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>显示检查器</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>显示面板</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>还没有。请将主机集群拖到卡片上。</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>%1 的主机 DNS</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>在列表中查找</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>试运行：正常</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>试运行：有问题</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>试运行：未知</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>easel::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>试运行：%1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>等待：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>The operation in full</source>
        <translation>操作的完整内容</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>导出计划…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>导入计划…</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>导出为 Terraform…</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>将计划导出为 Terraform…</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>封存计划…</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>为计划文件签名…</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>验证计划文件的签名…</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>停止签名</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>解除计划的封存</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>导出计划</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>Easel 计划 (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>计划已导出为 %1 · 摘要 %2…</translation>
    </message>
    <message>
        <source>Export for Terraform</source>
        <translation>导出为 Terraform</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>The groups were exported as %1.</source>
        <translation>组已导出为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>文件中另有 %n 条提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>导入计划</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>为哪个计划文件签名？</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>使用哪个 SSH 密钥？代理中的密钥请选其 .pub 文件</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>正在签名… 若密钥有密码短语，其输入对话框由您的系统提供。</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>已签名：%1 · 摘要 %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>验证哪个计划文件？</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>谁可以签名？允许的签名者文件，格式同 ssh-keygen</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>签名有效：%1，密钥 %2 · 摘要 %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>这是此工作区的计划</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>这不是此工作区的计划</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>easel::PlanApply</name>
    <message>
        <source>Nothing was sent: the plan has the digest %1, and %2 was approved. Have the plan approved as it is now, or import the one that was approved.</source>
        <translation>未发送任何内容：计划的摘要为 %1，而批准的是 %2。请将计划按现状送批，或导入已批准的计划。</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>应用已取消。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>未发送任何内容：%1</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>未发送任何内容。须先确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>未发送任何内容：后端在 %n 个字段上已有变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>未发送任何内容。%1</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>正在查询其结果…</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>没有应答。正在查询其结果…</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>它需要操作 %1（%2），而该操作已跳过。</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>它需要操作 %1（%2），而该操作失败。</translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>之前的一项操作失败。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>一项操作的结果尚未知。请停止，然后再次应用以查明。</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>没有完成任何可撤回的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>%n 项操作中已执行 %1 项。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>已在 %n 项操作中的 %1 项之后停止；其余仍保持计划状态。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>全部 %n 项操作均已执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>无法查询组是否被创建了两次：%1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>批次“%1”的窗口于 %2 开始。</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>批次“%1”的窗口已于 %2 结束。</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>批次“%1”已完成：%2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>接下来是“%1”。</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>接下来是不在任何批次中的内容。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>%1 出错。请在后端上查看。</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>已接受；虚拟集群为%1。</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>%1 已被接受，但尚未到位：%2 请拉取以查看后续情况。</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>批次“%1”指定了一个后端没有的组。</translation>
    </message>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>计划没有更改任何内容：没有可封存的。</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>该封存属于另一个计划。</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>无法通过撤销恢复已封存的计划。请将此计划送批。</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>批准备注</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>All changes of the plan are taken back, the undone ones too. This cannot be undone.</source>
        <translation>计划的所有更改都将撤回，包括已撤销的更改。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步骤</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>重做下一步骤</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation>放弃计划…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>计划的步骤</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>计划为空</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>您做的每项更改都是这里的一个步骤。应用之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>转到此步骤</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>撤销此步骤及其后的步骤</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>摘要 %1…</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>由 %1 封存</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>本机没有 ssh-keygen。请安装 OpenSSH（Debian 上为软件包 openssh-client）。</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>无法启动 ssh-keygen：%1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>签名已取消。</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>ssh-keygen 在 %n 秒内未结束，已被停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>ssh-keygen 已崩溃。</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>没有密钥“%1”。</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>您无法读取密钥“%1”。</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>“%1”的密码短语错误。</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>“%1”的密码短语错误或无法询问。请将密钥添加到代理（ssh-add），并选择其 .pub 文件。</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>他人可以读取密钥“%1”，因此 ssh-keygen 不使用它。请对其运行：chmod 600。</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>“%1”的私钥既不在代理中，也不在其旁边。</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>“%1”不是 SSH 密钥。</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>ssh-keygen 未为计划签名。</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>无法读取允许的签名者文件“%1”。</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>没有空间存放签名：%1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>该签名属于其他内容：计划在签名后被更改。</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>该签名不是为 Easel 计划所做的。</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>该签名不是 ssh-keygen 的签名，或已损坏。</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>密钥 %1 在“%2”中已过期。</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>密钥 %1 不属于“%2”中列出的任何人。</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>%2 的密钥 %1 在“%3”中已过期。</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>“%1”不允许 %3 的密钥 %2 为计划签名。</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>密钥 %1 不在“%2”为 %3 列出的密钥中。</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>工作区中的计划与其快照不符。请打开备份中的副本。</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>正在应用计划。请在结束后编辑。</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>正在读取机群。请在全部读取后编辑。</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作区只能读取。</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>此工作区已在 %1 中打开。请在那里关闭后再在此处编辑。</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>此冲突已不再待解决。</translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Only what the plan adds, not what is there today</source>
        <translation>仅计划新增的，不含现有的</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>同时列出有人负责的问题</translation>
    </message>
    <message>
        <source>Filter problems…</source>
        <translation>筛选问题…</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n 个已豁免</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>没有符合筛选条件的内容</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>每个组都符合所有规则。</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>还有其他问题：更改筛选条件以查看。</translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>问题的完整内容</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>其顺序即组中的顺序：用鼠标或 Alt 加方向键移动</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>保留多少</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>保留多少天内的所有历史点</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>保留多少天内每天的最后一个历史点</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>删除哪些</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>早于此的历史点</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>除每第 n 个之外的所有历史点</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>最旧的，直到某个大小</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>每次拉取保留所有历史点</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>以及每天的最后一个</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>正在计算可释放的空间…</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>不会删除任何历史点。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>将永久删除 %n 个历史点，释放 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>尚未打开过工作区</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>最近的应用</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>应用及其操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n 项操作</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an operation</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>easel::ReportOptionsPanel</name>
    <message>
        <source>Fleet</source>
        <translation>机群</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>含计划</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>拉取时</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>按名称搜索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the console</source>
        <translation>与控制台相同</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>A plan is approved as a whole</source>
        <translation>计划是整体批准的</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>徽标：%1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有组</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>组：%1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>报告预览，%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>A page of a report, as a screen reader says it: its number, how many there are, and what stands on it</extracomment>
        <translation>第 %1 页，共 %2 页。%3</translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>打印机“%1”不接受该报告。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There is no fleet to report on</source>
        <translation>没有可报告的机群</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>请连接到后端并读取机群，或打开示例机群。</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>报告现状</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>哪个报告，以及其中的内容</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>网页…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>表格存为 CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>数据存为 JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>页宽</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>%1 读取的机群。规则和容量按当前的 Easel。</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>导出已停止。没有文件被更改。</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>报告已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>“%1”解析后的值</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>配置文件及其软件包</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>按后端上该组的现状：不含计划对其配置文件的更改。</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>无法读取这些值</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>正在询问后端…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>该组没有配置文件，或其软件包没有值。</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>审阅并应用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有可审阅的内容</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>计划为空。请先编排组；每项更改在发送之前都会列在此处。</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>显示冲突</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>拉取并变基</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>计划与后端在 %n 处相互妨碍。请在应用计划之前解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>没有其他人更改过计划涉及的内容。</translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>后端已有变动：%1 也为计划所涉及，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>其中 %n 个妨碍计划</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>新增 %n 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>修复 %n 个发现项</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>最高风险：%1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>尚不能应用计划：后端会因 %n 个原因拒绝它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>计划已执行。</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>计划为空。</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>尚未从此工作区应用过任何内容。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>最近的应用</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>复制所有行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>出处：%1 · 自 Palette %2 起</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>查阅位置</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>显示文档的地址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>搜索规则…</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>搜索规则</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>选择一条规则以查看其存在的原因。</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>草稿违反它 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>草稿符合它。</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>它始终是错误，不能豁免：后端会拒绝它。</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>在此工作区中为</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>在此工作区中的严重程度</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>对 %1 豁免至 %2：%3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>由 %4 对 %1 豁免至 %2：%3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>结束豁免</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>规则的完整内容</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现数</translation>
    </message>
</context>
<context>
    <name>easel::SealBand</name>
    <message>
        <source>Unseal</source>
        <translation>解除封存</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>撤销并恢复封存</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>此计划由 %1 封存，%2 · 摘要 %3 · 不会应用其他内容，编辑会解除封存。</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>计划已更改：%1 的封存（摘要 %2）已解除。须重新批准。</translation>
    </message>
</context>
<context>
    <name>easel::SettingsWindow</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>从上次停下的地方继续</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>规则的严重程度</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>历史的保留时间</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>允许的签名者</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>窗口布局</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>没有该名称的设置。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>搜索设置…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>颜色 深色 浅色</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>菜单和文字的语言。机群的名称和值保持不变。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>所有文字和符号的大小，从 80% 到 300%。</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>字体 缩放 放大</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>启用动画</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>在系统允许的范围内，拓扑是否飞至您要去的位置。关闭时，立即到达。</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画 动效</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>窗口、窗格和列的位置。会按您离开时的样子记住。</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>列 分隔条 面板</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>程序的所有按键，以及您自己的按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键 快捷键</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>工作区和连接</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>打开上次的工作区</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>在启动 Easel 时未指定要打开的工作区的情况下。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>地址、作用域、证书和代理。密钥和密码存放在系统密钥环中。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>代理 CA Palette 密钥 密码</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>打开的工作区中哪些规则发出警告，以及严重程度如何。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>打开的工作区的历史，从一次拉取到下一次拉取。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>For workspaces that have not been reported on yet; each remembers its own.</source>
        <translation>用于尚未生成过报告的工作区；每个工作区会记住自己的纸张。</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>打印 大小</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>计划的作者</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>在尚未生成过报告的工作区中，报告所写的作者。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名 名称</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>计划文件的签名</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>为计划文件签名的 SSH 密钥；代理中的密钥请选其 .pub 文件。</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>ssh 签名</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>说明谁可以签名的文件，格式同 ssh-keygen。</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>ssh 签名 验证</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>设置、示例的工作区和请求日志：%1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
</context>
<context>
    <name>easel::Shortcuts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>%1 是“%2”的按键：%3。无法更改。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 打开菜单“%2”。</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>单独的 %1 用于输入文字。请加上 Ctrl 或 Alt，或使用功能键。</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>%1 是文本框的按键。</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>没有具有该名称或按键的内容。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>重新分配</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保留原样</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>按名称搜索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>通过按键搜索</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>在此处按键，以查看其作用。Backspace 重新显示全部。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>菜单 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>%1 与 %2，并排</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>相同的行已省略</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>第 %1 行，已更改：%2，之前：%3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>第 %1 行，已移除：%2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>第 %1 行，已添加：%2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失去的内容</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>不失去主机</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>失去主机集群</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>失去区域或站点</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>失去提供商</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>主机集群的名称…</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>要失去的主机集群</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>失去的主机集群</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>按 Delete 可将主机集群移出列表。</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>添加所选</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>要失去的区域或站点</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>要失去的提供商</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source> CPU</source>
        <translation> CPU</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>More virtual clusters</source>
        <translation>更多虚拟集群</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>每个的 CPU</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>每个的内存</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>每个的存储</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>超额分配</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>在计划中设为 %1%</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>系统组只能读取。</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>计划的一个步骤；可用撤销撤回。</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>现在无法编辑计划。</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>将“%1”的超额分配设为 %2%</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>机群已读取。%n 个冲突待解决。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>机群已读取。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>已计划：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n 项待应用的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>原因，供批准者查看</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>步骤的备注</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionCards</name>
    <message>
        <source>Suggested groups</source>
        <translation>建议的组</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message>
        <source>Capacity unknown</source>
        <translation>容量未知</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>针对哪些集群</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>建议组</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不在任何组中</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>如何分组</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采纳</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>全不采纳</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>未分组的主机集群</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>未分组的原因</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>未选择主机集群。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>共 %n 个主机集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>%n 个主机集群未分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>每个主机集群都已在组中</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>没有合适的组</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>没有剩余的集群可建议组。</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>没有主机集群可以加入新组。原因见下方。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>创建 %n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>现在无法编辑计划。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>创建 %n 个建议的组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1，%n 个主机集群</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>组需要名称。</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>已有组“%1”。</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>该组尚不在后端上：请先应用计划。</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>软件包引用的内容由后端填充：请转为在线以读取。</translation>
    </message>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>本次运行中没有后端的密钥。请重新连接。</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>拉取已取消。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>未发送任何内容：%1 封存的计划摘要为 %2，而批准的是 %3。</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>未发送任何内容：后端与制定计划时不同。中断的应用或他人更改了它。</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>%1 此后无法重新读取机群：%2</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>撤回应用已完成的内容</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>计划现在会撤回已完成的内容。应用之前不会发送其中任何内容；撤销它即可恢复旧计划的剩余部分。</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>无法将已完成的内容转为撤回它的计划：%1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>没有撤回已完成内容的计划，因为相关情况尚未全部知晓。请拉取，查看现有内容，并由此制定计划。</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>无法保存此次应用的记录：%1</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>应用已取消。</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>所有操作均已执行，但在此期间有人更改了 %1。计划的剩余部分仍保持计划状态。</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>计划在此期间已更改。</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>计划的更改：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFigures</name>
    <message>
        <source>Topology: %1. %2</source>
        <translation>拓扑：%1。%2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>按计划结果的机群。</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>计划的更改，近景。</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>重新显示 %1</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>淡化 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1：%n 个主机集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Zoom until they come apart</source>
        <translation>缩放至彼此分开</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>列出此处的内容</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>在机群列表中显示</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <translation>集群地图</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>无坐标：%1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>列出不在地图上的内容</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>“%1”没有坐标：不在地图上。</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>这里没有任何内容有坐标。
坐标随后端的集群和边缘主机提供。</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n 个不健康</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>全部在 %1 中</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>拓扑的布局方式</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>显示哪个机群</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>在拓扑中查找</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>按 Return 飞至下一个找到的，按 Shift+Return 飞至上一个</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>含计划</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>存为 PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>存为 PNG，放大 %1 倍…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>存为 SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>绘图 (*.svg)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>返回先前位置</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>显示全部（Home）</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>主机集群颜色的含义</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>此项目中没有内容</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>还没有机群</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>该项目没有集群，也看不到租户的集群。</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>连接到后端并拉取，以查看现有内容。</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>滚轮：缩放 · 拖动：移动 · 单击：选择 · 双击：飞至该处</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>没有此名称的内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>%1 的拓扑</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>拓扑可保存为 .png、.svg 或 .pdf；“%1”均不是。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>可见部分</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>导出拓扑</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n 个虚拟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n 台边缘主机</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes 版本</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>vCluster 版本</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>不在任何组中</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>低于 5%</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5% 到 20%</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20% 到 50%</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50% 及以上</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n 个主机集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>%1% 空闲</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>不在任何组中</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n 台没有集群使用的边缘主机</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>边缘主机</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>含 %n 个主机集群的组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n 个不健康</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>由计划添加</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>由计划移除</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>由计划更改</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>由计划移动</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>缩放到 %1</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>仅相关内容</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>在机群列表中显示</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>从“%1”中移除</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>从“%2”中移除 %1</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>在画板上显示</translation>
    </message>
</context>
<context>
    <name>easel::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message>
        <source>Plan the upgrade</source>
        <translation>计划升级</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>显示升级的哪些内容</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>比较哪些配置</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>来自文件…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>已知步骤</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>现在与之后</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>我的更改</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>平台的</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>上一处差异（Shift+F7）</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>下一处差异（F7）</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>平台对 %1 的默认配置</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>将“%1”升级到 vCluster %2</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>重新计划</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>现在无法编辑计划。</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>已计划：vCluster %1。可用撤销撤回。</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>风险：%1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>升级期间，对 %n 个虚拟集群的 API 访问会暂停：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>使用其他 %n 个组的共同内容</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>平台对 %1 的默认值未知，因此与新默认值不同的内容全部保留。</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>作为旧默认值：其他 %n 个组的共同内容。它们与此组相同的部分采用新默认值。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>旧默认值来自文件。</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>旧默认值未知。</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>现在（%1）</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>升级后（%1）</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>旧默认值（%1）</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>我的，现在</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>新默认值（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>另有 %n 个；见差异视图。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>没有需要解决的内容：您的更改与平台的更改互不重叠。</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>配置为平台的默认值；其中没有您自己的内容。</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>没有已知的需处理内容。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>处理</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>已计划：%1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>待处理（系统）</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供版本</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下方显示的内容</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>按名称搜索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>在一个步骤中计划所有勾选组的升级，有待解决内容的除外</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>组及其 vCluster 版本</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n 个组待升级</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>全部为最新版本</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>计划 %n 项升级</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>计划升级</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>全不勾选</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>没有此名称的组</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>还没有组</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>后端有集群组后，其 vCluster 版本会列在此处，等待升级的在前。</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>编排组</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>升级 %n 个组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>已在一个步骤中计划 %n 项升级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>其中 %n 个的旧默认值未知：其内容全部保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>Palette 中租户的开发者设置给予每个用户的额度。Easel 无法读取。</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> 核</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>您更改了它，平台也更改了。</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>您添加了它，平台也添加了，但值不同。</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>您更改了它；新默认值中已没有它。</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>您移除了它；新默认值中它有另一个值。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>采用新默认值</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>新默认值</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>原为 %1。</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>旧默认值</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此项</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n 个虚拟集群，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>%1（上限：%2 个，%3）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 上的 %1，%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>已用 CPU</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>所有者的额度</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整大小</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>搜索名称、组、主机…</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>按名称、组或主机集群搜索</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>计划新的虚拟集群</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>计划所选虚拟集群的新大小</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>计划暂停所选虚拟集群：它们会归还 CPU 和内存</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>计划恢复所选虚拟集群</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>计划删除所选虚拟集群及其中运行的一切</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>右键单击以选择列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>还没有虚拟集群</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>在集群组上部署一个：它会进入计划，并在应用计划后存在。</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>部署虚拟集群</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>没有虚拟集群符合搜索和筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>虚拟集群的完整内容</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>对虚拟集群的计划</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>主机集群</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>由后端选择</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>计划会部署它。</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>计划会删除它及其中运行的一切。</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>已计划：%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> 核</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>部署虚拟集群</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>调整 %n 个虚拟集群的大小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>暂停 %n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>恢复 %n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>删除 %n 个虚拟集群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>所选中有 %n 个无需操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>其中运行的一切将永久消失。</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>请输入其名称：%1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>请输入数量：%1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>添加到计划</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>仍添加到计划</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>金丝雀，然后按风险</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>金丝雀，然后按区域</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>一次全部</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>请先计划升级：批次由计划的升级组成。</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>计划一次性应用。分批时，每个批次后会停止，查看虚拟集群是否恢复运行，并等待您放行。</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>每个批次后，应用会查看虚拟集群是否恢复运行，并等待您放行。不在任何批次中的内容排在最后。批次和窗口属于批准的内容。</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>批次 %1 的名称</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>批次 %1 的备注</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>供批准者和放行者查看的备注</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>已不在计划中</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>%1 的批次</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>单独的批次</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>批次</translation>
    </message>
</context>
<context>
    <name>easel::WelcomePage</name>
    <message>
        <source>Easel</source>
        <translation>Easel</translation>
    </message>
    <message>
        <source>Compose host clusters into cluster groups, plan offline, have the plan approved, and apply it.</source>
        <translation>将主机集群编排为集群组，离线计划，送批计划，然后应用。</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>打开示例机群</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>本地后端上的整个企业。不会损坏任何东西。</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>连接到 Palette…</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>使用 API 密钥；机群会拉取到工作区。</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>从停下的地方继续，有无连接均可。</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>入门引导</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新增功能</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>尚无。您打开的工作区会列在此处，并附其中待应用的更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n 项待应用的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>上次打开：%1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>上次更改：%1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>继续入门引导</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>已完成 %1 / %2 步</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>在示例机群上使用真实的按钮，只需五分钟。</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>Easel %1 的新增功能</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>规则的用意，以及该怎么做</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>建议：Palette 允许，您可以为此负责。</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>Palette 会拒绝，因此含有它的计划不会应用。</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>快速修复：%1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>，或：</translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>在规则目录中打开</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>Easel 于 %1 意外结束。</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>Easel 于 %1 意外结束。没有丢失任何内容：没有计划任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>Easel 于 %1 意外结束。您的计划完好：%n 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>删除报告</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>编排</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>拓扑</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>虚拟集群</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>转为在线</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>继续应用</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>Easel 将在正在运行的操作结束后关闭。尚未发送的仍保持计划状态。</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>正在应用计划。要在当前操作之后停止并关闭吗？尚未发送的仍保持计划状态。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>此工作区已在 %1 中打开。在此处只能读取。</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>%1 请在审阅页面上恢复应用以继续。</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>应用已暂停。继续之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>应用正在等待您：一项操作失败。请在审阅页面上决定。</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>正在应用计划。在此期间无法编辑。</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>离线计划：更改进入计划，不发送任何内容。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>升级</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>正在应用计划。请在应用结束后再连接后端或打开工作区。</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
</context>
</TS>
