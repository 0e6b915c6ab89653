<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Abre a lista</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>O grupo inteiro</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>existia</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Cluster virtual %1</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>criado pela aplicação interrompida</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>não está mais planejado</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>não iniciada</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>Foi interrompida. A próxima obtenção ou aplicação descobre o que ela fez.</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>o backend local</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Digest %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>Auditoria do backend: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>o sistema</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>Esta conta entra com um segundo fator, que o Easel não pode fornecer. Use uma chave de API da conta.</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>O backend aceitou a senha, mas não forneceu um token.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Pick up to move</source>
        <translation>Pegar para mover</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Soltar aqui</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Mostrar todos os membros</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>%1 de %2 CPU</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>Capacidade desconhecida</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>Entra neste grupo</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Já está neste grupo</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>Nenhum cluster host</translation>
    </message>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>Nenhum cluster host ainda. Arraste um para cá.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>joins</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>sem DNS do host</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, cerca de %2 s</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>Commit desconhecido</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>Commit %1, com alterações</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, compilado com %2</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>Clusters virtuais próprios</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>De outros grupos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Físico</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>%1 em excesso</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Nenhum cluster host</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>Capacidade não informada</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n host sem dados</numerusform>
            <numerusform>%n hosts sem dados</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>não informado pelo backend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The cluster group does not exist any more.</source>
        <translation>O grupo de clusters não existe mais.</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>O cluster já é membro de “%1”.</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>O cluster não é membro de “%1”.</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>O cluster virtual não existe mais.</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>“%1” está sendo excluído no backend.</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>Um cluster virtual tem um número inteiro de núcleos de CPU, e nenhum de seus valores é menor que zero.</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>O grupo de clusters já existe.</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>O plano implanta clusters virtuais em “%1”. Retire-os do plano primeiro.</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>O cluster já está lá.</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>A distribuição de um grupo de clusters existente não pode mudar.</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>O cluster virtual já existe.</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>Um cluster virtual que o plano implanta não pode ser pausado antes de existir.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Criar “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Renomear para “%1”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Descrever “%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Pôr tags em “%1”</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Adicionar %1 a “%2”</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Remover %1 de “%2”</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>Mover %1 de “%2” para “%3”</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>Definir o endpoint de “%1” como %2</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>Definir o DNS do host de %1 em “%2”</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Definir os limites de “%1”</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Definir a superalocação de “%1” como %2 %</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>Definir a distribuição de “%1” como %2</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Editar a configuração de “%1”</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Definir os perfis de “%1”</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>Implantar %1 em “%2”</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>Redimensionar %1 para %2</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Retomar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>“%1” não é um tipo de escopo.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1” não é uma porta.</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>“%1” cita um membro pela segunda vez.</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>“%1” não é um tipo de alteração que esta versão do Easel conheça.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>grupo de clusters</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>cluster host</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>cluster virtual</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation>O endereço tem o formato https://palette.example.com.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>O endereço contém um usuário ou uma senha. Há campos próprios para eles.</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>A chave fixada é o SHA-256 da chave pública do servidor: sha256// e 44 caracteres, ou 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>O proxy tem o formato http://proxy.example.com:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>Não há suporte a proxy que peça usuário e senha.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>O relógio desta máquina está %n minuto adiantado em relação ao do backend.</numerusform>
            <numerusform>O relógio desta máquina está %n minutos adiantado em relação ao do backend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>O relógio desta máquina está %n minuto atrasado em relação ao do backend.</numerusform>
            <numerusform>O relógio desta máquina está %n minutos atrasado em relação ao do backend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>O endereço é http: qualquer um no caminho pode ler a chave. Use https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>Algo responde ali, mas não é um Palette: não conhece %1.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>Algo responde ali, mas não é um Palette. %1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>Não informa quem está entrando.</translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation>Funciona: conectado a %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Não foi possível salvar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>%1: %2. Dê outro a ele ou obtenha os dados primeiro.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>%1 agora é “%2” no backend; o plano foi feito com base em “%3”. Obtenha os dados primeiro.</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>O cluster virtual está no backend tal como foi considerado no plano. Não há chamada que permita testar a alteração.</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>O grupo ainda não existe: só depois o backend poderá dizer.</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>A simulação foi cancelada.</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>O backend o implantaria.</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>No estado atual, o backend não o implantaria; operações anteriores mudam isso: %1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>O backend não o implantaria: %1</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>O grupo está no backend tal como foi considerado no plano. Não há chamada que permita testar a alteração.</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>O backend aceita o nome “%1”.</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>O nome “%1” estará livre até lá: uma operação anterior o libera.</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>O backend não aceita o nome “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Digest %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmado: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>Nada foi enviado. Confirme isto com --confirm-guards.</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>--approve ou --approve-file, não ambos.</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>Por quanto tempo uma requisição sem resposta ainda pode estar em andamento no backend antes de ser consultada; 30 se não for informado. Menos, só para backends cujo próprio prazo seja menor.</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>Envia tão rápido quanto o backend responde, para um easel-backend próprio: o Palette recusa mais requisições do que documenta.</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>Quando uma operação falha: stop (parar); skip (ignorar o que depende dela e continuar com o resto); ou rollback-plan: parar e fazer do que desfaz o já realizado o plano do espaço de trabalho, que não é aplicado. Stop se não for informado.</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>Confirma que grupos são excluídos, perdem mais da metade de seus clusters host ou são alterados com clusters virtuais em execução neles, e que clusters virtuais são excluídos. Sem isso, tal plano é listado e recusado.</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>Segue sozinho de onda em onda, enquanto todos os clusters virtuais voltam a ser executados e as janelas estão abertas. Sem isso, uma execução termina após uma onda, e a seguinte continua com a próxima.</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>Não envia nada a menos que o plano tenha este digest: todos os 64 dígitos, como impresso no relatório.</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>Não envia nada a menos que seja o plano deste arquivo de plano.</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>Executa o plano no backend de onde o espaço de trabalho foi obtido. Para antes de enviar qualquer coisa se o backend tiver mudado no que o plano toca. De um plano selado, só é enviado o que foi selado.</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>--settle exige um número de segundos de 0 a 600.</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>Nada foi enviado: o plano está vazio, e não foi isso que se aprovou.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>O plano está vazio.</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>O espaço de trabalho está em uso por %1.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>%1, %2: era %3, é %4 no backend, passaria a %5</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>Aplique novamente para continuar com a próxima onda.</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>O espaço de trabalho não tem conexão. Obtenha os dados primeiro (pull).</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>O arquivo que guarda seu estado; é criado se não existir. A chave de API fica ao lado dele, em FILE.key.</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>Onde ele escuta; 127.0.0.1:0 se não for informado, ou seja, uma porta livre. Imprime a URL.</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>Com o que começa um banco de dados vazio: 40 clusters host ou 400. Small se não for informado.</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>Em vez de um exemplo: essa quantidade de clusters host gerados.</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>Qual das frotas geradas: a mesma para o mesmo número.</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>O arquivo cuja primeira linha é a chave de API, em vez de uma gerada.</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>Um arquivo JSON com o que dá errado de propósito.</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>Quanto tempo um cluster virtual leva de um estado a outro.</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>Quanto tempo leva o upgrade de um grupo.</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>Se recusa o que o Palette recusaria.</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>Inicia um backend embutido, para pipelines e ensaios: ele oferece a API do Palette sobre um arquivo. Este processo se torna o programa easel-backend, que tem mais opções, e termina com SIGTERM ou Ctrl+C. Imprime onde está a chave de API e a URL.</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>Onde ele guarda seu estado? Informe --database FILE.</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>O programa easel-backend não está ao lado do easelctl nem no PATH.</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>O easel-backend não inicia: %1.</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>Verifica todas as regras na frota e no plano. Códigos de saída: 0 limpo, 1 achados, 2 não pôde ser executado.</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>Como os achados são gravados; text se não for informado.</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>O que conta como achado; error se não for informado.</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>Como JSON: o mesmo que --format json.</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json e --format %1 excluem-se mutuamente.</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>Lista as regras que são verificadas.</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>%1, desde o Palette %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n linha)</numerusform>
            <numerusform>(%n linhas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>Conflito: “%1”, %2: era %3, aqui está planejado como %4, passaria a %5. %6</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>Conflito: “%1”, %2: era %3, é %4 no backend, passaria a %5. %6</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Não existe o grupo “%1”.</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>Grava grupos de clusters para o Terraform, com blocos import: recursos do provider spectrocloud, os mesmos bytes para os mesmos grupos. O que não pode ser dito ao provider é um comentário e uma linha na saída de erro. CSV e JSON são tabelas.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>O que é gravado.</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>Qual tabela, em CSV e JSON; groups se não for informado.</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>Como o plano o deixa, em vez de como foi obtido.</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>Somente este grupo, por nome ou uid, e o que pertence a ele; pode ser informado várias vezes.</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>Para este arquivo; sem ele, ou com -, para a saída padrão.</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>Em qual formato? Informe --format terraform, csv ou json.</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>--table vale para csv e json: Terraform é de grupos.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>easelctl: planejar e aplicar grupos de clusters do Palette em um terminal

Comandos:</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
Mais sobre cada um: easelctl help COMMAND

Códigos de saída:</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>Falta um comando. Tente: easelctl --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>Não existe o comando “%1”. Tente: easelctl --help</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>Mostra como um comando é chamado; sem um, quais existem.</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>Imprime um script com o qual um shell completa comandos, opções, seus valores e arquivos. Os pacotes o instalam; para fazê-lo manualmente, veja os exemplos.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>Não há preenchimento automático para “%1”: bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>Imprime a página de manual easelctl(1).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>por %1, %2, digest %3</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>Onda %1, %2: %3</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>easelctl plan: examinar um plano, repassá-lo, submetê-lo à aprovação

Um plano é o de um WORKSPACE ou o de um PLANFILE.</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>O que fazer com o plano? Tente: easelctl plan --help</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>Mostra o que o plano de um espaço de trabalho ou de um arquivo de plano altera, grupo a grupo, as operações em sua ordem e o digest.</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>Mostra o que o segundo plano faz dos grupos que o primeiro não faz. Códigos de saída: 0 fazem o mesmo, 1 diferem, 2 não pôde ser executado.</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>Imprime o digest do plano e nada mais.</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>Mostra do que trata o plano, para quem o aprova; com uma opção, define isso.</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>Uma linha que diz do que se trata.</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>Quem responde por ele; sem isso, o usuário desta máquina.</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>Onde a alteração foi solicitada.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>Testa o plano no backend sem executá-lo: compara o que ele toca e consulta o backend sobre aquilo para o que ele tem uma chamada. Código de saída 1 quando uma operação seria recusada.</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>Grava o plano em um arquivo de plano (.easelplan), para ser guardado, comparado, assinado ou importado em outro lugar. Não contém segredos nem endereços. Um arquivo de plano anterior com esse nome é substituído; qualquer outro arquivo, não.</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>Coloca o plano de um arquivo de plano em um espaço de trabalho, como etapas. Onde a frota mudou desde então, ele é mesclado campo a campo; o que ambos alteraram de forma diferente é um conflito a resolver antes que o plano possa ser aplicado.</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>Mesclar com o plano que o espaço de trabalho já tem.</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>O espaço de trabalho já tem um plano. Mescle os dois com --merge.</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>Fixa o digest do plano. A partir daí nada mais é aplicado; uma edição que altere o digest encerra o selo.</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>Quem o sela; sem isso, o autor do plano.</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>Selado. Digest %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>Retira o selo do plano.</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>O plano não está mais selado.</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>O plano não estava selado.</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>Assina um arquivo de plano com uma chave SSH, por meio do ssh-keygen. A assinatura vai para PLANFILE.sig. Uma chave no agente é indicada por seu arquivo .pub.</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>A chave privada, ou o arquivo .pub de uma que esteja no agente.</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>Qual chave? Por exemplo, --key ~/.ssh/id_ed25519.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Assinado: %1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>Verifica, por meio do ssh-keygen, que um arquivo de plano está íntegro e assinado por alguém autorizado.</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>Quem pode assinar, como em ssh-keygen(1): uma linha é NAME KEYTYPE KEY.</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>Tem de ser este dentre eles.</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>A assinatura, quando não está em PLANFILE.sig.</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>Quem pode assinar? --allowed-signers FILE.</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>Assinatura válida de %1 com a chave %2.</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>Lê a frota inteira pela API para um arquivo de espaço de trabalho, que é criado se não existir. Um plano nele é levado ao que foi lido.</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>Obtidos %1 clusters host, %2 grupos de clusters e %3 clusters virtuais.</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Seções: %1</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>Há vários grupos “%1”. Informe o id.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Onde é gravado.</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>Do arquivo; sem isso, o que indica a extensão de FILE.</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>Da frota como o plano a deixa, em vez de como foi lida.</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>Somente este grupo, por nome ou id; pode aparecer mais de uma vez.</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>Somente o que é deste projeto, pelo nome ou identificador, e o que é do tenant.</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>Somente esta seção; pode aparecer mais de uma vez.</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>Das páginas; a4 se não for informado.</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>Do relatório: %1.</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>Quem responde por ele; sem isso, o autor do plano.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>Uma imagem PNG ou JPEG para a capa.</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>Da frota como era em um ponto do histórico: seu número, uma data e hora ou “latest”.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>Não existe o relatório “%1”. Tente: easelctl report</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>--paper é a4 ou letter, não “%1”.</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>Em um ponto do histórico não há plano: --at não combina com --draft nem com o relatório do plano.</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>Um plano é aprovado por inteiro: seu relatório não tem --group.</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>Para onde? Falta --output FILE.</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>--format é pdf, html, csv ou json, não “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>“%1” não termina em .pdf, .html, .csv ou .json, e não há --format.</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>Grava um relatório. KIND é um destes: %1. Sem ele, diz o que são e quais seções têm.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Não existe o projeto “%1”.</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>%1: salvo como %2</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>Resolve o que tanto o plano quanto o backend alteraram: tudo ou um só conflito. “plan show --json” os lista.</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>Manter o que o plano tem.</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>Adotar o que o backend tem.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Somente este.</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Informe --mine ou --theirs.</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>Não há conflitos a resolver.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>%n conflito resolvido.</numerusform>
            <numerusform>%n conflitos resolvidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>%1 de %n cluster virtual usado</numerusform>
            <numerusform>%1 de %n clusters virtuais usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>Informa o que um espaço de trabalho contém.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts edge</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflitos em aberto</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Última obtenção</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>System credits</source>
        <translation>Créditos do sistema</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Em uso por</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemplos:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>Uso: easelctl %1</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>Mais: easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>Seria --%1?</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>--%1 é %2 ou %3, não “%4”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” está sobrando.</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>“%1 %2” não existe. Tente: easelctl help %1</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>Arquivo com a chave de API; sem ele, EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>Arquivo com a senha de --user; sem ele, EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>Onde está o backend.</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>Somente este projeto, por seu uid, em vez do tenant.</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>Entrar como este usuário, com senha, em vez de chave de API.</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>Qual das organizações do usuário.</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>Arquivo PEM com uma autoridade certificadora em que confiar além das do sistema.</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>A chave pública do servidor deve ter este SHA-256.</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>Passar por este proxy http ou socks5.</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>É necessária uma senha: --password-file FILE ou EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>É necessária uma chave de API: --api-key-file FILE ou EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>Não é possível ler o arquivo da chave: %1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>O arquivo da chave está vazio.</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>Lista os grupos e suas versões do vCluster, primeiro os que aguardam upgrade.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>%1 -&gt; %2, planejado</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n cluster virtual</numerusform>
            <numerusform>  %n clusters virtuais</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Não é possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  O padrão de %1 não é conhecido: tudo o que difere do novo é mantido.</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  resolvido: %1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  A RESOLVER: %1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  mantido: %1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  verificar: %1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>Coloca upgrades no plano, como uma única etapa: o novo padrão com o que foi alterado manualmente. Um grupo com valores que ambos alteraram é recusado até que --conflicts diga qual lado vale.</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>O grupo, por nome ou id.</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>Todos os grupos que aguardam upgrade; os recusados são citados, e os demais, planejados.</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>O padrão da plataforma para a versão que o grupo tem.</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>Onde não é conhecido: vale como tal o que vários grupos da versão têm em comum.</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>Qual lado vale onde ambos alteraram um valor.</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>Mostra e não planeja nada.</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>Quais grupos? Informe --group NAME ou --all.</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>Fazer upgrade de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Fazer upgrade de %n grupo</numerusform>
            <numerusform>Fazer upgrade de %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>%n upgrade planejado.</numerusform>
            <numerusform>%n upgrades planejados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>Nada aguarda upgrade.</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>Mostra em quais ondas os upgrades planejados são aplicados ou os distribui em ondas: um canário, depois os demais por risco ou por região.</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>Em que ordem; none é tudo de uma vez.</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>Sem ondas: o plano é aplicado de uma só vez.</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>easelctl upgrade: versões do vCluster dos grupos de clusters</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>O que fazer com os upgrades? Tente: easelctl upgrade --help</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>Núcleos de CPU, um número inteiro.</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>Memória em GiB; frações são permitidas.</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>Armazenamento em GiB.</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>--%1 exige um número maior que zero.</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>Não existe o grupo de clusters “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n grupo de clusters se chama “%1”. Informe o uid dele.</numerusform>
            <numerusform>%n grupos de clusters se chamam “%1”. Informe o uid de um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>Não existe o cluster virtual “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n cluster virtual se chama “%1”. Informe o uid dele.</numerusform>
            <numerusform>%n clusters virtuais se chamam “%1”. Informe o uid de um deles.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>Em qual projeto? Informe --project.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planejado: %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>Já está assim: nada foi planejado.</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>Lista os clusters virtuais como o plano os tem e o que ele faz com eles.</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>Somente os deste grupo de clusters, por nome ou uid.</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>Planeja um novo cluster virtual em um grupo de clusters. Sem um tamanho, recebe o mínimo necessário.</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>O grupo de clusters, por nome ou uid.</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>O projeto ao qual pertence, por nome ou uid.</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>Em qual grupo de clusters? Informe --group.</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>Planeja outro tamanho para um cluster virtual; o que não for informado permanece.</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>Para qual tamanho? Informe --cpu, --memory ou --storage.</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>Planeja pausar um cluster virtual: ele devolve CPU e memória e mantém seu armazenamento e sua parte do crédito.</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>Planeja retomar um cluster virtual.</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>Planeja excluir um cluster virtual, com tudo o que está em execução nele. Um que o plano implanta sai do plano.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>%1: %2 de %3 clusters virtuais, %4 de %5</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: não conhecido</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>Mostra quanto do crédito de desenvolvedor do tenant, do sistema e do usuário é usado com o plano. Com números, informa antes ao espaço de trabalho quanto cada usuário pode usar: o Palette guarda isso nas configurações de desenvolvedor do tenant, que o Easel não pode ler.</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>Quantos clusters virtuais um usuário pode ter.</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>Esquece quanto um usuário pode usar.</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>--unknown não aceita número.</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>--count exige um número inteiro.</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>easelctl vc: clusters virtuais no plano de um espaço de trabalho; “apply” o executa</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>O que fazer com os clusters virtuais? Tente: easelctl vc --help</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>waived until %1: %2</source>
        <translation>dispensado até %1: %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>%1 erros, %2 avisos, %3 observações; o plano acrescenta %4 e remove %5; %6 dispensados</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts edge</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Obtenção</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicação</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>Antes do histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n adicionado</numerusform>
            <numerusform>%n adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removido</numerusform>
            <numerusform>%n removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versão do Kubernetes</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>Habilitado como host</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>DNS do host</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clusters</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Cluster edge</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>Versão do vCluster</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Projeto “%1”</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Padrão de %1</translation>
    </message>
    <message>
        <source>CPU allowed</source>
        <translation>CPU permitida</translation>
    </message>
    <message>
        <source>CPU requested</source>
        <translation>CPU solicitada</translation>
    </message>
    <message>
        <source>CPU free</source>
        <translation>CPU livre</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>Memória permitida</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>Memória solicitada</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Memória livre</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>Armazenamento solicitado</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>CPU de todos os clusters host</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>Memória de todos os clusters host</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>A frota inteira</translation>
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
        <translation>De clusters host</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>%1 clusters host, %2 grupos, %3 clusters virtuais</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>“%1” não é um tamanho. Informe bytes, ou 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>Lista os pontos do histórico, do mais antigo ao mais recente, e quanto ocupam do arquivo.</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>O espaço de trabalho ainda não tem histórico. Cada obtenção acrescenta um ponto.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>Mostra os números e os grupos de clusters de um ponto: seu número, uma data e hora (o último ponto até então) ou “latest”.</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>O que aconteceu com a frota entre dois pontos, cada um deles um número, uma data e hora ou “latest”.</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>Como CSV, uma linha por campo.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Não há nenhuma diferença.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>Retira pontos do histórico em definitivo. O mais recente sempre fica. O que várias opções indicam sai na ordem das opções aqui.</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>Pontos mais antigos que essa quantidade de dias, contados a partir de agora.</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>Todos, exceto um a cada n pontos, contados a partir do mais recente.</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>Os mais antigos, até que o histórico não ocupe mais que isto: bytes, ou 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Apenas dizer o que sairia.</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>--older-than recebe um número de dias.</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>--keep-every recebe um número a partir de 2.</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>Diga quais pontos: --older-than, --keep-every ou --at-most.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>%n ponto sairia e liberaria %1.</numerusform>
            <numerusform>%n pontos sairiam e liberariam %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>%n ponto saiu, o que liberou %1.</numerusform>
            <numerusform>%n pontos saíram, o que liberou %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>easelctl history: como era a frota em cada obtenção</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>O que fazer com o histórico? Tente: easelctl history --help</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>O espaço de trabalho ainda não tem histórico. Cada obtenção acrescenta um ponto.</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>Não existe o ponto %1 no histórico. Veja: easelctl history list</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>“%1” não é o número de um ponto, nem uma data e hora como 2026-03-01 ou 2026-03-01T12:00, nem “latest”.</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>O histórico começa em %1, depois disso.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>“%1” não é um texto.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1” não é uma lista.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” não é um número.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” não é true nem false.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>“%1” não é um objeto.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” não é uma data e hora.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>“%1” tem o valor desconhecido “%2”.</translation>
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
            <numerusform>%n cluster host</numerusform>
            <numerusform>%n clusters host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n host edge livre</numerusform>
            <numerusform>%n hosts edge livres</numerusform>
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
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>O grupo já existe agora, com outra distribuição que a dada pelo plano. Isso não pode mais mudar.</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>O grupo já existe agora no backend, com outro valor que o dado pelo plano.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>O plano e alguém no backend alteraram as mesmas linhas, cada um a seu modo.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>O plano e alguém no backend alteraram a ordem dos perfis, cada um a seu modo.</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>Alguém no backend retirou o cluster host cujas configurações o plano altera.</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>O plano retira o cluster host, e alguém no backend alterou as configurações dele.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>O plano e alguém no backend alteraram isto, cada um a seu modo.</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>O grupo inteiro</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>existia</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>não existia</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>alterado: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>O plano exclui o grupo, e alguém no backend o alterou desde que o plano foi feito.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criado</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>o projeto não existe mais</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>O projeto do grupo não existe mais, ou esta conta não pode lê-lo. Manter o seu cria o grupo no tenant.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>Alguém no backend excluiu o grupo que o plano altera. Manter o seu o cria de novo.</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Cluster host %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>não está mais na frota</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>O plano precisa de %1 neste grupo. O cluster saiu da frota, ou esta conta não pode mais lê-lo.</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>membro de %1</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>membro de “%1”</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>O plano faz %1 entrar em “%2”. Enquanto isso, alguém no backend o fez entrar em %3.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>%1; outro grupo se chama %2</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>Outro grupo tem o nome que o plano dá a este. Manter o seu o chama de “%1”; adotar o deles o deixa como “%2”.</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>outro grupo se chama %1</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>Outro grupo tem o nome do que o plano cria. Manter o seu o chama de “%1”; adotar o deles não o cria.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumprida</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>violada em conjunto com os deles</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>%1 Nem o plano nem o backend viola esta regra sozinho. Adotar o deles desfaz o que o plano faz com este grupo.</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>O plano deste espaço de trabalho e o importado alteram isto, cada um a seu modo. “Deles” é o que foi planejado aqui, “meu” é o que foi importado.</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>A distribuição de um grupo existente não pode mudar.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>O grupo do cluster virtual também não existe mais. Implante um novo em outro grupo.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>O grupo do cluster virtual não existe mais. Implante-o em outro grupo.</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Cluster virtual %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Tamanho do cluster virtual %1</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>O plano e alguém no backend alteraram o tamanho, cada um a seu modo.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>Alguém no backend excluiu o cluster virtual que o plano altera. Manter o seu implanta um novo, vazio.</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>O plano exclui o cluster virtual, e alguém no backend o alterou desde que o plano foi feito.</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>outro se chama %1</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>Outro cluster virtual tem o nome do que o plano implanta. Manter o seu dá a ele outro nome; adotar o deles não o implanta.</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>o grupo não existe mais</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>O grupo no qual o plano implanta o cluster virtual não existe mais.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>Balanceador de carga</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Saudável</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Não saudável</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Provisionando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Excluindo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Retomando</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>Criar “%1” com %n cluster host</numerusform>
            <numerusform>Criar “%1” com %n clusters host</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>Atualizar a descrição e as tags de “%1”</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>Atualizar os clusters host e as configurações de “%1”</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>Atualizar os perfis de complementos de “%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>Renomear “%1” para “%2” por um momento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>Liberar o DNS do host de “%1” por um momento</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS do host de %1</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>Implantar o cluster virtual %1 em “%2” com %3</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>Redimensionar o cluster virtual %1 para %2</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>Pausar o cluster virtual %1</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>Retomar o cluster virtual %1</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>Excluir o cluster virtual %1</translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Pull again in a moment.</source>
        <translation>A lista muda mais rápido do que pode ser lida. Obtenha de novo em um instante.</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>O backend não informa o que mudou.</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>Não é possível ler a resposta do backend a uma criação.</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>Em toda a janela</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>Quadro e topologia, enquanto se carrega algo</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Lista Frota</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tabelas e listas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>Editor de configuração</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>A próxima região: barra de ferramentas, páginas, Frota, página, inspetor, painéis, barra de status</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>A região anterior</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>O próximo divisor ou cabeçalho de tabela; as setas o movem ou escolhem uma coluna</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>O menu do que está com o foco</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>Ir para outro cartão ou cluster host</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>Primeiro e último grupo</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>Localizar pelo começo do nome</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>Pegar os clusters host selecionados</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Selecionar um a mais ou um a menos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>Selecionar todos os membros do grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renomear o grupo</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>Excluir o grupo ou remover dele os clusters host</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Escolher o grupo</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>O próximo grupo que o aceita</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>Soltar e permanecer também no grupo anterior</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>Soltar em um novo grupo</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolver ao lugar</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Selecionar vários</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>Ir para um vizinho</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>O anterior e o próximo</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>Entrar nele</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>Sair dele</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>Seguir uma ligação</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>Deixar só o que está relacionado</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>Ir até ele</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>Mais perto e mais longe</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>Voltar para onde você estava e avançar de novo</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Selecionar todas as linhas</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Outra linha</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Uma página acima e abaixo</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primeira e última linha</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>Retirar da simulação um host perdido</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>Mover um perfil para cima e para baixo</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>Outra barra ou outro ponto</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Primeiro e último</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>Voltar a todos os grupos</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>Página anterior e próxima página</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>Próxima diferença e a anterior</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Início e fim</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>Próxima ocorrência e a anterior</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>Sair do texto, onde Tab recua</translation>
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
        <translation>%1, %2, %3 de armazenamento</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>IPs externos %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>política de tráfego %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>intervalos de origem %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>padrões</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Limite de CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Limite de memória</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>Limite de armazenamento</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Superalocação</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Perfis de complementos</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Cluster host %1</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS do host de %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Porta de %1</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>Balanceador de carga de %1</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>não membro</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membro</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>membro, %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>pausado</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, pausado</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Cluster virtual %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Tamanho do cluster virtual %1</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>Estado do cluster virtual %1</translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>A aplicação foi cancelada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>usado por outro grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>%1 entrou em “%2”</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>%1 entra em “%2”</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>Não veio resposta, e não foi possível consultar: %1 Aplique novamente para descobrir.</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>O backend não respondeu e não a executou, duas vezes.</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>Não veio resposta, e “%1” foi gravado desde então, mas não tem a alteração: alguém a desfez ou gravou por cima. Ela não é reenviada automaticamente. Obtenha os dados e confira; aplique novamente se ainda a quiser.</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>Não veio resposta, e agora existe um grupo “%1” sem a marca do Easel: pode ter sido criado por esta aplicação ou por outra pessoa. Ele não é criado de novo. Obtenha os dados para tê-lo na frota; depois retire a criação do plano ou dê outro nome ao novo grupo.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>Enquanto isso, “%1” foi excluído no backend.</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>“%1” foi alterado no backend enquanto o plano era aplicado: %2 agora é “%3”.</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>O backend disse que “%1” foi excluído, mas ele ainda está lá.</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>O backend aceitou, mas não foi possível ler de volta: %1 Aplique novamente para descobrir.</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>O backend aceitou a alteração de “%1”, mas agora tem outro valor para %2: “%3” em vez de “%4”.</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>O grupo “%1” (uid %2) traz a marca desta aplicação, que criou o grupo com o uid %3: ele foi criado duas vezes. Veja qual deles está em uso e exclua o outro.</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>Além do grupo “%1” criado por esta aplicação (uid %3), há outro com esse nome (uid %2). Veja qual deles está em uso e exclua o outro ou dê outro nome a ele.</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>Nome do cluster virtual %1</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>usado por outro cluster</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>%1 ainda está no estado “%2”. Aplique novamente para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%1 ainda está no estado “%2” após %n segundo. Verifique no backend e aplique novamente.</numerusform>
            <numerusform>%1 ainda está no estado “%2” após %n segundos. Verifique no backend e aplique novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>Não veio resposta, e agora existe um cluster virtual %1 sem a marca do Easel: pode ter sido implantado por esta aplicação ou por outra pessoa. Ele não é implantado de novo. Obtenha os dados para tê-lo na frota; depois retire a implantação do plano ou dê outro nome ao novo.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” não existe mais.</translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>Settle %1 by an edit</source>
        <translation>Resolver %1 com uma edição</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Manter o meu: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Adotar o deles: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>Manter o meu em %n conflito</numerusform>
            <numerusform>Manter o meu em %n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>Adotar o deles em %n conflito</numerusform>
            <numerusform>Adotar o deles em %n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>%n conflito com o backend não está resolvido: %1. Resolva-o primeiro na página “Revisar e aplicar”.</numerusform>
            <numerusform>%n conflitos com o backend não estão resolvidos: %1. Resolva-os primeiro na página “Revisar e aplicar”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>cluster virtual %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>cluster %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>projeto %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>O plano foi feito para outro tenant: aqui não há %1. Abra um espaço de trabalho do backend para o qual ele foi feito.</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>Mesclar o plano importado</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Mesclar “%1”</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>Não é possível exportar o plano: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>“%1” já existe e não é um arquivo de plano íntegro. Ele foi deixado como está: escolha outro nome.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>%1 já está aqui: não foi preciso fazer nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 foi importado como %n etapa e mesclado com o que mudou desde então.</numerusform>
            <numerusform>%1 foi importado como %n etapas e mesclado com o que mudou desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 foi importado como %n etapa.</numerusform>
            <numerusform>%1 foi importado como %n etapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>Está selado como no arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>%n conflito precisa ser resolvido antes da aplicação.</numerusform>
            <numerusform>%n conflitos precisam ser resolvidos antes da aplicação.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>“%1.values” contém uma linha que são várias.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>“%1” não é um grupo nem null.</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>“%1” não é um cluster virtual nem null.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>O arquivo não é um plano do Easel: não diz “format”: “%1”.</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>O plano foi gravado por um Easel mais novo (formato %1; este conhece %2). Abra-o com essa versão.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>O arquivo não diz de que versão é. Exporte o plano de novo.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>“%1” contém o estado de outro grupo.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>“%1” não está no lugar: os grupos ficam na ordem de seus ids, cada um uma vez.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>“%1” contém o estado de outro cluster virtual.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>“%1” não está no lugar: os clusters virtuais ficam na ordem de seus ids, cada um uma vez.</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>As etapas do plano não condizem com seus grupos: “%1” não pode ser feito. Exporte o plano de novo.</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>As etapas do plano levam a algo diferente do que ele diz. Exporte o plano de novo.</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>O arquivo é maior do que um plano pode ser (%1 MiB).</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>O arquivo está vazio. Obtenha-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>O arquivo não é um plano do Easel: não começa com {.</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>O plano foi alterado depois de exportado: seu conteúdo não tem o digest que ele indica. Exporte-o de novo e submeta-o de novo à aprovação.</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>O selo no arquivo é de outro plano. Exporte-o de novo e submeta-o de novo à aprovação.</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>“%1” não faz parte de um arquivo de plano da versão %2, ou não está como o Easel o grava. Retire-o ou exporte o plano de novo.</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>“%1” não é o digest de um plano: ele tem 64 dígitos hexadecimais. Copie-o do relatório.</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>Um digest tem 64 dígitos hexadecimais; este tem %1. Copie-o inteiro do relatório.</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>Levar o plano ao novo estado do backend</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>habilitado para receber clusters virtuais</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>saúde %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>mesmo escopo do grupo (%1)</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>escopo %1, grupo em %2</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>endpoint %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>o único cluster edge de seu grupo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Onda %1</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Nada a aprovar</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>O plano está vazio: o backend tem o que o espaço de trabalho mostra.</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>Não está pronto para aplicar</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>O plano acrescenta %n erro que o backend recusaria.</numerusform>
            <numerusform>O plano acrescenta %n erros que o backend recusaria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>Permitido, com avisos</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>Nenhuma regra recusa o plano. Ele acrescenta %n aviso, listado em “Achados”.</numerusform>
            <numerusform>Nenhuma regra recusa o plano. Ele acrescenta %n avisos, listados em “Achados”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>Permitido por todas as regras</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>Nenhuma regra recusa o plano, e ele não acrescenta avisos.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>Não antes de %1.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>Não depois de %1.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clusters</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>The group is deleted. Its %n host cluster(s) stay as they are.</source>
        <translation>
            <numerusform>O grupo é excluído. Seu %n cluster host permanece como está.</numerusform>
            <numerusform>O grupo é excluído. Seus %n clusters host permanecem como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>Por que os clusters podem entrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>Notas do autor</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>O plano não acrescenta nem remove achados.</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Acrescentados pelo plano</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Removidos pelo plano</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensados</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por que é aceito</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>A aplicação para antes de enviar qualquer coisa quando um grupo foi alterado no backend desde a leitura da frota e indica o campo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O que exige</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>cumprida por todos os grupos do plano</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n achado</numerusform>
            <numerusform>%n achados</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>A última aplicação, operação por operação</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>Auditoria do backend, ou por quê</translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>Quem aprova este plano aprova o que tem o digest %1. Qualquer alteração no plano muda o digest.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>A onda %1 não tem nome.</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>Nenhum grupo está na onda “%1”.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>A janela da onda “%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>Um grupo da onda “%1” está também em outra onda.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>A obtenção foi cancelada.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Perfis de cluster</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts edge</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>O projeto não existe, ou a conta não o vê.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>Os grupos de clusters mudaram a cada leitura. Obtenha de novo em um instante.</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valores padrão</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>Créditos de desenvolvedor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
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
        <translation>memória</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>armazenamento</translation>
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
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>CPU cores</source>
        <translation>Núcleos de CPU</translation>
    </message>
    <message>
        <source>GiB of memory</source>
        <translation>GiB de memória</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>CPU, em núcleos</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>Memória, em GiB</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Nada a medir</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>Não há grupos de clusters.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n grupo solicita mais do que é permitido</numerusform>
            <numerusform>%n grupos solicitam mais do que é permitido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>O que se solicita de um host excede o que ele tem vezes a superalocação. Outro %n grupo tem um host quase cheio.</numerusform>
            <numerusform>O que se solicita de um host excede o que ele tem vezes a superalocação. Outros %n grupos têm um host quase cheio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n grupo tem um host quase cheio</numerusform>
            <numerusform>%n grupos têm um host quase cheio</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>Nada é solicitado além do permitido.</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Tudo cabe</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>Nenhum host está quase cheio.</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>%1 por grupo, do mais apertado ao mais folgado</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>solicitado pelo grupo</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>solicitado por outros grupos em seus hosts</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 64 CPU cores</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Físico</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Excesso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>Prometido é a superalocação; Permitido é o que os hosts têm vezes ela. Próprio é o que os clusters virtuais do grupo solicitam; Outros, o que outros grupos solicitam dos mesmos hosts. A carga é a do host mais apertado do grupo.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clusters</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Requested (GiB)</source>
        <translation>Solicitado (GiB)</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>O backend não informa o armazenamento dos clusters host: sabe-se o que é solicitado, mas não o que é permitido e livre.</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>Nenhum grupo tem membros.</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>Quantos clusters virtuais a mais do maior tamanho que o grupo permite encontram lugar, cada um em um host e em no máximo metade dele.</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>Tamanho de um</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabem</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>Host mais apertado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>O host com mais CPU de cada grupo é retirado, um grupo de cada vez. O que estava em execução nele precisa de lugar em outro host do grupo.</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>Host perdido</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>CPU (núcleos)</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>A mover</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>Falta a eles</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n grupo não conseguiria mais manter todos os seus clusters virtuais.</numerusform>
            <numerusform>%n grupos não conseguiriam mais manter todos os seus clusters virtuais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>Todos os grupos conseguiriam manter seus clusters virtuais sem ele.</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>Nenhum grupo tem um host cuja capacidade seja conhecida.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada a verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>O backend recusaria o que estes grupos são. Há além disso %n aviso.</numerusform>
            <numerusform>O backend recusaria o que estes grupos são. Há além disso %n avisos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>Nada que o backend recusaria, mas algo a examinar.</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>Todas as regras são cumpridas</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>Não há erros nem avisos.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensados</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Achados por regra</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>achados</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>Nenhuma regra é violada.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>O que corrige</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>Fonte: %1, desde o Palette %2</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por que é aceito</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>Nenhum achado foi dispensado.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>O que exige</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>Clusters host sem grupo</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts edge</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>Hosts edge que nenhum cluster usa</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>Clusters virtuais pausados</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Perfis de cluster</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>Clusters host por provedor e saúde</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>clusters host</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>Não saudáveis</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>Em um grupo</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>Memória (GiB)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>Armazenamento (GiB)</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Superalocação</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Perfis de complementos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>DNS do host ou balanceador de carga</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>não está na frota</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>Limites de um cluster virtual</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Região ou site</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>Para clusters virtuais</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>CPU usada</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>Memória usada</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>Não há clusters host.</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>O que são e o que têm</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>Host edge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>Não há hosts edge.</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>Cluster virtual</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>Não há clusters virtuais.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Perfil de cluster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>Não há perfis de cluster.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · plano %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>Frota em</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>Objeto do relatório</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>a frota como foi lida do backend</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>a frota; nenhuma alteração planejada</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>a frota como o plano a deixa</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>Somente os grupos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Relatório gerado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Digest (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>o backend local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>Não há nada a desenhar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 para %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>“%1” não é uma imagem PNG ou JPEG que possa servir de logotipo.</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>Plano para aprovação</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventário</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>Achados das regras</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>Prontidão para upgrade</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>O que o plano altera, o que arrisca e por que é permitido.</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>Todos os grupos, clusters host, hosts edge e clusters virtuais.</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>O que viola uma regra, por que isso importa e o que corrige.</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>O que cabe, o que está apertado e quanto custaria perder um host.</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>Quais grupos aguardam um vCluster mais novo e o que impede isso.</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>Qual cluster está onde e em que grupo, e o que sobra.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>Operações em sua ordem</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>Regras verificadas</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>O que foi aplicado</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>A frota em resumo</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>Por que estas regras</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Espaço para mais</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>Quando se perde o maior host</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>Upgrades pendentes</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>Clusters virtuais afetados</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>O que o plano altera</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>Onde está a frota</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>Qual cluster está onde</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>O que sobra</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>O relatório “%1” não tem a seção “%2”. Ele tem: %3.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Não existe o grupo “%1”.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>Não há textos no idioma “%1”. Há: %2.</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>Não é possível ler as opções de um relatório.</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Ainda em lugar nenhum</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>Livre é a parcela de CPU ou de memória, a que for mais escassa, que os clusters virtuais deixam.</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>A frota não tem clusters host.</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>Nenhum cluster host está em um grupo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por que está aqui</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>não tem cluster host</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>está em um grupo, e a frota não o conhece</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>é para clusters virtuais, sem grupo</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>ainda não tem cluster host</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>seu grupo não existe</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>nenhum cluster o usa</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>Nada sobra: tudo tem seu lugar e seu grupo.</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Cluster edge</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>Não há clusters edge.</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>ambos o alteraram</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>ambos o adicionaram</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>alterado aqui, ausente do novo padrão</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>retirado aqui, alterado no novo padrão</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>Nenhum upgrade a fazer</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>O backend não tem grupos de clusters.</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>Nenhum upgrade pendente</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>Todos os grupos têm a versão do vCluster que a plataforma oferece, até onde as versões são conhecidas.</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>Todos os upgrades pendentes estão planejados</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>Nenhum novo cluster virtual pode ser implantado em %n grupo até que o plano seja aplicado.</numerusform>
            <numerusform>Nenhum novo cluster virtual pode ser implantado em %n grupos até que o plano seja aplicado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n grupo aguarda upgrade</numerusform>
            <numerusform>%n grupos aguardam upgrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>Nenhum novo cluster virtual pode ser implantado neles até lá. %n deles precisa antes de uma decisão.</numerusform>
            <numerusform>Nenhum novo cluster virtual pode ser implantado neles até lá. %n deles precisam antes de uma decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Upgrade</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>Grupos de clusters por versão do vCluster, da mais antiga à mais nova</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não conhecido</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planejado</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>seu operador faz o upgrade</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>não conhecido: tudo o que difere do novo é mantido</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>Nenhum upgrade está pendente.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Padrão antigo</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>Valores mantidos</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Novo padrão</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>O que verificar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>Valores a resolver</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>Nada precisa ser resolvido.</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Passos conhecidos</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>O acesso à API destes clusters virtuais fica suspenso durante o upgrade de seu grupo.</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>Nenhum cluster virtual é afetado.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>Estas são as ondas do plano.</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>Uma proposta: primeiro um canário, depois os demais conforme o risco. Cada onda é examinada antes de começar a próxima.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>Não há upgrades a fazer em ondas.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>Não foi possível gravar o PDF: %1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>Não foi possível gerar as páginas do PDF.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Não foi possível salvar o relatório: %1</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>O relatório não tem nenhuma tabela que possa ser salva como .csv.</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>Um relatório é salvo como .pdf, .html, .json ou .csv; “%1” não é nenhum deles.</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>“%1” foi excluído por outra pessoa desde então: fica assim.</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>“%1”: outra pessoa alterou “%2” desde então. Fica como está agora.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>“%1” fica: agora há %n cluster virtual em execução nele.</numerusform>
            <numerusform>“%1” fica: agora há %n clusters virtuais em execução nele.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>“%1” é excluído, embora outra pessoa o tenha alterado desde que foi criado.</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>“%1” é criado de novo: seu uid será diferente de %2.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>O cluster virtual %1 é excluído, embora outra pessoa o tenha alterado desde que foi implantado.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>O cluster virtual %1 foi excluído com tudo o que estava em execução nele: nada traz isso de volta. Implante um novo se for necessário.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>O cluster virtual %1 foi excluído por outra pessoa desde então: fica assim.</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>Outra pessoa alterou o cluster virtual %1 desde então. Fica como está agora.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>%1 não está mais na frota.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>%1 de %2 clusters não estão mais na frota: %3.</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>%1 é um gateway de nuvem privada e não pode ser membro de um grupo.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>%1 de %2 clusters são gateways de nuvem privada e não podem ser membros: %3.</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>%1 foi importado com acesso somente leitura e não pode ser membro de um grupo.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>%1 de %2 clusters foram importados com acesso somente leitura e não podem ser membros: %3.</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>%1 é um cluster virtual e não pode ser membro de um grupo.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>%1 de %2 clusters são clusters virtuais e não podem ser membros: %3.</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>%1 não está habilitado para receber clusters virtuais.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>%1 de %2 clusters não estão habilitados para receber clusters virtuais: %3.</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>“%1” é um grupo do sistema e só pode ser lido.</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>%1 não pode sair de %2, pois mantém clusters virtuais ali: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>%1 de %2 clusters não podem sair de %3, pois mantêm clusters virtuais ali: %4.</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>%1 fica sem cluster host.</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>%1 grupos ficam sem cluster host: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>“%1” pertence ao projeto %2 e não aceita cluster do projeto %3: %4.</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>“%1” pertence ao tenant e não aceita cluster do projeto %2: %3.</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>%1 é um cluster edge, e “%2” tem clusters de nuvens ou data centers.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>%1 de %2 clusters são clusters edge, e “%4” tem clusters de nuvens ou data centers: %3.</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>%1 não é um cluster edge, e “%2” é um grupo edge.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>%1 de %2 clusters não são clusters edge, e “%4” é um grupo edge: %3.</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>Clusters edge (%1) e outros (%2) não podem estar em um mesmo grupo.</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>“%1” já tem seu cluster edge e só pode ter um.</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>Um grupo pode ter um cluster edge, e estes são vários: %1.</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>%1 está preparado para %2, mas “%3” usa %4.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>%1 de %2 clusters estão preparados para %4, mas “%5” usa %6: %3.</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>%1 permanece também em outro grupo: eles compartilham sua capacidade e juntos podem prometer mais do que existe.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>%1 de %2 clusters permanecem também em outro grupo: eles compartilham a capacidade e juntos podem prometer mais do que existe: %3.</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>%1 não tem DNS do host e precisa de um antes que o plano possa ser aplicado.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>%1 de %2 clusters não têm DNS do host e precisam de um antes que o plano possa ser aplicado: %3.</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>O DNS do host de %1 não é um nome curinga e precisa ser antes que o plano possa ser aplicado.</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>O DNS do host de %1 de %2 clusters não é um nome curinga e precisa ser antes que o plano possa ser aplicado: %3.</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>%1 tem o DNS do host de outro cluster e precisa do seu próprio antes que o plano possa ser aplicado.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>%1 de %2 clusters têm o DNS do host de outro cluster e precisam do seu próprio antes que o plano possa ser aplicado: %3.</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>%1 não está saudável ou não está em execução.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>%1 de %2 clusters não estão saudáveis ou não estão em execução: %3.</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>%1 não tem balanceador de carga nem controlador de ingress em seu perfil.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>%1 de %2 clusters não têm balanceador de carga nem controlador de ingress em seu perfil: %3.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>Nenhum controlador de ingress é visto entre os packs de %1.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>Nenhum controlador de ingress é visto entre os packs de %1 de %2 clusters: %3.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>Nenhum balanceador de carga como o MetalLB é visto entre os packs de %1.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>Nenhum balanceador de carga como o MetalLB é visto entre os packs de %1 de %2 clusters: %3.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>Os clusters pertencem a projetos diferentes: %1.</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>Alguns clusters estão preparados para ingress (%1), outros para balanceadores de carga (%2).</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>Definir a superalocação como %1 %</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>As reservas cabem nos clusters host</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>O que os clusters virtuais nos clusters host de um grupo podem reservar, incluídos os pausados e os de outros grupos, cabe na capacidade dos hosts vezes a superalocação. O armazenamento não é comparado: o Palette não informa quanto os hosts têm.</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>Os clusters virtuais nos hosts de “%1” podem reservar %2 a mais do que os hosts permitem com %3 %.</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>As reservas cabem em cada cluster host</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>Um cluster virtual fica em um único cluster host: o que sobra em outro não o ajuda. Mova clusters virtuais ou aumente a superalocação do grupo.</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>Os clusters virtuais em %1 reservam %2 a mais do que “%3” permite dele.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>Os clusters virtuais respeitam os limites</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>Os limites de um grupo dizem quanto um cluster virtual pode solicitar. Um que seja maior continua em execução, mas não pode ser recriado nem redimensionado como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>%n cluster virtual de “%1” é maior que seus limites: %2.</numerusform>
            <numerusform>%n clusters virtuais de “%1” são maiores que seus limites: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>Elevar os limites a %1</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>Um cluster virtual deixa metade de seu host</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>Por padrão, um cluster virtual pode reservar no máximo metade dos recursos de seu cluster host. Um maior não pode ser realocado quando se perde seu host, a menos que outro host seja maior.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>%n cluster virtual de “%1” reserva mais da metade de seu host: %2.</numerusform>
            <numerusform>%n clusters virtuais de “%1” reservam mais da metade de seu host: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>Dar a cada um dos demais um grupo próprio</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>Edge e nuvem não se misturam</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>Um grupo com um cluster edge só tem clusters edge. Dê ao cluster edge um grupo próprio.</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>“%1” mistura clusters de nuvens ou data centers com clusters edge: %2.</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>Remover os clusters edge do grupo</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>Um cluster edge por grupo</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>Um grupo edge tem exatamente um cluster edge. Vários sites precisam de um grupo cada.</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>Manter %1 e remover os outros clusters edge</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>“%1” tem %n cluster edge e pode ter um: %2.</numerusform>
            <numerusform>“%1” tem %n clusters edge e pode ter um: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>Um cluster edge tem uma via de entrada</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>O perfil de um cluster edge em um grupo oferece um balanceador de carga, como o MetalLB, ou um controlador de ingress, como o Nginx. Nenhum dos dois foi encontrado entre seus packs.</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>Definir o endpoint do grupo como %1</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>Usar %1, o do próprio cluster</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>Os membros suportam o endpoint do grupo</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>Um grupo tem um tipo de endpoint, ingress ou balanceador de carga, e cada cluster host dele está preparado para esse tipo. Escolha clusters de um só tipo ou altere o endpoint do grupo.</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>Membros com ingress têm um DNS do host</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>Cada cluster host de um grupo com ingress precisa de um DNS do host curinga, como *.apps.example.com, pelo qual seus clusters virtuais são acessados.</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>%1 não tem DNS do host em “%2”.</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>Um DNS do host é um nome curinga</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>Um DNS do host começa com um asterisco, seguido de um nome DNS válido: *.apps.example.com.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Mudar para %1</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>O DNS do host “%1” de %2 não é um nome curinga como *.apps.example.com.</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>Um DNS do host pertence a um só cluster</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>Dois clusters host não podem atender pelo mesmo DNS do host: as requisições chegariam a qualquer um deles.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>%1 e %2 têm o mesmo DNS do host, %3.</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>Ingress precisa de um controlador</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>Um grupo com ingress precisa de um controlador de ingress com passagem de SSL em cada cluster host. Nenhum foi encontrado entre os packs do cluster; ele pode ter sido instalado de outra forma.</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>Balanceadores de carga precisam de um provedor</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>As nuvens fornecem balanceadores de carga por si mesmas. Em vSphere, MAAS e edge, algo como o MetalLB tem de fazer isso; nenhum foi encontrado entre os packs do cluster.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>Nenhum balanceador de carga como o MetalLB é visto entre os packs de %1, que é executado em %2.</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>A frota não tem esse cluster.</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>Já está em um grupo: %1.</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>Um grupo edge tem um cluster.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>em torno de %1, no máximo a %2 km um do outro</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>em torno de %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>De um só escopo, com um só endpoint</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>Outro cluster destes tem seu DNS do host %1.</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>Poucos outros clusters são semelhantes a ele.</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>Um grupo tem clusters host</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>Um grupo de clusters precisa de pelo menos um cluster host para implantar clusters virtuais. Um novo grupo pode ficar vazio enquanto você planeja; adicione um cluster ou exclua o grupo antes de aplicar.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>“%1” ainda não tem cluster host: adicione um antes de aplicar.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>“%1” não tem cluster host.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Excluir o grupo</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>Os membros existem</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>O grupo cita um cluster host que o backend não lista mais. Ele foi excluído, ou a chave não pode vê-lo. Remova-o do grupo ou obtenha de novo com uma chave que o veja.</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>“%1” cita o cluster host %2, que não está na frota.</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>Os membros são clusters do tipo certo</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>Clusters virtuais, gateways de nuvem privada e clusters importados com acesso somente leitura não podem receber clusters virtuais e, portanto, não podem ser membros.</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>Os membros estão habilitados como hosts</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>Se um cluster pode receber clusters virtuais é decidido antes de ele ser implantado. Um cluster sem essa opção não pode ser membro; implante um com a opção ou escolha outro.</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>Os membros estão saudáveis e em execução</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>O Palette exige que um cluster host esteja saudável e em execução ao entrar. Novos clusters virtuais podem falhar em um que não esteja; cuide dele primeiro ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>%1 não está em execução: seu estado é %2.</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>%1 não está saudável.</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>Os membros são do escopo do grupo</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>Um grupo do tenant aceita clusters do tenant. Um grupo de projeto aceita clusters de seu projeto e do tenant, nunca os de outro projeto.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>%1 pertence ao projeto %2, mas “%3” pertence a %4.</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>Um cluster em vários grupos é compartilhado</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>Um cluster host pode estar em mais de um grupo, por exemplo enquanto clusters virtuais passam de um grupo antigo para um novo. Cada grupo conta sua capacidade inteira, de modo que juntos podem prometer mais do que ele tem.</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>%1 também está em %2: juntos, os grupos podem prometer %3 % de sua capacidade.</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>Um grupo tem nome</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>Todo grupo de clusters tem um nome; as pessoas escolhem o grupo por ele.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clusters</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>Um grupo não tem nome.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Dar o nome “%1”</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>Os nomes são únicos em seu escopo</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>Dois grupos de clusters do tenant, ou de um mesmo projeto, não podem ter o mesmo nome.</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>Outro grupo de %1 também se chama “%2”.</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Renomear para “%1”</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>Um host que mantém clusters virtuais fica</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>Há clusters virtuais do grupo em execução no cluster host. Mova-os ou exclua-os antes que ele saia do grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 saiu de “%2”, mas ainda mantém %n cluster virtual dele: %3.</numerusform>
            <numerusform>%1 saiu de “%2”, mas ainda mantém %n clusters virtuais dele: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Recolocar %1</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>Um grupo é excluído depois de seus clusters virtuais</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>Um grupo de clusters só pode ser excluído quando não há mais nenhum cluster virtual em execução nele.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>“%1” é excluído, mas %n cluster virtual está em execução nele: %2.</numerusform>
            <numerusform>“%1” é excluído, mas %n clusters virtuais estão em execução nele: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>Manter o grupo</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>Grupos do sistema só podem ser lidos</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>Um grupo do sistema é administrado pelo operador do Palette para todos os tenants. Um tenant pode implantar nele, mas não alterá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>“%1” é excluído; seu %n cluster host deixa de pertencer a ele.</numerusform>
            <numerusform>“%1” é excluído; seus %n clusters host deixam de pertencer a ele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>“%1” perde %n de seus %2 clusters host.</numerusform>
            <numerusform>“%1” perde %n de seus %2 clusters host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>%n dos %2 clusters virtuais de “%1” é excluído, com tudo o que está em execução nele.</numerusform>
            <numerusform>%n dos %2 clusters virtuais de “%1” são excluídos, com tudo o que está em execução neles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>“%1” é alterado enquanto %n cluster virtual está em execução nele.</numerusform>
            <numerusform>“%1” é alterado enquanto %n clusters virtuais estão em execução nele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>%n cluster virtual é excluído com tudo o que está em execução nele</numerusform>
            <numerusform>%n clusters virtuais são excluídos com tudo o que está em execução neles</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>clusters virtuais são implantados, redimensionados, pausados ou retomados</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>nada está em execução nele ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n cluster virtual está em execução nele</numerusform>
            <numerusform>%n clusters virtuais estão em execução nele</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>o grupo deixa de existir</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>perde mais da metade de seus clusters host</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>nada está em execução nele</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>%n cluster virtual é acessado por seu endpoint</numerusform>
            <numerusform>%n clusters virtuais são acessados por seu endpoint</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Não existe a regra %1.</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>%1 não pode ser dispensada nem rebaixada, pois o backend recusaria mesmo assim.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>Uma dispensa de %1 precisa de um motivo.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>Uma dispensa de %1 precisa de um dia até o qual vale.</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>A política não é um objeto JSON: %1.</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 não é um dia.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>Remover %1 do grupo</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>Os limites deixam espaço para um cluster virtual</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>Os limites dizem quanto um cluster virtual pode solicitar. Abaixo do mínimo de sua distribuição, nenhum pode ser implantado: 4 CPU, 4 GiB de memória e 2 GiB de armazenamento; para K3s, 4 CPU, 3 GiB e nenhum.</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>CPU abaixo de %1</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>memória abaixo de %1 GiB</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>armazenamento abaixo de %1 GiB</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>Os limites de “%1” são baixos demais para %2: %3.</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>Elevá-los ao mínimo</translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>Os limites deixam espaço para o próprio vCluster</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>Por padrão, o próprio vCluster recebe até 1 CPU, 1 GiB de memória e 1 GiB de armazenamento, já incluídos no mínimo de um cluster virtual. Uma configuração que lhe dê mais eleva esse mínimo na mesma medida.</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>A configuração de “%1” dá ao próprio vCluster %2 a mais que o usual: um cluster virtual precisa então de %3, e os limites permitem %4.</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>Definir como %1 %</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>A superalocação não desperdiça nada</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>Abaixo de 100 %, uma parte dos clusters host nunca pode ser usada.</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>“%1” usa no máximo %2 % de seus clusters host; o resto fica ocioso.</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>A superalocação permanece moderada</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>Muito acima de 100 %, o grupo promete mais do que seus clusters host têm; quando muitos clusters virtuais usam o que lhes foi prometido, todos ficam lentos.</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>“%1” promete %2 % do que seus clusters host têm.</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>A configuração é YAML válido</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>A configuração avançada é entregue ao vCluster como YAML. Um texto que não seja YAML válido, ou que use aliases, é recusado.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>A configuração de “%1” não é válida: linha %2, coluna %3: %4.</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>Clusters virtuais não são privilegiados</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>Com o padrão de segurança de pods “privileged”, definido pela predefinição para backups de disco, um pod de um cluster virtual pode alcançar os nós de seu cluster host. Permita isso onde todos os que implantam ali são confiáveis.</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>A configuração de “%1” permite que pods elevem seus privilégios no cluster host.</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>O OpenShift escolhe usuários e grupos por si mesmo</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>No OpenShift, a configuração omite fsGroup, runAsGroup e runAsUser: a plataforma os atribui e recusa pods que tragam os seus.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>A configuração de “%1” é para OpenShift, mas define %2.</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>A distribuição de um grupo permanece</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>A distribuição é escolhida quando um grupo é criado e não pode ser alterada depois. Crie um novo grupo com a outra e mova os clusters virtuais.</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>“%1” foi criado com %2 e não pode mudar para %3.</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>K3s está obsoleto</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>Os documentos mais recentes consideram a distribuição K3s obsoleta e sugerem CNCF K8s para novos grupos. Um grupo existente mantém sua distribuição; planeje um novo grupo para onde migrar.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>“%1” cria seus clusters virtuais com K3s, que está obsoleto.</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>A versão do vCluster é a atual</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>O Palette vincula um grupo à versão do vCluster com que foi criado. Enquanto a plataforma oferecer uma mais nova, nenhum novo cluster virtual pode ser implantado no grupo até que seja feito o upgrade.</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>“%1” está vinculado ao vCluster %2; a plataforma oferece %3, e nenhum novo cluster virtual pode ser implantado antes do upgrade.</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>O vCluster não sofre downgrade</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>Um grupo passa a uma versão mais nova do vCluster, nunca volta a uma mais antiga.</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>“%1” voltaria do vCluster %2 para %3.</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>Manter a configuração que ele tem</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>Chamar de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n cluster virtual</numerusform>
            <numerusform>%n clusters virtuais</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>Nomes de clusters virtuais são simples</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>O nome de um cluster virtual é formado por letras minúsculas, dígitos e hifens, começa com uma letra, não termina com hífen e tem no máximo 63 caracteres: ele se torna parte de nomes DNS.</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>“%1” não é um nome para um cluster virtual.</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>Nomes de clusters virtuais são únicos</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>Dois clusters de um mesmo projeto, virtuais ou não, não podem ter o mesmo nome.</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>Outro cluster de %1 também se chama “%2”.</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>O grupo de um projeto é usado a partir desse projeto</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>Em um grupo de clusters de um projeto só podem ser implantados clusters virtuais desse projeto.</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>%1 não pode ir para “%2”, que pertence a %3.</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>Um cluster virtual tem o que precisa</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>Um cluster virtual precisa de pelo menos 4 CPU, 4 GiB de memória e 2 GiB de armazenamento; com K3s, 4 CPU, 3 GiB e nenhum.</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>Dar o mínimo necessário</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>%1: menor que os %2 de que um cluster virtual de “%3” precisa.</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>Nada maior que os limites é implantado</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>Os limites de um grupo dizem quanto um cluster virtual pode solicitar. Uma solicitação de mais é recusada.</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>%1: maior que os limites de “%2” (%3).</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>Nada maior que metade de um host é implantado</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>Um cluster virtual pode reservar no máximo metade dos recursos de seu cluster host: um novo precisa de um host com o dobro do tamanho, e um redimensionado permanece em seu host.</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>%1: mais da metade de um cluster host de “%2”.</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>Nada é implantado antes do upgrade</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>Enquanto a plataforma oferecer uma versão do vCluster mais nova que a de um grupo, nenhum novo cluster virtual pode ser implantado nele. Faça primeiro o upgrade do grupo; o plano pode fazer ambos.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>“%1” tem o vCluster %2 e recebe o upgrade para %3 antes que algo novo vá para ele: %4.</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>Um cluster virtual tem um host para onde ir</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>Um novo cluster virtual vai para um cluster host do grupo que esteja em execução e saudável.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>Nenhum cluster host de “%1” está em execução e saudável: %2 não pode ser implantado.</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>Um host tem espaço para o que se solicita</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>O que os clusters virtuais reservam de um cluster host fica dentro de sua capacidade vezes a superalocação do grupo. Os pausados não reservam CPU nem memória; um que é retomado precisa de novo de sua parte.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>Nenhum cluster host de “%1” tem espaço suficiente para %2, mesmo com %3 %.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>Os clusters virtuais respeitam o crédito de desenvolvedor</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>O tenant tem crédito para certa quantidade de CPU, memória e armazenamento e de clusters virtuais; os que estão em grupos do sistema usam o do sistema. Um pausado mantém sua parte; um excluído a devolve.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>Com %1, o plano excede o crédito de desenvolvedor do sistema em %2.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>Com %1, o plano excede o crédito de desenvolvedor do tenant em %2.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>Os clusters virtuais respeitam o crédito de seu usuário</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>Cada usuário do tenant tem certo crédito, quando o espaço de trabalho informa quanto. Um cluster virtual usa o crédito de quem o implantou; os que estão em grupos do sistema, não.</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>Com %1, você excede seu crédito de desenvolvedor em %2.</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>Com %1, o usuário %2 excede seu crédito de desenvolvedor em %3.</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>nada pode começar assim</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>aliases não são permitidos</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>as aspas não foram fechadas</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>uma configuração tem no máximo %1 KiB</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>O backend não informa o armazenamento dos clusters host, por isso o armazenamento não limita nada aqui.</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>Nenhum cluster virtual está em execução no que se perde.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n cluster virtual precisa de um host, e encontra um.</numerusform>
            <numerusform>%n clusters virtuais precisam de um host, e todos encontram um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n cluster virtual precisa de um host.</numerusform>
            <numerusform>%n clusters virtuais precisam de um host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>%n deles não cabe em lugar nenhum.</numerusform>
            <numerusform>%n deles não cabem em lugar nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>No mínimo %1 e no máximo %2 deles não cabem em lugar nenhum.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>%1: %2 de %3 não encontram host; falta a eles %4.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>E mais %n grupo.</numerusform>
            <numerusform>E mais %n grupos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>O %n cluster virtual adicionado cabe em %1.</numerusform>
            <numerusform>Todos os %n clusters virtuais adicionados cabem em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>De %n cluster virtual adicionado, %1 cabem em %2.</numerusform>
            <numerusform>De %n clusters virtuais adicionados, %1 cabem em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>De %n cluster virtual adicionado, no mínimo %1 e no máximo %2 cabem em %3.</numerusform>
            <numerusform>De %n clusters virtuais adicionados, no mínimo %1 e no máximo %2 cabem em %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>%1 permite no máximo %2 a uma solicitação, então nada de %3 cabe.</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>%1 não tem mais nenhum cluster host cuja capacidade seja conhecida, então nada cabe.</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Depois disso, mais %n de %1 cabe em %2.</numerusform>
            <numerusform>Depois disso, mais %n de %1 cabem em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Mais %n de %1 cabe em %2.</numerusform>
            <numerusform>Mais %n de %1 cabem em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>Depois disso, no mínimo %1 e no máximo %2 a mais de %3 cabem em %4.</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>De %1 são solicitados %2 a mais do que %3 permite.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>De mais %n cluster host é solicitado mais do que é permitido.</numerusform>
            <numerusform>De mais %n clusters host é solicitado mais do que é permitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>O mais apertado em %1 é %2: são solicitados %3 % dos %4 permitidos.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>O arquivo não é um objeto JSON.</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>Há algo depois do fim do documento.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>O arquivo termina no meio: foi cortado. Obtenha-o de novo de onde veio.</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>O arquivo não é JSON válido aqui.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>“%1” não é um número inteiro que o Easel consiga guardar com exatidão.</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>Um texto contém um escape que não existe em JSON.</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>Um texto contém um caractere NUL.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>Um texto não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>Um texto contém um caractere de controle sem escape.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>Um texto contém metade de um caractere (um substituto isolado).</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>O arquivo tem mais de %1 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>“%1” aparece duas vezes, e só uma delas pode valer. Remova uma.</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>O provider não conhece configurações de balanceador de carga (IPs externos, política de tráfego, intervalos de origem); uma atualização por ele descarta as de: %1.</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>O provider não conhece porta de um DNS do host; uma atualização por ele descarta as de: %1.</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>O provider envia o DNS do host apenas de grupos com ingress; aqui não tem efeito: %1.</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>O provider corta uma tag no segundo dois-pontos: %1.</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>Dos perfis de complementos, só os ids estão aqui: o provider não segue ordem, e o Easel não lê seus packs e variáveis.</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>%1 está além do que o provider consegue enviar.</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>Providers recentes recusam-se a criar um grupo com k3s.</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>O grupo não está ativo: o provider o considera excluído.</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>O Terraform guarda outra forma Unicode (NFC) do texto em: %1.</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>O provider não consegue importar um grupo com este uid: não há bloco import.</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>O nome do projeto %1 não é conhecido: preencha project_name.</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>Omitido: é um grupo do sistema, e o provider só conhece os do tenant e de projetos.</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>Sem região</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sem site</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>Fora do inventário</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sem lugar</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>Hosts edge livres</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>Aguardando um cluster host</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>Pegar para mover</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>Ampliar ali</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Soltar aqui</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>O certificado expirou em %1. Se não for o caso, verifique o relógio desta máquina.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>O certificado só é válido a partir de %1. Se isso já passou, verifique o relógio desta máquina.</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>O certificado é de outro nome: %1.</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>Ninguém de confiança assinou o certificado. Se o backend tem uma autoridade certificadora própria, indique o arquivo dela na conexão.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>O arquivo com a autoridade certificadora não pode ser lido ou não contém um certificado PEM.</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>Há uma chave pública fixada, mas o endereço não é https.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>%1 apresenta uma chave pública diferente da que está fixada. Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>%1 não é confiável, por isso nada foi enviado. %2</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>O backend não respondeu. Ele pode ter executado a requisição, ou não.</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>A resposta tem mais de %1 MiB: não foi lida.</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>O backend não respondeu em %n segundo.</numerusform>
            <numerusform>O backend não respondeu em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>Não existe host chamado %1, até onde o DNS desta máquina sabe.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Nada escuta em %1, porta %2.</translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>Não foi possível alcançar o backend em %1: %2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>Algo entre o Easel e o backend falhou (%1). A requisição pode ter sido executada, ou não.</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>O backend redireciona o Easel para %1. O Easel não segue, pois isso levaria a chave para lá; se estiver certo, conecte-se a esse endereço.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>outro endereço</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>O backend não aceita o usuário e a senha.</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>O backend não aceita a chave de API.</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>A conta não tem permissão para isto.</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>A conta não tem a permissão %1.</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>O backend não o tem.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Foi alterado enquanto isso.</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>O backend pede para reduzir o ritmo.</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>O backend recusou a requisição (%1).</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>O backend falhou (%1).</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>Defina controlPlane.coredns.deployment.image antes do upgrade para 0.27.3 ou posterior, ou o CoreDNS pode não iniciar.</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>Clusters virtuais K3s precisam de 1 CPU, 1 GiB de memória e 1 GiB de armazenamento livres em seu host, ou o upgrade pode travar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 tem menos.</numerusform>
            <numerusform>%1 têm menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>Hosts EKS com Kubernetes 1.34 ou 1.35 precisam do Palette 4.9.14 ou posterior: %1.</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>Documentação do Palette: Upgrade Cluster Groups</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>Documentação do Palette: Release Notes</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>O backend não tem esse grupo.</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>“%1” é um grupo do sistema. Seu operador faz o upgrade.</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>A plataforma não informou nenhuma configuração padrão para %1.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>A configuração de “%1” não indica uma versão do vCluster. Edite-a manualmente.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>“%1” já tem o vCluster %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>“%1” tem antes %n valor a resolver.</numerusform>
            <numerusform>“%1” tem antes %n valores a resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>A nova configuração de “%1” indica o vCluster %2, não %3: isso não seria um upgrade.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>nada está em execução nele</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>%n cluster virtual nele já está com problemas</numerusform>
            <numerusform>%n clusters virtuais nele já estão com problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>um cluster host não está saudável</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>a configuração passa a ter outro layout</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n cluster virtual está em execução nele</numerusform>
            <numerusform>%n clusters virtuais estão em execução nele</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>“%1” tem o vCluster %2 e não pode voltar para %3: um mais antigo pode não conseguir ler o que o mais novo gravou.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recente</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Adiantada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>A configuração está escrita de modo que não é possível alterar chaves isoladas nela. Edite-a manualmente.</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>Não é possível mesclar a configuração do grupo. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>Não é possível mesclar o novo padrão da plataforma. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>Não é possível mesclar o padrão antigo da plataforma. %1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>A configuração está escrita de modo que não pode ser mesclada. Edite-a manualmente, a partir do novo padrão.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>O valor de %1 não é YAML válido. %2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>Backup de disco</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>Para clusters host que são OpenShift: omite os usuários e grupos que o próprio OpenShift atribui.</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>Para backups de volumes: os pods veem os caminhos de seu host. Os clusters virtuais tornam-se privilegiados, de modo que um pod pode alcançar os nós de seu cluster host.</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>O registro de onde vêm as imagens que não têm um próprio.</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>A imagem do CoreDNS no cluster virtual.</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>Se o cluster virtual tem um servidor DNS.</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>Se o plano de controle é K3s.</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>Se o plano de controle é Kubernetes puro.</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>A versão do Kubernetes dos clusters virtuais.</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>Se caminhos do host são mapeados para dentro dos pods, como exigem os backups de volumes.</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>Se a API é acessada por um ingress.</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>Anotações do serviço diante da API, sobretudo para balanceadores de carga.</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>Variáveis de ambiente do plano de controle, cada uma com nome e valor.</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>Quantas cópias do plano de controle são executadas.</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>O registro da imagem do plano de controle.</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>O repositório da imagem do plano de controle.</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>A versão do vCluster. Muda com um upgrade e nunca volta.</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>O tamanho do volume do plano de controle.</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>A classe de armazenamento desse volume.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>A CPU que o próprio vCluster pode usar no máximo.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>A memória que o próprio vCluster pode usar no máximo.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>A CPU que o próprio vCluster solicita. Aumentá-la eleva o mínimo de que um cluster virtual precisa.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>A memória que o próprio vCluster solicita. Aumentá-la eleva o mínimo de que um cluster virtual precisa.</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>Rótulos dos nós em que os planos de controle são executados.</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>A classe de prioridade dos planos de controle.</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>Taints de nós que os planos de controle toleram.</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>O contexto de segurança do contêiner. O OpenShift escolhe usuários e grupos por si mesmo.</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>O contexto de segurança do pod.</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>Se nomes que o cluster virtual não conhece são consultados no host.</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>Se os kubelets são acessados pelo nome do host.</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>Serviços do host que o cluster virtual vê.</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>Se os clusters host são OpenShift.</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>Se pods sem limites recebem alguns.</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>Se os clusters virtuais são isolados na rede.</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>O padrão de segurança de pods: baseline, restricted ou privileged.</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>Se o host impõe uma cota a um cluster virtual.</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>Se as classes de ingress do host são visíveis dentro.</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>Se os nós reais do host são visíveis dentro.</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>Se as classes de armazenamento do host são visíveis dentro.</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>Se os ingresses são criados no host.</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>Se as políticas de rede são criadas no host.</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>Se as requisições de volume são criadas no host.</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>Se as contas de serviço são criadas no host.</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>Se o vCluster informa ao fabricante como é usado.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>chaves e valores</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>aliases não são permitidos</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>uma chave vazia</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>a chave “%1” aparece duas vezes</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>uma chave é uma palavra, não uma lista ou um mapa</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linha %1, coluna %2: %3.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>começa um segundo documento</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>aspas que não foram fechadas</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>uma tabulação, onde só espaços podem recuar</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>uma configuração tem no máximo %1 KiB</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>um caractere de controle</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>uma configuração é formada por chaves e valores</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Risco baixo</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Risco médio</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Risco alto</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canário</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Vários locais</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>nada está em execução nele.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n cluster virtual continua em execução como antes.</numerusform>
            <numerusform>%n clusters virtuais continuam em execução como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n cluster virtual não voltou a ser executado: %1.</numerusform>
            <numerusform>%n clusters virtuais não voltaram a ser executados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>não foi possível descobrir se seus clusters virtuais voltaram a ser executados. %1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>is no amount</source>
        <translation>não é uma quantidade</translation>
    </message>
    <message>
        <source>The document is not an object.</source>
        <translation>O documento não é um objeto.</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>não é um tipo de endpoint que o Easel conheça</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>não é uma distribuição que o Easel conheça</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>O documento tem mais de 1.024 níveis de aninhamento.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>O documento não é UTF-8 válido.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>O documento está vazio.</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>O documento tem um número malformado ou fora do intervalo.</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>O documento não é JSON válido: %1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>Não é possível ler a resposta do backend: “%1” %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>não é um texto</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>não é um número inteiro que caiba em 64 bits</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>não é true nem false</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>tem um item que não é texto</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>tem um item que não é número</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>não é uma lista</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>O que o espaço de trabalho guarda de suas aplicações está danificado. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>Os conflitos no espaço de trabalho estão danificados. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>O driver SQLite do Qt não está instalado.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>O espaço de trabalho está danificado e foi deixado como está. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>Não é possível gravar o espaço de trabalho.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>O disco está cheio: nada foi armazenado. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>O disco relata um erro: nada foi armazenado. Verifique o disco e tente novamente.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Não foi possível ler ou gravar o espaço de trabalho.</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>O instantâneo no espaço de trabalho está danificado. Obtenha-o de novo ou abra uma cópia de um backup.</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>O histórico no espaço de trabalho está danificado. Abra uma cópia de um backup para lê-lo.</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>Não existe esse ponto no histórico. Ele pode ter sido expurgado.</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>O diário no espaço de trabalho está danificado. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>O plano no espaço de trabalho está danificado. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>O plano não tem essa etapa.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>Não foi possível gravar “%1”: %2. O que havia antes continua lá.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>“%1” foi gravado, mas o disco não confirmou seu nome: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não existe o arquivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” não é um arquivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Não é possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>“%1” é maior que %2, o que nenhum arquivo assim é.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>“%1” não é um espaço de trabalho do Easel. Foi deixado como está.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>“%1” está danificado e foi deixado como está. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>“%1” foi gravado por um Easel mais novo (formato %2; este conhece %3). Abra-o com essa versão.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>Não é possível gravar “%1”: sua pasta pertence a outra pessoa.</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>“%1” está aberto em %2. Feche-o lá para editá-lo aqui.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Já existe um arquivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>Não é possível criar “%1”: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Não é possível criar a pasta “%1”.</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>Não há espaço para verificar o espaço de trabalho após uma falha.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, processo %2 em %3</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>outro processo</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>Não é possível bloquear o espaço de trabalho: %1.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Only what failed</source>
        <translation>Somente as que falharam</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>Copiar como curl, sem a chave</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
    <message>
        <source>Requests to the backend</source>
        <translation>Requisições ao backend</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>Filtrar requisições…</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar requisições</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Nenhuma requisição ainda</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>Nenhuma requisição corresponde ao filtro</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>O que o Easel solicita ao backend é listado aqui.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Altere o filtro para ver as demais.</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>Digest aprovado, se houver</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>Digest aprovado</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>Cole o digest do relatório aprovado: nada é enviado a menos que o plano o tenha.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Aplicar agora</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>%1 Selado por %2, digest %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>%1 Digest %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>Outro plano foi aprovado: este tem o digest %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar on-line</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulação</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>Obter e seguir planejando</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>Operações encerradas</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>Marque antes o que está listado acima.</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>A simulação não chegou ao fim: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>Não há nada a aplicar.</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>Resolva os conflitos primeiro.</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>Corrija os erros primeiro: o backend recusaria o plano.</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>Conecte-se a um backend para aplicar.</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>Fique on-line para aplicar. Nada é enviado enquanto você planeja off-line.</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>O backend está sendo lido. Aplique quando terminar.</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>O plano está sendo aplicado.</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>A conta não tem %1. Fique off-line e on-line de novo quando a permissão for concedida.</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>Este espaço de trabalho só pode ser lido aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>Aplicar %n operação…</numerusform>
            <numerusform>Aplicar %n operações…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>Pergunta ao backend o que ele pode dizer do plano sem executá-lo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>O que está em execução chega ao fim; nada mais é iniciado.</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>O que está em execução chega ao fim; o resto continua planejado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>%1 de %n operação concluída</numerusform>
            <numerusform>%1 de %n operações concluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n em execução</numerusform>
            <numerusform>%n em execução</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorada</numerusform>
            <numerusform>%n ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>resta cerca de %n s</numerusform>
            <numerusform>restam cerca de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>%n operação é enviada a %1 (%2).</numerusform>
            <numerusform>%n operações são enviadas a %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>o backend local</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>%1 Obtenha os dados para planejar sobre o que há agora ou altere seu plano.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>Simulação: %1 de %n operação não passaria. O motivo está abaixo.</numerusform>
            <numerusform>Simulação: %1 de %n operações não passariam. O motivo de cada uma está abaixo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>Simulação: nada impede a %n operação. Nada foi alterado.</numerusform>
            <numerusform>Simulação: nada impede as %n operações. Nada foi alterado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Selar plano…</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>Depois disso nada mais é aplicado, e uma edição encerra o selo.</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Título do plano</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copiar o digest</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>Quem sela o plano</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>Quem sela</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selar</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Selado por %1</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>Selecionar todos os membros</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Excluir grupo</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>Pegar para mover</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Mostrar na lista Frota</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Remover do grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>%1, desconhecido do inventário</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %2, %n cluster host</numerusform>
            <numerusform>%1, %2, %n clusters host</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>%1 entra aqui.</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>%1 entra com um aviso: %2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>%1 não pode entrar: %2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 já está aqui.</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>Quadro vazio. %1</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Outro grupo tem este nome.</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Nenhum grupo novo</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Novo grupo “%1”</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>%1, %2. Solte aqui ou em qualquer lugar ao lado dos cartões.</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Nenhum grupo de clusters ainda</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>Arraste clusters host da lista Frota para cá ou pressione Insert.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Criar “%1”</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>“%1” é um grupo do sistema e só pode ser lido.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Excluir “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>Remover %n cluster de “%1”</numerusform>
            <numerusform>Remover %n clusters de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Por quê? %1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>%1 por cento, acima do limite</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>nenhum limite conhecido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityChart</name>
    <message>
        <source>Capacity chart</source>
        <translation>Gráfico de capacidade</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n barra. As setas para cima e para baixo escolhem uma, Enter a abre.</numerusform>
            <numerusform>%n barras. As setas para cima e para baixo escolhem uma, Enter a abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a picture is of: &quot;Capacity of the groups: memory&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityModel</name>
    <message>
        <source>No host yet</source>
        <translation>Nenhum host ainda</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>Em hosts fora do grupo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>não informado pelo backend</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>Não informado pelo backend</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>Solicitado, em relação ao permitido, no host mais apertado do grupo</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>Solicitado, em relação ao permitido</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>Solicitado pelos próprios clusters virtuais do grupo</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>Solicitado por clusters virtuais de outros grupos nos mesmos hosts</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>O que os clusters virtuais pausados voltam a ocupar quando retomados; livre até lá</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>O que ainda pode ser solicitado</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>Capacidade física vezes a superalocação do grupo</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>O que os clusters host têm</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>Solicitado além do permitido, somado sobre os hosts</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>Medido nos clusters host</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>Clusters virtuais do grupo, inclusive pausados</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprio</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>Físico</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Excesso</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuais</translation>
    </message>
    <message>
        <source>%1 (%)</source>
        <comment>Load (%)</comment>
        <translation>%1 (%)</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1 (CPU)</translation>
    </message>
    <message>
        <source>%1 (GiB)</source>
        <translation>%1 (GiB)</translation>
    </message>
</context>
<context>
    <name>easel::CapacityPage</name>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Pesquisar por nome…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Pesquisar por nome</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>Gráfico como PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Gráfico como SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Números como CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>Perder hosts, adicionar clusters virtuais, alterar a superalocação e ver o que acontece</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>Voltar a todos os grupos (Backspace)</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>O backend não informa o armazenamento dos clusters host: sabe-se o que é solicitado, mas não o que é permitido e livre.</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>Capacidade em números</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>Capacidade dos hosts de %1</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>Capacidade dos grupos</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>Nenhum nome contém o que você pesquisa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Nenhum cluster host</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>Este grupo ainda não tem nenhum. Arraste clusters host para o cartão dele na página Compor.</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>Ir para Compor</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>Nenhum grupo neste escopo</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>Escolha o tenant no seletor de escopo no topo para ver todos os grupos.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>A capacidade é contada por grupo. Arraste clusters host para o quadro da página Compor para criar um.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>A capacidade é salva como .png, .svg ou .csv; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>Salvo como %1, com os primeiros %2 de %3. O CSV tem todos.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>Exportar a capacidade</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>passa a</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>Mostrar mais (resta %n grupo)</numerusform>
            <numerusform>Mostrar mais (restam %n grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>O grupo é excluído; seus clusters host permanecem.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risco: %1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>Risco %1: %2.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Entram</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Saem</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>só o fim do texto difere</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Acrescenta</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>Nada pode ser movido: este espaço de trabalho só pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>Nada pode ser movido enquanto o plano é aplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>Criar “%1” a partir de %2</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>Mover %1 para “%2”</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Adicionar %1 a “%2”</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>Não pode entrar em “%1”</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>Não pode ser um novo grupo</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Já está neste grupo</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>Permanece também em seus outros grupos.</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>Ctrl: entrar e permanecer onde está</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>O cluster %1 não está mais na frota.</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>Não é host</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>DNS do host</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>Gateway de nuvem privada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importação</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>Acesso somente leitura</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 cores requested</source>
        <translation>%1 de %2 núcleos solicitados</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>%1 de %2 GiB solicitados</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>O backend não informa números para este cluster.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>Sem grupo. Arraste-o para um cartão ou pegue-o com Espaço.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 núcleos</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search commands, groups, clusters, settings…</source>
        <translation>Pesquisar comandos, grupos, clusters, configurações…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>Digite algumas letras de um nome.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Nenhum resultado. Tente menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>O melhor (%1) de %n</numerusform>
            <numerusform>Os %1 melhores de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterado: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Pesquisar nas diferenças</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>O que é diferente</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>Entre estes dois pontos a frota permaneceu como estava.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar a comparação</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>Filtrar grupos…</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>Filtrar os grupos de clusters</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>Novo grupo (Ins no quadro)</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>Ordem e densidade do quadro</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Sugerir…</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>Sugerir grupos para clusters host sem grupo (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problemas primeiro</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>Mais clusters host primeiro</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Mais cheios primeiro</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>Densidade (Ctrl+roda)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>Visão geral: só saúde</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>Nenhum grupo de clusters corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Nenhum grupo de clusters ainda</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Conecte-se a um backend e obtenha os dados para ver o que há.</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>Arraste clusters host da lista Frota para cá.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>O que é mostrado da configuração</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>Em relação ao padrão</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>Em relação ao backend</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>Pesquisar na configuração</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1” não foi encontrado.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>Pesquisar chaves…</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>Pesquisar chaves conhecidas</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>Chaves conhecidas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>Pressione Enter em uma chave para ir até ela ou inseri-la.</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Configuração de %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>Somente leitura.</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>Editado, ainda não adotado.</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1 (em parte)</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>No backend</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>O padrão da plataforma (%1)</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Editar a configuração de “%1”</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nenhum problema</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>O texto ainda não foi adotado.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>Não há mais conflito</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>Resolvido: editado</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>Resolvido: o meu</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>Resolvido: o deles</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>Editado por ambos</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>Excluído no backend</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>Excluído no plano</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>Cluster já ocupado</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nome já usado</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Projeto não existe mais</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>Cluster não existe mais</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Regra violada</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>Redimensionado por ambos</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>Cluster virtual excluído no backend</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>Cluster virtual excluído no plano</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>Nome do cluster virtual já usado</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>Grupo de um novo cluster virtual não existe mais</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Adotar o deles</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>Desfazer o reabre.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Base do plano</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>No backend agora</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Seu plano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Settle each region between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt; and take the markers out.</source>
        <translation>Resolva cada região entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; e &gt;&gt;&gt;&gt;&gt;&gt;&gt; e retire os marcadores.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Manter o meu: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Adotar o deles: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>no backend</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>em seu plano</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>No conflicts</source>
        <translation>Nenhum conflito</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>Ninguém alterou no backend o que o plano altera. Após uma obtenção, é listado aqui o que ambos alteraram.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%1 de %n conflito a resolver. O plano não pode ser aplicado antes disso.</numerusform>
            <numerusform>%1 de %n conflitos a resolver. O plano não pode ser aplicado antes disso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>%n conflito está resolvido.</numerusform>
            <numerusform>Todos os %n conflitos estão resolvidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todos os meus</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todos os deles</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1: %2 (%n conflito)</numerusform>
            <numerusform>%1: %2 (%n conflitos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>Mostrar mais (resta %n conflito)</numerusform>
            <numerusform>Mostrar mais (restam %n conflitos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>O grupo não está mais no plano.</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>Encontrado antes de qualquer envio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Base do plano</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>No backend agora</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Seu plano</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>O que foi mesclado automaticamente (%n campo)</numerusform>
            <numerusform>O que foi mesclado automaticamente (%n campos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>Conectar ao Palette</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Guardar no chaveiro do sistema</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>o nome do host</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>com uma chave de API</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>com usuário e senha</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>vazio: a única do usuário</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>vazio: o tenant com todos os seus projetos</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>vazio: só as autoridades do sistema</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>vazio: o que o ambiente indica</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>Certificados e proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>Uid do projeto</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Arquivo da autoridade</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Chave fixada</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>É necessário o endereço de e-mail do usuário.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>É necessária uma senha.</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>É necessária uma chave de API. O Palette cria uma em User Menu, My API Keys.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>Não é possível ler o arquivo com a autoridade certificadora.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>como está guardada</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>A menos que vá para o chaveiro, fica na memória só durante esta execução. Nunca é gravada em arquivo.</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>Não há chaveiro nesta máquina: a chave fica na memória só durante esta execução e não é gravada em lugar nenhum.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>Não há chaveiro nesta máquina: a chave fica na memória só durante esta execução.</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Onde guardar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Espaços de trabalho do Easel (*.easel)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>“%1” está aberto em outra janela, que foi trazida para a frente.</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>“%1” está aberto nesta janela.</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>“%1” não existe mais.</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>Não foi possível iniciar uma nova janela: “%1” não pode ser executado.</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>Para qual espaço de trabalho importar %1?</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Relatório de um encerramento inesperado</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>Isto está só na sua máquina, e nada é enviado. Não contém nomes, chaves nem caminhos seus.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>O relatório foi salvo como %1.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>Não foi possível excluir “%1”.</translation>
    </message>
</context>
<context>
    <name>easel::CreditLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s)</source>
        <translation>
            <numerusform>%1 de %n cluster virtual</numerusform>
            <numerusform>%1 de %n clusters virtuais</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>Crédito de um usuário</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>Informar quanto do crédito de desenvolvedor do tenant cada usuário pode usar</translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>Crédito de desenvolvedor com este plano</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>Seu: %n cluster virtual com %1</numerusform>
            <numerusform>Seu: %n clusters virtuais com %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>Mesma capacidade em cada parte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versão do Kubernetes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>Uma combinação destes</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>Onde os clusters semelhantes são demais para um grupo, eles são divididos em partes com CPU e memória aproximadamente iguais, em vez de vizinhos juntos.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>A maior distância que dois clusters de um grupo podem ter entre si. Onde as coordenadas não são conhecidas, locais com o mesmo nome são uma só localização.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>Em quanto dos pesos dois clusters quaisquer de um grupo coincidem. Com 100 %, são iguais em tudo o que conta.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>não conta</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>Quanto conta, de 1 a 5</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Semelhantes em</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>Coincidência</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>Clusters host em um grupo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>Clusters host em um grupo. Se há menos semelhantes, são deixados de lado; um grupo edge tem um em todo caso.</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>Clusters host em um grupo. Se há mais semelhantes, são divididos em vários grupos.</translation>
    </message>
</context>
<context>
    <name>easel::DividerKeys</name>
    <message>
        <source>Divider</source>
        <translation>Divisor</translation>
    </message>
    <message>
        <source>F8 goes to the next divider, the arrow keys move it.</source>
        <translation>F8 vai para o próximo divisor; as setas o movem.</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Verificar alterações</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Obter e rebasear</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>Verificando o que mudou no backend…</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>A verificação falhou: %1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>Não verificado desde a última obtenção.</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>Fique on-line para ver o que mudou no backend.</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>Verificado %1: todos os grupos de clusters estão como o plano os conhece.</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>Verificado %1: %2 alterados, %3 deles tocam seu plano.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did it is not known: %1</source>
        <translation>Não se sabe quem o fez: %1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>Fique on-line para verificar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>Impede seu plano</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>Toca seu plano</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>O que está diferente no backend</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>Mostrar de novo linhas de todos os tipos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>mais %n: pesquise por ele</numerusform>
            <numerusform>mais %n: pesquise por eles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada para escolher</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>mais %n: pesquise por ele</numerusform>
            <numerusform>mais %n: pesquise por eles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>Parar aqui</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>Ignorar e continuar</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>Planejar reversão</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>A aplicação aguarda, pois algo falhou. %1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>Não inicia mais nada. O que foi feito fica feito, o resto continua planejado.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>Omite %n operação que depende dela</numerusform>
            <numerusform>Omite %n operações que dependem dela</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>Nenhuma outra operação depende dela</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1; continua com %n outra.</numerusform>
            <numerusform>%1; continua com %n outras.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>Não resta nada que não dependa do que falhou.</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>Para e planeja o que desfaz a %n operação realizada. Nada disso é enviado até que você aplique.</numerusform>
            <numerusform>Para e planeja o que desfaz as %n operações realizadas. Nada disso é enviado até que você aplique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>O Easel aceita espaços de trabalho (.easel) e arquivos de plano (.easelplan).</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>Solte espaços de trabalho e arquivos de plano separadamente.</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>Abre %n espaço de trabalho em uma janela própria: aqui o plano está sendo aplicado.</numerusform>
            <numerusform>Abre %n espaços de trabalho em janelas próprias: aqui o plano está sendo aplicado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>Abre %n espaço de trabalho em uma janela própria.</numerusform>
            <numerusform>Abre %n espaços de trabalho, cada um em uma janela própria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>Abre “%1”, aqui ou em uma nova janela.</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>Abre “%1”.</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>Um plano é importado para um espaço de trabalho, e nenhum está aberto.</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>O plano está sendo aplicado. Enquanto isso, nada pode ser importado.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>“%1” só pode ser lido aqui. Nada pode ser importado.</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>Importa o plano “%1” para “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>Importa %n plano para “%1”.</numerusform>
            <numerusform>Importa %n planos para “%1”, um depois do outro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>Remover o filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Dispensado até %1: %2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>Dispensado por %3 até %1: %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>Por quê? %1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>Abrir as regras nesta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Encerrar dispensa</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Corrigir o %n deste tipo…</numerusform>
            <numerusform>Corrigir todos os %n deste tipo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Dispensar…</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>Responder por ele por um tempo: é listado à parte, e no relatório com seu motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n problema é corrigido em uma etapa:</numerusform>
            <numerusform>%n problemas são corrigidos em uma etapa:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>%n problema deste tipo permanece: não há correção rápida para ele.</numerusform>
            <numerusform>%n problemas deste tipo permanecem: não há correção rápida para eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corrigir todos</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Corrigir todos: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>Dispensar: %1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>Impresso no relatório para quem aprova</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clusters</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Correção rápida</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation>não é host</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>Não habilitado para receber clusters virtuais</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Remover %1 de “%2”</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>Não pode sair de “%1”</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1, %2, %3, Kubernetes %4, %5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>Em um grupo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Região ou site</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versão do Kubernetes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Participação</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>Frota</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>Pesquisar nome, região, rótulo…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Pesquisar na frota</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>Filtrar a frota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Nenhum cluster host</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Conecte-se a um backend e obtenha os dados para ver o que há.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>Nenhum cluster corresponde à pesquisa e aos filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
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
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation>Limites de uma solicitação</translation>
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
        <translation>Memória</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Superalocação</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Perfis de complementos</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>Valores resolvidos…</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>No que resultam os packs dos perfis anexados, conforme o backend os preenche</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>Editor…</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>Editar a configuração em uma janela própria</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>Configuração (YAML)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Renomear “%1” para “%2”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Descrever “%1”</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>Definir o endpoint de “%1”</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>Definir a distribuição de “%1”</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Definir a superalocação de “%1” como %2 %</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>Definir um DNS do host em “%1”</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Definir os perfis de “%1”</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>As tags são escritas como chave:valor, separadas por vírgulas, cada chave uma vez.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Pôr tags em “%1”</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Definir os limites de “%1”</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Editar a configuração de “%1”</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>Sistema: somente leitura</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>A distribuição de um grupo existente não muda.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>Crescimento da frota</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>%1: %2 no início, %3 agora</translation>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>easel::GuardList</name>
    <message>
        <source>Check all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>A confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>Marque o que você viu e quer: falta %n</numerusform>
            <numerusform>Marque o que você viu e quer: faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>Tudo está confirmado.</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>Colocar um cluster em um grupo</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>Arraste %1 da lista Frota para o cartão %2. Pelo teclado: selecione-o, pressione Espaço, digite o nome do cartão e pressione Enter.</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>Ver por que o cluster é recusado</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>Arraste %1 para o cartão %2. O cartão diz por que ele não pode entrar. Solte mesmo assim: nada acontece, e “Por quê?” explica a regra.</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>Corrigir um problema</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>No painel Problemas, selecione um problema que tenha uma correção rápida, leia por que ele é um problema e pressione a correção rápida.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>Pressione Ctrl+Z ou a seta no topo. Qualquer etapa de um plano pode ser desfeita e, com Ctrl+Shift+Z, refeita.</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>Ver onde tudo está</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>Abra Topologia na barra lateral (Ctrl+2). A roda amplia e reduz, um clique duplo leva até lá. O seletor acima mostra o que o plano altera.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Perguntar “e se”</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>Abra Capacidade (Ctrl+5). No painel “E se”, que o botão de mesmo nome abre, perca uma região ou adicione clusters virtuais e leia a resposta. Isso não altera nada.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revisar o plano</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>Abra Revisar (Ctrl+6): cada campo antes e depois, o que ele arrisca e as operações que serão enviadas.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>Abra Relatórios (Ctrl+7), pressione Exportar e escolha um formato. É isso que leem as pessoas que aprovam um plano.</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Aplicar o plano</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>Em Revisar, pressione Aplicar, confirme o que for pedido e pressione Aplicar agora. O backend é do próprio Easel: nada real muda.</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Início guiado</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>Continua de onde você parou: Ajuda, Início guiado</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir a frota de exemplo</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>O início guiado funciona na frota de exemplo, onde nada pode quebrar. Seu espaço de trabalho fica como está.</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>Início guiado · passo %1 de %2</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostrar onde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>Início guiado · concluído</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>Esse é o percurso completo de uma alteração</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>Compor, verificar, revisar, relatar, aplicar. A ajuda tem mais: Ctrl+F1 a abre; Shift+F1 abre a página sobre o lugar em que você está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>Início guiado</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, em ordem crescente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, em ordem decrescente</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>&quot;column&quot;: of a table</extracomment>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>easel::HelpDesk</name>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ajuda</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Ajuda sobre este lugar</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Início guiado</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>Esta versão do Easel não tem este lugar: %1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>Feche antes o diálogo.</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>Abra antes um espaço de trabalho ou a frota de exemplo.</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>“%1” não é possível agora.</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Pesquisar na ajuda…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>Pesquisar na ajuda (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página da ajuda</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — Ajuda</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>Esta página ainda não existe no seu idioma. Ela é mostrada em inglês.</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>Isto leva para fora do Easel: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nenhuma página tem todas essas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryPointsModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clusters</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuais</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>Relatório deste ponto</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>Expurgar, e por quanto tempo os pontos são mantidos</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>Histórico — %1</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>Inventário, achados, capacidade e os outros relatórios da frota como era então</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>Pontos do histórico, do mais recente ao mais antigo</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>O que o gráfico mostra</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crescimento</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ponto</numerusform>
            <numerusform>%n pontos</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Nenhum histórico ainda</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>Cada obtenção acrescenta um ponto: como a frota era então.</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>Só um ponto até agora</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>Cada obtenção acrescenta um. A partir do segundo, você vê aqui o que mudou.</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>O primeiro ponto</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>Não há nenhum antes dele para comparar. Selecione outro, ou dois com Ctrl.</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>Não é possível ler este ponto</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>Selecione um grupo ou um cluster para vê-lo por completo.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Pressione teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>easel::LogModel</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>Qual log é mostrado</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar as linhas selecionadas ou todas as mostradas</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>Salvar as linhas mostradas…</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir a pasta do log</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>Linhas do log, as mais antigas primeiro</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Informação e acima</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>Filtrar linhas…</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar linhas</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos os métodos</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Nada registrado ainda</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>Nenhuma linha corresponde ao filtro</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>O que acontece no Easel é listado aqui. Isso fica nesta máquina e não contém nenhuma chave.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Altere o filtro para ver as demais.</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>Log · %1 de %n linha</numerusform>
            <numerusform>Log · %1 de %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Logs (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n linha foi salva como %1.</numerusform>
            <numerusform>%n linhas foram salvas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>Nenhum programa aqui abre pastas. O log está em %1.</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>On-line</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>Planejamento off-line</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>Obtendo…</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>Aplicação pausada</translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>A aplicação aguarda você</translation>
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
        <translation>%1 %v de %m</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>local backend</source>
        <translation>backend local</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizado %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>Nenhuma alteração pendente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflito a resolver</numerusform>
            <numerusform>%n conflitos a resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n parte não legível</numerusform>
            <numerusform>%n partes não legíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>Esta conta não pode ler todo este projeto.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir um espaço de trabalho</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Espaços de trabalho do Easel (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir a frota de exemplo</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Conectar ao Palette…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Fechar o espaço de trabalho</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>Sugerir grupos…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Pesquisar na frota</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Revisar e aplicar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation>&amp;Backend</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Ler tudo de novo</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar on-line</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planejar off-line</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>Sobre o Easel</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Easel %1
Um console para grupos de clusters do Palette.
Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espaço de trabalho</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>A conexão com o backend</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>Como a frota era em cada obtenção (%1)</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>O idioma muda quando o Easel for iniciado de novo ou quando você o escolher outra vez, depois que a aplicação terminar.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>A configuração de “%1” ainda não foi adotada. Adote-a ou descarte-a e escolha o idioma de novo.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Redefinir o layout</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Log…</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lendo a frota</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>Como a frota era em cada obtenção</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ajuda</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Nenhum espaço de trabalho aberto</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espaço de trabalho</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>Abrir em nova janela…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir em nova janela</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>Abrir recente em nova janela</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>Abrir “%1” aqui, no lugar de “%2”, ou em uma nova janela?</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aqui</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>“%1” é um plano. Abra o espaço de trabalho a que ele se destina e solte-o ali, ou escolha Arquivo, Importar plano.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>A configuração de “%1” ainda não foi adotada e se perderia.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>Mostrar a frota</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Mostrar o inspetor</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>Mostrar os painéis</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>Nenhum ainda. Arraste clusters host para o cartão.</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS do host de %1</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Localizar na lista</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>Simulação: ok</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>Simulação: problema</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>Simulação: desconhecida</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
</context>
<context>
    <name>easel::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Simulação: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Aguarda: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>The operation in full</source>
        <translation>A operação por completo</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plano…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>Importar plano…</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>Exportar para Terraform…</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>Exportar o plano para Terraform…</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Selar plano…</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>Assinar um arquivo de plano…</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>Verificar a assinatura de um arquivo de plano…</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Parar de assinar</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>Retirar o selo do plano</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar o plano</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>Planos do Easel (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>O plano foi exportado como %1 · digest %2…</translation>
    </message>
    <message>
        <source>Export for Terraform</source>
        <translation>Exportar para Terraform</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>The groups were exported as %1.</source>
        <translation>Os grupos foram exportados como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>Mais %n observação no arquivo.</numerusform>
            <numerusform>Mais %n observações no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importar um plano</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>Qual arquivo de plano será assinado?</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>Com qual chave SSH? Para uma no agente, seu arquivo .pub</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>Assinando… Se a chave tiver uma frase secreta, o diálogo para ela é o do seu sistema.</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>Assinado: %1 · digest %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>Qual arquivo de plano será verificado?</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>Quem pode assinar? Um arquivo de signatários permitidos, como o do ssh-keygen</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>Assinatura válida de %1 com a chave %2 · digest %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>este é o plano deste espaço de trabalho</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>este não é o plano deste espaço de trabalho</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>easel::PlanApply</name>
    <message>
        <source>Nothing was sent: the plan has the digest %1, and %2 was approved. Have the plan approved as it is now, or import the one that was approved.</source>
        <translation>Nada foi enviado: o plano tem o digest %1, e %2 foi aprovado. Submeta à aprovação o plano como está agora ou importe o que foi aprovado.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>A aplicação foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nada foi enviado: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>Nada foi enviado. Isto precisa ser confirmado antes: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>Nada foi enviado: o backend mudou em %n campo.</numerusform>
            <numerusform>Nada foi enviado: o backend mudou em %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>Nada foi enviado. %1</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Consultando o que aconteceu…</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>Não veio resposta. Consultando o que aconteceu…</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>Depende da operação %1 (%2), que foi ignorada.</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>Depende da operação %1 (%2), que falhou.</translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>Uma operação anterior a ela falhou.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>Ainda não se sabe o que aconteceu com uma operação. Pare e aplique novamente para descobrir.</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>Nada foi feito que se pudesse desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>%1 de %n operação foi executada. %2</numerusform>
            <numerusform>%1 de %n operações foram executadas. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>Parou após %1 de %n operação; o resto continua planejado.</numerusform>
            <numerusform>Parou após %1 de %n operações; o resto continua planejado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>%n operação foi executada.</numerusform>
            <numerusform>Todas as %n operações foram executadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>Não foi possível consultar se um grupo foi criado duas vezes: %1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>A janela da onda “%1” começa em %2.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>A janela da onda “%1” terminou em %2.</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>A onda “%1” está concluída: %2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>“%1” é a próxima.</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>A seguir vem o que não está em nenhuma onda.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não existe mais.</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>%1 está com erro. Verifique no backend.</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>Aceito; o cluster virtual está no estado “%1”.</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>%1 foi aceito, mas ainda não chegou: %2 Obtenha os dados para ver como prossegue.</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>A onda “%1” cita um grupo que o backend não tem.</translation>
    </message>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>O plano não altera nada: não há nada a selar.</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>O selo é de outro plano.</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>O plano que foi selado não pode ser recuperado desfazendo. Submeta este à aprovação.</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (desfeita)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>Nota para aprovação</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>All changes of the plan are taken back, the undone ones too. This cannot be undone.</source>
        <translation>Todas as alterações do plano são retiradas, inclusive as desfeitas. Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Desfazer a última etapa</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>Refazer a próxima etapa</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copiar o digest</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation>Descartar plano…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Etapas do plano</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>O plano está vazio</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>Cada alteração que você faz é uma etapa aqui. Nada é enviado antes de você aplicar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Ir para esta etapa</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>Desfazer esta etapa e as seguintes</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Digest %1…</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Selado por %1</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>Não há ssh-keygen nesta máquina. Instale o OpenSSH (no Debian, o pacote openssh-client).</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>Não é possível iniciar o ssh-keygen: %1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>A assinatura foi cancelada.</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>O ssh-keygen não terminou em %n segundo e foi interrompido.</numerusform>
            <numerusform>O ssh-keygen não terminou em %n segundos e foi interrompido.</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>O ssh-keygen falhou inesperadamente.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>Não existe a chave “%1”.</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>Você não pode ler a chave “%1”.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>A frase secreta de “%1” está errada.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>A frase secreta de “%1” está errada ou não pôde ser solicitada. Adicione a chave ao seu agente (ssh-add) e escolha seu arquivo .pub.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>Outros podem ler a chave “%1”, por isso o ssh-keygen não a usa. Execute chmod 600 nela.</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>Nenhuma chave privada de “%1” está no agente ou ao lado dele.</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>“%1” não é uma chave SSH.</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>O ssh-keygen não assinou o plano.</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>Não é possível ler o arquivo de signatários permitidos “%1”.</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>Não há espaço para a assinatura: %1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>A assinatura é de outro conteúdo: o plano foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>A assinatura foi feita para outra coisa que não um plano do Easel.</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>A assinatura não é do ssh-keygen ou está danificada.</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>A chave %1 expirou em “%2”.</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>A chave %1 não pertence a ninguém listado em “%2”.</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>A chave %1 de %2 expirou em “%3”.</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>“%1” não permite que a chave %2 de %3 assine planos.</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>A chave %1 não é uma das que “%2” lista para %3.</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>O plano no espaço de trabalho não condiz com seu instantâneo. Abra uma cópia dele de um backup.</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>O plano está sendo aplicado. Edite-o quando terminar.</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>A frota está sendo lida. Edite-a quando tudo estiver aqui.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Este espaço de trabalho só pode ser lido.</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>Este espaço de trabalho está aberto em %1. Feche-o lá para editá-lo aqui.</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>Este conflito não está mais em aberto.</translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Only what the plan adds, not what is there today</source>
        <translation>Só o que o plano acrescenta, não o que já existe hoje</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>Listar também aqueles por que alguém responde</translation>
    </message>
    <message>
        <source>Filter problems…</source>
        <translation>Filtrar problemas…</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n dispensado</numerusform>
            <numerusform>%n dispensados</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Nenhum problema</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada corresponde ao filtro</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>Todos os grupos cumprem todas as regras.</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>Há outros problemas: altere o filtro para vê-los.</translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>O problema por completo</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>A ordem deles é a ordem do grupo: mova-os com o mouse ou com Alt e uma tecla de seta</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>Quanto permanece</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Expurgar</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>Manter todos os pontos de tantos dias</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>Manter o último ponto de cada dia por tantos dias</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>Pontos com mais de</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>Todos, exceto um a cada n pontos</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>Os mais antigos, até um tamanho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>em definitivo</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>Cada obtenção mantém todos os pontos de</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>e o último de cada dia por</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>Calculando o que isso libera…</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>Nenhum ponto sairia.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>%n ponto sairia em definitivo, o que libera %1.</numerusform>
            <numerusform>%n pontos sairiam em definitivo, o que libera %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>Nenhum espaço de trabalho foi aberto ainda</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Limpar a lista</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>Últimas aplicações</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>Aplicação e suas operações</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativas</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n operação</numerusform>
            <numerusform>%1 · %n operações</numerusform>
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
        <translation>Frota</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sem logotipo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Com o plano</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>Como obtido</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Pesquisar por nome…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Pesquisar por nome</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the console</source>
        <translation>Como o console</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>A plan is approved as a whole</source>
        <translation>Um plano é aprovado por inteiro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Escolher um logotipo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logotipo: %1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Grupos: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>Visualização do relatório, %n página</numerusform>
            <numerusform>Visualização do relatório, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>A page of a report, as a screen reader says it: its number, how many there are, and what stands on it</extracomment>
        <translation>Página %1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>A impressora “%1” não aceita o relatório.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>There is no fleet to report on</source>
        <translation>Não há frota para relatar</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>Conecte-se a um backend e leia a frota ou abra a frota de exemplo.</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>Relatório do presente</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>Qual relatório, e o que há nele</translation>
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
        <translation>Página da web…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>Tabelas como CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>Dados como JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>A frota como foi lida em %1. As regras e a capacidade são as do Easel atual.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Gerando a visualização…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Gerando o relatório…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>A exportação foi interrompida. Nenhum arquivo foi alterado.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar “%1”</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>O relatório foi enviado à impressora.</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>Valores resolvidos de “%1”</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>Perfis e seus packs</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>Como o backend tem o grupo agora: o que o plano altera nos perfis dele não está incluído.</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>Não foi possível lê-los</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>Consultando o backend…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada a mostrar</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>O grupo não tem perfis, ou os packs deles não têm valores.</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>Revisar e aplicar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada a revisar</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>O plano está vazio. Componha grupos primeiro; cada alteração é listada aqui antes de ser enviada.</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Mostrar conflitos</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar alterações</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Obter e rebasear</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>O plano e o backend se contrariam em %n lugar. Resolva isso antes de aplicar o plano.</numerusform>
            <numerusform>O plano e o backend se contrariam em %n lugares. Resolva isso antes de aplicar o plano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>Ninguém mais alterou o que o plano toca.</translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>O backend mudou: %1 que o plano também toca, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>%n deles o impede</numerusform>
            <numerusform>%n deles o impedem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>Acrescenta %n achado</numerusform>
            <numerusform>Acrescenta %n achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>Corrige %n achado</numerusform>
            <numerusform>Corrige %n achados</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>Maior risco: %1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>O plano ainda não pode ser aplicado: o backend o recusaria por %n motivo.</numerusform>
            <numerusform>O plano ainda não pode ser aplicado: o backend o recusaria por %n motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>O plano foi executado.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>O plano está vazio.</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>Nada foi aplicado a partir deste espaço de trabalho ainda.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>Últimas aplicações</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copiar todas as linhas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Selecionar todas as linhas</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>Escrito em: %1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>Escrito em: %1 · Desde o Palette %2</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>Onde ler</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>Mostra o endereço do documento</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>Pesquisar regras…</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Pesquisar regras</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>Escolha uma regra para ler por que ela existe.</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>O rascunho a viola %n vez.</numerusform>
            <numerusform>O rascunho a viola %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>O rascunho a cumpre.</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>Continua sendo um erro e não pode ser dispensada: o backend a recusaria.</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>Neste espaço de trabalho é</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>Severidade neste espaço de trabalho</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1 (como de costume)</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>Dispensada para %1 até %2: %3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>Dispensada para %1 até %2 por %4: %3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Encerrar dispensa</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>A regra por completo</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>Severidade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
</context>
<context>
    <name>easel::SealBand</name>
    <message>
        <source>Unseal</source>
        <translation>Retirar selo</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>Desfazer e restaurar o selo</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>Este plano está selado por %1, %2 · digest %3 · nada mais é aplicado, e uma edição encerra o selo.</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>O plano foi alterado: o selo de %1 (digest %2) foi encerrado. Ele precisa ser aprovado de novo.</translation>
    </message>
</context>
<context>
    <name>easel::SettingsWindow</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>Começar de onde você parou</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>Severidade das regras</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>Por quanto tempo o histórico é mantido</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Signatários permitidos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>Layout das janelas</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Nenhuma configuração tem esse nome.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Pesquisar nas configurações…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Pesquisar nas configurações</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Claro, escuro ou como o sistema.</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>cores escuro claro</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>De menus e textos. Nomes e valores da frota ficam como estão.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>De todos os textos e símbolos, de 80 a 300 %.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>fonte zoom grande</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>Se a topologia se desloca de forma animada até onde você vai, na medida em que o sistema permite. Sem isso, ela já aparece ali.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>Onde ficam janelas, áreas e colunas. O layout é lembrado como você o deixa.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Redefinir o layout</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>colunas divisores painéis</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>Todas as teclas do programa e as suas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atalhos de teclado…</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>Espaços de trabalho e conexões</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Abrir o último espaço de trabalho</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>Quando o Easel inicia sem que se indique qual espaço de trabalho abrir.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>iniciar início</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>Endereços, escopos, certificados e proxies. Chaves e senhas ficam no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>proxy CA Palette chave senha</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regras…</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>Quais regras avisam, e com que severidade, no espaço de trabalho aberto.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>Do espaço de trabalho aberto, de uma obtenção à próxima.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>For workspaces that have not been reported on yet; each remembers its own.</source>
        <translation>Para espaços de trabalho que ainda não têm relatório; cada um lembra o seu.</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>imprimir impressão tamanho</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>O autor do plano</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>Quem os relatórios citam, em espaços de trabalho que ainda não têm relatório.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>Assinaturas de arquivos de plano</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>A chave SSH com que os arquivos de plano são assinados; para uma no agente, o arquivo .pub dela.</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>ssh assinatura</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>O arquivo que diz quem pode assinar, como o do ssh-keygen.</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>ssh assinatura verificar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>Configurações, o espaço de trabalho de exemplo e o log de requisições: %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Nenhum espaço de trabalho está aberto.</translation>
    </message>
</context>
<context>
    <name>easel::Shortcuts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertence a “%2”.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>%1 é uma tecla de “%2”: %3. Ela não pode ser alterada.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 abre o menu “%2”.</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 sozinha serve para digitar. Acrescente Ctrl ou Alt ou use uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>%1 é uma tecla dos campos de texto.</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>Nada tem esse nome nem essas teclas.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sem atalho</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Pesquisar por nome…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Pesquisar por nome</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>Pesquisar pressionando teclas</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>Pressione teclas aqui para ver o que fazem. Backspace mostra tudo de novo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menu %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>%1 e %2, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n linha difere</numerusform>
            <numerusform>%n linhas diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>As linhas iguais são omitidas</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>Linha %1, alterada: %2, antes: %3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>Linha %1, removida: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Linha %1, adicionada: %2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>E se</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>O que se perde</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>Nenhum host se perde</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>Perder clusters host</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>Perder uma região ou site</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>Perder um provedor</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>Nome de um cluster host…</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>Cluster host a perder</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>Clusters host perdidos</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>Delete retira um cluster host da lista.</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>Adicionar os selecionados</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>Região ou site a perder</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>Provedor a perder</translation>
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
        <translation>Grupo</translation>
    </message>
    <message>
        <source>More virtual clusters</source>
        <translation>Mais clusters virtuais</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>CPU de cada um</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>Memória de cada um</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>Armazenamento de cada um</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Superalocação</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>Definir %1 % no plano</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>Um grupo do sistema só pode ser lido.</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>Uma etapa do plano; desfazer a retira.</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>O plano não pode ser editado agora.</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Definir a superalocação de “%1” como %2 %</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>A frota foi lida. %n conflito a resolver.</numerusform>
            <numerusform>A frota foi lida. %n conflitos a resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>A frota foi lida.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Desfeito: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Refeito: %1.</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Planejado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n alteração pendente.</numerusform>
            <numerusform>%n alterações pendentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>Adicionar nota…</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>Por quê, para quem aprova</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Nota da etapa</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionCards</name>
    <message>
        <source>Suggested groups</source>
        <translation>Grupos sugeridos</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message>
        <source>Capacity unknown</source>
        <translation>Capacidade desconhecida</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>Para quais clusters</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>Sugerir grupos</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionados</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clusters host</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>Como agrupá-los</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Aceitar todos</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Não aceitar nenhum</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>Clusters host deixados de lado</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>Por que é deixado de lado</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>Nenhum cluster host está selecionado.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>de %n cluster host</numerusform>
            <numerusform>de %n clusters host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>%n cluster host é deixado de lado</numerusform>
            <numerusform>%n clusters host são deixados de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>Todos os clusters host estão em um grupo</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Nenhum grupo serve</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>Não resta nada para que sugerir um grupo.</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>Nenhum dos clusters host pode entrar em um novo grupo. O motivo está abaixo.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>Criar %n grupo</numerusform>
            <numerusform>Criar %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>O plano não pode ser editado agora.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>Criar %n grupo sugerido</numerusform>
            <numerusform>Criar %n grupos sugeridos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %n cluster host</numerusform>
            <numerusform>%1, %n clusters host</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>não aceito</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Um grupo precisa de um nome.</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Já existe um grupo “%1”.</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>O grupo ainda não está no backend: aplique o plano primeiro.</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>O backend preenche aquilo a que os packs se referem: fique on-line para ler.</translation>
    </message>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>Não há chave para o backend nesta execução. Conecte-se de novo.</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>A obtenção foi cancelada.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>Nada foi enviado: %1 selou o plano com o digest %2, e %3 foi aprovado.</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>Nada foi enviado: o backend não está como foi considerado no plano. A aplicação interrompida, ou outra pessoa, o alterou.</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>%1 Depois disso não foi possível ler a frota de novo: %2</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>Desfazer o que a aplicação fez</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>O plano agora desfaz o que foi feito. Nada dele é enviado até que seja aplicado; desfaça-o para ter de novo o resto do plano antigo.</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>Não foi possível transformar o que foi feito em um plano que o desfaça: %1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>Não há plano que desfaça o que foi feito, pois nem tudo se sabe dele. Obtenha os dados, veja o que há e planeje a partir disso.</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>Não foi possível armazenar o registro desta aplicação: %1</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>A aplicação foi cancelada.</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>Todas as operações foram executadas, mas alguém alterou %1 enquanto isso. O que resta do plano continua planejado.</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>O plano foi alterado enquanto isso.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>O que o plano altera: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFigures</name>
    <message>
        <source>Topology: %1. %2</source>
        <translation>Topologia: %1. %2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>A frota como o plano a deixa.</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>O que o plano altera, de perto.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Mostrar %1 de novo</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>Atenuar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1: %n cluster host</numerusform>
            <numerusform>%1: %n clusters host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Zoom until they come apart</source>
        <translation>Ampliar até que se separem</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>Listar o que há aqui</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Mostrar na lista Frota</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <translation>Mapa dos clusters</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>Sem coordenadas: %1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>Lista o que não está no mapa</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>“%1” não tem coordenadas: não está no mapa.</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>Nada aqui tem coordenadas.
Elas vêm com clusters e hosts edge do backend.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n não saudável</numerusform>
            <numerusform>%n não saudáveis</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>todos em %1</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>Como a topologia é disposta</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>Qual frota é mostrada</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>Localizar na topologia</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>Enter vai para o próximo resultado, Shift+Enter para o anterior</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Raias</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Com o plano</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar a imagem</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Como PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>Como PNG, %1 vezes maior…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Como SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Desenho (*.svg)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>Como PDF…</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar para onde você estava</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avançar de novo</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Mostrar tudo (Home)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Mais perto (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Mais longe (−)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorir por</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>O que dizem as cores dos clusters host</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Nada neste projeto</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>Nenhuma frota ainda</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>O projeto não tem clusters, e nenhum do tenant é visível a partir dele.</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Conecte-se a um backend e obtenha os dados para ver o que há.</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>Roda: zoom · arrastar: mover · clique: selecionar · clique duplo: ir até lá</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada tem esse nome</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>Topologia de %1</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>A topologia é salva como .png, .svg ou .pdf; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>O que se vê</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>Exportar a topologia</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtual</numerusform>
            <numerusform>%n virtuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n host edge</numerusform>
            <numerusform>%n hosts edge</numerusform>
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
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versão do Kubernetes</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>Versão do vCluster</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Folga</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>Abaixo de 5 %</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 a 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 a 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % e mais</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n cluster host</numerusform>
            <numerusform>%n clusters host</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>%1 % livre</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>sem grupo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n host edge que nenhum cluster usa</numerusform>
            <numerusform>%n hosts edge que nenhum cluster usa</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>cluster virtual</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>host edge</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>grupo de %n cluster host</numerusform>
            <numerusform>grupo de %n clusters host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n não saudável</numerusform>
            <numerusform>%n não saudáveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n cluster virtual</numerusform>
            <numerusform>%n clusters virtuais</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>adicionado pelo plano</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>removido pelo plano</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>alterado pelo plano</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>movido pelo plano</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Ampliar %1</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>Só o que está relacionado</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Mostrar na lista Frota</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Remover de “%1”</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Remover %1 de “%2”</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Mostrar no quadro</translation>
    </message>
</context>
<context>
    <name>easel::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message>
        <source>Plan the upgrade</source>
        <translation>Planejar o upgrade</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>O que é mostrado do upgrade</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>Quais configurações são comparadas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Passos conhecidos</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>Agora e depois</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>Minhas alterações</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>As da plataforma</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Diferença anterior (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Próxima diferença (F7)</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>A configuração padrão da plataforma para %1</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Não é possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>Fazer upgrade de “%1” para o vCluster %2</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>Planejar de novo</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>O plano não pode ser editado agora.</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>Planejado: vCluster %1. Desfazer o retira.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Risco: %1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>Durante o upgrade, o acesso à API de %n cluster virtual fica suspenso: %1.</numerusform>
            <numerusform>Durante o upgrade, o acesso à API de %n clusters virtuais fica suspenso: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>Usar o que há em comum com %n outro grupo</numerusform>
            <numerusform>Usar o que %n outros grupos têm em comum</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>O padrão da plataforma para %1 não é conhecido, por isso tudo o que difere do novo é mantido.</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>Considerado o padrão antigo: o que %n outro grupo tem. O que ele tem em comum com este segue o novo padrão.</numerusform>
            <numerusform>Considerado o padrão antigo: o que %n outros grupos compartilham. O que eles têm em comum com este segue o novo padrão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>O padrão antigo vem de um arquivo.</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>O padrão antigo não é conhecido.</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>Agora (%1)</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>Após o upgrade (%1)</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>Padrão antigo (%1)</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>O meu, agora</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>Novo padrão (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n linha difere</numerusform>
            <numerusform>%n linhas diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>E mais %n; a diferença o mostra.</numerusform>
            <numerusform>E mais %n; a diferença os mostra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>Nada a resolver: o que você alterou e o que a plataforma alterou não se cruzam.</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>A configuração é o padrão da plataforma; nada seu está nela.</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>Não se conhece nada que precise ser verificado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>Planejado: %1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>Pendente (sistema)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Oferecida</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuais</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Marcar tudo</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>O que é mostrado abaixo</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Pesquisar por nome…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Pesquisar por nome</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>Planeja o upgrade de todos os grupos marcados em uma etapa, exceto onde há algo a resolver</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>Grupos e suas versões do vCluster</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n grupo pendente</numerusform>
            <numerusform>%n grupos pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>todos na versão mais recente</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>Planejar %n upgrade</numerusform>
            <numerusform>Planejar %n upgrades</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>Planejar upgrades</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>Nenhum grupo tem esse nome</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>Quando o backend tiver grupos de clusters, suas versões do vCluster estarão aqui, primeiro os que aguardam upgrade.</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>Compor um grupo</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Fazer upgrade de %n grupo</numerusform>
            <numerusform>Fazer upgrade de %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>%n upgrade planejado em uma etapa.</numerusform>
            <numerusform>%n upgrades planejados em uma etapa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>De %n não se conhece o padrão antigo: tudo o que tem é mantido.</numerusform>
            <numerusform>De %n não se conhece o padrão antigo: tudo o que têm é mantido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>O que as configurações de desenvolvedor do tenant no Palette dão a cada usuário. O Easel não pode lê-las.</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> núcleos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>Você o alterou, e a plataforma também.</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>Você o adicionou, e a plataforma também, com outro valor.</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>Você o alterou; o novo padrão não o tem mais.</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>Você o retirou; o novo padrão tem outro valor para ele.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abrir mão</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>Adotar o novo padrão</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Novo padrão</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meu</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>Estava em %1.</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Padrão antigo</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
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
    <message>
        <source>you</source>
        <translation>você</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n cluster virtual com %1</numerusform>
            <numerusform>%n clusters virtuais com %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>%1, de %2 com %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 em %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU usada</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memória usada</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>Crédito do proprietário</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Implantar</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>Pesquisar nome, grupo, host…</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>Pesquisar por nome, grupo ou cluster host</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>Planejar um novo cluster virtual</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>Planejar outro tamanho para os selecionados</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>Planejar pausar os selecionados: eles devolvem CPU e memória</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>Planejar retomar os selecionados</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>Planejar excluir os selecionados, com tudo o que está em execução neles</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>Clique com o botão direito para escolher as colunas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>Nenhum cluster virtual ainda</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>Implante um em um grupo de clusters: ele entra no plano e existe quando o plano é aplicado.</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Implantar um cluster virtual</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>Nenhum cluster virtual corresponde à pesquisa e aos filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>O cluster virtual por completo</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>O que está planejado para clusters virtuais</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada selecionado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Cluster host</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>escolhido pelo backend</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>O plano o implanta.</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>O plano o exclui, com tudo o que está em execução nele.</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>Planejado: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n cluster virtual</numerusform>
            <numerusform>%n clusters virtuais</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>A confirmar</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> núcleos</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Implantar um cluster virtual</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>Redimensionar %n cluster virtual</numerusform>
            <numerusform>Redimensionar %n clusters virtuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>Pausar %n cluster virtual</numerusform>
            <numerusform>Pausar %n clusters virtuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>Retomar %n cluster virtual</numerusform>
            <numerusform>Retomar %n clusters virtuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>Excluir %n cluster virtual</numerusform>
            <numerusform>Excluir %n clusters virtuais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>%n dos selecionados não precisa de nada.</numerusform>
            <numerusform>%n dos selecionados não precisam de nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>Tudo o que está em execução neles se perde em definitivo.</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>Digite o nome: %1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>Digite quantos: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Adicionar ao plano</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>Adicionar ao plano mesmo assim</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>Canário, depois por risco</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>Canário, depois por região</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tudo de uma vez</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>Planeje antes um upgrade: as ondas são formadas pelos upgrades do plano.</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>O plano é aplicado de uma só vez. Em ondas, ele para após cada uma, verifica se os clusters virtuais voltaram a ser executados e aguarda sua liberação.</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>Após cada onda, a aplicação verifica se os clusters virtuais voltaram a ser executados e aguarda sua liberação. O que não está em nenhuma onda vem por último. As ondas e as janelas fazem parte do que é aprovado.</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>Nome da onda %1</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>Nota da onda %1</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>Nota para quem aprova e libera</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>não está mais no plano</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>Onda de %1</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>Uma onda própria</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Não depois de</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Não antes de</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Onda %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
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
        <translation>Componha clusters host em grupos de clusters, planeje off-line, submeta o plano à aprovação e aplique-o.</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir a frota de exemplo</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>Uma empresa inteira em um backend local. Nada pode quebrar.</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Conectar ao Palette…</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>Com uma chave de API; a frota é obtida para um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir espaço de trabalho…</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>Continue de onde parou, com ou sem conexão.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoje às %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Início guiado</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ajuda</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Não mostrar isto de novo</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espaços de trabalho recentes</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>Nenhum ainda. O que você abre é listado aqui, com o que está pendente.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>última abertura: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>última alteração: %1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>Continuar o início guiado</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 passos concluídos</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>Cinco minutos na frota de exemplo, com os botões reais.</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>Novo no Easel %1</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>Para que serve a regra e o que fazer</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>Recomendação: o Palette permite, e você pode responder por isso.</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>O Palette recusa isso, e um plano que o contenha não é aplicado.</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>Correção rápida: %1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>, ou: </translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>Abrir nas regras</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>O Easel foi encerrado inesperadamente em %1.</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>O Easel foi encerrado inesperadamente em %1. Nada se perdeu: nada estava planejado.</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>O Easel foi encerrado inesperadamente em %1. Seu plano está a salvo: %n alteração.</numerusform>
            <numerusform>O Easel foi encerrado inesperadamente em %1. Seu plano está a salvo: %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir “%1”</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar o relatório</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Excluir o relatório</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologia</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clusters virtuais</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuais</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ficar on-line</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar e fechar</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>Seguir aplicando</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>O Easel fecha quando a operação em execução terminar. O que ainda não foi enviado continua planejado.</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>O plano está sendo aplicado. Parar após a operação em execução e fechar? O que ainda não foi enviado continua planejado.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>Este espaço de trabalho está aberto em %1. Aqui só pode ser lido.</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>%1 Retome a aplicação na página Revisar para continuar.</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>A aplicação está pausada. Nada é enviado até que continue.</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>A aplicação aguarda você: uma operação falhou. Decida na página Revisar.</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>O plano está sendo aplicado. Não pode ser editado enquanto isso.</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>Planejamento off-line: as alterações vão para o plano, nada é enviado.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>Upgrades</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>O plano está sendo aplicado. Conecte-se a um backend ou abra um espaço de trabalho quando terminar.</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
</context>
</TS>
