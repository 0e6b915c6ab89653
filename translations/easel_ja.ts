<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>リストを開く</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>グループ全体</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>仮想クラスター %1</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>中断された適用が作成したもの</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>プランから外れました</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1、%2 秒</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>中断されました。実行済みの内容は次回のプルまたは適用で判明します。</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>ローカルバックエンド</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>ダイジェスト %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>バックエンドの監査: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>このアカウントのサインインには第 2 要素が必要ですが、Easel は対応していません。このアカウントの API キーを使用してください。</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>バックエンドはパスワードを受け付けましたが、トークンを返しませんでした。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Pick up to move</source>
        <translation>つかんで移動</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>ここにドロップ</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>すべてのメンバーを表示</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>%2 CPU 中 %1</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>容量不明</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>このグループに参加</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>すでにこのグループに所属</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>ホストクラスターなし</translation>
    </message>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>ホストクラスターはまだありません。ここにドラッグしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>joins</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>ホスト DNS なし</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 回の呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1、約 %2 秒</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>コミット不明</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>コミット %1 (変更あり)</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1、%2 でビルド</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>自グループの仮想クラスター</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>他グループ分</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許容</translation>
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
        <translation>%1 超過</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>ホストクラスターなし</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>容量の報告なし</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n 台のホストは報告なし</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>バックエンドから報告なし</translation>
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
        <translation>クラスターグループはもう存在しません。</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>クラスターはすでに「%1」のメンバーです。</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>クラスターは「%1」のメンバーではありません。</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>仮想クラスターはもう存在しません。</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>「%1」はバックエンドで削除中です。</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>仮想クラスターの CPU コア数は整数で、いずれの値も 0 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>クラスターグループはすでに存在します。</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>プランは「%1」に仮想クラスターをデプロイします。先にそれらをプランから外してください。</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>クラスターはすでに存在します。</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>既存のクラスターグループのディストリビューションは変更できません。</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>仮想クラスターはすでに存在します。</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>プランでデプロイする仮想クラスターは、作成されるまで一時停止できません。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>「%1」に名前を変更</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>「%1」の説明を編集</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>「%1」のタグを設定</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>%1 を「%2」に追加</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>%1 を「%2」から除外</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>%1 を「%2」から「%3」に移動</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>「%1」のエンドポイントを %2 に設定</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>「%2」の %1 のホスト DNS を設定</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>「%1」の制限を設定</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>「%1」のオーバーサブスクリプションを %2 % に設定</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>「%1」のディストリビューションを %2 に設定</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>「%1」の構成を編集</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>「%1」のプロファイルを設定</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>%1 を「%2」にデプロイ</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>%1 のサイズを %2 に変更</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 を一時停止</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 を再開</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>「%1」はスコープの種類ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>「%1」はポートではありません。</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>「%1」で同じメンバーが 2 回指定されています。</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>「%1」は、このバージョンの Easel が対応している変更の種類ではありません。</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation>アドレスは https://palette.example.com のような形式です。</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>アドレスにユーザーまたはパスワードが含まれています。専用のフィールドに入力してください。</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>ピンはサーバーの公開鍵の SHA-256 です。sha256// と 44 文字、または 16 進数 64 桁で指定します。</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>プロキシは http://proxy.example.com:3128 または socks5://127.0.0.1:1080 のような形式です。</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>ユーザーとパスワードを要求するプロキシには対応していません。</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>このマシンの時計はバックエンドより %n 分進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>このマシンの時計はバックエンドより %n 分遅れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>アドレスが http です。経路上の誰でもキーを読み取れます。https を使用してください。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>応答はありますが、%1 を認識しないため Palette ではありません。</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>応答はありますが、Palette ではありません。%1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>サインインするユーザーが報告されません。</translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation>接続できました: %1。</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>ファイルを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>%1: %2。別の値を指定するか、先にプルしてください。</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>%1 は現在バックエンドで「%2」です。プランは「%3」を前提に作成されました。先にプルしてください。</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>バックエンドの仮想クラスターはプランの前提どおりです。変更を試す呼び出しはありません。</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>グループがまだ存在しません。作成後でなければバックエンドは判定できません。</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>ドライランはキャンセルされました。</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>バックエンドはデプロイできます。</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>現状ではバックエンドはデプロイできませんが、先行する操作で状況が変わります: %1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>バックエンドはデプロイできません: %1</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>バックエンドのグループはプランの前提どおりです。変更を試す呼び出しはありません。</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>バックエンドは名前「%1」を受け付けます。</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>名前「%1」は、先行する操作で解放されるため、その時点で使用できます。</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>バックエンドは名前「%1」を受け付けません: %2</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>ダイジェスト %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>確認済み: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>何も送信されませんでした。--confirm-guards で確認してください。</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>--approve と --approve-file は同時に指定できません。</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>応答のない要求を照会する前に、バックエンドで処理中とみなす時間。既定は 30。期限がより短いバックエンドでは短くできます。</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>バックエンドの応答に合わせて最速で送信します。自前の easel-backend 用です。Palette は文書の記載より多くの要求を拒否します。</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>操作が失敗したときの動作: stop は停止; skip は依存する操作をスキップして残りを続行; rollback-plan は停止し、実行済みの操作を元に戻す内容をワークスペースのプランにします (適用はしません)。既定は stop です。</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>グループの削除、ホストクラスターの過半数の喪失、仮想クラスターが稼働中のグループの変更、仮想クラスターの削除を承知したことを示します。指定しないと、そのようなプランは一覧表示のうえ拒否されます。</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>すべての仮想クラスターが再び稼働し、時間枠が開いている限り、ウェーブを自動的に続行します。指定しないと 1 ウェーブごとに終了し、次の実行で次のウェーブに進みます。</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>プランのダイジェストがこの値でない限り何も送信しません。レポートに印刷される 64 桁すべてを指定します。</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>このプランファイルのプランでない限り何も送信しません。</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>ワークスペースのプル元のバックエンドでプランを実行します。プランの対象箇所がバックエンドで変わっている場合は、何も送信せずに停止します。封印されたプランでは、封印された内容だけを送信します。</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>--settle には 0 から 600 の秒数を指定します。</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>何も送信されませんでした。プランが空で、承認された内容と異なります。</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>プランは空です。</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>ワークスペースは %1 が使用中です。</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>%1、%2: 以前は %3、現在バックエンドでは %4、適用後は %5</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>次のウェーブに進むには、もう一度適用してください。</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>ワークスペースに接続がありません。先にプルしてください。</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>状態を保存するファイル。なければ作成します。API キーは隣の FILE.key に保存されます。</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>待ち受けるアドレス。既定は 127.0.0.1:0 (空きポート) です。URL を出力します。</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>空のデータベースの初期内容: ホストクラスター 40 件または 400 件。既定は small です。</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>サンプルの代わりに、指定した数のホストクラスターを生成します。</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>どの生成フリートか。同じ番号なら同じ内容です。</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>1 行目が API キーのファイル。生成されるキーの代わりに使います。</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>意図的に起こす障害の JSON ファイル。</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>仮想クラスターの状態遷移にかかる時間。</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>グループのアップグレードにかかる時間。</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>Palette が拒否するものを拒否するかどうか。</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>パイプラインやリハーサル用に組み込みバックエンドを起動します。ファイルを基に Palette の API を提供します。このプロセスは、より多くのオプションを持つプログラム easel-backend になり、SIGTERM または Ctrl+C で終了します。API キーの場所と URL を出力します。</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>状態をどこに保存しますか。--database FILE で指定してください。</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>プログラム easel-backend が easelctl と同じ場所にも PATH にもありません。</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>easel-backend が起動しません: %1。</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>フリートとプランに対してすべてのルールを検査します。終了コード: 0 問題なし、1 検出事項あり、2 実行不可。</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>検出事項の出力形式。既定は text。</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>検出事項とみなす基準。既定は error。</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>JSON で出力します。--format json と同じです。</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json と --format %1 は同時に指定できません。</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>検査されるルールを一覧表示します。</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>%1、Palette %2 以降</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n 行)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>競合: 「%1」、%2: 以前は %3、ここでの計画は %4、適用後は %5。%6</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>競合: 「%1」、%2: 以前は %3、現在バックエンドでは %4、適用後は %5。%6</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>クラスターグループを Terraform 用に import ブロック付きで書き出します。プロバイダー spectrocloud のリソースで、同じグループなら同じバイト列になります。プロバイダーで表現できないものはコメントと標準エラー出力の 1 行になります。CSV と JSON は表です。</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>書き出す内容。</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>CSV と JSON の表。既定は groups。</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>プルした内容ではなく、プラン適用後の内容。</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>このグループ (名前または uid) とその付属物だけ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>出力先のファイル。省略時または - の場合は標準出力。</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>どの形式ですか。--format terraform、csv、json のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>--table は csv と json 用です。Terraform はグループが対象です。</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>エクスポートしました: %1</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>easelctl: Palette クラスターグループをターミナルから計画・適用します

コマンド:</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
各コマンドの詳細: easelctl help COMMAND

終了コード:</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>コマンドがありません。easelctl --help を参照してください</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>コマンド「%1」はありません。easelctl --help を参照してください</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>コマンドの呼び出し方を表示します。省略時はコマンドの一覧を表示します。</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>シェルがコマンド、オプション、その値、ファイルを補完するためのスクリプトを出力します。パッケージでは自動的にインストールされます。手動の場合は例を参照してください。</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>「%1」用の補完はありません: bash、zsh、fish のいずれかです。</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>マニュアルページ easelctl(1) を出力します。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>%1、%2、ダイジェスト %3</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>ウェーブ %1、%2: %3</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>easelctl plan: プランの確認、受け渡し、承認

プランは WORKSPACE のもの、または PLANFILE のものです。</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>プランに何をしますか。easelctl plan --help を参照してください</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>ワークスペースまたはプランファイルのプランによる変更をグループごとに表示し、操作を順序どおりに、またダイジェストを表示します。</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>2 番目のプランによるグループの変更のうち、1 番目のプランにないものを表示します。終了コード: 0 同じ、1 異なる、2 実行不可。</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>プランのダイジェストだけを出力します。</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>承認者向けのプランの説明を表示します。オプションを付けると設定します。</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>内容を説明する 1 行。</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>責任者。省略時はこのマシンのユーザー。</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>変更の依頼元。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>プランを実行せずにバックエンドで試します。対象箇所を比較し、呼び出しがあるものはバックエンドに問い合わせます。拒否される操作がある場合、終了コードは 1 です。</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>プランをプランファイル (.easelplan) に書き出し、保管、比較、署名、別の場所でのインポートができるようにします。機密情報もアドレスも含みません。同名の古いプランファイルは置き換えますが、他のファイルは置き換えません。</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>プランファイルのプランをステップとしてワークスペースに取り込みます。その後フリートが変わった箇所はフィールドごとにマージします。両方が異なる変更をした箇所は競合となり、プランを適用する前に解決が必要です。</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>ワークスペースにすでにあるプランとマージします。</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>ワークスペースにはすでにプランがあります。--merge で両方をマージしてください。</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>プランのダイジェストを固定します。以後、他の内容は適用されません。ダイジェストが変わる編集をすると封印は解除されます。</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>封印する人。省略時はプランの作成者。</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>封印しました。ダイジェスト %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>プランの封印を解除します。</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>プランの封印は解除されました。</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>プランは封印されていませんでした。</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>ssh-keygen を使い、SSH 鍵でプランファイルに署名します。署名は PLANFILE.sig に書き込まれます。エージェント内の鍵は .pub ファイルで指定します。</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>秘密鍵、またはエージェントにある鍵の .pub ファイル。</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>どの鍵ですか。例: --key ~/.ssh/id_ed25519。</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>署名しました: %1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>プランファイルが完全で、許可された人に署名されていることを ssh-keygen で検査します。</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>署名を許可する人。ssh-keygen(1) と同様に、1 行は NAME KEYTYPE KEY です。</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>そのうちのこの人であることを要求します。</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>署名が PLANFILE.sig にない場合の署名ファイル。</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>署名を許可するのは誰ですか。--allowed-signers FILE。</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>%1 による有効な署名 (鍵 %2)。</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>API 経由でフリート全体をワークスペースファイルに読み込みます。ファイルがなければ作成します。ファイル内のプランは、読み込んだ内容に合わせてリベースされます。</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>ホストクラスター %1 件、クラスターグループ %2 件、仮想クラスター %3 件をプルしました。</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>セクション: %1</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>グループ「%1」は複数あります。ID で指定してください。</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>書き出し先。</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>ファイルの形式。省略時は FILE の拡張子に従います。</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>読み取ったままではなく、プラン適用後のフリート。</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>このグループ (名前または ID) だけ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>このプロジェクト (名前または ID) のものとテナントのものだけ。</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>このセクションだけ。複数回指定できます。</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>ページの用紙サイズ。既定は a4。</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>レポートのもの: %1。</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>責任者。省略時はプランの作成者。</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>表紙に使う PNG または JPEG 画像。</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>履歴ポイント時点のフリート: 番号、時刻、または「latest」。</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>レポート「%1」はありません。easelctl report を参照してください</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>--paper は a4 または letter です。「%1」ではありません。</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>履歴ポイントにはプランがありません。--at は --draft ともプランのレポートとも併用できません。</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>プランは全体として承認されます。そのレポートに --group はありません。</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>出力先はどこですか。--output FILE がありません。</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>--format は pdf、html、csv、json のいずれかです。「%1」ではありません。</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>「%1」の末尾が .pdf、.html、.csv、.json のいずれでもなく、--format もありません。</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>レポートを書き出します。KIND は次のいずれかです: %1。省略時は、各レポートの内容とセクションを表示します。</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>プロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>%1: %2 として保存しました</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>プランとバックエンドの両方が変更した箇所を、すべて、または 1 件だけ解決します。「plan show --json」で一覧表示できます。</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>プランの内容を維持します。</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>バックエンドの内容を採用します。</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>これだけを対象にします。</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>--mine か --theirs のどちらかを指定してください。</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>解決する競合はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>%n 件の競合を解決しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>仮想クラスター %n 件中 %1 件を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>ワークスペースの内容を表示します。</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>エッジホスト</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>未解決の競合</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>最後のプル</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>System credits</source>
        <translation>システムクレジット</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>使用法: easelctl %1</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>詳細: easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>--%1 のことですか?</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>--%1 は %2 または %3 です。「%4」ではありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>「%1」は余分です。</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>「%1 %2」は存在しません。easelctl help %1 を参照してください</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>API キーのファイル。省略時は EASEL_API_KEY。</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>--user のパスワードのファイル。省略時は EASEL_PASSWORD。</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>バックエンドの場所。</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>テナントではなく、このプロジェクト (uid) だけ。</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>API キーの代わりに、このユーザーとパスワードでサインインします。</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>ユーザーのどの組織か。</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>システムの認証局に加えて信頼する認証局の PEM ファイル。</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>サーバーの公開鍵の SHA-256 がこの値であることを要求します。</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>この http または socks5 プロキシを経由します。</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>パスワードが必要です: --password-file FILE または EASEL_PASSWORD。</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>API キーが必要です: --api-key-file FILE または EASEL_API_KEY。</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>キーファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>キーファイルが空です。</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>グループとその vCluster バージョンを、アップグレード待ちのものから順に一覧表示します。</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>%1 -&gt; %2、計画済み</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  仮想クラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  %1 の既定値が不明です。新しい既定値と異なるものはすべて維持されます。</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  解決済み: %1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  要解決: %1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  維持: %1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  要確認: %1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>アップグレードを 1 つのステップとしてプランに入れます。新しい既定値に手動の変更を加えたものです。両方が変更した値のあるグループは、--conflicts でどちらを採用するか指定するまで拒否されます。</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>グループ (名前または ID)。</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>アップグレード待ちのすべてのグループ。拒否されたものは名前を表示し、他は計画します。</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>グループの現在のバージョンに対するプラットフォームの既定値。</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>不明な場合は、同じバージョンの複数のグループに共通する内容を既定値とみなします。</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>両方が値を変更した場合に採用する側。</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>表示するだけで、何も計画しません。</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>どのグループですか。--group NAME または --all で指定してください。</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>「%1」をアップグレード</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>%n 件のグループをアップグレード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>%n 件のアップグレードを計画しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>アップグレード待ちのものはありません。</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>計画されたアップグレードを適用するウェーブを表示するか、ウェーブに分けます。最初にカナリア、続いて残りをリスク順またはリージョン順にします。</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>順序。none は一度にすべて。</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>ウェーブなし: プランは一度に適用されます。</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>easelctl upgrade: クラスターグループの vCluster バージョン</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>アップグレードに何をしますか。easelctl upgrade --help を参照してください</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>CPU コア数 (整数)。</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>メモリ (GiB)。小数も可。</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>ストレージ (GiB)。</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>--%1 には 0 より大きい数を指定します。</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>クラスターグループ「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>「%1」という名前のクラスターグループが %n 件あります。いずれかの uid を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>仮想クラスター「%1」はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>「%1」という名前の仮想クラスターが %n 件あります。いずれかの uid を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>どのプロジェクトですか。--project で指定してください。</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>計画済み: %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>すでにその状態です。何も計画されませんでした。</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>プラン上の仮想クラスターと、それらに対するプランの操作を一覧表示します。</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>このクラスターグループのものだけ (名前または uid)。</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>クラスターグループに新しい仮想クラスターを計画します。サイズを省略すると必要最小限になります。</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>クラスターグループ (名前または uid)。</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>所属するプロジェクト (名前または uid)。</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>どのクラスターグループですか。--group で指定してください。</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>仮想クラスターのサイズ変更を計画します。指定しない値は変わりません。</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>どのサイズですか。--cpu、--memory、--storage のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>仮想クラスターの一時停止を計画します。CPU とメモリは返却され、ストレージとクレジットの割り当ては維持されます。</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>仮想クラスターの再開を計画します。</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>仮想クラスターと、その中で動作するすべての削除を計画します。プランでデプロイするものはプランから外れます。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>%1: 仮想クラスター %3 件中 %2 件、%5 中 %4</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: 不明</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>テナント、システム、ユーザーの開発者クレジットが、プランを含めてどれだけ使用されるかを表示します。数値を指定すると、先に各ユーザーの利用枠をワークスペースに設定します。Palette はこれをテナントの開発者設定に保持しており、Easel は読み取れません。</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>ユーザーが持てる仮想クラスターの数。</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>ユーザーの利用枠の設定を消去します。</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>--unknown は数値と同時に指定できません。</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>--count には整数を指定します。</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>easelctl vc: ワークスペースのプランの仮想クラスター。「apply」で実行します</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>仮想クラスターに何をしますか。easelctl vc --help を参照してください</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>waived until %1: %2</source>
        <translation>%1 まで免除: %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>エラー %1 件、警告 %2 件、注記 %3 件; プランにより %4 件追加、%5 件解消; 免除 %6 件</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>エッジホスト</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>プル</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>履歴の開始前</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n 件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 件削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 件変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes バージョン</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>ホストとして有効</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>ホスト DNS</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>エッジクラスター</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>vCluster バージョン</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>プロジェクト「%1」</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>%1 の既定値</translation>
    </message>
    <message>
        <source>CPU allowed</source>
        <translation>許容 CPU</translation>
    </message>
    <message>
        <source>CPU requested</source>
        <translation>要求 CPU</translation>
    </message>
    <message>
        <source>CPU free</source>
        <translation>空き CPU</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>許容メモリ</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>要求メモリ</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>空きメモリ</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>要求ストレージ</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>全ホストクラスターの CPU</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>全ホストクラスターのメモリ</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>フリート全体</translation>
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
        <translation>ホストクラスター分</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>ホストクラスター %1 件、グループ %2 件、仮想クラスター %3 件</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>「%1」はサイズではありません。バイト数、または 500K、20M、1G のように指定してください。</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>履歴ポイントを古い順に、ファイル内の使用量とともに一覧表示します。</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>ワークスペースにはまだ履歴がありません。プルのたびにポイントが追加されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>履歴ポイントの数値とクラスターグループを表示します。番号、時刻 (その時点までの最後のポイント)、または「latest」で指定します。</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>2 つのポイントの間のフリートの変化。それぞれ番号、時刻、または「latest」で指定します。</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>CSV で、フィールドごとに 1 行。</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>違いはありません。</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>履歴からポイントを完全に削除します。最新のものは常に残ります。複数のオプションで指定したものは、ここでのオプションの順に削除します。</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>現在から数えて、指定した日数より古いポイント。</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>最新から数えて n 番目ごと以外のすべてのポイント。</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>履歴が指定量以下になるまで、古いものから削除: バイト数、または 500K、20M、1G。</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>削除される内容を表示するだけにします。</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>--older-than には日数を指定します。</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>--keep-every には 2 以上の数を指定します。</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>対象のポイントを指定してください: --older-than、--keep-every、--at-most のいずれか。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>%n ポイントが削除され、%1 が解放されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>%n ポイントを削除し、%1 を解放しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>easelctl history: 各プル時点のフリート</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>履歴に何をしますか。easelctl history --help を参照してください</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>ワークスペースにはまだ履歴がありません。プルのたびにポイントが追加されます。</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>履歴にポイント %1 はありません。easelctl history list を参照してください</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>「%1」はポイントの番号でも、2026-03-01 や 2026-03-01T12:00 のような時刻でも、「latest」でもありません。</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>履歴はそれより後の %1 から始まります。</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>「%1」はテキストではありません。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>「%1」はリストではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>「%1」は true でも false でもありません。</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>「%1」はオブジェクトではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>「%1」の値「%2」は不明です。</translation>
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
            <numerusform>ホストクラスター %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>空きエッジホスト %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>グループはすでに存在し、ディストリビューションがプランと異なります。これはもう変更できません。</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>グループはすでにバックエンドに存在し、値がプランと異なります。</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>プランとバックエンド側の他者が、同じ行をそれぞれ別の内容に変更しました。</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>プランとバックエンド側の他者が、プロファイルの順序をそれぞれ別の内容に変更しました。</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>プランが設定を変更するホストクラスターが、バックエンドで他者によって除外されました。</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>プランが除外するホストクラスターの設定が、バックエンドで他者によって変更されました。</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>プランとバックエンド側の他者が、これをそれぞれ別の内容に変更しました。</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>グループ全体</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>存在せず</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>プランが削除するグループが、プラン作成後にバックエンドで他者によって変更されました。</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>グループのプロジェクトがもう存在しないか、このアカウントでは読み取れません。自分側を維持すると、グループはテナントに作成されます。</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>プランが変更するグループが、バックエンドで他者によって削除されました。自分側を維持すると、新しく作り直されます。</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>ホストクラスター %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>フリートにもうありません</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>プランではこのグループに %1 が必要です。クラスターがフリートからなくなったか、このアカウントではもう読み取れません。</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>「%1」のメンバー</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>プランは %1 を「%2」に参加させます。その間に、バックエンドで他者が %3 に参加させました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>%1; 別のグループの名前が %2 です</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>プランがこのグループに付ける名前は、別のグループで使用されています。自分側を維持すると「%1」になり、相手側を採用すると「%2」のままです。</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>別のグループの名前が %1 です</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>プランが作成するグループの名前は、別のグループで使用されています。自分側を維持すると「%1」になり、相手側を採用すると作成されません。</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>ルール %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>相手側との組み合わせで違反</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>%1 プランとバックエンドのどちらも、単独ではこのルールに違反しません。相手側を採用すると、このグループに対するプランの変更が取り消されます。</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>このワークスペースのプランとインポートされたプランが、これをそれぞれ別の内容に変更しています。「相手側」はここで計画された内容、「自分側」はインポートされた内容です。</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>既存のグループのディストリビューションは変更できません。</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>仮想クラスターのグループもなくなりました。別のグループに新しくデプロイしてください。</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>仮想クラスターのグループがなくなりました。別のグループにデプロイしてください。</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>仮想クラスター %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>仮想クラスター %1 のサイズ</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>プランとバックエンド側の他者が、サイズをそれぞれ別の内容に変更しました。</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>プランが変更する仮想クラスターが、バックエンドで他者によって削除されました。自分側を維持すると、新しい空のものがデプロイされます。</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>プランが削除する仮想クラスターが、プラン作成後にバックエンドで他者によって変更されました。</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>別の仮想クラスターの名前が %1 です</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>プランがデプロイする仮想クラスターの名前は、別の仮想クラスターで使用されています。自分側を維持すると別の名前になり、相手側を採用するとデプロイされません。</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>プランが仮想クラスターをデプロイするグループは、もう存在しません。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>ロードバランサー</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>プロビジョニング中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>一時停止処理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開処理中</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>ホストクラスター %n 件で「%1」を作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>「%1」の説明とタグを更新</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>「%1」のホストクラスターと設定を更新</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>「%1」のアドオンプロファイルを更新</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>「%1」の名前を一時的に「%2」に変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>「%1」のホスト DNS を一時的に解放</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>%1 のホスト DNS</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>仮想クラスター %1 を「%2」に %3 でデプロイ</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>仮想クラスター %1 のサイズを %2 に変更</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>仮想クラスター %1 を一時停止</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>仮想クラスター %1 を再開</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>仮想クラスター %1 を削除</translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Pull again in a moment.</source>
        <translation>リストの変化が速すぎて読み取れません。しばらくしてからもう一度プルしてください。</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>バックエンドは変更箇所を報告していません。</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>作成に対するバックエンドの応答を読み取れません。</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>ボードとトポロジー (運んでいる間)</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>フリートリスト</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>表とリスト</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右に並べた比較</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>構成エディター</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>次の領域 (ツールバー、ナビゲーションバー、フリート、ページ、インスペクター、パネル、ステータスバー)</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>次の区切り線または表の見出し (方向キーで移動または列を選択)</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>フォーカスのあるもののメニュー</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>別のカードまたはホストクラスターへ移動</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>最初と最後のグループ</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>名前の先頭で検索</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字キー</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>選択したホストクラスターをつかむ</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>選択に 1 つ追加、または除外</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>グループのすべてのメンバーを選択</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>グループの名前を変更</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>グループを削除、またはホストクラスターをグループから除外</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>グループを選択</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>受け入れ可能な次のグループ</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>元のグループに残したままドロップ</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>新しいグループにドロップ</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元の場所に戻す</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>複数を選択</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>隣へ移動</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>前と次</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>中に入る</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>外に出る</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>リンクをたどる</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>関連するもののみ表示</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>その場所へ移動</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>拡大と縮小</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>つかむ</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>元の位置に戻る、再び進む</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>別の行</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>1 ページ上と下</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>最初と最後の行</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>チェックを付ける、または外す</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>失われたホストを試算から外す</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>プロファイルを上下に移動</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>別の棒または点</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>最初と最後</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>すべてのグループに戻る</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>前のページと次のページ</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>次の違いと前の違い</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>先頭と末尾</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>次の箇所と前の箇所</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>Tab でインデントするテキストから出る</translation>
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
        <translation>%1、%2、ストレージ %3</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>外部 IP %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>トラフィックポリシー %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>送信元範囲 %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU 制限</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>メモリ制限</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>ストレージ制限</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>オーバーサブスクリプション</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>アドオンプロファイル</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>ホストクラスター %1</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>%1 のホスト DNS</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>%1 のポート</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>%1 のロードバランサー</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>メンバーではない</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>メンバー、%1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>仮想クラスター %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>仮想クラスター %1 のサイズ</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>仮想クラスター %1 の状態</translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>適用はキャンセルされました。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>別のグループが使用中</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>%1 が「%2」に参加しました</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>%1 が「%2」に参加します</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>応答がなく、照会もできませんでした: %1 もう一度適用して確認してください。</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>バックエンドは 2 回とも応答せず、実行もしませんでした。</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>応答がなく、その後「%1」は書き込まれましたが、変更が反映されていません。他者が取り消したか、上書きしました。自動的に再送はしません。プルして確認し、まだ必要ならもう一度適用してください。</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>応答がなく、現在 Easel の印のないグループ「%1」が存在します。この適用が作成したか、他者が作成した可能性があります。再作成はしません。プルしてフリートに取り込み、作成をプランから外すか、新しいグループに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>その間に「%1」がバックエンドで削除されました。</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>プランの適用中に「%1」がバックエンドで変更されました: %2 は現在「%3」です。</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>バックエンドは「%1」を削除したと報告しましたが、まだ存在します。</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>バックエンドは受け付けましたが、読み戻しができませんでした: %1 もう一度適用して確認してください。</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>バックエンドは「%1」の変更を受け付けましたが、%2 の現在の値が異なります: 「%4」ではなく「%3」です。</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>グループ「%1」(uid %2) には、uid %3 のグループを作成したこの適用の印があります。2 回作成されています。どちらが使用されているか確認し、もう一方を削除してください。</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>この適用が作成したグループ「%1」(uid %3) のほかに、同名の別のグループ (uid %2) があります。どちらが使用されているか確認し、もう一方を削除するか別の名前を付けてください。</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>仮想クラスター %1 の名前</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>別のクラスターが使用中</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>%1 はまだ%2です。続行するにはもう一度適用してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%1 は %n 秒後もまだ%2です。バックエンドで確認し、もう一度適用してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>応答がなく、現在 Easel の印のない仮想クラスター %1 が存在します。この適用がデプロイしたか、他者がデプロイした可能性があります。再デプロイはしません。プルしてフリートに取り込み、デプロイをプランから外すか、新しいものに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はもう存在しません。</translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>Settle %1 by an edit</source>
        <translation>編集により %1 を解決</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>自分側を維持: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>相手側を採用: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>%n 件の競合で自分側を維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>%n 件の競合で相手側を採用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>バックエンドとの競合 %n 件が未解決です: %1。先に「レビューと適用」ページで解決してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>仮想クラスター %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>クラスター %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>プロジェクト %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>プランは別のテナント用に作成されました。ここに %1 はありません。作成元のバックエンドのワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>インポートしたプランをマージ</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>「%1」をマージ</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>プランをエクスポートできません: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>「%1」はすでに存在し、完全なプランファイルではありません。変更せずに残しました。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>%1 はすでにここにあります。何もする必要はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 を %n ステップとしてインポートし、その後の変更とマージしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 を %n ステップとしてインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>ファイル内と同じく封印されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>適用する前に %n 件の競合を解決する必要があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>「%1.values」の行に複数行が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>「%1」はグループでも null でもありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>「%1」は仮想クラスターでも null でもありません。</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>ファイルは Easel のプランではありません。「format」がありません: 「%1」。</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>プランは新しい Easel で書き出されました (形式 %1、このバージョンの対応は %2)。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>ファイルにバージョンの記載がありません。プランをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>「%1」には別のグループの状態が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>「%1」の位置が正しくありません。グループは ID 順に、それぞれ 1 回だけ現れます。</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>「%1」には別の仮想クラスターの状態が含まれています。</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>「%1」の位置が正しくありません。仮想クラスターは ID 順に、それぞれ 1 回だけ現れます。</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>プランのステップがグループと合いません。「%1」は実行できません。プランをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>プランのステップの結果が記載と異なります。プランをもう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>ファイルがプランの上限 (%1 MiB) を超えています。</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>ファイルが空です。入手元からもう一度取得してください。</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>ファイルは Easel のプランではありません。{ で始まっていません。</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>プランはエクスポート後に変更されました。内容が記載のダイジェストと一致しません。もう一度エクスポートし、再度承認を受けてください。</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>ファイル内の封印は別のプランのものです。もう一度エクスポートし、再度承認を受けてください。</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>「%1」はバージョン %2 のプランファイルの要素ではないか、Easel の書式と異なります。取り除くか、プランをもう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>「%1」はプランのダイジェストではありません。ダイジェストは 16 進数 64 桁です。レポートからコピーしてください。</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>ダイジェストは 16 進数 64 桁ですが、これは %1 桁です。レポートから全体をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>プランをバックエンドの新しい状態にリベース</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>仮想クラスターのホストとして有効</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>健全性 %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>グループと同じスコープ (%1)</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>スコープ %1、グループは %2</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>エンドポイント %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>グループで唯一のエッジクラスター</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>ウェーブ %1</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>承認対象なし</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>プランは空です。バックエンドはワークスペースの表示どおりです。</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>適用できません</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>バックエンドが拒否するエラーがプランにより %n 件増えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>警告付きで許可</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>プランを拒否するルールはありません。警告が %n 件増えます (「検出事項」を参照)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>すべてのルールで許可</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>プランを拒否するルールはなく、警告も増えません。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>%1 以降。</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>%1 以前。</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n フィールド</numerusform>
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
            <numerusform>グループは削除されます。所属するホストクラスター %n 件はそのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>クラスターが参加できる理由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>作成者のメモ</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>プランによる検出事項の増減はありません。</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>プランにより追加</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>プランにより解消</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>許容理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>フリートの読み取り後にバックエンドでグループが変更されていた場合、適用は何も送信せずに停止し、該当フィールドを示します。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>プランのすべてのグループが準拠</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>検出事項 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>最後の適用 (操作ごと)</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>バックエンドの監査、または理由</translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>このプランの承認者は、ダイジェスト %1 の内容を承認します。プランを変更するとダイジェストも変わります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>ウェーブ %1 に名前がありません。</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>ウェーブ「%1」にグループがありません。</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>ウェーブ「%1」の時間枠の終了が開始より前です。</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>ウェーブ「%1」のグループが別のウェーブにも含まれています。</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>プルはキャンセルされました。</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>クラスタープロファイル</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>エッジホスト</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>プロジェクトが存在しないか、アカウントから見えません。</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>クラスターグループが読み取りのたびに変化しました。しばらくしてからもう一度プルしてください。</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>開発者クレジット</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2: %3</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
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
        <translation>CPU コア</translation>
    </message>
    <message>
        <source>GiB of memory</source>
        <translation>GiB のメモリ</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>CPU (コア)</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>メモリ (GiB)</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>測定対象なし</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>クラスターグループはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n 件のグループの要求が許容量を超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>ホストへの要求が、容量にオーバーサブスクリプションを掛けた値を超えています。ほかに %n 件のグループに、ほぼ満杯のホストがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n 件のグループにほぼ満杯のホストあり</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>許容量を超える要求はありません。</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>すべて収まります</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>ほぼ満杯のホストはありません。</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>グループ別 %1 (余裕の少ない順)</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>グループの要求</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>同じホスト上の他グループの要求</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>許容</translation>
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
        <translation>許容</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自グループ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>他グループ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>約束はオーバーサブスクリプション、許容はホストの容量にそれを掛けた値です。自グループはグループの仮想クラスターの要求、他グループは同じホストへの他のグループの要求です。負荷は、グループで最も余裕の少ないホストの値です。</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>約束</translation>
    </message>
    <message>
        <source>Requested (GiB)</source>
        <translation>要求 (GiB)</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>バックエンドはホストクラスターのストレージを報告しません。要求量はわかりますが、許容量と空きはわかりません。</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>メンバーのあるグループはありません。</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>グループが許容する最大サイズの仮想クラスターを、あといくつ配置できるか。それぞれ 1 つのホストに、その半分以下で配置します。</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>1 件のサイズ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>収容数</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>最も余裕の少ないホスト</translation>
    </message>
    <message>
        <source>In</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>各グループで CPU が最大のホストを、1 グループずつ取り除きます。そのホストで動作していたものは、グループの別のホストに移す必要があります。</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>失われるホスト</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>CPU (コア)</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>移動対象</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>不足量</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n 件のグループで、すべての仮想クラスターを収容できなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>すべてのグループが、失われても仮想クラスターを収容できます。</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>容量のわかるホストを持つグループはありません。</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>検査対象なし</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>これらのグループの現状はバックエンドに拒否されます。ほかに警告が %n 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>バックエンドが拒否するものはありませんが、確認すべき点があります。</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>すべてのルールに準拠</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>エラーも警告もありません。</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>ルール別の検出事項</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>ルール違反はありません。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>出典: %1、Palette %2 以降</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>許容理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>免除者</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>検出事項の責任者はいません。</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求内容</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>グループに属さないホストクラスター</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>エッジホスト</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>クラスターで使われていないエッジホスト</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>一時停止中の仮想クラスター</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>クラスタープロファイル</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>プロバイダーと健全性別のホストクラスター</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>正常でない</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>グループ所属</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>メモリ (GiB)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>ストレージ (GiB)</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>オーバーサブスクリプション</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>アドオンプロファイル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>ホスト DNS またはロードバランサー</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>フリートになし</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>仮想クラスター 1 件の制限</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>リージョンまたはサイト</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>仮想クラスター用</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>使用メモリ</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>ホストクラスターはありません。</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>種類と構成</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>エッジホスト</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>エッジホストはありません。</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>仮想クラスターはありません。</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>クラスタープロファイル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>アドオン</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>クラスタープロファイルはありません。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · プラン %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>フリートの時点</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>報告対象</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>バックエンドから読み取ったフリート</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>フリート (計画された変更なし)</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>プラン適用後のフリート</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>対象グループ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>レポート作成日時</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>ダイジェスト (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>ローカルバックエンド</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>描画する内容がありません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: %2 から %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>「%1」はロゴに使える PNG または JPEG 画像ではありません。</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>承認用プラン</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>ルールの検出事項</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>アップグレード準備状況</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>プランの変更内容、リスク、許可される理由。</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>すべてのグループ、ホストクラスター、エッジホスト、仮想クラスター。</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>ルール違反の内容、その重要性、対処方法。</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>収まるもの、余裕の少ないもの、ホスト喪失時の影響。</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>新しい vCluster を待つグループと、その妨げになるもの。</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>クラスターの場所と所属グループ、残っているもの。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>操作の順序</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>検査されたルール</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>適用内容</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>フリートの概要</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>ルールの根拠</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>追加の余地</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>最大のホストが失われた場合</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>保留中のアップグレード</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>影響を受ける仮想クラスター</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>プランによる変更</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>フリートの場所</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>クラスターの場所</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>レポート「%1」にセクション「%2」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>言語「%1」のテキストはありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>レポートのオプションを読み取れません。</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>まだどこにもなし</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>空きは、CPU とメモリのうち少ない方の、仮想クラスターが残している割合です。</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>フリートにホストクラスターはありません。</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>グループに属するホストクラスターはありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>ここにある理由</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>ホストクラスターがない</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>グループにあるが、フリートでは不明</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>仮想クラスター用だが、グループに属さない</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>ホストクラスターがまだない</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>グループが存在しない</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>使用するクラスターがない</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>残っているものはありません。すべてに場所とグループがあります。</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>エッジクラスター</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>エッジクラスターはありません。</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>両方が変更</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>両方が追加</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>ここで変更、新しい既定値にはなし</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>ここで削除、新しい既定値で変更</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>アップグレード対象なし</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>バックエンドにクラスターグループはありません。</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>保留中のアップグレードなし</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>バージョンがわかる範囲では、すべてのグループがプラットフォームの提供する vCluster バージョンです。</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>保留中のアップグレードはすべて計画済み</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>プランを適用するまで、%n 件のグループに新しい仮想クラスターをデプロイできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n 件のグループがアップグレード待ち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>それまで新しい仮想クラスターをデプロイできません。そのうち %n 件は先に判断が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>vCluster バージョン別のクラスターグループ (古い順)</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画済み</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>運用者がアップグレード</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>判明</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>不明: 新しい既定値と異なるものはすべて維持</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>保留中のアップグレードはありません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>以前の既定値</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>維持する値</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>要解決</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここの値</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>新しい既定値</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>要確認事項</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>解決が必要な値</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>解決が必要なものはありません。</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>既知の手順</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>グループのアップグレード中、これらの仮想クラスターの API にはアクセスできません。</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>影響を受ける仮想クラスターはありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始可能日時</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>これらはプランのウェーブです。</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>提案: 最初にカナリア、続いて残りをリスク順に進めます。各ウェーブを確認してから次を開始します。</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>ウェーブでアップグレードするものはありません。</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>PDF を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>PDF のページを作成できませんでした。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>レポートを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>レポートに .csv として保存できる表がありません。</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>レポートの保存形式は .pdf、.html、.json、.csv です。「%1」はいずれでもありません。</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>「%1」はその後他者によって削除されました。そのままにします。</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>「%1」: その後他者が「%2」を変更しました。現在の状態のままにします。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>「%1」は残ります。すでに仮想クラスター %n 件が稼働しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>「%1」は、作成後に他者が変更していますが、削除されます。</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>「%1」は新しく作成され、uid は %2 ではなくなります。</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>仮想クラスター %1 は、デプロイ後に他者が変更していますが、削除されます。</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>仮想クラスター %1 は、その中で動作していたすべてとともに削除されました。元には戻せません。必要なら新しくデプロイしてください。</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>仮想クラスター %1 はその後他者によって削除されました。そのままにします。</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>その後他者が仮想クラスター %1 を変更しました。現在の状態のままにします。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>%1 はもうフリートにありません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>%2 件中 %1 件のクラスターがもうフリートにありません: %3。</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>%1 はプライベートクラウドゲートウェイのため、グループのメンバーにできません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>%2 件中 %1 件のクラスターはプライベートクラウドゲートウェイのため、メンバーにできません: %3。</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>%1 は読み取り専用でインポートされたため、グループのメンバーにできません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>%2 件中 %1 件のクラスターは読み取り専用でインポートされたため、メンバーにできません: %3。</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>%1 は仮想クラスターのため、グループのメンバーにできません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>%2 件中 %1 件のクラスターは仮想クラスターのため、メンバーにできません: %3。</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>%1 は仮想クラスターのホストとして有効になっていません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>%2 件中 %1 件のクラスターは仮想クラスターのホストとして有効になっていません: %3。</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>「%1」はシステムグループのため、読み取りしかできません。</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>%1 は仮想クラスターを収容しているため、%2 から外せません: %3。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>%2 件中 %1 件のクラスターは仮想クラスターを収容しているため、%3 から外せません: %4。</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>%1 にホストクラスターがなくなります。</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>%1 件のグループにホストクラスターがなくなります: %2。</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>「%1」はプロジェクト %2 に属し、プロジェクト %3 のクラスターは入れられません: %4。</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>「%1」はテナントに属し、プロジェクト %2 のクラスターは入れられません: %3。</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>%1 はエッジクラスターですが、「%2」はクラウドまたはデータセンターのクラスターのグループです。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>%2 件中 %1 件のクラスターはエッジクラスターですが、「%4」はクラウドまたはデータセンターのクラスターのグループです: %3。</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>%1 はエッジクラスターではありませんが、「%2」はエッジのグループです。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>%2 件中 %1 件のクラスターはエッジクラスターではありませんが、「%4」はエッジのグループです: %3。</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>エッジクラスター (%1) とその他のクラスター (%2) は同じグループに入れられません。</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>「%1」にはすでにエッジクラスターがあり、1 件しか入れられません。</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>グループに入れられるエッジクラスターは 1 件ですが、複数あります: %1。</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>%1 は %2 用に設定されていますが、「%3」は %4 を使用します。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>%2 件中 %1 件のクラスターは %4 用に設定されていますが、「%5」は %6 を使用します: %3。</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>%1 は別のグループにも残ります。両グループは容量を共有し、合わせて実際の容量以上を約束する可能性があります。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>%2 件中 %1 件のクラスターは別のグループにも残ります。両グループは容量を共有し、合わせて実際の容量以上を約束する可能性があります: %3。</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>%1 にはホスト DNS がありません。プランの適用前に必要です。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>%2 件中 %1 件のクラスターにはホスト DNS がありません。プランの適用前に必要です: %3。</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>%1 のホスト DNS はワイルドカード名ではありません。プランの適用前に修正が必要です。</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>%2 件中 %1 件のクラスターのホスト DNS はワイルドカード名ではありません。プランの適用前に修正が必要です: %3。</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>%1 のホスト DNS は別のクラスターと同じです。プランの適用前に固有のものが必要です。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>%2 件中 %1 件のクラスターのホスト DNS は別のクラスターと同じです。プランの適用前に固有のものが必要です: %3。</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>%1 は異常か、稼働していません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>%2 件中 %1 件のクラスターは異常か、稼働していません: %3。</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>%1 のプロファイルにはロードバランサーも Ingress コントローラーもありません。</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>%2 件中 %1 件のクラスターのプロファイルにはロードバランサーも Ingress コントローラーもありません: %3。</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>%1 のパックに Ingress コントローラーが見つかりません。</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>%2 件中 %1 件のクラスターのパックに Ingress コントローラーが見つかりません: %3。</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>%1 のパックに MetalLB などのロードバランサーが見つかりません。</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>%2 件中 %1 件のクラスターのパックに MetalLB などのロードバランサーが見つかりません: %3。</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>クラスターが異なるプロジェクトに属しています: %1。</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>Ingress 用のクラスター (%1) とロードバランサー用のクラスター (%2) が混在しています。</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>オーバーサブスクリプションを %1 % に設定</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>要求量がホストクラスターに収まる</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>グループのホストクラスター上の仮想クラスター (一時停止中のものと他グループのものを含む) が要求できる量は、ホストの容量にオーバーサブスクリプションを掛けた値に収まります。Palette がホストの容量を報告しないため、ストレージは比較しません。</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>「%1」のホスト上の仮想クラスターが要求できる量は、%3 % でのホストの許容量を %2 超えています。</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>要求量が各ホストクラスターに収まる</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>仮想クラスターは 1 つのホストクラスターで稼働し、他のホストクラスターの余裕は使えません。仮想クラスターを移動するか、グループのオーバーサブスクリプションを引き上げてください。</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>%1 上の仮想クラスターの要求量は、「%3」の許容量を %2 超えています。</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>仮想クラスターは制限内</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>グループの制限は、仮想クラスター 1 件が要求できる量を定めます。それより大きいものは稼働し続けますが、そのままでは再作成もサイズ変更もできません。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>「%1」の仮想クラスター %n 件が制限より大きくなっています: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>制限を %1 に引き上げる</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>仮想クラスターはホストの半分を残す</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>既定では、仮想クラスターはホストクラスターのリソースの半分まで要求できます。それより大きいものは、ホストが失われたとき、より大きな別のホストがなければ再配置できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>「%1」の仮想クラスター %n 件がホストの半分以上を要求しています: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>他をそれぞれ別のグループに分ける</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>エッジとクラウドは混在不可</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>エッジクラスターのあるグループには、エッジクラスターしか入れられません。エッジクラスターを別のグループに分けてください。</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>「%1」にクラウドまたはデータセンターのクラスターとエッジクラスターが混在しています: %2。</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>エッジクラスターをグループから除外</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>エッジクラスターはグループに 1 件</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>エッジのグループには、エッジクラスターがちょうど 1 件入ります。複数のサイトには、それぞれグループが必要です。</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>%1 を残し、他のエッジクラスターを除外</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>「%1」にエッジクラスターが %n 件ありますが、上限は 1 件です: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>エッジクラスターに入口がある</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>グループ内のエッジクラスターのプロファイルは、MetalLB などのロードバランサー、または Nginx などの Ingress コントローラーを提供します。パックにはどちらも見つかりませんでした。</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>グループのエンドポイントを %1 に設定</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>クラスター自身の %1 を使用</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>メンバーがグループのエンドポイントに対応</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>グループのエンドポイントの種類は Ingress かロードバランサーのどちらか 1 つで、すべてのホストクラスターがその種類に設定されている必要があります。同じ種類のクラスターを選ぶか、グループのエンドポイントを変更してください。</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>Ingress のメンバーにホスト DNS がある</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>Ingress グループの各ホストクラスターには、仮想クラスターへの接続に使う *.apps.example.com のようなワイルドカードのホスト DNS が必要です。</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>「%2」の %1 にはホスト DNS がありません。</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>ホスト DNS はワイルドカード名</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>ホスト DNS はアスタリスクで始まり、その後は有効な DNS 名です: *.apps.example.com。</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>%1 にする</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>%2 のホスト DNS「%1」は、*.apps.example.com のようなワイルドカード名ではありません。</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>ホスト DNS は 1 クラスター固有</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>2 つのホストクラスターが同じホスト DNS に応答することはできません。要求がどちらに届くか定まらないためです。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>%1 と %2 のホスト DNS が同じです: %3。</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>Ingress にはコントローラーが必要</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>Ingress グループでは、各ホストクラスターに SSL パススルー対応の Ingress コントローラーが必要です。クラスターのパックには見つかりませんでした。別の方法でインストールされている可能性があります。</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>ロードバランサーには提供元が必要</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>クラウドではロードバランサーが自動的に提供されます。vSphere、MAAS、エッジでは MetalLB などが必要です。クラスターのパックには見つかりませんでした。</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>%2 で稼働する %1 のパックに、MetalLB などのロードバランサーが見つかりません。</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>フリートにそのようなクラスターはありません。</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>すでにグループに所属しています: %1。</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>エッジのグループのクラスターは 1 件です。</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>%1 周辺、間隔は最大 %2 km</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>%1 周辺</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>同じスコープ、同じエンドポイント</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>このうち別のクラスターのホスト DNS が %1 です。</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>似たクラスターが少なすぎます。</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>グループにホストクラスターがある</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>クラスターグループには、仮想クラスターのデプロイ先となるホストクラスターが少なくとも 1 件必要です。計画中の新しいグループは空でもかまいませんが、適用前にクラスターを追加するか、グループを削除してください。</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>「%1」にはまだホストクラスターがありません。適用前に追加してください。</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>「%1」にはホストクラスターがありません。</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>メンバーが存在する</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>グループが指定するホストクラスターが、バックエンドの一覧にもうありません。削除されたか、キーに閲覧権限がありません。グループから除外するか、閲覧できるキーでもう一度プルしてください。</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>「%1」が指定するホストクラスター %2 はフリートにありません。</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>メンバーは適切な種類のクラスター</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>仮想クラスター、プライベートクラウドゲートウェイ、読み取り専用でインポートされたクラスターは仮想クラスターを収容できないため、メンバーにできません。</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>メンバーはホストとして有効</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>クラスターが仮想クラスターを収容できるかどうかは、デプロイ前に選択します。そのオプションのないクラスターはメンバーにできません。オプション付きでデプロイするか、別のクラスターを選択してください。</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>メンバーは正常に稼働中</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>Palette では、ホストクラスターは参加時に正常に稼働している必要があります。そうでないクラスターでは新しい仮想クラスターが失敗することがあります。先に対処するか、除外してください。</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>%1 は稼働していません。状態は%2です。</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>%1 は異常です。</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>メンバーはグループのスコープ内</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>テナントグループにはテナントのクラスターを入れられます。プロジェクトグループには自プロジェクトとテナントのクラスターを入れられますが、別のプロジェクトのものは入れられません。</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>%1 はプロジェクト %2 に属しますが、「%3」は %4 に属します。</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>複数グループのクラスターは共有</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>ホストクラスターは、仮想クラスターを古いグループから新しいグループに移すときなど、複数のグループに所属できます。各グループがその全容量を数えるため、合わせて実際の容量以上を約束する可能性があります。</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>%1 は %2 にも所属しています。グループ合計でその容量の %3 % を約束する可能性があります。</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>グループに名前がある</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>すべてのクラスターグループに名前があり、利用者はその名前でグループを選びます。</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>名前のないグループがあります。</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>名前を「%1」にする</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>名前はスコープ内で一意</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>テナント内、または 1 つのプロジェクト内の 2 つのクラスターグループに同じ名前は付けられません。</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>%1 の別のグループも名前が「%2」です。</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>名前を「%1」に変更</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>仮想クラスターを収容するホストは残す</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>グループの仮想クラスターがホストクラスターで稼働しています。グループから外す前に移動または削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 は「%2」から外れましたが、まだその仮想クラスター %n 件を収容しています: %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を戻す</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>グループの削除は仮想クラスターの後</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>クラスターグループは、稼働する仮想クラスターがなくなってからでないと削除できません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>「%1」は削除されますが、仮想クラスター %n 件が稼働しています: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>グループを残す</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>システムグループは読み取り専用</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>システムグループは Palette の運用者が全テナントのために運用します。テナントはデプロイできますが、変更はできません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>「%1」は削除されます。所属するホストクラスター %n 件は、このグループから外れます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>「%1」は %2 件のホストクラスターのうち %n 件を失います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>「%1」の仮想クラスター %2 件のうち %n 件が、その中で動作するすべてとともに削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>仮想クラスター %n 件が稼働中の「%1」が変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>仮想クラスター %n 件が、その中で動作するすべてとともに削除</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>仮想クラスターをデプロイ、サイズ変更、一時停止、または再開</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>まだ何も稼働していない</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>仮想クラスター %n 件が稼働中</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>グループがなくなる</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>ホストクラスターの過半数を失う</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>何も稼働していない</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>仮想クラスター %n 件がこのエンドポイント経由で接続</numerusform>
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
        <translation>ルール %1 はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>%1 はいずれにせよバックエンドが拒否するため、免除も重大度の引き下げもできません。</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>%1 の免除には理由が必要です。</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>%1 の免除には期限日が必要です。</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>ポリシーが JSON オブジェクトではありません: %1。</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 は日付ではありません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>%1 をグループから除外</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>制限は仮想クラスターが収まる値</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>制限は、仮想クラスター 1 件が要求できる量を定めます。ディストリビューションの最小値を下回るとデプロイできません。最小値は 4 CPU、メモリ 4 GiB、ストレージ 2 GiB で、K3s では 4 CPU、3 GiB、ストレージなしです。</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>CPU が %1 未満</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>メモリが %1 GiB 未満</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>ストレージが %1 GiB 未満</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>「%1」の制限は %2 には低すぎます: %3。</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>最小値まで引き上げる</translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>制限に vCluster 自体の余地がある</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>既定では vCluster 自体が最大 1 CPU、メモリ 1 GiB、ストレージ 1 GiB を使用し、これは仮想クラスターの最小値に含まれます。それ以上を割り当てる構成では、その分だけ最小値が上がります。</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>「%1」の構成は vCluster 自体に通常より %2 多く割り当てます。そのため仮想クラスターには %3 が必要ですが、制限は %4 です。</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>%1 % に設定</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>オーバーサブスクリプションに無駄がない</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>100 % 未満では、ホストクラスターの一部がまったく使用されません。</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>「%1」はホストクラスターの %2 % までしか使用せず、残りは遊休状態です。</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>オーバーサブスクリプションは適度</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>100 % を大きく超えると、グループはホストクラスターの容量以上を約束します。多くの仮想クラスターが約束された量を使うと、すべてが遅くなります。</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>「%1」はホストクラスターの容量の %2 % を約束しています。</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>構成は有効な YAML</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>高度な構成は YAML として vCluster に渡されます。有効な YAML でないテキストや、エイリアスを使うテキストは拒否されます。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>「%1」の構成が無効です: %2 行 %3 列: %4。</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>仮想クラスターは特権なし</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>ディスクバックアップのプリセットが設定する Pod セキュリティ標準「privileged」では、仮想クラスターの Pod がホストクラスターのノードに到達できます。デプロイする全員が信頼できる場合に限り許可してください。</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>「%1」の構成では、Pod がホストクラスター上で権限を昇格できます。</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>OpenShift はユーザーとグループを自ら決定</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>OpenShift では、構成に fsGroup、runAsGroup、runAsUser を含めません。プラットフォームが割り当て、独自に指定した Pod は拒否されます。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>「%1」の構成は OpenShift 用ですが、%2 を設定しています。</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>グループのディストリビューションは不変</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>ディストリビューションはグループの作成時に選択し、後から変更できません。別のディストリビューションで新しいグループを作成し、仮想クラスターを移動してください。</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>「%1」は %2 で作成されており、%3 に変更できません。</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>K3s は非推奨</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>最新の文書では K3s ディストリビューションは非推奨とされ、新しいグループには CNCF K8s が推奨されています。既存のグループのディストリビューションは変わりません。移行先の新しいグループを計画してください。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>「%1」は、非推奨の K3s で仮想クラスターを作成します。</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>vCluster バージョンは最新</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>Palette は、グループを作成時の vCluster バージョンに固定します。プラットフォームがより新しいバージョンを提供している間は、アップグレードするまでグループに新しい仮想クラスターをデプロイできません。</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>「%1」は vCluster %2 に固定されています。プラットフォームは %3 を提供しており、アップグレードするまで新しい仮想クラスターをデプロイできません。</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>vCluster はダウングレード不可</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>グループの vCluster は新しいバージョンにのみ進み、古いバージョンには戻りません。</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>「%1」の vCluster が %2 から %3 に戻ることになります。</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>現在の構成を維持</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>名前を「%1」にする</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>仮想クラスターの名前は単純</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>仮想クラスターの名前は小文字の英字、数字、ハイフンからなり、英字で始まり、ハイフンで終わらず、63 文字以内です。DNS 名の一部になるためです。</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>「%1」は仮想クラスターの名前に使用できません。</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>仮想クラスターの名前は一意</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>仮想かどうかを問わず、1 つのプロジェクト内の 2 つのクラスターに同じ名前は付けられません。</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>%1 の別のクラスターも名前が「%2」です。</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>プロジェクトのグループはそのプロジェクトで使用</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>プロジェクトのクラスターグループには、そのプロジェクトの仮想クラスターしかデプロイできません。</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>%1 は、%3 に属する「%2」に配置できません。</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>仮想クラスターに必要な量がある</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>仮想クラスターには少なくとも 4 CPU、メモリ 4 GiB、ストレージ 2 GiB が必要です。K3s では 4 CPU、3 GiB、ストレージなしです。</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>必要最小限を割り当てる</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>%1: 「%3」の仮想クラスターに必要な %2 より小さくなっています。</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>制限より大きいものはデプロイ不可</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>グループの制限は、仮想クラスター 1 件が要求できる量を定めます。それを超える要求は拒否されます。</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>%1: 「%2」の制限 (%3) より大きくなっています。</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>ホストの半分より大きいものはデプロイ不可</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>仮想クラスターはホストクラスターのリソースの半分まで要求できます。新しいものには 2 倍の大きさのホストが必要で、サイズ変更するものは現在のホストに留まります。</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>%1: 「%2」のホストクラスターの半分を超えています。</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>アップグレード前はデプロイ不可</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>プラットフォームがグループより新しい vCluster バージョンを提供している間は、新しい仮想クラスターをデプロイできません。先にグループをアップグレードしてください。プランでは両方を行えます。</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>「%1」は vCluster %2 で、新しいものを追加する前に %3 にアップグレードされます: %4。</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>仮想クラスターに配置先のホストがある</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>新しい仮想クラスターは、グループ内の正常に稼働中のホストクラスターに配置されます。</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>「%1」に正常に稼働中のホストクラスターがありません。%2 をデプロイできません。</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>ホストに要求分の余地がある</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>仮想クラスターがホストクラスターに要求する量は、その容量にグループのオーバーサブスクリプションを掛けた値以内です。一時停止中のものは CPU とメモリを要求しませんが、再開すると再び必要になります。</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>%3 % でも、%2 に足りる余裕のあるホストクラスターが「%1」にありません。</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>仮想クラスターは開発者クレジット内</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>テナントには、CPU、メモリ、ストレージ、仮想クラスター数のクレジットがあります。システムグループ上のものはシステムのクレジットを使用します。一時停止中のものは割り当てを維持し、削除すると返却されます。</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>%1 により、プランはシステムの開発者クレジットを %2 超えます。</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>%1 により、プランはテナントの開発者クレジットを %2 超えます。</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>仮想クラスターはユーザーのクレジット内</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>ワークスペースに設定がある場合、テナントの各ユーザーにクレジットがあります。仮想クラスターはデプロイしたユーザーのクレジットを使用します。システムグループ上のものは使用しません。</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>%1 により、あなたの開発者クレジットを %2 超えます。</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>%1 により、ユーザー %2 の開発者クレジットを %3 超えます。</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>この形で始まる記述はありません</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>エイリアスは使用できません</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>構成は最大 %1 KiB です</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>バックエンドがホストクラスターのストレージを報告しないため、ここではストレージによる制約はありません。</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>失われるものの上で稼働する仮想クラスターはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>仮想クラスター %n 件にホストが必要で、すべてに見つかります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>仮想クラスター %n 件にホストが必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>そのうち %n 件はどこにも収まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>そのうち少なくとも %1 件、最大 %2 件はどこにも収まりません。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>%1: %3 件のうち %2 件にホストが見つかりません。%4 不足しています。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>ほかに %n 件のグループ。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>追加した仮想クラスター %n 件はすべて %1 に収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>追加した仮想クラスター %n 件のうち %1 件が %2 に収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>追加した仮想クラスター %n 件のうち、少なくとも %1 件、最大 %2 件が %3 に収まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>%1 は 1 件あたり最大 %2 の要求しか許容しないため、%3 のものは収まりません。</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>%1 に容量のわかるホストクラスターが残っていないため、何も収まりません。</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>その後、%1 のものがさらに %n 件 %2 に収まります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>%1 のものがさらに %n 件 %2 に収まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>その後、%3 のものがさらに少なくとも %1 件、最大 %2 件 %4 に収まります。</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>%1 への要求が %3 の許容量を %2 超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>ほかに %n 件のホストクラスターへの要求が許容量を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>%1 で最も余裕が少ないのは %2 です。許容 %4 の %3 % が要求されています。</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>ファイルは JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>文書の末尾の後に余分な内容があります。</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>ファイルが途中で切れています。入手元からもう一度取得してください。</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>ファイルのこの位置は有効な JSON ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>「%1」は Easel が正確に保持できる整数ではありません。</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>テキストに JSON にないエスケープが含まれています。</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>テキストに NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>テキストが有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>テキストにエスケープされていない制御文字が含まれています。</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>テキストに不完全な文字 (単独のサロゲート) が含まれています。</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>ファイルの入れ子が %1 階層を超えています。</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>「%1」が 2 回あります。有効なのは 1 つだけです。どちらかを削除してください。</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>プロバイダーはロードバランサーの設定 (外部 IP、トラフィックポリシー、送信元範囲) に対応していません。プロバイダーで更新すると失われます: %1。</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>プロバイダーはホスト DNS のポートに対応していません。プロバイダーで更新すると失われます: %1。</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>プロバイダーは Ingress グループのホスト DNS だけを送信します。ここでは効果がありません: %1。</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>プロバイダーはタグを 2 つ目のコロンで切り捨てます: %1。</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>アドオンプロファイルは ID だけです。プロバイダーは順序を扱わず、Easel はパックと変数を読み取りません。</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>%1 はプロバイダーが送信できる範囲を超えています。</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>最近のプロバイダーは k3s のグループの作成を拒否します。</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>グループがアクティブでないため、プロバイダーは削除済みとみなします。</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>Terraform はテキストを別の Unicode 形式 (NFC) で保持します: %1。</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>プロバイダーはこの uid のグループをインポートできないため、import ブロックはありません。</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>プロジェクト %1 の名前が不明です。project_name を入力してください。</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>省略: システムのグループです。プロバイダーはテナントとプロジェクトのグループにのみ対応しています。</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>リージョンなし</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>サイトなし</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>インベントリになし</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>空きエッジホスト</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>ホストクラスター待ち</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>つかんで移動</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>ここを拡大</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>ここにドロップ</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>証明書は %1 に期限切れになりました。そうでない場合は、このマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>証明書は %1 から有効です。過ぎている場合は、このマシンの時計を確認してください。</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>証明書は別の名前のものです: %1。</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>証明書が、信頼された発行元によって署名されていません。バックエンドに独自の認証局がある場合は、そのファイルを接続で指定してください。</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>認証局のファイルを読み取れないか、PEM 証明書が含まれていません。</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>公開鍵がピン留めされていますが、アドレスが https ではありません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>%1 の公開鍵がピン留めされたものと異なります。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>%1 は信頼されていないため、何も送信されませんでした。%2</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>バックエンドが応答しませんでした。要求が実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>応答が %1 MiB を超えているため、読み取りませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>バックエンドが %n 秒以内に応答しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>このマシンの DNS では、ホスト %1 が見つかりません。</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>%1 のポート %2 では何も待ち受けていません。</translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>バックエンド %1 に接続できませんでした: %2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>Easel とバックエンドの間で障害が発生しました (%1)。要求が実行されたかどうかは不明です。</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>バックエンドが %1 への転送を指示しました。キーがそこへ渡るため、Easel は転送に従いません。正しい場合は、そのアドレスに接続してください。</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>別のアドレス</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>バックエンドがユーザーとパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>バックエンドが API キーを受け付けません。</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>アカウントにこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>アカウントに権限 %1 がありません。</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>バックエンドに存在しません。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>バックエンドが速度を落とすよう求めています。</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>バックエンドが要求を拒否しました (%1)。</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>バックエンドで障害が発生しました (%1)。</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>0.27.3 以降へのアップグレードの前に controlPlane.coredns.deployment.image を設定してください。設定しないと CoreDNS が起動しないことがあります。</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>K3s の仮想クラスターには、ホストに 1 CPU、メモリ 1 GiB、ストレージ 1 GiB の空きが必要です。ないとアップグレードが停滞することがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 の空きは不足しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>Kubernetes 1.34 または 1.35 の EKS ホストには Palette 4.9.14 以降が必要です: %1。</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>Palette ドキュメント: クラスターグループのアップグレード</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>Palette ドキュメント: リリースノート</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>バックエンドにそのようなグループはありません。</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>「%1」はシステムグループです。運用者がアップグレードします。</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>プラットフォームは %1 の既定の構成を報告していません。</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>「%1」の構成に vCluster バージョンの記載がありません。手動で編集してください。</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>「%1」はすでに vCluster %2 です。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>「%1」では、先に %n 件の値を解決する必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>「%1」の新しい構成は vCluster %3 ではなく %2 を指定しており、アップグレードになりません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>何も稼働していない</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>仮想クラスター %n 件にすでに問題が発生</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>ホストクラスターが正常でない</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>構成のレイアウトが変わる</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>仮想クラスター %n 件が稼働中</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>「%1」は vCluster %2 で、%3 には戻せません。新しいバージョンが書き込んだものを、古いバージョンが読み取れない可能性があります。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>先行</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>構成の記述形式では、個々のキーを変更できません。手動で編集してください。</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>グループの構成をマージできません。%1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>プラットフォームの新しい既定値をマージできません。%1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>プラットフォームの以前の既定値をマージできません。%1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>構成の記述形式ではマージできません。新しい既定値を基に手動で編集してください。</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>%1 の値が有効な YAML ではありません。%2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>ディスクバックアップ</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>OpenShift のホストクラスター用: OpenShift が自ら割り当てるユーザーとグループを省略します。</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>ボリュームのバックアップ用: Pod からホストのパスが見えます。仮想クラスターは特権付きになり、Pod がホストクラスターのノードに到達できます。</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>独自のレジストリ指定がないイメージの取得元レジストリ。</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>仮想クラスター内の CoreDNS のイメージ。</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>仮想クラスターに DNS サーバーを置くかどうか。</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>コントロールプレーンが K3s かどうか。</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>コントロールプレーンが標準の Kubernetes かどうか。</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>仮想クラスターの Kubernetes バージョン。</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>ボリュームのバックアップに必要な、ホストのパスの Pod へのマッピングを行うかどうか。</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>API に Ingress 経由で接続するかどうか。</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>API のサービスのアノテーション。主にロードバランサー用。</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>コントロールプレーンの環境変数 (それぞれ名前と値)。</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>コントロールプレーンのレプリカ数。</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>コントロールプレーンのイメージのレジストリ。</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>コントロールプレーンのイメージのリポジトリ。</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>vCluster バージョン。アップグレードで変わり、元には戻りません。</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>コントロールプレーンのボリュームのサイズ。</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>そのボリュームのストレージクラス。</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>vCluster 自体が使用できる CPU の上限。</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>vCluster 自体が使用できるメモリの上限。</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>vCluster 自体が要求する CPU。増やすと仮想クラスターの必要最小量が上がります。</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>vCluster 自体が要求するメモリ。増やすと仮想クラスターの必要最小量が上がります。</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>コントロールプレーンが動作するノードのラベル。</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>コントロールプレーンの優先度クラス。</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>コントロールプレーンが許容するノードの taint。</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>コンテナーのセキュリティコンテキスト。OpenShift はユーザーとグループを自ら選択します。</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>Pod のセキュリティコンテキスト。</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>仮想クラスターが解決できない名前をホストに問い合わせるかどうか。</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>kubelet にホスト名で接続するかどうか。</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>仮想クラスターから見えるホストのサービス。</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>ホストクラスターが OpenShift かどうか。</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>制限のない Pod に制限を付けるかどうか。</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>仮想クラスターをネットワーク上で分離するかどうか。</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>Pod セキュリティ標準: baseline、restricted、privileged のいずれか。</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>ホストが仮想クラスターにクォータを適用するかどうか。</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>ホストの Ingress クラスが内部から見えるかどうか。</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>ホストの実ノードが内部から見えるかどうか。</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>ホストのストレージクラスが内部から見えるかどうか。</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>ホスト上に Ingress を作成するかどうか。</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>ホスト上にネットワークポリシーを作成するかどうか。</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>ホスト上にボリューム要求を作成するかどうか。</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>ホスト上にサービスアカウントを作成するかどうか。</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>vCluster が利用状況を開発元に報告するかどうか。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>キーと値</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>エイリアスは使用できません</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>空のキー</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>キー「%1」が 2 回あります</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>キーは単語です。リストやマップは使えません</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1 行 %2 列: %3。</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>2 つ目の文書が始まっています</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>閉じられていない引用符</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>インデントにタブがあります (空白のみ可)</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>構成は最大 %1 KiB です</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>構成はキーと値で記述します</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>低リスク</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>複数の場所</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>何も稼働していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>仮想クラスター %n 件が以前と同様に稼働しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>仮想クラスター %n 件が再稼働していません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>仮想クラスターが再稼働したかどうかを確認できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>is no amount</source>
        <translation>が量ではありません</translation>
    </message>
    <message>
        <source>The document is not an object.</source>
        <translation>文書がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>は Easel が対応するエンドポイントの種類ではありません</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>は Easel が対応するディストリビューションではありません</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>文書の入れ子が 1,024 階層を超えています。</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>文書が有効な UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文書が空です。</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>文書に形式が不正または範囲外の数値があります。</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>文書が有効な JSON ではありません: %1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>バックエンドの応答を読み取れません: 「%1」%2。</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>が 2 回あります</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>がオブジェクトではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>がテキストではありません</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>が 64 ビットに収まる整数ではありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>が数値ではありません</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>が true でも false でもありません</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>にテキストでない項目があります</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>に数値でない項目があります</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>がリストではありません</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>ワークスペースの適用記録が破損しています。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>ワークスペースの競合データが破損しています。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>Qt の SQLite ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>ワークスペースが破損しているため、変更せずに残しました。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>ワークスペースに書き込めません。</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>ディスクがいっぱいのため、何も保存されませんでした。空きを作ってやり直してください。</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>ディスクエラーのため、何も保存されませんでした。ディスクを確認してやり直してください。</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>ワークスペースを読み書きできませんでした。</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>ワークスペースのスナップショットが破損しています。もう一度プルするか、バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>ワークスペースの履歴が破損しています。読み取るにはバックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>履歴にそのようなポイントはありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>ワークスペースのジャーナルが破損しています。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>ワークスペースのプランが破損しています。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>プランにそのようなステップはありません。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>「%1」に書き込めませんでした: %2。以前の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>「%1」は書き込まれましたが、ディスクで名前を確定できませんでした: %2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>「%1」は、この種のファイルの上限 %2 を超えています。</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>「%1」は Easel のワークスペースではないため、変更せずに残しました。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>「%1」は破損しているため、変更せずに残しました。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>「%1」は新しい Easel で書き込まれました (形式 %2、このバージョンの対応は %3)。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>「%1」に書き込めません。フォルダーの所有者が別のユーザーです。</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>「%1」は %2 で開かれています。ここで編集するには、そちらを閉じてください。</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>ファイル「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>「%1」を作成できません: %2。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>クラッシュ後のワークスペースを検査するための空き容量がありません。</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%3 の %1、プロセス %2</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>別のプロセス</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>ワークスペースをロックできません: %1。</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Only what failed</source>
        <translation>失敗のみ</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>curl としてコピー (キーなし)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <source>Requests to the backend</source>
        <translation>バックエンドへの要求</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>要求をフィルター…</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>要求をフィルター</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>要求はまだありません</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>フィルターに一致する要求はありません</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>Easel からバックエンドへの要求がここに表示されます。</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>他の要求を表示するには、フィルターを変更してください。</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>承認済みダイジェスト (任意)</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>承認済みダイジェスト</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>承認済みレポートのダイジェストを貼り付けてください。プランのダイジェストと一致しない限り、何も送信されません。</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>今すぐ適用</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>%1 封印者 %2、ダイジェスト %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>%1 ダイジェスト %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>承認されたのは別のプランです。このプランのダイジェストは %1 です。</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信されませんでした。%1</translation>
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
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>プルして計画を続ける</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>終了した操作</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>先に上記の項目にチェックを付けてください。</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>ドライランは完了しませんでした: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>適用するものはありません。</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>先に競合を解決してください。</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>先にエラーを修正してください。このままではバックエンドがプランを拒否します。</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>適用するにはバックエンドに接続してください。</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>適用するにはオンラインにしてください。オフラインで計画している間は何も送信されません。</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>バックエンドを読み取り中です。終了してから適用してください。</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>プランを適用中です。</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>アカウントに %1 がありません。付与されたら、一度オフラインにしてから再度オンラインにしてください。</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>このワークスペースは、ここでは読み取りしかできません。</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>%n 件の操作を適用…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>プランを実行せずに、判定できることをバックエンドに問い合わせます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>実行中のものは最後まで行い、それ以上は開始しません。</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>実行中のものは最後まで行い、残りは計画のまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>%n 件中 %1 件の操作が完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 件実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 件失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 件スキップ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>残り約 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>%n 件の操作を %1 (%2) に送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>ローカルバックエンド</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>%1 プルして現状に基づいて計画するか、プランを変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>ドライラン: %n 件中 %1 件の操作が通りません。理由は下の各項目にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>ドライラン: %n 件の操作に支障はありません。何も変更されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>プランを封印…</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>以後、他の内容は適用されず、編集すると封印が解除されます。</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>プランのタイトル</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>作成者: %1</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>ダイジェストをコピー</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>プランの封印者</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>封印者</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>封印者 %1</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>すべてのメンバーを選択</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>つかんで移動</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>フリートリストに表示</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>グループから除外</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>%1、インベントリでは不明</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1、%2、ホストクラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>%1 がここに参加します。</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>%1 が警告付きで参加します: %2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>%1 は参加できません: %2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 はすでにここにあります。</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>空のボード。%1</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>別のグループがこの名前を使用しています。</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>新しいグループにできません</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>新しいグループ「%1」</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>%1、%2。ここ、またはカードの横の任意の場所にドロップしてください。</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>クラスターグループはまだありません</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>フリートリストからホストクラスターをここにドラッグするか、Insert を押してください。</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>「%1」を作成</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>「%1」はシステムグループのため、読み取りしかできません。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>%n 件のクラスターを「%1」から除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>理由: %1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>%1 パーセント、制限超過</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>制限は不明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityChart</name>
    <message>
        <source>Capacity chart</source>
        <translation>容量グラフ</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n 本のバー。上下キーで選択し、Enter で開きます。</numerusform>
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
        <translation>ホストはまだありません</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>グループ外のホスト上</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>バックエンドから報告なし</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>バックエンドから報告なし</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>グループで最も余裕の少ないホストの、許容量に対する要求量</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>許容量に対する要求量</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>グループ自身の仮想クラスターの要求</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>同じホスト上の他グループの仮想クラスターの要求</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>一時停止中の仮想クラスターが再開時に再び使用する量 (それまでは空き)</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>まだ要求できる量</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>物理容量にグループのオーバーサブスクリプションを掛けた値</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>ホストクラスターの容量</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>許容量を超える要求 (ホストの合計)</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>ホストクラスターでの実測値</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>グループの仮想クラスター (一時停止中を含む)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自グループ</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>他グループ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
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
        <translation>容量</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>名前で検索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>グラフを PNG で…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>グラフを SVG で…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>数値を CSV で…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>ホストの喪失、仮想クラスターの追加、オーバーサブスクリプションの変更を試し、結果を確認します</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>すべてのグループに戻る (Backspace)</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>バックエンドはホストクラスターのストレージを報告しません。要求量はわかりますが、許容量と空きはわかりません。</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>容量の数値</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>%1 のホストの容量</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>グループの容量</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>検索に一致する名前はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>ホストクラスターなし</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>このグループにはまだありません。編成ページで、ホストクラスターをグループのカードにドラッグしてください。</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>編成へ移動</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>このスコープにグループなし</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>すべてのグループを表示するには、上部のスコープ切り替えでテナントを選択してください。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>容量はグループ別に集計されます。編成ページのボードにホストクラスターをドラッグして、グループを作成してください。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>容量の保存形式は .png、.svg、.csv です。「%1」はいずれでもありません。</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>%1 として保存しました (%3 件中最初の %2 件)。CSV にはすべて含まれます。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>容量をエクスポート</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>さらに表示 (残り %n グループ)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>グループは削除されます。ホストクラスターは残ります。</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>リスク: %1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>リスク (%1): %2。</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>テキストの末尾だけが異なります</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>移動できません。このワークスペースは読み取り専用です。</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>プランの適用中は移動できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>クラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>%2 から「%1」を作成</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>%1 を「%2」に移動</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>%1 を「%2」に追加</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>「%1」に参加できません</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>新しいグループにできません</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>すでにこのグループに所属</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>他のグループにも残ります。</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>Ctrl: 元のグループに残したまま参加</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>クラスター %1 はもうフリートにありません。</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>ホストではない</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>ホスト DNS</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>プライベートクラウドゲートウェイ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>読み取り専用アクセス</translation>
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
        <translation>%2 コア中 %1 コアを要求</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>%2 GiB 中 %1 GiB を要求</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>バックエンドはこのクラスターの数値を報告していません。</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>グループに属していません。カードにドラッグするか、Space キーでつかんでください。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>クラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>%1 コア</translation>
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
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search commands, groups, clusters, settings…</source>
        <translation>コマンド、グループ、クラスター、設定を検索…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致したもの</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>名前の一部を入力してください。</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>一致するものはありません。文字を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>%n 件中上位 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 件見つかりました</numerusform>
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
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>CSV でエクスポート…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>違いを検索</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>この 2 つのポイントの間、フリートは変わっていません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>比較をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>グループをフィルター…</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>クラスターグループをフィルター</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>新しいグループ (ボードで Ins)</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>ボードの並び順と密度</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>提案…</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>グループに属さないホストクラスターのグループを提案 (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前順</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>問題のあるものから</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>ホストクラスターの多い順</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>使用率の高い順</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>密度 (Ctrl+ホイール)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>概要: 健全性のみ</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>フィルターに一致するクラスターグループはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>クラスターグループはまだありません</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>現状を確認するには、バックエンドに接続してプルしてください。</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>フリートリストからホストクラスターをここにドラッグしてください。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>構成の表示内容</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>既定値との比較</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>バックエンドとの比較</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>構成内を検索</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>「%1」はありません。</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の箇所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の箇所</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>キーを検索…</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>既知のキーを検索</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>既知のキー</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>キーで Enter を押すと、移動または挿入します。</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>%1 の構成</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>読み取り専用です。</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>編集済みですが、まだ反映されていません。</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1 (一部)</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>バックエンド上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここの値</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>プラットフォームの既定値 (%1)</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>「%1」の構成を編集</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>テキストはまだ反映されていません。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>競合は解消済み</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>解決済み: 編集</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>解決済み: 自分側</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>解決済み: 相手側</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>両方が編集</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>バックエンドで削除</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>プランで削除</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>クラスター使用中</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>名前使用中</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>プロジェクトなし</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>クラスターなし</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>ルール違反</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>両方がサイズ変更</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>仮想クラスターがバックエンドで削除</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>仮想クラスターがプランで削除</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>仮想クラスターの名前が使用中</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>新しい仮想クラスターのグループなし</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分側を維持</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手側を採用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>元に戻す操作で再び未解決になります。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>計画時</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>現在のバックエンド</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>あなたのプラン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Settle each region between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt; and take the markers out.</source>
        <translation>&lt;&lt;&lt;&lt;&lt;&lt;&lt; と &gt;&gt;&gt;&gt;&gt;&gt;&gt; の間の各箇所を解決し、マーカーを取り除いてください。</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>自分側を維持: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>相手側を採用: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>あなたのプラン</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>No conflicts</source>
        <translation>競合なし</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>プランの変更箇所は、バックエンドで他者に変更されていません。プル後に、両方が変更したものがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%n 件中 %1 件の競合が未解決です。解決するまでプランを適用できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>%n 件の競合はすべて解決済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>すべて自分側</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>すべて相手側</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1: %2 (競合 %n 件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>さらに表示 (残り %n 件の競合)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>グループはもうプランにありません。</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>送信前に検出</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>計画時</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>現在のバックエンド</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>あなたのプラン</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>自動的にマージされたもの (%n フィールド)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>Palette に接続</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>システムのキーリングに保存</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>ホストの名前</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>空: ユーザーの唯一の組織</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>空: テナントとその全プロジェクト</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>空: システムの認証局のみ</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>空: 環境の設定に従う</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>証明書とプロキシ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>プロジェクト uid</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>認証局ファイル</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>ピン留めキー</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>ユーザーのメールアドレスが必要です。</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>パスワードが必要です。</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>API キーが必要です。Palette の User Menu, My API Keys で作成できます。</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>認証局のファイルを読み取れません。</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>保存済みの値</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>キーリングに保存しない場合、今回の実行中だけメモリに保持されます。ファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>このマシンにはキーリングがありません。キーは今回の実行中だけメモリに保持され、どこにも書き込まれません。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>このマシンにはキーリングがありません。キーは今回の実行中だけメモリに保持されます。</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>ワークスペースの保存先</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Easel ワークスペース (*.easel)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>「%1」は別のウィンドウで開かれています。そのウィンドウを前面に表示しました。</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>「%1」はこのウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>「%1」はもう存在しません。</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>新しいウィンドウを起動できませんでした。「%1」を実行できません。</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>%1 のインポート先のワークスペース</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>予期しない終了のレポート</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>このレポートはこのマシンにのみ保存され、どこにも送信されません。あなたの名前、キー、パスは含まれません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>レポートを %1 として保存しました。</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>「%1」を削除できませんでした。</translation>
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
            <numerusform>仮想クラスター %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>ユーザーのクレジット</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>各ユーザーが利用できるテナントの開発者クレジットの量を設定します</translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>このプランでの開発者クレジット</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>システム分</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>あなたの分</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>あなたの分: 仮想クラスター %n 件、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>各部分の容量を同じに</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes バージョン</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>これらの組み合わせ</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>似たクラスターが 1 グループには多すぎる場合、近いもの同士ではなく、CPU とメモリがほぼ同じになる部分に分けます。</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>グループ内の任意の 2 クラスター間の最大距離。座標が不明な場合、同名の場所は同じ場所とみなします。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>グループ内の任意の 2 クラスターが一致する重みの割合。100 % では、考慮対象のすべてが同じになります。</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>考慮しない</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>考慮する度合い (1 から 5)</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>類似項目</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>一致度</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>グループ内のホストクラスター</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>グループ内のホストクラスター数。似たものがこれより少ない場合は対象外です。エッジのグループは常に 1 件です。</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>グループ内のホストクラスター数。似たものがこれより多い場合は複数のグループに分けます。</translation>
    </message>
</context>
<context>
    <name>easel::DividerKeys</name>
    <message>
        <source>Divider</source>
        <translation>区切り線</translation>
    </message>
    <message>
        <source>F8 goes to the next divider, the arrow keys move it.</source>
        <translation>F8 で次の区切り線へ移動し、方向キーで区切り線を動かします。</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>変更を確認</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>プルしてリベース</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>バックエンドの変更を確認中…</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>確認に失敗しました: %1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>最後のプル以降、未確認です。</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>バックエンドの変更を確認するには、オンラインにしてください。</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>%1 に確認: すべてのクラスターグループがプランの把握どおりです。</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>%1 に確認: %2 件変更、うち %3 件がプランに関係します。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did it is not known: %1</source>
        <translation>変更者は不明です: %1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>確認するにはオンラインにしてください。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>プランと競合</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>プランに関係</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>変更者 %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>バックエンドでの相違</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>すべての種類の行を再び表示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>他 %n 件: 検索してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>選択肢なし</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>他 %n 件: 検索してください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>ここで停止</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>スキップして続行</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>ロールバックを計画</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>失敗があったため、適用は待機中です。%1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>これ以上は何も開始しません。実行済みのものはそのまま、残りは計画のまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>これを必要とする %n 件の操作を省略します</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>これを必要とする操作は他にありません</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1; 他の %n 件を続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>失敗したものを必要としない操作は残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>停止し、実行済みの %n 件の操作を元に戻す計画を作成します。適用するまで何も送信されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>Easel が受け付けるのは、ワークスペース (.easel) とプランファイル (.easelplan) です。</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>ワークスペースとプランファイルは別々にドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>プランを適用中のため、%n 件のワークスペースを別のウィンドウで開きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>%n 件のワークスペースを、それぞれ別のウィンドウで開きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>「%1」を、ここまたは新しいウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>「%1」を開きます。</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>プランはワークスペースにインポートしますが、開いているワークスペースがありません。</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>プランを適用中です。その間はインポートできません。</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>「%1」は、ここでは読み取りしかできません。インポートはできません。</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>プラン「%1」を「%2」にインポートします。</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>%n 件のプランを順に「%1」にインポートします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>フィルター %1: %2 を解除</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>%1 まで免除: %2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>%3 が %1 まで免除: %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>ルールのこの項目を開く</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>免除を終了</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>この種の %n 件をすべて修正…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>免除…</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>一定期間、責任を持って許容します。別枠に表示され、レポートに理由が記載されます</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n 件の問題を 1 ステップで修正します:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>この種の問題 %n 件は残ります。クイックフィックスがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>すべて修正</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>すべて修正: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>免除: %1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>承認者向けのレポートに印刷されます</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>免除</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>クイックフィックス</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation>ホストではない</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 に所属</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>仮想クラスターのホストとして無効</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>%1 を「%2」から除外</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>「%1」から外せません</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1、%2、%3、Kubernetes %4、%5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>グループ所属</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>リージョンまたはサイト</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes バージョン</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>所属</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>名前、リージョン、ラベルを検索…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>フリートを検索</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>フリートをフィルター</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>ホストクラスターなし</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>現状を確認するには、バックエンドに接続してプルしてください。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>検索とフィルターに一致するクラスターはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>フィルターをすべて解除</translation>
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
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>ディストロ</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation>要求の制限</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>オーバーサブスク</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>アドオンプロファイル</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>解決後の値…</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>バックエンドが補完した、アタッチ済みプロファイルのパックの結果</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>エディター…</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>構成を別ウィンドウで編集</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>構成 (YAML)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>反映</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>「%1」の説明を編集</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>「%1」のエンドポイントを設定</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>「%1」のディストリビューションを設定</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>「%1」のオーバーサブスクリプションを %2 % に設定</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>「%1」のホスト DNS を設定</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>「%1」のプロファイルを設定</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>タグは key:value 形式をコンマで区切って入力し、各キーは 1 回だけ使用します。</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>「%1」のタグを設定</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>「%1」の制限を設定</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>「%1」の構成を編集</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>システム: 読み取り専用</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>既存のグループのディストリビューションは変更できません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>フリートの成長</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>%1: 最初は %2、現在は %3</translation>
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
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>要確認</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>確認して承知した項目をチェックしてください: 残り %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>すべて確認済みです。</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>クラスターをグループに入れる</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>%1 をフリートリストからカード %2 にドラッグしてください。キーボードでは、選択して Space を押し、カードの名前を入力して Enter を押します。</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>ドロップが拒否される理由を見る</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>%1 をカード %2 にドラッグしてください。カードに、参加できない理由が表示されます。そのままドロップしても何も起こらず、「理由」を押すとルールの説明が表示されます。</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>問題を解消する</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>問題パネルで、クイックフィックスのある問題を選択し、その理由を読んでから、クイックフィックスを押してください。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>Ctrl+Z または上部の矢印を押してください。プランのステップはすべて元に戻すことができ、Ctrl+Shift+Z でやり直せます。</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>全体の配置を見る</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>ナビゲーションバーでトポロジーを開いてください (Ctrl+2)。ホイールでズームし、ダブルクリックでその場所へ移動します。上部の切り替えで、プランによる変更を表示できます。</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>What-if を試す</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>容量を開いてください (Ctrl+5)。「What-if」ボタンで開く「What-if」パネルで、リージョンの喪失や仮想クラスターの追加を試し、結果を読みます。実際には何も変更されません。</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>プランをレビューする</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>レビューを開いてください (Ctrl+6)。すべてのフィールドの変更前と変更後、リスク、送信される操作が表示されます。</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートをエクスポートする</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>レポートを開き (Ctrl+7)、「エクスポート」を押して形式を選択してください。プランの承認者はこのレポートを読みます。</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>プランを適用する</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>レビューで「適用」を押し、求められた内容を確認して「今すぐ適用」を押してください。バックエンドは Easel に内蔵されたものなので、実際の環境は何も変わりません。</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>入門ガイド</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>ヘルプメニューの「入門ガイド」で、中断したところから続けられます</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>サンプルフリートを開く</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>入門ガイドでは、何をしても壊れないサンプルフリートを使います。あなたのワークスペースはそのまま残ります。</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>入門ガイド · ステップ %1 / %2</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>入門ガイド · 完了</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>以上が変更の流れです</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>編成、検査、レビュー、レポート、適用。詳しくはヘルプをご覧ください。Ctrl+F1 でヘルプが、Shift+F1 で現在の場所についてのページが開きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>入門ガイド</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1、降順</translation>
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
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>現在の場所についてのヘルプ</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>入門ガイド</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>このバージョンの Easel に該当する場所はありません: %1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>先にダイアログを閉じてください。</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>先にワークスペースまたはサンプルフリートを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>「%1」は現在実行できません。</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>ヘルプを検索…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>ヘルプを検索 (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — ヘルプ</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>このページはまだ日本語に翻訳されていないため、英語で表示しています。</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>Easel の外部へのリンクです: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>すべての語を含むページはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryPointsModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>クラスターグループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>このポイントのレポート</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>履歴の削除とポイントの保持期間</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>履歴 — %1</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>その時点のフリートのインベントリ、検出事項、容量、その他のレポート</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>履歴ポイント (新しい順)</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>成長</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>履歴はまだありません</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>プルのたびに、その時点のフリートを表すポイントが追加されます。</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>ポイントはまだ 1 つだけです</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>プルのたびに 1 つ追加されます。2 つ目以降、変化がここに表示されます。</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>最初のポイント</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>比較対象となる前のポイントがありません。別のポイントを選択するか、Ctrl キーで 2 つ選択してください。</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>このポイントを読み取れません</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>グループまたはクラスターを選択すると、詳細が表示されます。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>easel::LogModel</name>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>試行 %1 回目</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命的</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>表示するログ</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>選択した行、または表示中のすべての行をコピー</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>表示中の行を保存…</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>ログの行 (古い順)</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>すべてのレベル</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>行をフィルター…</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>行をフィルター</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>すべてのメソッド</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>フィルターに一致する行はありません</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>Easel での出来事がここに表示されます。ログはこのマシンにのみ保存され、キーは含まれません。</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>他の行を表示するには、フィルターを変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>ログ · %1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>ログを保存</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>ログ (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n 行を %1 として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>このマシンにはフォルダーを開くプログラムがありません。ログの場所は %1 です。</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>オフライン計画</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>プル中…</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>適用を一時停止中</translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>適用は応答待ち</translation>
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
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>local backend</source>
        <translation>ローカルバックエンド</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>%1 に同期</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>未同期</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>保留中の変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>保留中の変更なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>未解決の競合 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n 件の部分を読み取れません</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>このアカウントには、このプロジェクトの一部を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Easel ワークスペース (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>サンプルフリートを開く</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Palette に接続…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>ワークスペースを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>グループを提案…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>フリートを検索</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>編成</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>レビューと適用</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation>バックエンド(&amp;B)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>最新の情報に更新</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべてを再読み取り</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>オフラインで計画</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>コマンド…</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>Easel について</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Easel %1
Palette クラスターグループ用のコンソールです。
GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>バックエンドへの接続</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>各プル時点のフリート (%1)</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>言語は、Easel を再起動するか、適用の終了後にもう一度選択すると切り替わります。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>「%1」の構成はまだ反映されていません。反映または破棄してから、もう一度言語を選択してください。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>フリートを読み取り中</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>各プル時点のフリート</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>現在は実行できません</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>開いているワークスペースがありません</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>新しいウィンドウで開く…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近使用したものを開く</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>最近使用したものを新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>「%1」を、「%2」の代わりにここで開きますか? それとも新しいウィンドウで開きますか?</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>ここで開く</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>「%1」はプランです。対象のワークスペースを開いてからそこにドロップするか、ファイルメニューの「プランをインポート」を選択してください。</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>「%1」の構成はまだ反映されていないため、失われます。</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>フリートを表示</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>インスペクターを表示</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>パネルを表示</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>まだありません。ホストクラスターをカードにドラッグしてください。</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>%1 のホスト DNS</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>リスト内を検索</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>ドライラン: OK</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>ドライラン: 問題</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>ドライラン: 不明</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
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
        <translation>ドライラン: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>待機対象: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
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
        <translation>操作の詳細</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>プランをエクスポート…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>プランをインポート…</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>Terraform 用にエクスポート…</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>プランを Terraform 用にエクスポート…</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>プランを封印…</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>プランファイルに署名…</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>プランファイルの署名を検証…</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>署名を中止</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>プランの封印を解除</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>プランをエクスポート</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>Easel プラン (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>プランを %1 としてエクスポートしました · ダイジェスト %2…</translation>
    </message>
    <message>
        <source>Export for Terraform</source>
        <translation>Terraform 用にエクスポート</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>The groups were exported as %1.</source>
        <translation>グループを %1 としてエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>ファイルにさらに %n 件の注記があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>プランをインポート</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>署名するプランファイル</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>署名に使う SSH 鍵 (エージェント内の鍵はその .pub ファイル)</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>署名中… 鍵にパスフレーズがある場合、その入力画面はシステムのものです。</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>署名しました: %1 · ダイジェスト %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>検証するプランファイル</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>署名を許可する人 (ssh-keygen 形式の許可署名者ファイル)</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>%1 による有効な署名 (鍵 %2) · ダイジェスト %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>このワークスペースのプランです</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>このワークスペースのプランではありません</translation>
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
        <translation>何も送信されませんでした。プランのダイジェストは %1 ですが、承認されたのは %2 です。現在のプランの承認を受けるか、承認されたプランをインポートしてください。</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>適用はキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>何も送信されませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>何も送信されませんでした。先に確認が必要です: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>何も送信されませんでした。バックエンドの %n フィールドが変わっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>何も送信されませんでした。%1</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>結果を照会中…</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>応答がありませんでした。結果を照会中…</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>必要な操作 %1 (%2) がスキップされました。</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>必要な操作 %1 (%2) が失敗しました。</translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>先行する操作が失敗しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>結果が不明な操作が 1 つあります。停止し、もう一度適用して確認してください。</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>元に戻せる操作は実行されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>%n 件中 %1 件の操作を実行しました。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>%n 件中 %1 件の操作の後に停止しました。残りは計画のまま残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>%n 件の操作をすべて実行しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>グループが 2 回作成されたかどうかを照会できませんでした: %1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>ウェーブ「%1」の時間枠は %2 に始まります。</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>ウェーブ「%1」の時間枠は %2 に終わりました。</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>ウェーブ「%1」が完了しました: %2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>次は「%1」です。</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>次はウェーブに含まれないものです。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもう存在しません。</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>%1 がエラー状態です。バックエンドで確認してください。</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>受け付けられました。仮想クラスターは%1です。</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>%1 は受け付けられましたが、まだ完了していません: %2 プルして経過を確認してください。</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>ウェーブ「%1」に、バックエンドにないグループが指定されています。</translation>
    </message>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>プランに変更がないため、封印するものがありません。</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>封印は別のプランのものです。</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>封印されたプランは、元に戻す操作では復元できません。現在のプランの承認を受けてください。</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (取り消し済み)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>承認用のメモ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>All changes of the plan are taken back, the undone ones too. This cannot be undone.</source>
        <translation>取り消し済みのものも含め、プランの変更がすべて取り消されます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>最後のステップを元に戻す</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>次のステップをやり直す</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>ダイジェストをコピー</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation>プランを破棄…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>プランのステップ</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>プランは空です</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>変更のたびに、ここにステップが追加されます。適用するまで何も送信されません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>このステップへ移動</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>このステップ以降を元に戻す</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>ダイジェスト %1…</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>封印者 %1</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>このマシンに ssh-keygen がありません。OpenSSH をインストールしてください (Debian ではパッケージ openssh-client)。</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>ssh-keygen を起動できません: %1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>署名はキャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>ssh-keygen が %n 秒以内に終了しなかったため、停止しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>ssh-keygen がクラッシュしました。</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>鍵「%1」はありません。</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>鍵「%1」を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>「%1」のパスフレーズが違います。</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>「%1」のパスフレーズが違うか、入力を求められませんでした。鍵をエージェントに追加し (ssh-add)、その .pub ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>鍵「%1」を他のユーザーが読み取れるため、ssh-keygen は使用しません。chmod 600 を実行してください。</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>「%1」の秘密鍵がエージェントにも同じ場所にもありません。</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>「%1」は SSH 鍵ではありません。</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>ssh-keygen はプランに署名しませんでした。</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>許可署名者のファイル「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>署名を保存する空き容量がありません: %1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>署名が別の内容に対するものです。プランは署名後に変更されました。</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>署名は Easel のプラン以外のものに対して作成されました。</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>署名が ssh-keygen のものではないか、破損しています。</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>鍵 %1 は「%2」で期限切れです。</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>鍵 %1 の所有者は「%2」に記載されていません。</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>%2 の鍵 %1 は「%3」で期限切れです。</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>「%1」は %3 の鍵 %2 によるプランの署名を許可していません。</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>鍵 %1 は、「%2」に %3 の鍵として記載されていません。</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>ワークスペースのプランがスナップショットと合いません。バックアップからのコピーを開いてください。</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>プランを適用中です。終了してから編集してください。</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>フリートを読み取り中です。すべて読み取ってから編集してください。</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>このワークスペースは読み取り専用です。</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>このワークスペースは %1 で開かれています。ここで編集するには、そちらを閉じてください。</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>この競合はもう未解決ではありません。</translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Only what the plan adds, not what is there today</source>
        <translation>現在あるものは除き、プランによって増えるものだけ</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>責任者が許容しているものも表示</translation>
    </message>
    <message>
        <source>Filter problems…</source>
        <translation>問題をフィルター…</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題をフィルター</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>免除 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>フィルターに一致するものはありません</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>すべてのグループがすべてのルールに準拠しています。</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>ほかに問題があります。表示するには、フィルターを変更してください。</translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>問題の詳細</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>この順序がグループでの順序です。マウス、または Alt+方向キーで移動できます</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>保持量</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>すべてのポイントを保持する日数</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>各日の最後のポイントを保持する日数</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>次より古いポイント</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>n 番目ごと以外のすべてのポイント</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>指定サイズになるまで古いものから</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>プルのたびに、すべてのポイントを保持する期間</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>各日の最後を保持する期間</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>解放量を確認中…</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>削除されるポイントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>%n ポイントが完全に削除され、%1 が解放されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>開いたワークスペースはまだありません</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを消去</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>最近の適用</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>適用とその操作</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · 操作 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of an operation</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>easel::ReportOptionsPanel</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>プラン適用後</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>プル時点</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>名前で検索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the console</source>
        <translation>コンソールと同じ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>A plan is approved as a whole</source>
        <translation>プランは全体として承認されます</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>ロゴ: %1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>すべてのグループ</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>グループ: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>レポートのプレビュー (%n ページ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>A page of a report, as a screen reader says it: its number, how many there are, and what stands on it</extracomment>
        <translation>ページ %1 / %2。%3</translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>プリンター「%1」がレポートを受け付けません。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>There is no fleet to report on</source>
        <translation>レポート対象のフリートがありません</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>バックエンドに接続してフリートを読み取るか、サンプルフリートを開いてください。</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>現在のレポート</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>レポートの種類と内容</translation>
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
        <translation>Web ページ…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>表を CSV で…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>データを JSON で…</translation>
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
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>%1 に読み取ったフリートです。ルールと容量は現在の Easel によるものです。</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>プレビューを作成中…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>レポートを作成中…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>エクスポートは中止されました。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>「%1」をエクスポート</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>レポートをプリンターに送信しました。</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>「%1」の解決後の値</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>プロファイルとそのパック</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>現在のバックエンドのグループです。プランによるプロファイルの変更は含まれません。</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>バックエンドに問い合わせ中…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせ</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>表示する内容なし</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>グループにプロファイルがないか、そのパックに値がありません。</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>レビューと適用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>レビュー対象なし</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>プランは空です。先にグループを編成してください。すべての変更は送信前にここに表示されます。</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>競合を表示</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>変更を表示</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>プルしてリベース</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>問題を表示</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>プランとバックエンドが %n か所で競合しています。プランの適用前に解決してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>プランの対象箇所は他者に変更されていません。</translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>バックエンドが変わっています: プランも対象とする%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>うち %n 件が競合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>検出事項が %n 件増えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>検出事項が %n 件解消されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>最大リスク: %1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>プランはまだ適用できません。バックエンドが拒否する理由が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>プランは実行済みです。</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>プランは空です。</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>このワークスペースからはまだ何も適用されていません。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>最近の適用</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>すべての行をコピー</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>出典: %1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>出典: %1 · Palette %2 以降</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>文書の参照先</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>文書のアドレスを表示します</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>ルールを検索…</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>ルールを検索</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>ルールを選択すると、その根拠が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>ドラフトに %n 件の違反があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>ドラフトは準拠しています。</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>エラーのままで、免除できません。バックエンドが拒否するためです。</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>このワークスペースでは</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>このワークスペースでの重大度</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1 (通常)</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>%1 を %2 まで免除: %3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>%4 が %1 を %2 まで免除: %3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>免除を終了</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>ルールの詳細</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出数</translation>
    </message>
</context>
<context>
    <name>easel::SealBand</name>
    <message>
        <source>Unseal</source>
        <translation>封印を解除</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>元に戻して封印を復元</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>このプランは %1 が %2 に封印しました · ダイジェスト %3 · 他の内容は適用されず、編集すると封印が解除されます。</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>プランが変更されたため、%1 の封印 (ダイジェスト %2) は解除されました。再度承認を受ける必要があります。</translation>
    </message>
</context>
<context>
    <name>easel::SettingsWindow</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>前回の続きから始める</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>ルールの重大度</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>履歴の保持期間</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名鍵</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>許可署名者</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>ウィンドウのレイアウト</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>その名前の設定はありません。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>設定を検索…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>ライト、ダーク、またはシステムに合わせます。</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>色 暗い 明るい 配色</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>メニューと文章の言語です。フリートの名前と値は変わりません。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>すべての文字と記号の大きさです (80 から 300 %)。</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>フォント ズーム 拡大 大きい</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>動きを付ける</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>システムが許す範囲で、トポロジーが移動先まで動いて表示されます。オフにすると、すぐに切り替わります。</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>ウィンドウ、ペイン、列の配置です。最後の状態が記憶されます。</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>列 分割 区切り線 パネル</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>プログラムのすべてのキーと、独自に割り当てたキーです。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>ワークスペースと接続</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>前回のワークスペースを開く</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>開くワークスペースを指定せずに Easel を起動したときの動作です。</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起動 開始</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>アドレス、スコープ、証明書、プロキシです。キーとパスワードはシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>プロキシ CA 認証局 Palette キー パスワード</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>開いているワークスペースで警告するルールと、その重大度です。</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>開いているワークスペースの、プルごとの履歴です。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>For workspaces that have not been reported on yet; each remembers its own.</source>
        <translation>まだレポートを作成していないワークスペースに使われます。以後はワークスペースごとに記憶されます。</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>印刷 サイズ</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>プランの作成者</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>まだレポートを作成していないワークスペースで、レポートに記載される名前です。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>プランファイルの署名</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>プランファイルの署名に使う SSH 鍵です。エージェント内の鍵はその .pub ファイルを指定します。</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>ssh 署名</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>署名を許可する人を記載した ssh-keygen 形式のファイルです。</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>ssh 署名 検証</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>設定、サンプルのワークスペース、要求のログ: %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>開いているワークスペースがありません。</translation>
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
        <translation>%1 は「%2」に割り当てられています。</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>%1 は「%2」のキーです: %3。変更できません。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 はメニュー「%2」を開くキーです。</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 だけでは文字の入力になります。Ctrl または Alt を加えるか、ファンクションキーを使用してください。</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>%1 はテキストフィールドのキーです。</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>該当する名前またはキーはありません。</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>割り当て直す</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>名前で検索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>キーを押して検索</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>ここでキーを押すと、その動作が表示されます。Backspace で全体の表示に戻ります。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>メニュー: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>%1 と %2 (左右に並べて表示)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>同じ行は省略されています</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>%1 行、変更: %2、以前: %3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>%1 行、削除: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>%1 行、追加: %2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>失われるホストなし</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>ホストクラスターの喪失</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>リージョンまたはサイトの喪失</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>プロバイダーの喪失</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>ホストクラスターの名前…</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>失われるホストクラスター</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>失われるホストクラスター</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>Delete でホストクラスターをリストから外します。</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>選択したものを追加</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>失われるリージョンまたはサイト</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>失われるプロバイダー</translation>
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
        <translation>グループ</translation>
    </message>
    <message>
        <source>More virtual clusters</source>
        <translation>追加の仮想クラスター</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>1 件あたりの CPU</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>1 件あたりのメモリ</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>1 件あたりのストレージ</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>オーバーサブスクリプション</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>プランで %1 % に設定</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>システムグループは読み取りしかできません。</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>プランの 1 ステップです。元に戻す操作で取り消せます。</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>現在プランは編集できません。</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>「%1」のオーバーサブスクリプションを %2 % に設定</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>フリートを読み取りました。未解決の競合が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>フリートを読み取りました。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>計画しました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>保留中の変更 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>承認者向けの理由</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>ステップのメモ</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionCards</name>
    <message>
        <source>Suggested groups</source>
        <translation>提案されたグループ</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message>
        <source>Capacity unknown</source>
        <translation>容量不明</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>対象クラスター</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>グループを提案</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>グループの分け方</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>すべて採用</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>すべて不採用</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>対象外のホストクラスター</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>対象外の理由</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>ホストクラスターが選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>グループ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>ホストクラスター %n 件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>ホストクラスター %n 件は対象外</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>すべてのホストクラスターがグループに所属</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>該当するグループなし</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>グループを提案する対象は残っていません。</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>新しいグループに参加できるホストクラスターはありません。理由は下にあります。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>%n 件のグループを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>現在プランは編集できません。</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>提案された %n 件のグループを作成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1、ホストクラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>グループ「%1」はすでに存在します。</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>グループはまだバックエンドにありません。先にプランを適用してください。</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>パックの参照先はバックエンドが補完します。読み取るにはオンラインにしてください。</translation>
    </message>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>今回の実行ではバックエンドのキーがありません。もう一度接続してください。</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>プルはキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>何も送信されませんでした。%1 がダイジェスト %2 でプランを封印しましたが、承認されたのは %3 です。</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>何も送信されませんでした。バックエンドが計画時の状態と異なります。中断された適用、または他者が変更しました。</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>%1 その後、フリートを再読み取りできませんでした: %2</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>適用で実行された内容を元に戻す</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>プランは、実行済みの内容を元に戻すものになりました。適用するまで何も送信されません。プランの操作を元に戻すと、以前のプランの残りに戻ります。</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>実行済みの内容を元に戻すプランを作成できませんでした: %1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>実行内容のすべてはわからないため、元に戻すプランはありません。プルして現状を確認し、そこから計画してください。</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>この適用の記録を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>適用はキャンセルされました。</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>すべての操作を実行しましたが、その間に他者が %1 を変更しました。プランの残りは計画のまま残っています。</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>その間にプランが変更されました。</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>プランによる変更: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFigures</name>
    <message>
        <source>Topology: %1. %2</source>
        <translation>トポロジー: %1。%2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>プラン適用後のフリート。</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>プランによる変更の拡大表示。</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 を再び表示</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>%1 を目立たなくする</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1: ホストクラスター %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Zoom until they come apart</source>
        <translation>分離するまで拡大</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>ここにあるものを一覧表示</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>フリートリストに表示</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <translation>クラスターの地図</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>座標なし: %1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>地図にないものを一覧表示</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>「%1」には座標がないため、地図に表示されません。</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>座標のあるものがありません。
座標は、バックエンドのクラスターとエッジホストから取得されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>異常 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>すべて %1 内</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>トポロジーのレイアウト</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>表示するフリート</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>トポロジー内を検索</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>Return で次の検索結果、Shift+Return で前の検索結果に移動します</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>プラン適用後</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>画像をエクスポート</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>PNG で…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>%1 倍の PNG で…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>SVG で…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>PDF で…</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の位置に戻る</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>再び進む</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>すべて表示 (Home)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>ホストクラスターの色の意味</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>このプロジェクトには何もありません</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>フリートはまだありません</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>プロジェクトにクラスターがなく、テナントのクラスターも見えません。</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>現状を確認するには、バックエンドに接続してプルしてください。</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>ホイール: ズーム · ドラッグ: 移動 · クリック: 選択 · ダブルクリック: その場所へ移動</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>その名前のものはありません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>%1 のトポロジー</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>トポロジーの保存形式は .png、.svg、.pdf です。「%1」はいずれでもありません。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>トポロジーをエクスポート</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>仮想 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>エッジホスト %n 台</numerusform>
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
        <translation>健全性</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Kubernetes バージョン</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>vCluster バージョン</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>5 % 未満</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 から 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 から 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % 以上</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>ホストクラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>空き %1 %</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>クラスターで使われていないエッジホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>エッジホスト</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>ホストクラスター %n 件のグループ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>異常 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>プランにより追加</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>プランにより削除</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>プランにより変更</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>プランにより移動</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>%1 を拡大</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>関連するもののみ</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>フリートリストに表示</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>「%1」から除外</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>%1 を「%2」から除外</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>ボードに表示</translation>
    </message>
</context>
<context>
    <name>easel::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message>
        <source>Plan the upgrade</source>
        <translation>アップグレードを計画</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>アップグレードの表示内容</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>比較する構成</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>要解決</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>既知の手順</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>現在と適用後</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>自分の変更</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>プラットフォームの変更</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>前の違い (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>次の違い (F7)</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>%1 のプラットフォームの既定の構成</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>「%1」を vCluster %2 にアップグレード</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>計画し直す</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>現在プランは編集できません。</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>計画済み: vCluster %1。元に戻す操作で取り消せます。</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>リスク: %1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>アップグレード中、仮想クラスター %n 件の API にはアクセスできません: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>他の %n グループの共通内容を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>%1 のプラットフォームの既定値が不明なため、新しい既定値と異なるものはすべて維持されます。</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>他の %n 件のグループに共通する内容を以前の既定値とみなします。それらとこのグループに共通するものは、新しい既定値に従います。</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>以前の既定値はファイルのものです。</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>以前の既定値は不明です。</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>現在 (%1)</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>アップグレード後 (%1)</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>以前の既定値 (%1)</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>自分側、現在</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>新しい既定値 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n 行が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>他 %n 件。差分に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>解決が必要なものはありません。あなたの変更とプラットフォームの変更は重なっていません。</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>構成はプラットフォームの既定値で、独自の内容はありません。</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>確認が必要な既知の事項はありません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>対処する</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>計画済み: %1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>保留中 (システム)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>提供中</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>すべてチェック</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>下の表示内容</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>名前で検索…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>解決が必要なものを除き、チェックしたすべてのグループのアップグレードを 1 ステップで計画します</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>グループとその vCluster バージョン</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n 件のグループが保留中</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>すべて最新バージョン</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>%n 件のアップグレードを計画</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>アップグレードを計画</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>すべてのチェックを外す</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>その名前のグループはありません</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>バックエンドにクラスターグループができると、その vCluster バージョンが、アップグレード待ちのものから順にここに表示されます。</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>グループを編成</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>%n 件のグループをアップグレード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>%n 件のアップグレードを 1 ステップで計画しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>うち %n 件は以前の既定値が不明なため、現在の内容がすべて維持されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>Palette のテナントの開発者設定で各ユーザーに割り当てられている量です。Easel は読み取れません。</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> コア</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>あなたが変更し、プラットフォームも変更しました。</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>あなたが追加し、プラットフォームも別の値で追加しました。</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>あなたが変更しましたが、新しい既定値にはもうありません。</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>あなたが取り除きましたが、新しい既定値には別の値があります。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分側を維持</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>新しい既定値を採用</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>要解決</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>新しい既定値</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分側</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>以前は %1 でした。</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>以前の既定値</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>仮想クラスター %n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>%1 (上限: %2 件、%3)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 上の %1、%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>使用 CPU</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>使用メモリ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>所有者のクレジット</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>名前、グループ、ホストを検索…</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>名前、グループ、ホストクラスターで検索</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>新しい仮想クラスターを計画</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>選択したもののサイズ変更を計画</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>選択したものの一時停止を計画 (CPU とメモリが返却されます)</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>選択したものの再開を計画</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>選択したものと、その中で動作するすべての削除を計画</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>列を選択するには右クリックします</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>仮想クラスターはまだありません</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>クラスターグループにデプロイしてください。プランに追加され、プランを適用すると作成されます。</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>仮想クラスターをデプロイ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>検索とフィルターに一致する仮想クラスターはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>仮想クラスターの詳細</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>仮想クラスターの計画内容</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>ホストクラスター</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>バックエンドが選択</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>ディストリビューション</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>プランがこれをデプロイします。</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>プランがこれを、その中で動作するすべてとともに削除します。</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>計画済み: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> コア</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>仮想クラスターをデプロイ</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件のサイズを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件を一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件を再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>仮想クラスター %n 件を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 他 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>選択したもののうち %n 件は何も必要ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>その中で動作するものはすべて完全に失われます。</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>名前を入力: %1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>件数を入力: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>プランに追加</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>それでもプランに追加</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>カナリア、次にリスク順</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>カナリア、次にリージョン順</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>一度にすべて</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>先にアップグレードを計画してください。ウェーブは、プランでアップグレードするものから作成されます。</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>プランは一度に適用されます。ウェーブに分けると、ウェーブごとに停止し、仮想クラスターが再稼働したか確認して、続行の指示を待ちます。</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>各ウェーブの後、適用は仮想クラスターが再稼働したか確認し、続行の指示を待ちます。ウェーブに含まれないものは最後になります。ウェーブと時間枠は承認の対象に含まれます。</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>ウェーブ %1 の名前</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>ウェーブ %1 のメモ</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>承認者と続行を指示する人へのメモ</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>もうプランにありません</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>%1 のウェーブ</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>独立したウェーブ</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>開始可能日時</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>ウェーブ %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>ウェーブ</translation>
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
        <translation>ホストクラスターをクラスターグループに編成し、オフラインで計画し、プランの承認を受けて適用します。</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>サンプルフリートを開く</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>ローカルバックエンド上の企業全体の例です。壊れるものはありません。</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Palette に接続…</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>API キーを使い、フリートをワークスペースにプルします。</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>中断したところから、接続の有無にかかわらず続行します。</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>入門ガイド</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>ヘルプページ</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使用したワークスペース</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>まだありません。開いたワークスペースが、保留中の変更とともにここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>保留中の変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>更新: %1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>入門ガイドを続ける</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 ステップ中 %1 ステップ完了</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>サンプルフリートで、実際のボタンを使って学ぶ 5 分間のガイドです。</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>Easel %1 の新機能</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>ルールの目的と対処方法</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>助言: Palette では許可されています。責任を持って許容できます。</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>Palette が拒否するため、これを含むプランは適用されません。</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>クイックフィックス: %1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>、または: </translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>ルールの一覧で開く</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>Easel は %1 に予期せず終了しました。</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>Easel は %1 に予期せず終了しました。計画中の変更はなかったため、何も失われていません。</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>Easel は %1 に予期せず終了しました。プランは無事です (変更 %n 件)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>レポートを削除</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>編成</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>トポロジー</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>仮想クラスター</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>アップグレード</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>オンラインにする</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止して閉じる</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>適用を続ける</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>実行中の操作が終わると Easel を閉じます。未送信のものは計画のまま残ります。</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>プランを適用中です。実行中の操作の後に停止して閉じますか? 未送信のものは計画のまま残ります。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>このワークスペースは %1 で開かれています。ここでは読み取りしかできません。</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>%1 続行するには、レビューページで適用を再開してください。</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>適用は一時停止中です。再開するまで何も送信されません。</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>適用は応答待ちです。操作が失敗しました。レビューページで判断してください。</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>プランを適用中です。その間は編集できません。</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>オフライン計画: 変更はプランに追加され、何も送信されません。</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>プランを適用中です。バックエンドへの接続やワークスペースを開く操作は、適用が終わってから行ってください。</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
</context>
</TS>
