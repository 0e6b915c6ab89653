<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>يفتح القائمة</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>المجموعة كلها</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>أنشأه التطبيق المقطوع</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>لم يعد مخططًا</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>‏%1، %2 ث</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مُطبَّق</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>المآل مجهول</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>انقطع. الجلب أو التطبيق التالي يكشف ما أُنجز منه.</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>الخادم الخلفي المحلي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>تدقيق الخادم الخلفي: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>النظام</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>يسجّل هذا الحساب الدخول بعامل ثانٍ لا يستطيع Easel تقديمه. استخدم مفتاح API للحساب.</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>قبل الخادم الخلفي كلمة المرور ولم يعطِ رمزًا مميزًا.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Pick up to move</source>
        <translation>التقاط للنقل</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>إفلات هنا</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>عرض كل الأعضاء</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>‏%1 من %2 CPU</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>السعة مجهولة</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>ينضم إلى هذه المجموعة</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>موجود في هذه المجموعة</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>لا عنقود مضيف</translation>
    </message>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>لا عنقود مضيف بعد. اسحب واحدًا إلى هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
        </translation>
    </message>
    <message>
        <source>joins</source>
        <translation>ينضم</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>لا DNS للمضيف</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>%n استدعاء</numerusform>
            <numerusform>استدعاءان</numerusform>
            <numerusform>%n استدعاءات</numerusform>
            <numerusform>%n استدعاءً</numerusform>
            <numerusform>%n استدعاء</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>‏%1، نحو %2 ث</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>الإيداع مجهول</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>الإيداع %1، مع تغييرات</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>الإيداع %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>‏Qt %1، بُني مع %2</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>عناقيد المجموعة الافتراضية</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>من مجموعات أخرى</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 beyond</source>
        <translation>‏%1 زيادة</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>لا عناقيد مضيفة</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>السعة غير معلنة</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n مضيف بلا بيانات</numerusform>
            <numerusform>%n مضيف بلا بيانات</numerusform>
            <numerusform>مضيفان بلا بيانات</numerusform>
            <numerusform>%n مضيفات بلا بيانات</numerusform>
            <numerusform>%n مضيفًا بلا بيانات</numerusform>
            <numerusform>%n مضيف بلا بيانات</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>لم يذكره الخادم الخلفي</translation>
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
        <translation>لم تعد مجموعة العناقيد موجودة.</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>العنقود عضو في «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>العنقود ليس عضوًا في «%1».</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>لم يعد العنقود الافتراضي موجودًا.</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>يجري حذف «%1» في الخادم الخلفي.</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>للعنقود الافتراضي عدد صحيح من أنوية CPU، ولا تقل أي من قيمه عن الصفر.</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>مجموعة العناقيد موجودة بالفعل.</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>تنشر الخطة عناقيد افتراضية على «%1». أخرجها من الخطة أولًا.</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>العنقود موجود هناك بالفعل.</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>لا يمكن تغيير توزيعة مجموعة عناقيد موجودة.</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>العنقود الافتراضي موجود بالفعل.</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>لا يمكن إيقاف عنقود افتراضي تنشره الخطة مؤقتًا قبل وجوده.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>إنشاء «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>إعادة التسمية إلى «%1»</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>وصف «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>وسم «%1»</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>إضافة %1 إلى «%2»</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>إزالة %1 من «%2»</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>نقل %1 من «%2» إلى «%3»</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>ضبط نقطة نهاية «%1» على %2</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>ضبط DNS المضيف لـ %1 في «%2»</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>ضبط حدود «%1»</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>ضبط فرط تخصيص «%1» على %2 %</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>ضبط توزيعة «%1» على %2</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>تحرير تهيئة «%1»</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>ضبط ملفات تعريف «%1»</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>نشر %1 على «%2»</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>تغيير حجم %1 إلى %2</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>إيقاف %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>استئناف %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>حذف %1</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>‏«%1» ليس نوعًا من النطاقات.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>‏«%1» ليس منفذًا.</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>‏«%1» يذكر عضوًا مرة ثانية.</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>‏«%1» ليس نوع تغيير يعرفه هذا الإصدار من Easel.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>مجموعة عناقيد</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>عنقود مضيف</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>عنقود افتراضي</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>command</source>
        <translation>أمر</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The address looks like https://palette.example.com.</source>
        <translation>يكون العنوان بالشكل https://palette.example.com.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>يحتوي العنوان على مستخدم أو كلمة مرور. لكل منهما حقل خاص.</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>المفتاح المثبّت هو SHA-256 للمفتاح العام للخادم: sha256// و44 محرفًا، أو 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>يكون الوكيل بالشكل http://proxy.example.com:3128 أو socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>الوكيل الذي يطلب مستخدمًا وكلمة مرور غير مدعوم.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متقدمة على ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة على ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة على ساعة الخادم الخلفي بدقيقتين.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة على ساعة الخادم الخلفي بـ %n دقائق.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة على ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز متقدمة على ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>ساعة هذا الجهاز متأخرة عن ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن ساعة الخادم الخلفي بدقيقتين.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن ساعة الخادم الخلفي بـ %n دقائق.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الجهاز متأخرة عن ساعة الخادم الخلفي بـ %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>العنوان هو http: يستطيع كل من في الطريق قراءة المفتاح. استخدم https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>هناك ما يجيب، لكنه ليس Palette: لا يعرف %1.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>هناك ما يجيب، لكنه ليس Palette. %1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>لا يذكر من يسجّل الدخول.</translation>
    </message>
    <message>
        <source>It works: connected to %1.</source>
        <translation>يعمل: تم الاتصال بـ %1.</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>تعذّر حفظ الملف: %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>‏%1: %2. أعطه غيره، أو اجلب أولًا.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>‏%1 هو «%2» في الخادم الخلفي الآن؛ وقد بُنيت الخطة على «%3». اجلب أولًا.</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>العنقود الافتراضي في الخادم الخلفي كما بُنيت عليه الخطة. ليس فيه استدعاء يجرّب التغيير.</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>المجموعة غير موجودة بعد: لا يستطيع الخادم الخلفي الجواب إلا حينئذ.</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>أُلغي التشغيل التجريبي.</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>سيقبل الخادم الخلفي نشره.</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>لن ينشره الخادم الخلفي على الحال الراهنة؛ عمليات سابقة تغيّر ذلك: %1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>لن ينشره الخادم الخلفي: %1</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>المجموعة في الخادم الخلفي كما بُنيت عليها الخطة. ليس فيه استدعاء يجرّب التغيير.</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>يقبل الخادم الخلفي الاسم «%1».</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>الاسم «%1» متاح حينئذ: عملية سابقة تحرّره.</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>لا يقبل الخادم الخلفي الاسم «%1»: %2</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>المآل مجهول</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>متخطّى</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>مؤكد: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>لم يُرسل شيء. أكّد ذلك بـ --confirm-guards.</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>إما --approve أو --approve-file، لا كلاهما.</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>المدة التي قد يظل فيها طلب بلا جواب قيد التنفيذ في الخادم الخلفي قبل الاستعلام عنه؛ 30 ما لم يُذكر غيرها. القيم الأقصر للخوادم الخلفية ذات المهلة الأقصر.</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>يرسل بالسرعة التي يجيب بها الخادم الخلفي، من أجل easel-backend خاص بك: يرفض Palette طلبات أكثر مما يوثّق.</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>عند فشل عملية: stop للتوقف؛ skip لتخطي ما يعتمد عليها ومتابعة الباقي؛ rollback-plan للتوقف وجعل ما يتراجع عما أُنجز خطةَ مساحة العمل دون تطبيقها. stop ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>يؤكد حذف المجموعات، أو فقدها أكثر من نصف عناقيدها المضيفة، أو تغييرها أثناء عمل عناقيد افتراضية عليها، وحذف العناقيد الافتراضية. وبدونه تُسرد خطة كهذه وتُرفض.</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>ينتقل من موجة إلى موجة تلقائيًا ما دامت كل العناقيد الافتراضية تعمل مجددًا والنوافذ الزمنية مفتوحة. وبدونه ينتهي التشغيل بعد موجة، ويتابع التشغيل التالي بالموجة التالية.</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>لا يرسل شيئًا ما لم تكن للخطة هذه البصمة: الأرقام الـ 64 كلها كما يطبعها التقرير.</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>لا يرسل شيئًا ما لم تكن خطةَ ملف الخطة هذا.</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>ينفّذ الخطة في الخادم الخلفي الذي جُلبت منه مساحة العمل. يتوقف قبل إرسال أي شيء إن تغيّر في الخادم الخلفي ما تمسّه الخطة. ولا يُرسل من خطة مختومة إلا ما خُتم.</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>يتطلب --settle عددًا من الثواني من 0 إلى 600.</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>لم يُرسل شيء: الخطة فارغة، وليس هذا ما اعتُمد.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>الخطة فارغة.</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>مساحة العمل محجوزة لدى %1.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>‏%1، %2: كان %3، وهو في الخادم الخلفي %4، وسيصير %5</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>طبّق مجددًا لمتابعة الموجة التالية.</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>ليس لمساحة العمل اتصال. اجلب أولًا.</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>الملف الذي يحفظ حالته؛ يُنشأ إن لم يوجد. ويُحفظ مفتاح API بجانبه في FILE.key.</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>حيث يستمع؛ 127.0.0.1:0 ما لم يُذكر غيره، وهو منفذ متاح. ويطبع URL.</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>ما تبدأ به قاعدة بيانات فارغة: 40 عنقودًا مضيفًا أو 400. small ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>بدل العيّنة: هذا العدد من العناقيد المضيفة المولّدة.</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>أي الأساطيل المولّدة: الأسطول نفسه للرقم نفسه.</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>الملف الذي سطره الأول مفتاح API، بدل مفتاح مولّد.</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>ملف JSON فيه ما يتعطل عمدًا.</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>المدة التي يستغرقها عنقود افتراضي من حالة إلى حالة.</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>المدة التي تستغرقها ترقية مجموعة.</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>هل يرفض ما يرفضه Palette.</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>يشغّل خادمًا خلفيًا مدمجًا لخطوط المعالجة والتجارب: يتحدث API الخاص بـ Palette فوق ملف. تصير هذه العملية برنامج easel-backend الذي له خيارات أكثر، وتنتهي عند SIGTERM أو Ctrl+C. ويطبع مكان مفتاح API وURL.</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>أين يحفظ حالته؟ اذكر --database FILE.</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>البرنامج easel-backend ليس بجانب easelctl ولا في PATH.</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>لا يبدأ easel-backend: %1.</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>يفحص كل قاعدة على الأسطول والخطة. رموز الخروج: 0 سليم، 1 نتائج، 2 تعذر التشغيل.</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>كيف تُكتب النتائج؛ text ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>ما يُعد نتيجة؛ error ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>بصيغة JSON: مثل --format json.</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>لا يجتمع --json و--format %1.</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>يسرد القواعد التي تُفحص.</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>‏%1، منذ Palette %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n سطر)</numerusform>
            <numerusform>(%n سطر)</numerusform>
            <numerusform>(سطران)</numerusform>
            <numerusform>(%n أسطر)</numerusform>
            <numerusform>(%n سطرًا)</numerusform>
            <numerusform>(%n سطر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>تعارض: «%1»، %2: كان %3، وهو مخطط هنا كـ %4، وسيصير %5. %6</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>تعارض: «%1»، %2: كان %3، وهو في الخادم الخلفي %4، وسيصير %5. %6</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>يكتب مجموعات العناقيد لـ Terraform مع كتل import: موارد المزوّد spectrocloud، البايتات نفسها للمجموعات نفسها. وما لا يمكن إبلاغ المزوّد به يكون تعليقًا وسطرًا في خرج الخطأ. CSV وJSON جداول.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>ما يُكتب.</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>أي جدول من CSV وJSON؛ groups ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>كما تجعله الخطة، لا كما جُلب.</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>هذه المجموعة فقط، بالاسم أو UID، وما يتبعها؛ ويمكن ذكره عدة مرات.</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>إلى هذا الملف؛ وبدونه أو مع - إلى الخرج القياسي.</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>بأي تنسيق؟ اذكر --format terraform أو csv أو json.</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>يصلح --table مع csv وjson: ‏Terraform للمجموعات.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>صُدّر: %1</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>‏easelctl: تخطيط مجموعات عناقيد Palette وتطبيقها من الطرفية

الأوامر:</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
المزيد عن كل أمر: easelctl help COMMAND

رموز الخروج:</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>ينقص أمر. جرّب: easelctl --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>لا يوجد أمر «%1». جرّب: easelctl --help</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>يعرض كيفية استدعاء أمر؛ وبلا أمر، الأوامر المتاحة.</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>يطبع سكربتًا تكمل به الصدفة الأوامر والخيارات وقيمها والملفات. تثبّته الحزم؛ وللتثبيت يدويًا انظر الأمثلة.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>لا إكمال لـ «%1»: ‏bash أو zsh أو fish.</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>يطبع صفحة الدليل easelctl(1).</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>بواسطة %1، %2، البصمة %3</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>الموجة %1، %2: %3</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>‏easelctl plan: عرض خطة وتسليمها واعتمادها

الخطة هي خطة WORKSPACE أو خطة PLANFILE.</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>ماذا عن الخطة؟ جرّب: easelctl plan --help</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>يعرض ما تغيّره خطة مساحة عمل أو ملف خطة، مجموعةً مجموعة، والعمليات بترتيبها، والبصمة.</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>يعرض ما تفعله الخطة الثانية بالمجموعات ولا تفعله الأولى. رموز الخروج: 0 متطابقتان، 1 مختلفتان، 2 تعذر التشغيل.</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>يطبع بصمة الخطة ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>يعرض موضوع الخطة لمن يعتمدونها؛ ومع خيار يضبطه.</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>سطر يبيّن موضوعها.</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>المسؤول عنها؛ وبدونه مستخدم هذا الجهاز.</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>حيث طُلب التغيير.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>يجرّب الخطة على الخادم الخلفي دون تنفيذها: يقارن ما تمسّه، ويسأل الخادم الخلفي عما له فيه استدعاء. رمز الخروج 1 إن كانت عملية ستُرفض.</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>يكتب الخطة في ملف خطة (.easelplan) لحفظها أو مقارنتها أو توقيعها أو استيرادها في مكان آخر. لا يحتوي سرًا ولا عنوانًا. يُستبدل ملف خطة أقدم بهذا الاسم؛ ولا يُستبدل أي ملف آخر.</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>يضع خطة ملف خطة في مساحة عمل كخطوات. وحيث تغيّر الأسطول منذئذ تُدمج حقلًا حقلًا؛ وما غيّره الطرفان تغييرًا مختلفًا تعارض يُحسم قبل تطبيق الخطة.</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>الدمج مع الخطة الموجودة في مساحة العمل.</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>لمساحة العمل خطة بالفعل. ادمج الاثنتين بـ --merge.</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>يثبّت بصمة الخطة. لا يُطبَّق غيرها من ذلك الحين؛ وأي تحرير يغيّر البصمة ينهي الختم.</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>من يختمها؛ وبدونه مؤلف الخطة.</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>خُتمت. البصمة %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>يرفع الختم عن الخطة.</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>لم تعد الخطة مختومة.</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>لم تكن الخطة مختومة.</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>يوقّع ملف خطة بمفتاح SSH عبر ssh-keygen. يوضع التوقيع في PLANFILE.sig. ويُسمّى المفتاح الموجود في الوكيل بملف .pub الخاص به.</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>المفتاح الخاص، أو ملف .pub لمفتاح في الوكيل.</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>أي مفتاح؟ مثلًا --key ~/.ssh/id_ed25519.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>وُقّع: %1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>يتحقق عبر ssh-keygen من سلامة ملف خطة ومن توقيعه ممن يحق له.</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>من يحق له التوقيع، كما في ssh-keygen(1): السطر هو NAME KEYTYPE KEY.</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>يجب أن يكون هذا من بينهم.</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>التوقيع، إن لم يكن في PLANFILE.sig.</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>من يحق له التوقيع؟ --allowed-signers FILE.</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>توقيع صحيح من %1 بالمفتاح %2.</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>يقرأ الأسطول كله عبر API إلى ملف مساحة عمل، ويُنشأ إن لم يوجد. وتوضع الخطة التي فيه على ما قُرئ.</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>جُلبت %1 من العناقيد المضيفة و%2 من مجموعات العناقيد و%3 من العناقيد الافتراضية.</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>الأقسام: %1</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>توجد عدة مجموعات «%1». اذكرها بمعرّفها.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>حيث يُكتب.</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>تنسيق الملف؛ وبدونه ما تدل عليه نهاية FILE.</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>للأسطول كما تجعله الخطة، لا كما قُرئ.</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>هذه المجموعة فقط، بالاسم أو المعرّف؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>ما يخص هذا المشروع فقط، باسمه أو بمعرّفه، وما يخص المستأجر.</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>هذا القسم فقط؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>حجم الصفحات؛ a4 ما لم يُذكر غيره.</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>لغة التقرير: %1.</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>المسؤول عنه؛ وبدونه مؤلف الخطة.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>صورة PNG أو JPEG للغلاف.</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>للأسطول كما كان عند نقطة من السجل: رقمها، أو وقت، أو «latest».</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>لا يوجد تقرير «%1». جرّب: easelctl report</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>قيمة --paper هي a4 أو letter، لا «%1».</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>لا خطة عند نقطة من السجل: لا يجتمع --at مع --draft ولا مع تقرير الخطة.</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>تُعتمد الخطة كلًا: ليس لتقريرها --group.</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>إلى أين؟ --output FILE ناقص.</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>قيمة --format هي pdf أو html أو csv أو json، لا «%1».</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>لا ينتهي «%1» بـ .pdf أو .html أو .csv أو .json، وليس هناك --format.</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>يكتب تقريرًا. KIND واحد من: %1. وبدونه يبيّن ما هي وما أقسامها.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>لا يوجد مشروع «%1».</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>‏%1: حُفظ باسم %2</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>يحسم ما غيّرته الخطة والخادم الخلفي معًا: كله، أو تعارضًا واحدًا. يسردها «plan show --json».</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>الإبقاء على ما في الخطة.</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>أخذ ما في الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>هذا فقط.</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>اذكر إما --mine أو --theirs.</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>لا تعارضات تُحسم.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>حُسم %n تعارض.</numerusform>
            <numerusform>حُسم %n تعارض.</numerusform>
            <numerusform>حُسم تعارضان.</numerusform>
            <numerusform>حُسم %n تعارضات.</numerusform>
            <numerusform>حُسم %n تعارضًا.</numerusform>
            <numerusform>حُسم %n تعارض.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>استُخدم %1 من %n عنقود افتراضي</numerusform>
            <numerusform>استُخدم %1 من %n عنقود افتراضي</numerusform>
            <numerusform>استُخدم %1 من عنقودين افتراضيين</numerusform>
            <numerusform>استُخدم %1 من %n عناقيد افتراضية</numerusform>
            <numerusform>استُخدم %1 من %n عنقودًا افتراضيًا</numerusform>
            <numerusform>استُخدم %1 من %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>يبيّن محتوى مساحة عمل.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>المضيفات الطرفية</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>التغييرات المعلقة</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>التعارضات المفتوحة</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>آخر جلب</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>System credits</source>
        <translation>أرصدة النظام</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>محجوزة لدى</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>الاستخدام: easelctl %1</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>المزيد: easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>أتقصد --%1؟</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>قيمة --%1 هي %2 أو %3، لا «%4».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>‏%1 ناقص.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>‏«%1» زائد.</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>‏«%1 %2» غير موجود. جرّب: easelctl help %1</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>بصيغة JSON.</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>ملف فيه مفتاح API؛ وبدونه EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>ملف فيه كلمة مرور --user؛ وبدونه EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>مكان الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>هذا المشروع فقط، بـ UID، بدل المستأجر.</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>تسجيل الدخول بهذا المستخدم وكلمة مرور بدل مفتاح API.</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>أي مؤسسات المستخدم.</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>ملف PEM فيه مرجع تصديق يوثق به إضافة إلى مراجع النظام.</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>يجب أن يكون للمفتاح العام للخادم هذا الـ SHA-256.</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>المرور عبر وكيل http أو socks5 هذا.</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>تلزم كلمة مرور: --password-file FILE أو EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>يلزم مفتاح API: --api-key-file FILE أو EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>تتعذر قراءة ملف المفتاح: %1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>ملف المفتاح فارغ.</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>يسرد المجموعات وإصدارات vCluster فيها، وأولها ما ينتظر ترقية.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>‏%1 -&gt; %2، مخطط</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n عنقود افتراضي</numerusform>
            <numerusform>  %n عنقود افتراضي</numerusform>
            <numerusform>  عنقودان افتراضيان</numerusform>
            <numerusform>  %n عناقيد افتراضية</numerusform>
            <numerusform>  %n عنقودًا افتراضيًا</numerusform>
            <numerusform>  %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  القيم المبدئية لـ %1 غير معروفة: يُحتفظ بكل ما يختلف عن الجديدة.</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  محسوم: %1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  يُحسم: %1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  محتفظ به: %1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  يُراعى: %1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>يضع الترقيات في الخطة كخطوة واحدة: القيم المبدئية الجديدة مع ما غُيّر يدويًا. وتُرفض مجموعة فيها قيم غيّرها الطرفان حتى يحدد --conflicts أي طرف يؤخذ.</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>المجموعة، بالاسم أو المعرّف.</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>كل المجموعات التي تنتظر ترقية؛ تُذكر المرفوضة وتُخطط البقية.</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>القيم المبدئية للمنصة للإصدار الذي لدى المجموعة.</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>حيث لا تُعرف: يُعتمد ما تشترك فيه عدة مجموعات من الإصدار بدلًا منها.</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>أي طرف يؤخذ حيث غيّر كلاهما قيمة.</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>يعرضها ولا يخطط شيئًا.</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>أي مجموعات؟ اذكر --group NAME أو --all.</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>ترقية «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>ترقية %n مجموعة</numerusform>
            <numerusform>ترقية %n مجموعة</numerusform>
            <numerusform>ترقية مجموعتين</numerusform>
            <numerusform>ترقية %n مجموعات</numerusform>
            <numerusform>ترقية %n مجموعة</numerusform>
            <numerusform>ترقية %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>خُططت %n ترقية.</numerusform>
            <numerusform>خُططت %n ترقية.</numerusform>
            <numerusform>خُططت ترقيتان.</numerusform>
            <numerusform>خُططت %n ترقيات.</numerusform>
            <numerusform>خُططت %n ترقية.</numerusform>
            <numerusform>خُططت %n ترقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>لا شيء ينتظر ترقية.</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>يعرض الموجات التي تُطبَّق فيها الترقيات المخططة، أو يوزعها على موجات: موجة تجريبية، ثم البقية حسب الخطر أو المنطقة.</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>بأي ترتيب؛ none تعني الكل دفعة واحدة.</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>لا موجات: تُطبَّق الخطة دفعة واحدة.</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>‏easelctl upgrade: إصدارات vCluster لمجموعات العناقيد</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>ماذا عن الترقيات؟ جرّب: easelctl upgrade --help</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>أنوية CPU، عدد صحيح.</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>الذاكرة بوحدة GiB؛ ويُسمح بالكسور.</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>التخزين بوحدة GiB.</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>يتطلب --%1 عددًا أكبر من الصفر.</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>لا توجد مجموعة عناقيد «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n مجموعة من مجموعات العناقيد باسم «%1». اذكر UID لواحدة.</numerusform>
            <numerusform>%n مجموعة من مجموعات العناقيد باسم «%1». اذكر UID لواحدة.</numerusform>
            <numerusform>مجموعتان من مجموعات العناقيد باسم «%1». اذكر UID لواحدة.</numerusform>
            <numerusform>%n مجموعات من مجموعات العناقيد باسم «%1». اذكر UID لواحدة.</numerusform>
            <numerusform>%n مجموعة من مجموعات العناقيد باسم «%1». اذكر UID لواحدة.</numerusform>
            <numerusform>%n مجموعة من مجموعات العناقيد باسم «%1». اذكر UID لواحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>لا يوجد عنقود افتراضي «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n عنقود افتراضي بالاسم «%1». اذكر UID لواحد.</numerusform>
            <numerusform>%n عنقود افتراضي بالاسم «%1». اذكر UID لواحد.</numerusform>
            <numerusform>عنقودان افتراضيان بالاسم «%1». اذكر UID لواحد.</numerusform>
            <numerusform>%n عناقيد افتراضية بالاسم «%1». اذكر UID لواحد.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا بالاسم «%1». اذكر UID لواحد.</numerusform>
            <numerusform>%n عنقود افتراضي بالاسم «%1». اذكر UID لواحد.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>في أي مشروع؟ اذكر --project.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>مخطط: %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>هو كذلك بالفعل: لم يُخطط شيء.</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>يسرد العناقيد الافتراضية كما هي في الخطة، مع ما تفعله بها.</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>عناقيد مجموعة العناقيد هذه فقط، بالاسم أو UID.</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>يخطط عنقودًا افتراضيًا جديدًا على مجموعة عناقيد. وبلا حجم ينال الحد الأدنى اللازم.</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>مجموعة العناقيد، بالاسم أو UID.</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>المشروع الذي ينتمي إليه، بالاسم أو UID.</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>على أي مجموعة عناقيد؟ اذكر --group.</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>يخطط حجمًا آخر لعنقود افتراضي؛ وما لا يُذكر يبقى.</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>إلى أي حجم؟ اذكر --cpu أو --memory أو --storage.</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>يخطط إيقاف عنقود افتراضي مؤقتًا: يعيد CPU والذاكرة، ويحتفظ بتخزينه وبحصته من الرصيد.</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>يخطط استئناف عنقود افتراضي.</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>يخطط حذف عنقود افتراضي مع كل ما يعمل فيه. وما تنشره الخطة منها يخرج من الخطة.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>‏%1: %2 من العناقيد الافتراضية الـ %3، %4 من %5</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>‏%1: غير معروف</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>يعرض كم يُستخدم مع الخطة من رصيد المطوّر للمستأجر وللنظام وللمستخدم. ومع أعداد يبلّغ مساحة العمل أولًا بما يحق لكل مستخدم سحبه: يحفظه Palette في إعدادات المطوّر للمستأجر التي لا يستطيع Easel قراءتها.</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>كم عنقودًا افتراضيًا يحق لمستخدم.</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>ينسى ما يحق لمستخدم سحبه.</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>لا يجتمع --unknown مع عدد.</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>يتطلب --count عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>‏easelctl vc: العناقيد الافتراضية في خطة مساحة عمل؛ ينفّذها «apply»</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>ماذا عن العناقيد الافتراضية؟ جرّب: easelctl vc --help</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
</context>
<context>
    <name>FindingsReport</name>
    <message>
        <source>waived until %1: %2</source>
        <translation>مُعفى حتى %1: %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>الأخطاء: %1، التحذيرات: %2، الملاحظات: %3؛ تضيف الخطة %4 وتزيل %5؛ المعفاة: %6</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>المضيفات الطرفية</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>المضاف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>المُزال</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المُغيَّر</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>الجلب</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>قبل السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
            <numerusform>%n مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n مُزالة</numerusform>
            <numerusform>%n مُزالة</numerusform>
            <numerusform>%n مُزالة</numerusform>
            <numerusform>%n مُزالة</numerusform>
            <numerusform>%n مُزالة</numerusform>
            <numerusform>%n مُزالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n مُغيَّرة</numerusform>
            <numerusform>%n مُغيَّرة</numerusform>
            <numerusform>%n مُغيَّرة</numerusform>
            <numerusform>%n مُغيَّرة</numerusform>
            <numerusform>%n مُغيَّرة</numerusform>
            <numerusform>%n مُغيَّرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>إصدار Kubernetes</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>مُمكَّن كمضيف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>‏DNS المضيف</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>مجموعة العناقيد</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>العنقود الطرفي</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>إصدار vCluster</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>المشروع «%1»</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>القيم المبدئية لـ %1</translation>
    </message>
    <message>
        <source>CPU allowed</source>
        <translation>‏CPU المسموح</translation>
    </message>
    <message>
        <source>CPU requested</source>
        <translation>‏CPU المطلوب</translation>
    </message>
    <message>
        <source>CPU free</source>
        <translation>‏CPU المتاح</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>الذاكرة المسموحة</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>الذاكرة المطلوبة</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>الذاكرة المتاحة</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>التخزين المطلوب</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>‏CPU لكل العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>ذاكرة كل العناقيد المضيفة</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>الأسطول كله</translation>
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
        <translation>للعناقيد المضيفة</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>العناقيد المضيفة: %1، المجموعات: %2، العناقيد الافتراضية: %3</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>‏«%1» ليس حجمًا. اذكر البايتات، أو 500K أو 20M أو 1G.</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>يسرد نقاط السجل، الأقدم أولًا، وما تشغله من الملف.</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>ليس لمساحة العمل سجل بعد. كل جلب يضيف نقطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>يعرض أرقام نقطة ومجموعات عناقيدها: رقمها، أو وقت (آخر نقطة حتى حينه)، أو «latest».</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>ما آل إليه الأسطول بين نقطتين، كل منهما رقم أو وقت أو «latest».</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>بصيغة CSV، سطر لكل حقل.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>لا شيء مختلف.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>يُخرج نقاطًا من السجل نهائيًا. تبقى الأحدث دائمًا. وما تسمّيه عدة خيارات يُزال بترتيب الخيارات هنا.</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>النقاط الأقدم من هذا العدد من الأيام، عدًّا إلى الوراء من الآن.</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>الكل إلا كل نقطة ترتيبها n، عدًّا إلى الوراء من الأحدث.</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>الأقدم، حتى لا يشغل السجل أكثر من هذا: بايتات، أو 500K أو 20M أو 1G.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>ذكر ما سيُزال فقط.</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>يأخذ --older-than عددًا من الأيام.</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>يأخذ --keep-every عددًا من 2 فصاعدًا.</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>اذكر أي نقاط: --older-than أو --keep-every أو --at-most.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>ستُزال %n نقطة فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقطة فيتحرر %1.</numerusform>
            <numerusform>ستُزال نقطتان فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقاط فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقطة فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقطة فيتحرر %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>أُزيلت %n نقطة فتحرر %1.</numerusform>
            <numerusform>أُزيلت %n نقطة فتحرر %1.</numerusform>
            <numerusform>أُزيلت نقطتان فتحرر %1.</numerusform>
            <numerusform>أُزيلت %n نقاط فتحرر %1.</numerusform>
            <numerusform>أُزيلت %n نقطة فتحرر %1.</numerusform>
            <numerusform>أُزيلت %n نقطة فتحرر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>‏easelctl history: ما كان عليه الأسطول عند كل جلب</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>ماذا عن السجل؟ جرّب: easelctl history --help</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>ليس لمساحة العمل سجل بعد. كل جلب يضيف نقطة.</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>لا نقطة %1 في السجل. انظر: easelctl history list</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>‏«%1» ليس رقم نقطة، ولا وقتًا مثل 2026-03-01 أو 2026-03-01T12:00، ولا «latest».</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>يبدأ السجل عند %1، بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏«%1» ناقص.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>‏«%1» ليس نصًا.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>‏«%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>‏«%1» ليس قائمة.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‏«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>‏«%1» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>‏«%1» ليس صوابًا ولا خطأً.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>‏«%1» ليس كائنًا.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>‏«%1» ليس وقتًا.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>لـ «%1» القيمة المجهولة «%2».</translation>
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
            <numerusform>%n عنقود مضيف</numerusform>
            <numerusform>%n عنقود مضيف</numerusform>
            <numerusform>عنقودان مضيفان</numerusform>
            <numerusform>%n عناقيد مضيفة</numerusform>
            <numerusform>%n عنقودًا مضيفًا</numerusform>
            <numerusform>%n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n مضيف طرفي متاح</numerusform>
            <numerusform>%n مضيف طرفي متاح</numerusform>
            <numerusform>مضيفان طرفيان متاحان</numerusform>
            <numerusform>%n مضيفات طرفية متاحة</numerusform>
            <numerusform>%n مضيفًا طرفيًا متاحًا</numerusform>
            <numerusform>%n مضيف طرفي متاح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeConflict</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>صارت المجموعة موجودة، بتوزيعة غير التي أعطتها الخطة. لا يمكن تغيير ذلك بعد الآن.</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>صارت المجموعة موجودة في الخادم الخلفي، بقيمة غير التي أعطتها الخطة.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>غيّرت الخطة وأحدهم في الخادم الخلفي الأسطر نفسها، كل بطريقته.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>غيّرت الخطة وأحدهم في الخادم الخلفي ترتيب ملفات التعريف، كل بطريقته.</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>أخرج أحدهم في الخادم الخلفي العنقود المضيف الذي تغيّر الخطة إعداداته.</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>تُخرج الخطة العنقود المضيف، وقد غيّر أحدهم في الخادم الخلفي إعداداته.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>غيّرت الخطة وأحدهم في الخادم الخلفي هذا، كل بطريقته.</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>المجموعة كلها</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>كان موجودًا</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>لم يكن موجودًا</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>مُغيَّر: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>تحذف الخطة المجموعة، وقد غيّرها أحدهم في الخادم الخلفي منذ وُضعت الخطة.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>المشروع غير موجود</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>لم يعد مشروع المجموعة موجودًا، أو لا يستطيع هذا الحساب قراءته. الإبقاء على ما لديك ينشئ المجموعة في المستأجر.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>حذف أحدهم في الخادم الخلفي المجموعة التي تغيّرها الخطة. الإبقاء على ما لديك ينشئها من جديد.</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>العنقود المضيف %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>لم يعد في الأسطول</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>تحتاج الخطة %1 في هذه المجموعة. خرج العنقود من الأسطول، أو لم يعد هذا الحساب يستطيع قراءته.</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>عضو في %1</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>عضو في «%1»</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>تضم الخطة %1 إلى «%2». وفي الأثناء ضمّه أحدهم في الخادم الخلفي إلى %3.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>‏%1؛ مجموعة أخرى اسمها %2</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>لمجموعة أخرى الاسم الذي تعطيه الخطة لهذه. الإبقاء على ما لديك يسمّيها «%1»؛ وأخذ ما لديهم يتركها «%2».</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>مجموعة أخرى اسمها %1</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>لمجموعة أخرى اسم المجموعة التي تنشئها الخطة. الإبقاء على ما لديك يسمّيها «%1»؛ وأخذ ما لديهم لا ينشئها.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُراعاة</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>مخالَفة مع تغييرهم</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>‏%1 لا تخالف الخطة ولا الخادم الخلفي هذه القاعدة وحدهما. أخذ ما لديهم يتراجع عما تفعله الخطة بهذه المجموعة.</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>خطة مساحة العمل هذه والخطة المستوردة تغيّران هذا، كل بطريقتها. «لديهم» هو ما خُطط هنا، و«لدي» هو ما استُورد.</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>لا يمكن تغيير توزيعة مجموعة موجودة.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>مجموعة العنقود الافتراضي غير موجودة أيضًا. انشر عنقودًا جديدًا على مجموعة أخرى.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>مجموعة العنقود الافتراضي غير موجودة. انشره على مجموعة أخرى.</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>حجم العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>غيّرت الخطة وأحدهم في الخادم الخلفي الحجم، كل بطريقته.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>حذف أحدهم في الخادم الخلفي العنقود الافتراضي الذي تغيّره الخطة. الإبقاء على ما لديك ينشر عنقودًا جديدًا فارغًا.</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>تحذف الخطة العنقود الافتراضي، وقد غيّره أحدهم في الخادم الخلفي منذ وُضعت الخطة.</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>آخر اسمه %1</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>لعنقود افتراضي آخر اسم العنقود الذي تنشره الخطة. الإبقاء على ما لديك يعطيه اسمًا آخر؛ وأخذ ما لديهم لا ينشره.</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>المجموعة غير موجودة</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>لم تعد المجموعة التي تنشر الخطة عليها العنقود الافتراضي موجودة.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>طرفي</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Ingress</source>
        <translation>Ingress</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>موازن الأحمال</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>قيد التجهيز</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>قيد الحذف</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>يتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>قيد الاستئناف</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>إنشاء «%1» مع %n عنقود مضيف</numerusform>
            <numerusform>إنشاء «%1» مع %n عنقود مضيف</numerusform>
            <numerusform>إنشاء «%1» مع عنقودين مضيفين</numerusform>
            <numerusform>إنشاء «%1» مع %n عناقيد مضيفة</numerusform>
            <numerusform>إنشاء «%1» مع %n عنقودًا مضيفًا</numerusform>
            <numerusform>إنشاء «%1» مع %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>تحديث وصف «%1» ووسومها</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>تحديث عناقيد «%1» المضيفة وإعداداتها</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>تحديث ملفات تعريف إضافات «%1»</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>إعادة تسمية «%1» إلى «%2» مؤقتًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>تحرير DNS المضيف لـ «%1» مؤقتًا</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>‏DNS المضيف لـ %1</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>نشر العنقود الافتراضي %1 على «%2» بـ %3</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>تغيير حجم العنقود الافتراضي %1 إلى %2</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>إيقاف العنقود الافتراضي %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>استئناف العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>حذف العنقود الافتراضي %1</translation>
    </message>
</context>
<context>
    <name>PaletteClient</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The list changes faster than it can be read. Pull again in a moment.</source>
        <translation>تتغير القائمة أسرع من إمكان قراءتها. اجلب مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>لا يذكر الخادم الخلفي ما الذي تغيّر.</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>تتعذر قراءة جواب الخادم الخلفي عن إنشاء.</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>في كل مكان من النافذة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>اللوحة والطوبولوجيا، أثناء النقل</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>قائمة الأسطول</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>الطوبولوجيا</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>الجداول والقوائم</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>محرر التهيئة</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>المنطقة التالية: شريط الأدوات، الصفحات، الأسطول، الصفحة، جزء التفاصيل، الأجزاء، شريط الحالة</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>المنطقة السابقة</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>الفاصل التالي أو رأس الجدول التالي؛ الأسهم تحرّك الفاصل أو تختار عمودًا</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>قائمة العنصر الذي عليه التركيز</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>الانتقال إلى بطاقة أخرى أو عنقود مضيف آخر</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>المجموعة الأولى والأخيرة</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>بحث ببداية الاسم</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>التقاط العناقيد المضيفة المحددة</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>تحديد واحد إضافي، أو إلغاء تحديد واحد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>تحديد كل أعضاء المجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>حذف المجموعة، أو إزالة العناقيد المضيفة منها</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>إلغاء كل تحديد</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>اختيار المجموعة</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>المجموعة التالية التي تقبله</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>إفلات مع البقاء في المجموعة القديمة أيضًا</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>إفلات في مجموعة جديدة</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>إعادته إلى مكانه</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>تحديد عدة عناقيد</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>الانتقال إلى المجاور</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>السابق والتالي</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>الدخول إليه</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>الخروج منه</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>الانتقال على امتداد رابط</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>إبقاء ذي الصلة فقط</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>تقريب وإبعاد</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>العودة إلى حيث كنت، والتقدم مجددًا</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>نسخ الصفوف المحددة</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>صف آخر</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>صفحة إلى أعلى وإلى أسفل</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>الصف الأول والأخير</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>وضع العلامة أو إزالتها</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>إخراج مضيف مفقود من المحاكاة</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>نقل ملف تعريف إلى أعلى وإلى أسفل</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>شريط آخر أو نقطة أخرى</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>الأول والأخير</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>العودة إلى كل المجموعات</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>الصفحة السابقة والتالية</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>الفرق التالي والسابق</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>البداية والنهاية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>الموضع التالي والسابق</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>الخروج من النص الذي يزيح فيه Tab السطر</translation>
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
        <translation>‏%1، %2، %3 تخزين</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>عناوين IP الخارجية %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>سياسة الحركة %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>نطاقات المصدر %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>القيم المبدئية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيعة</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>حد CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>حد الذاكرة</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>حد التخزين</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>ملفات تعريف الإضافات</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>العنقود المضيف %1</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>‏DNS المضيف لـ %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>منفذ %1</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>موازن أحمال %1</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>ليس عضوًا</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>عضو، %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>‏%1، متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>حجم العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>حالة العنقود الافتراضي %1</translation>
    </message>
</context>
<context>
    <name>PlanApply</name>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>أُلغي التطبيق.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>أخذته مجموعة أخرى</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>انضم %1 إلى «%2»</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>ينضم %1 إلى «%2»</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>لم يأتِ جواب، وتعذر الاستعلام: %1 طبّق مجددًا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>لم يجب الخادم الخلفي ولم ينفّذه، مرتين.</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>لم يأتِ جواب، وقد كُتب «%1» منذئذ دون أن يحمل التغيير: تراجع عنه أحدهم أو كتب غيره. لا يُرسل مجددًا تلقائيًا. اجلب وانظر؛ وطبّق مجددًا إن كان لا يزال مطلوبًا.</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>لم يأتِ جواب، وتوجد الآن مجموعة «%1» لا تحمل علامة Easel: ربما أنشأها هذا التطبيق أو شخص آخر. لا تُنشأ مجددًا. اجلب لتظهر في الأسطول؛ ثم أخرج الإنشاء من الخطة، أو أعطِ المجموعة الجديدة اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>حُذف «%1» في الخادم الخلفي في الأثناء.</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>غُيّر «%1» في الخادم الخلفي أثناء تطبيق الخطة: %2 الآن «%3».</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>قال الخادم الخلفي إن «%1» حُذف، لكنه لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>قبله الخادم الخلفي، لكن تعذرت إعادة قراءته: %1 طبّق مجددًا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>قبل الخادم الخلفي تغيير «%1»، لكن لديه الآن قيمة أخرى لـ %2: «%3» بدل «%4».</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>تحمل المجموعة «%1» (UID %2) علامة هذا التطبيق الذي أنشأ المجموعة ذات UID %3: أُنشئت مرتين. انظر أيهما تُستخدم واحذف الأخرى.</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>إلى جانب المجموعة «%1» التي أنشأها هذا التطبيق (UID %3) توجد أخرى بهذا الاسم (UID %2). انظر أيهما تُستخدم، واحذف الأخرى أو أعطها اسمًا آخر.</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>اسم العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>أخذه عنقود آخر</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>لا يزال %1 في الحالة %2. طبّق مجددًا للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>لا يزال %1 في الحالة %2 بعد %n ثانية. انظر إليه في الخادم الخلفي، وطبّق مجددًا.</numerusform>
            <numerusform>لا يزال %1 في الحالة %2 بعد %n ثانية. انظر إليه في الخادم الخلفي، وطبّق مجددًا.</numerusform>
            <numerusform>لا يزال %1 في الحالة %2 بعد ثانيتين. انظر إليه في الخادم الخلفي، وطبّق مجددًا.</numerusform>
            <numerusform>لا يزال %1 في الحالة %2 بعد %n ثوانٍ. انظر إليه في الخادم الخلفي، وطبّق مجددًا.</numerusform>
            <numerusform>لا يزال %1 في الحالة %2 بعد %n ثانية. انظر إليه في الخادم الخلفي، وطبّق مجددًا.</numerusform>
            <numerusform>لا يزال %1 في الحالة %2 بعد %n ثانية. انظر إليه في الخادم الخلفي، وطبّق مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>لم يأتِ جواب، ويوجد الآن عنقود افتراضي %1 لا يحمل علامة Easel: ربما نشره هذا التطبيق أو شخص آخر. لا يُنشر مجددًا. اجلب ليظهر في الأسطول؛ ثم أخرج النشر من الخطة، أو أعطِ الجديد اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>لم يعد «%1» موجودًا.</translation>
    </message>
</context>
<context>
    <name>PlanConflicts</name>
    <message>
        <source>%1 of “%2”</source>
        <translation>‏%1 لـ «%2»</translation>
    </message>
    <message>
        <source>Settle %1 by an edit</source>
        <translation>حسم %1 بتحرير</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>إبقاء ما لدي: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>أخذ ما لديهم: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>الإبقاء على ما لدي في %n تعارض</numerusform>
            <numerusform>الإبقاء على ما لدي في %n تعارض</numerusform>
            <numerusform>الإبقاء على ما لدي في تعارضين</numerusform>
            <numerusform>الإبقاء على ما لدي في %n تعارضات</numerusform>
            <numerusform>الإبقاء على ما لدي في %n تعارضًا</numerusform>
            <numerusform>الإبقاء على ما لدي في %n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>أخذ ما لديهم في %n تعارض</numerusform>
            <numerusform>أخذ ما لديهم في %n تعارض</numerusform>
            <numerusform>أخذ ما لديهم في تعارضين</numerusform>
            <numerusform>أخذ ما لديهم في %n تعارضات</numerusform>
            <numerusform>أخذ ما لديهم في %n تعارضًا</numerusform>
            <numerusform>أخذ ما لديهم في %n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
            <numerusform>%n إضافية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>لم يُحسم %n تعارض مع الخادم الخلفي: %1. احسم ذلك أولًا في صفحة «المراجعة والتطبيق».</numerusform>
            <numerusform>لم يُحسم %n تعارض مع الخادم الخلفي: %1. احسم ذلك أولًا في صفحة «المراجعة والتطبيق».</numerusform>
            <numerusform>لم يُحسم تعارضان مع الخادم الخلفي: %1. احسم ذلك أولًا في صفحة «المراجعة والتطبيق».</numerusform>
            <numerusform>لم يُحسم %n تعارضات مع الخادم الخلفي: %1. احسم ذلك أولًا في صفحة «المراجعة والتطبيق».</numerusform>
            <numerusform>لم يُحسم %n تعارضًا مع الخادم الخلفي: %1. احسم ذلك أولًا في صفحة «المراجعة والتطبيق».</numerusform>
            <numerusform>لم يُحسم %n تعارض مع الخادم الخلفي: %1. احسم ذلك أولًا في صفحة «المراجعة والتطبيق».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>المجموعة %1</translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>العنقود الافتراضي %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>العنقود %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>المشروع %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>وُضعت الخطة لمستأجر آخر: لا يوجد هنا %1. افتح مساحة عمل للخادم الخلفي الذي وُضعت له.</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>دمج الخطة المستوردة</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>دمج «%1»</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>لا يمكن تصدير الخطة: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>‏«%1» موجود وليس ملف خطة سليمًا. تُرك كما هو: اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>‏%1 موجود هنا بالفعل: لا شيء يلزم فعله.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>استُورد %1 في %n خطوة ودُمج مع ما تغيّر منذئذ.</numerusform>
            <numerusform>استُورد %1 في %n خطوة ودُمج مع ما تغيّر منذئذ.</numerusform>
            <numerusform>استُورد %1 في خطوتين ودُمج مع ما تغيّر منذئذ.</numerusform>
            <numerusform>استُورد %1 في %n خطوات ودُمج مع ما تغيّر منذئذ.</numerusform>
            <numerusform>استُورد %1 في %n خطوة ودُمج مع ما تغيّر منذئذ.</numerusform>
            <numerusform>استُورد %1 في %n خطوة ودُمج مع ما تغيّر منذئذ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>استُورد %1 في %n خطوة.</numerusform>
            <numerusform>استُورد %1 في %n خطوة.</numerusform>
            <numerusform>استُورد %1 في خطوتين.</numerusform>
            <numerusform>استُورد %1 في %n خطوات.</numerusform>
            <numerusform>استُورد %1 في %n خطوة.</numerusform>
            <numerusform>استُورد %1 في %n خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>هي مختومة كما في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>يجب حسم %n تعارض قبل إمكان تطبيقها.</numerusform>
            <numerusform>يجب حسم %n تعارض قبل إمكان تطبيقها.</numerusform>
            <numerusform>يجب حسم تعارضين قبل إمكان تطبيقها.</numerusform>
            <numerusform>يجب حسم %n تعارضات قبل إمكان تطبيقها.</numerusform>
            <numerusform>يجب حسم %n تعارضًا قبل إمكان تطبيقها.</numerusform>
            <numerusform>يجب حسم %n تعارض قبل إمكان تطبيقها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>يحتوي «%1.values» سطرًا هو عدة أسطر.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏«%1» ناقص.</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>‏«%1» ليس مجموعة ولا null.</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>‏«%1» ليس عنقودًا افتراضيًا ولا null.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>الملف ليس خطة Easel: لا يذكر «format»: «%1».</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>كُتبت الخطة بإصدار أحدث من Easel (التنسيق %1، وهذا يعرف %2). افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>لا يذكر الملف إصداره. صدّر الخطة مجددًا.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>يحتوي «%1» حالة مجموعة أخرى.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>‏«%1» ليس في مكانه: المجموعات مرتبة حسب معرّفاتها، كل منها مرة.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>يحتوي «%1» حالة عنقود افتراضي آخر.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>‏«%1» ليس في مكانه: العناقيد الافتراضية مرتبة حسب معرّفاتها، كل منها مرة.</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>لا توافق خطوات الخطة مجموعاتها: لا يمكن تنفيذ «%1». صدّر الخطة مجددًا.</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>تؤدي خطوات الخطة إلى غير ما تقوله. صدّر الخطة مجددًا.</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>الملف أكبر مما يمكن لخطة (%1 MiB).</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>الملف فارغ. احصل عليه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>الملف ليس خطة Easel: لا يبدأ بـ {.</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>غُيّرت الخطة بعد تصديرها: ليس لمحتواها البصمة التي تذكرها. صدّرها مجددًا واطلب اعتمادها من جديد.</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>الختم الذي في الملف لخطة أخرى. صدّرها مجددًا واطلب اعتمادها من جديد.</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>‏«%1» ليس جزءًا من ملف خطة من الإصدار %2، أو ليس كما يكتبه Easel. أخرجه، أو صدّر الخطة مجددًا.</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>‏«%1» ليس بصمة خطة: لها 64 رقمًا ست عشريًا. انسخها من التقرير.</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>للبصمة 64 رقمًا ست عشريًا؛ ولهذه %1. انسخها كاملة من التقرير.</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>نقل الخطة إلى الحالة الجديدة للخادم الخلفي</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>مُمكَّن لحمل عناقيد افتراضية</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>السلامة %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>النطاق نفسه كالمجموعة (%1)</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>النطاق %1، والمجموعة في %2</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>نقطة النهاية %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>العنقود الطرفي الوحيد في مجموعته</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>الموجة %1</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>لا شيء للاعتماد</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>الخطة فارغة: لدى الخادم الخلفي ما تعرضه مساحة العمل.</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>غير جاهزة للتطبيق</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>تضيف الخطة %n خطأ سيرفضه الخادم الخلفي.</numerusform>
            <numerusform>تضيف الخطة %n خطأ سيرفضه الخادم الخلفي.</numerusform>
            <numerusform>تضيف الخطة خطأين سيرفضهما الخادم الخلفي.</numerusform>
            <numerusform>تضيف الخطة %n أخطاء سيرفضها الخادم الخلفي.</numerusform>
            <numerusform>تضيف الخطة %n خطأً سيرفضها الخادم الخلفي.</numerusform>
            <numerusform>تضيف الخطة %n خطأ سيرفضها الخادم الخلفي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>مسموحة، مع تحذيرات</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>لا ترفض أي قاعدة الخطة. وهي تضيف %n تحذير، انظر «النتائج».</numerusform>
            <numerusform>لا ترفض أي قاعدة الخطة. وهي تضيف %n تحذير، انظر «النتائج».</numerusform>
            <numerusform>لا ترفض أي قاعدة الخطة. وهي تضيف تحذيرين، انظر «النتائج».</numerusform>
            <numerusform>لا ترفض أي قاعدة الخطة. وهي تضيف %n تحذيرات، انظر «النتائج».</numerusform>
            <numerusform>لا ترفض أي قاعدة الخطة. وهي تضيف %n تحذيرًا، انظر «النتائج».</numerusform>
            <numerusform>لا ترفض أي قاعدة الخطة. وهي تضيف %n تحذير، انظر «النتائج».</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>مسموحة من كل قاعدة</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>لا ترفض أي قاعدة الخطة، وهي لا تضيف تحذيرًا.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>ليس قبل %1.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>ليس بعد %1.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>مجموعة العناقيد</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n حقل</numerusform>
            <numerusform>%n حقل</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>%n حقول</numerusform>
            <numerusform>%n حقلًا</numerusform>
            <numerusform>%n حقل</numerusform>
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
            <numerusform>تُحذف المجموعة. ويبقى %n عنقود مضيف فيها كما هو.</numerusform>
            <numerusform>تُحذف المجموعة. ويبقى %n عنقود مضيف فيها كما هو.</numerusform>
            <numerusform>تُحذف المجموعة. ويبقى عنقودان مضيفان فيها كما هما.</numerusform>
            <numerusform>تُحذف المجموعة. ويبقى %n عناقيد مضيفة فيها كما هي.</numerusform>
            <numerusform>تُحذف المجموعة. ويبقى %n عنقودًا مضيفًا فيها كما هو.</numerusform>
            <numerusform>تُحذف المجموعة. ويبقى %n عنقود مضيف فيها كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>لماذا يحق للعناقيد الانضمام</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>ملاحظات المؤلف</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>لا تضيف الخطة نتيجة ولا تزيل نتيجة.</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>أضافته الخطة</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>أزالته الخطة</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>معفاة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>سبب القبول</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>يتوقف التطبيق قبل إرسال أي شيء إن غُيّرت مجموعة في الخادم الخلفي منذ قراءة الأسطول، ويذكر الحقل.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما تشترطه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>الحصيلة</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>تراعيها كل مجموعات الخطة</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>آخر تطبيق، عملية عملية</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>تدقيق الخادم الخلفي، أو السبب</translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>من يعتمد هذه الخطة يعتمد ما بصمته %1. وأي تغيير في الخطة يغيّر البصمة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>ليس للموجة %1 اسم.</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>لا مجموعة في الموجة «%1».</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>تنتهي نافذة الموجة «%1» قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>مجموعة من الموجة «%1» موجودة في موجة أخرى أيضًا.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>أُلغي الجلب.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>العناقيد</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>ملفات تعريف العناقيد</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>المضيفات الطرفية</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>المشروع غير موجود، أو لا يراه الحساب.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>تغيّرت مجموعات العناقيد كلما قُرئت. اجلب مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>القيم المبدئية</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>أرصدة المطوّر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>‏%1 من %2: %3</translation>
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
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>التخزين</translation>
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
        <translation>أنوية CPU</translation>
    </message>
    <message>
        <source>GiB of memory</source>
        <translation>‏GiB من الذاكرة</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>‏CPU، بالأنوية</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>الذاكرة، بوحدة GiB</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>لا شيء للقياس</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>لا توجد مجموعات عناقيد.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n مجموعة تطلب أكثر من المسموح</numerusform>
            <numerusform>%n مجموعة تطلب أكثر من المسموح</numerusform>
            <numerusform>مجموعتان تطلبان أكثر من المسموح</numerusform>
            <numerusform>%n مجموعات تطلب أكثر من المسموح</numerusform>
            <numerusform>%n مجموعة تطلب أكثر من المسموح</numerusform>
            <numerusform>%n مجموعة تطلب أكثر من المسموح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>يُطلب من مضيف أكثر مما لديه مضروبًا في فرط التخصيص. وإضافةً، في %n مجموعة مضيف يكاد يمتلئ.</numerusform>
            <numerusform>يُطلب من مضيف أكثر مما لديه مضروبًا في فرط التخصيص. وإضافةً، في %n مجموعة مضيف يكاد يمتلئ.</numerusform>
            <numerusform>يُطلب من مضيف أكثر مما لديه مضروبًا في فرط التخصيص. وإضافةً، في مجموعتين مضيف يكاد يمتلئ.</numerusform>
            <numerusform>يُطلب من مضيف أكثر مما لديه مضروبًا في فرط التخصيص. وإضافةً، في %n مجموعات مضيف يكاد يمتلئ.</numerusform>
            <numerusform>يُطلب من مضيف أكثر مما لديه مضروبًا في فرط التخصيص. وإضافةً، في %n مجموعة مضيف يكاد يمتلئ.</numerusform>
            <numerusform>يُطلب من مضيف أكثر مما لديه مضروبًا في فرط التخصيص. وإضافةً، في %n مجموعة مضيف يكاد يمتلئ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>في %n مجموعة مضيف يكاد يمتلئ</numerusform>
            <numerusform>في %n مجموعة مضيف يكاد يمتلئ</numerusform>
            <numerusform>في مجموعتين مضيف يكاد يمتلئ</numerusform>
            <numerusform>في %n مجموعات مضيف يكاد يمتلئ</numerusform>
            <numerusform>في %n مجموعة مضيف يكاد يمتلئ</numerusform>
            <numerusform>في %n مجموعة مضيف يكاد يمتلئ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>لا يُطلب شيء فوق المسموح.</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>كل شيء يتسع</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>لا مضيف يكاد يمتلئ.</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>‏%1 حسب المجموعة، الأضيق أولًا</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>طلبته المجموعة</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>طلبته مجموعات أخرى على مضيفاتها</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>12 of 64 CPU cores</comment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>الخاص بها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>الموعود هو فرط التخصيص؛ والمسموح ما لدى المضيفات مضروبًا فيه. والخاص بها ما تطلبه عناقيد المجموعة الافتراضية، والأخرى ما تطلبه مجموعات أخرى من المضيفات نفسها. والحِمل حِمل أضيق مضيف في المجموعة.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>مجموعة العناقيد</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الموعود</translation>
    </message>
    <message>
        <source>Requested (GiB)</source>
        <translation>المطلوب (GiB)</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>لا يذكر الخادم الخلفي تخزين العناقيد المضيفة: المطلوب معروف، أما المسموح والمتاح فلا.</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>ليس لأي مجموعة عضو.</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>كم عنقودًا افتراضيًا إضافيًا بأكبر حجم تسمح به المجموعة يجد مكانًا، كل منها على مضيف واحد وعلى نصفه على الأكثر.</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>حجم الواحد</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>يتسع</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>أضيق مضيف</translation>
    </message>
    <message>
        <source>In</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>يُنزع من كل مجموعة المضيف ذو أكبر CPU، مجموعة تلو أخرى. وما كان يعمل عليه يحتاج مكانًا على مضيف آخر من مجموعته.</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>المضيف المفقود</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>‏CPU (أنوية)</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>للنقل</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>ينقصها</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n مجموعة لا تستطيع بعدئذ حمل كل عناقيدها الافتراضية.</numerusform>
            <numerusform>%n مجموعة لا تستطيع بعدئذ حمل كل عناقيدها الافتراضية.</numerusform>
            <numerusform>مجموعتان لا تستطيعان بعدئذ حمل كل عناقيدها الافتراضية.</numerusform>
            <numerusform>%n مجموعات لا تستطيع بعدئذ حمل كل عناقيدها الافتراضية.</numerusform>
            <numerusform>%n مجموعة لا تستطيع بعدئذ حمل كل عناقيدها الافتراضية.</numerusform>
            <numerusform>%n مجموعة لا تستطيع بعدئذ حمل كل عناقيدها الافتراضية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>تستطيع كل مجموعة حمل عناقيدها الافتراضية بدونه.</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>ليس لأي مجموعة مضيف سعته معروفة.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>لا شيء للفحص</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>سيرفض الخادم الخلفي هذه المجموعات كما هي. وهناك أيضًا %n تحذير.</numerusform>
            <numerusform>سيرفض الخادم الخلفي هذه المجموعات كما هي. وهناك أيضًا %n تحذير.</numerusform>
            <numerusform>سيرفض الخادم الخلفي هذه المجموعات كما هي. وهناك أيضًا تحذيران.</numerusform>
            <numerusform>سيرفض الخادم الخلفي هذه المجموعات كما هي. وهناك أيضًا %n تحذيرات.</numerusform>
            <numerusform>سيرفض الخادم الخلفي هذه المجموعات كما هي. وهناك أيضًا %n تحذيرًا.</numerusform>
            <numerusform>سيرفض الخادم الخلفي هذه المجموعات كما هي. وهناك أيضًا %n تحذير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>لا شيء سيرفضه الخادم الخلفي، وهناك ما يستحق النظر.</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>كل القواعد مُراعاة</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>لا خطأ ولا تحذير.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>معفاة</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>النتائج حسب القاعدة</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>نتائج</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>لا قاعدة مخالَفة.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>ما يصلحها</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>المصدر: %1، منذ Palette %2</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>سبب القبول</translation>
    </message>
    <message>
        <source>By</source>
        <translation>أعفاها</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>لا أحد مسؤول عن نتيجة.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما تشترطه</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>عناقيد مضيفة في غير مجموعة</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>المضيفات الطرفية</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>مضيفات طرفية لا يستخدمها عنقود</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>عناقيد افتراضية متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>ملفات تعريف العناقيد</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>العناقيد المضيفة حسب المزوّد والسلامة</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>عناقيد مضيفة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>في مجموعة</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>الذاكرة (GiB)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيعة</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>التخزين (GiB)</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>ملفات تعريف الإضافات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>‏DNS المضيف أو موازن الأحمال</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>ليس في الأسطول</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>حدود عنقود افتراضي واحد</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>المنطقة أو الموقع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>للعناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>‏CPU المستخدم</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>الذاكرة المستخدمة</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>لا توجد عناقيد مضيفة.</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>ما هي وما لديها</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>المضيف الطرفي</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>لا توجد مضيفات طرفية.</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>العنقود الافتراضي</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>لا توجد عناقيد افتراضية.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>ملف تعريف العنقود</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>لا توجد ملفات تعريف عناقيد.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation>‏%1 · الخطة %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>الأسطول بتاريخ</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>موضوع التقرير</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>الأسطول كما قُرئ من الخادم الخلفي</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>الأسطول؛ لا تغيير مخطط</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>الأسطول كما تجعله الخطة</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>المجموعات فقط</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>المتروك</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>وُضع التقرير</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>بواسطة %1، %2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>الخادم الخلفي المحلي</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>لا شيء للرسم.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>‏%1: من %2 إلى %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>‏«%1» ليس صورة PNG أو JPEG تصلح شعارًا.</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>خطة للاعتماد</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>الجرد</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>نتائج القواعد</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>الجاهزية للترقية</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>الطوبولوجيا</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>ما تغيّره الخطة، وما تخاطر به، ولماذا هي مسموحة.</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>كل مجموعة وعنقود مضيف ومضيف طرفي وعنقود افتراضي.</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>ما يخالف قاعدة، ولماذا يهم، وما يصلحه.</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>ما يتسع، وما يضيق، وما يكلّفه فقد مضيف.</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>أي المجموعات تنتظر vCluster أحدث، وما يعترض الطريق.</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>أي عنقود أين وفي أي مجموعة، وما الذي بقي.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>العمليات بترتيبها</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>القواعد التي فُحصت</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>ما طُبّق</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>الاعتماد</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>الأسطول في لمحة</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>لماذا هذه القواعد</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>متسع للمزيد</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>عند فقد أكبر مضيف</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>الترقيات المعلقة</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>العناقيد الافتراضية المتأثرة</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>الموجات</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>ما تغيّره الخطة</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>أين الأسطول</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>أي عنقود أين</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>ما الذي بقي</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>طرفي</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>ليس في التقرير «%1» قسم «%2». فيه: %3.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>لا توجد مجموعة «%1».</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>لا نصوص باللغة «%1». المتاح: %2.</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>تتعذر قراءة خيارات تقرير.</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>بلا مكان بعد</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>المتاح هو حصة CPU أو الذاكرة، أيهما أشح، التي تتركها العناقيد الافتراضية.</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>ليس في الأسطول عناقيد مضيفة.</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>لا عنقود مضيف في مجموعة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>سبب وجوده هنا</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>ليس له عنقود مضيف</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>في مجموعة، ولا يعرفه الأسطول</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>مخصص للعناقيد الافتراضية، في غير مجموعة</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>ليس له عنقود مضيف بعد</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>مجموعته غير موجودة</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>لا يستخدمه أي عنقود</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>لم يبقَ شيء: لكل شيء مكانه ومجموعته.</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>العنقود الطرفي</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>لا توجد عناقيد طرفية.</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>غيّره الطرفان</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>أضافه الطرفان</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>غُيّر هنا، واختفى من القيم المبدئية الجديدة</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>أُزيل هنا، وغُيّر في القيم المبدئية الجديدة</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>لا شيء للترقية</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>ليس لدى الخادم الخلفي مجموعات عناقيد.</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>لا ترقية معلقة</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>لكل مجموعة إصدار vCluster الذي تعرضه المنصة، بقدر ما تُعرف الإصدارات.</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>كل الترقيات المعلقة مخططة</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد على %n مجموعة حتى تُطبَّق الخطة.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد على %n مجموعة حتى تُطبَّق الخطة.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد على مجموعتين حتى تُطبَّق الخطة.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد على %n مجموعات حتى تُطبَّق الخطة.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد على %n مجموعة حتى تُطبَّق الخطة.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد على %n مجموعة حتى تُطبَّق الخطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n مجموعة تنتظر ترقية</numerusform>
            <numerusform>%n مجموعة تنتظر ترقية</numerusform>
            <numerusform>مجموعتان تنتظران ترقية</numerusform>
            <numerusform>%n مجموعات تنتظر ترقية</numerusform>
            <numerusform>%n مجموعة تنتظر ترقية</numerusform>
            <numerusform>%n مجموعة تنتظر ترقية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد عليها حتى ذلك الحين. %n منها بحاجة إلى قرار أولًا.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد عليها حتى ذلك الحين. %n منها بحاجة إلى قرار أولًا.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد عليها حتى ذلك الحين. %n منها بحاجة إلى قرار أولًا.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد عليها حتى ذلك الحين. %n منها بحاجة إلى قرار أولًا.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد عليها حتى ذلك الحين. %n منها بحاجة إلى قرار أولًا.</numerusform>
            <numerusform>لا يمكن نشر عنقود افتراضي جديد عليها حتى ذلك الحين. %n منها بحاجة إلى قرار أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>الترقية</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>مجموعات العناقيد حسب إصدار vCluster، الأقدم أولًا</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>مجموعات</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>يرقّيها مشغّلها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>غير معروف: يُحتفظ بكل ما يختلف عن الجديد</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>لا ترقية معلقة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>المبدئي القديم</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>القيم المحتفظ بها</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>للمراعاة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>المبدئي الجديد</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>ما ينبغي مراعاته</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>القيم التي تُحسم</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>لا شيء يلزم حسمه.</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>خطوات معروفة</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>يُعلَّق الوصول إلى API لهذه العناقيد الافتراضية أثناء ترقية مجموعتها.</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>لا عنقود افتراضي متأثر.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>الموجة</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>هذه موجات الخطة.</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>اقتراح: موجة تجريبية أولًا، ثم البقية حسب خطرها. تُراجَع كل موجة قبل أن تبدأ التالية.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>لا شيء للترقية في موجات.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>تعذرت كتابة PDF: ‏%1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>تعذر إعداد صفحات PDF.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>تعذر حفظ التقرير: %1</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>ليس في التقرير جدول يمكن حفظه بصيغة .csv.</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>يُحفظ التقرير بصيغة .pdf أو .html أو .json أو .csv؛ و«%1» ليس منها.</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>حذف شخص آخر «%1» منذئذ: يبقى كذلك.</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>‏«%1»: غيّر شخص آخر «%2» منذئذ. يبقى كما هو الآن.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>‏«%1» تبقى: يعمل عليها الآن %n عنقود افتراضي.</numerusform>
            <numerusform>‏«%1» تبقى: يعمل عليها الآن %n عنقود افتراضي.</numerusform>
            <numerusform>‏«%1» تبقى: يعمل عليها الآن عنقودان افتراضيان.</numerusform>
            <numerusform>‏«%1» تبقى: يعمل عليها الآن %n عناقيد افتراضية.</numerusform>
            <numerusform>‏«%1» تبقى: يعمل عليها الآن %n عنقودًا افتراضيًا.</numerusform>
            <numerusform>‏«%1» تبقى: يعمل عليها الآن %n عنقود افتراضي.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>تُحذف «%1» مع أن شخصًا آخر غيّرها منذ إنشائها.</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>تُنشأ «%1» من جديد: سيكون UID لها غير %2.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>يُحذف العنقود الافتراضي %1 مع أن شخصًا آخر غيّره منذ نشره.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>حُذف العنقود الافتراضي %1 مع كل ما كان يعمل فيه: لا شيء يعيد ذلك. انشر عنقودًا جديدًا إن لزم.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>حذف شخص آخر العنقود الافتراضي %1 منذئذ: يبقى كذلك.</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>غيّر شخص آخر العنقود الافتراضي %1 منذئذ. يبقى كما هو الآن.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>لم يعد %1 في الأسطول.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 لم تعد في الأسطول: %3.</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>‏%1 بوابة سحابة خاصة ولا يمكن أن يكون عضوًا في مجموعة.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 بوابات سحابة خاصة ولا يمكن أن تكون أعضاء: %3.</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>استُورد %1 للقراءة فقط ولا يمكن أن يكون عضوًا في مجموعة.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 استُوردت للقراءة فقط ولا يمكن أن تكون أعضاء: %3.</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>‏%1 عنقود افتراضي ولا يمكن أن يكون عضوًا في مجموعة.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 افتراضية ولا يمكن أن تكون أعضاء: %3.</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>‏%1 غير مُمكَّن لحمل عناقيد افتراضية.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 غير مُمكَّنة لحمل عناقيد افتراضية: %3.</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>‏«%1» مجموعة نظام ولا يمكن إلا قراءتها.</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>لا يمكن أن يغادر %1 المجموعة %2 لأنه يحمل فيها عناقيد افتراضية: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>‏%1 من العناقيد الـ %2 لا يمكن أن تغادر %3 لأنها تحمل فيها عناقيد افتراضية: %4.</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>تبقى %1 بلا عنقود مضيف.</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>مجموعات عددها %1 تبقى بلا عنقود مضيف: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>تنتمي «%1» إلى المشروع %2 ولا تقبل عنقودًا من المشروع %3: %4.</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>تنتمي «%1» إلى المستأجر ولا تقبل عنقودًا من المشروع %2: %3.</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>‏%1 عنقود طرفي، وفي «%2» عناقيد سحابات أو مراكز بيانات.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 طرفية، وفي «%4» عناقيد سحابات أو مراكز بيانات: %3.</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>‏%1 ليس عنقودًا طرفيًا، و«%2» مجموعة طرفية.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 ليست طرفية، و«%4» مجموعة طرفية: %3.</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>لا تجتمع العناقيد الطرفية (%1) وغيرها (%2) في مجموعة واحدة.</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>لدى «%1» عنقودها الطرفي، ولا يحق لها غير واحد.</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>للمجموعة عنقود طرفي واحد، وهذه عدة: %1.</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>‏%1 معدّ لـ %2، لكن «%3» تستخدم %4.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 معدّة لـ %4، لكن «%5» تستخدم %6: %3.</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>يبقى %1 في مجموعة أخرى أيضًا: تتشاركان سعته وقد تعدان معًا بأكثر من الموجود.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 تبقى في مجموعة أخرى أيضًا: تتشارك السعة وقد تعد معًا بأكثر من الموجود: %3.</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>ليس لـ %1 ‏DNS مضيف، ويلزمه واحد قبل تطبيق الخطة.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 بلا DNS مضيف، ويلزمها قبل تطبيق الخطة: %3.</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>‏DNS المضيف لـ %1 ليس اسم بدل، ويجب أن يكونه قبل تطبيق الخطة.</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>‏DNS المضيف لـ %1 من العناقيد الـ %2 ليس اسم بدل، ويجب أن يكونه قبل تطبيق الخطة: %3.</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>لـ %1 ‏DNS المضيف لعنقود آخر، ويلزمه خاص به قبل تطبيق الخطة.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>لـ %1 من العناقيد الـ %2 DNS المضيف لعنقود آخر، ويلزمها خاص بها قبل تطبيق الخطة: %3.</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>‏%1 غير سليم أو لا يعمل.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 غير سليمة أو لا تعمل: %3.</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>ليس في ملف تعريف %1 موازن أحمال ولا متحكم Ingress.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>‏%1 من العناقيد الـ %2 ليس في ملف تعريفها موازن أحمال ولا متحكم Ingress: ‏%3.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>لا يُرى متحكم Ingress بين حزم %1.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>لا يُرى متحكم Ingress بين حزم %1 من العناقيد الـ %2: %3.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>لا يُرى موازن أحمال مثل MetalLB بين حزم %1.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>لا يُرى موازن أحمال مثل MetalLB بين حزم %1 من العناقيد الـ %2: %3.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>تنتمي العناقيد إلى مشاريع مختلفة: %1.</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>بعض العناقيد معدّ لـ Ingress ‏(%1)، وغيرها لموازنات الأحمال (%2).</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>ضبط فرط التخصيص على %1 %</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>تتسع العناقيد المضيفة للمطالبات</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>ما يحق للعناقيد الافتراضية المطالبة به على عناقيد المجموعة المضيفة، ومنها المتوقفة مؤقتًا وعناقيد المجموعات الأخرى، يلائم سعة المضيفات مضروبة في فرط التخصيص. لا يُقارن التخزين: لا يذكر Palette كم لدى المضيفات.</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>يحق للعناقيد الافتراضية على مضيفات «%1» المطالبة بـ %2 فوق ما تسمح به المضيفات عند %3 %.</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>يتسع كل عنقود مضيف للمطالبات</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>يعيش العنقود الافتراضي على عنقود مضيف واحد: لا ينفعه ما يفيض لدى غيره. انقل عناقيد افتراضية أو ارفع فرط تخصيص المجموعة.</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>تطالب العناقيد الافتراضية على %1 بـ %2 فوق ما تسمح به «%3» منه.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>تلتزم العناقيد الافتراضية بالحدود</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>تبيّن حدود المجموعة كم يحق لعنقود افتراضي واحد أن يطلب. وما كان أكبر يواصل العمل، لكن لا يمكن إنشاؤه مجددًا أو تغيير حجمه كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>%n عنقود افتراضي من «%1» فوق حدودها: %2.</numerusform>
            <numerusform>%n عنقود افتراضي من «%1» فوق حدودها: %2.</numerusform>
            <numerusform>عنقودان افتراضيان من «%1» فوق حدودها: %2.</numerusform>
            <numerusform>%n عناقيد افتراضية من «%1» فوق حدودها: %2.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا من «%1» فوق حدودها: %2.</numerusform>
            <numerusform>%n عنقود افتراضي من «%1» فوق حدودها: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>رفع الحدود إلى %1</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>يترك العنقود الافتراضي نصف مضيفه</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>يحق للعنقود الافتراضي مبدئيًا المطالبة بنصف موارد عنقوده المضيف على الأكثر. وما كان أكبر لا يمكن وضعه مجددًا عند فقد مضيفه ما لم يكن مضيف آخر أكبر.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>%n عنقود افتراضي من «%1» يطالب بأكثر من نصف المضيف: %2.</numerusform>
            <numerusform>%n عنقود افتراضي من «%1» يطالب بأكثر من نصف المضيف: %2.</numerusform>
            <numerusform>عنقودان افتراضيان من «%1» يطالبان بأكثر من نصف المضيف: %2.</numerusform>
            <numerusform>%n عناقيد افتراضية من «%1» تطالب بأكثر من نصف المضيف: %2.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا من «%1» يطالب بأكثر من نصف المضيف: %2.</numerusform>
            <numerusform>%n عنقود افتراضي من «%1» يطالب بأكثر من نصف المضيف: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>إعطاء كل من البقية مجموعة خاصة بها</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>لا يختلط الطرفي والسحابي</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>المجموعة التي فيها عنقود طرفي ليس فيها إلا عناقيد طرفية. أعطِ العنقود الطرفي مجموعة خاصة به.</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>تخلط «%1» عناقيد سحابات أو مراكز بيانات بعناقيد طرفية: %2.</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>إزالة العناقيد الطرفية من المجموعة</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>عنقود طرفي واحد لكل مجموعة</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>للمجموعة الطرفية عنقود طرفي واحد بالضبط. المواقع المتعددة تحتاج مجموعة لكل منها.</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>الإبقاء على %1 وإزالة العناقيد الطرفية الأخرى</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>في «%1» %n عنقود طرفي، ولا يحق لها غير واحد: %2.</numerusform>
            <numerusform>في «%1» %n عنقود طرفي، ولا يحق لها غير واحد: %2.</numerusform>
            <numerusform>في «%1» عنقودان طرفيان، ولا يحق لها غير واحد: %2.</numerusform>
            <numerusform>في «%1» %n عناقيد طرفية، ولا يحق لها غير واحد: %2.</numerusform>
            <numerusform>في «%1» %n عنقودًا طرفيًا، ولا يحق لها غير واحد: %2.</numerusform>
            <numerusform>في «%1» %n عنقود طرفي، ولا يحق لها غير واحد: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>للعنقود الطرفي مدخل</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>يوفّر ملف تعريف العنقود الطرفي في مجموعة موازن أحمال مثل MetalLB أو متحكم Ingress مثل Nginx. لم يوجد أي منهما بين حزمه.</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>ضبط نقطة نهاية المجموعة على %1</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>استخدام %1، الخاص بالعنقود</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>يدعم الأعضاء نقطة نهاية المجموعة</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>للمجموعة نوع نقطة نهاية واحد، Ingress أو موازن أحمال، وكل عنقود مضيف فيها معدّ لذلك النوع. اختر عناقيد من نوع واحد، أو غيّر نقطة نهاية المجموعة.</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>لأعضاء Ingress ‏DNS مضيف</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>يحتاج كل عنقود مضيف في مجموعة Ingress إلى DNS مضيف بدل، مثل *.apps.example.com، تُبلَغ تحته عناقيده الافتراضية.</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>ليس لـ %1 ‏DNS مضيف في «%2».</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>‏DNS المضيف اسم بدل</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>يبدأ DNS المضيف بنجمة ويليها اسم DNS صالح: *.apps.example.com.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>جعله %1</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>‏DNS المضيف «%1» لـ %2 ليس اسم بدل مثل *.apps.example.com.</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>‏DNS المضيف لعنقود واحد</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>لا يمكن لعنقودين مضيفين أن يجيبا عن DNS المضيف نفسه: ستصل الطلبات إلى أي منهما.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>لـ %1 و%2 ‏DNS المضيف نفسه، %3.</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>يحتاج Ingress إلى متحكم</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>تحتاج مجموعة Ingress إلى متحكم Ingress مع تمرير SSL على كل عنقود مضيف. لم يوجد بين حزم العنقود؛ وربما ثُبّت بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>تحتاج موازنات الأحمال إلى مزوّد</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>توزع السحابات موازنات الأحمال بنفسها. أما على vSphere وMAAS وعند الطرف فيتولى ذلك شيء مثل MetalLB؛ ولم يوجد بين حزم العنقود.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>لا يُرى موازن أحمال مثل MetalLB بين حزم %1 الذي يعمل على %2.</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>ليس في الأسطول عنقود كهذا.</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>هو في مجموعة بالفعل: %1.</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>للمجموعة الطرفية عنقود واحد.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>حول %1، بتباعد %2 كم على الأكثر</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>من نطاق واحد، بنقطة نهاية واحدة</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>لعنقود آخر من هذه DNS المضيف نفسه %1.</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>العناقيد الشبيهة به قليلة جدًا.</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>للمجموعة عناقيد مضيفة</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>تحتاج مجموعة العناقيد إلى عنقود مضيف واحد على الأقل لنشر عناقيد افتراضية عليه. يمكن أن تبقى مجموعة جديدة فارغة أثناء التخطيط؛ أضف عنقودًا أو احذف المجموعة قبل التطبيق.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>ليس لـ «%1» عنقود مضيف بعد: أضف واحدًا قبل التطبيق.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>ليس لـ «%1» عنقود مضيف.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>الأعضاء موجودون</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>تذكر المجموعة عنقودًا مضيفًا لم يعد الخادم الخلفي يسرده. حُذف، أو لا يحق للمفتاح رؤيته. أزله من المجموعة، أو اجلب مجددًا بمفتاح يراه.</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>تذكر «%1» العنقود المضيف %2 وهو ليس في الأسطول.</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>الأعضاء عناقيد من النوع الصحيح</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>لا تستطيع العناقيد الافتراضية وبوابات السحابة الخاصة والعناقيد المستوردة للقراءة فقط حمل عناقيد افتراضية، فلا تكون أعضاء.</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>الأعضاء مُمكَّنون كمضيفات</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>تُختار قدرة العنقود على حمل عناقيد افتراضية قبل نشره. لا يكون عنقود بلا هذا الخيار عضوًا؛ انشر واحدًا بالخيار أو اختر غيره.</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>الأعضاء سليمون ويعملون</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>يشترط Palette أن يكون العنقود المضيف سليمًا ويعمل عند انضمامه. قد تفشل العناقيد الافتراضية الجديدة على غيره؛ عالجه أولًا أو اتركه.</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>‏%1 لا يعمل: حالته %2.</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>‏%1 غير سليم.</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>الأعضاء من نطاق المجموعة</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>تقبل مجموعة المستأجر عناقيد المستأجر. وتقبل مجموعة المشروع عناقيد مشروعها وعناقيد المستأجر، ولا تقبل أبدًا عناقيد مشروع آخر.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>ينتمي %1 إلى المشروع %2، لكن «%3» تنتمي إلى %4.</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>العنقود في عدة مجموعات مشترك</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>يمكن أن يكون عنقود مضيف في أكثر من مجموعة، مثلًا أثناء نقل عناقيد افتراضية من مجموعة قديمة إلى جديدة. تحسب كل مجموعة سعته كلها، فقد تعد معًا بأكثر مما لديه.</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>‏%1 موجود أيضًا في %2: قد تعد المجموعات معًا بـ %3 % من سعته.</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>للمجموعة اسم</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>لكل مجموعة عناقيد اسم؛ به يختار الناس المجموعة.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>مجموعة العناقيد</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>هناك مجموعة بلا اسم.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>تسميتها «%1»</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>الأسماء فريدة في نطاقها</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>لا يمكن لمجموعتي عناقيد في المستأجر أو في مشروع واحد أن تحملا الاسم نفسه.</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>مجموعة أخرى في %1 اسمها «%2» أيضًا.</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>إعادة تسميتها إلى «%1»</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>المضيف الذي يحمل عناقيد افتراضية يبقى</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>تعمل عناقيد المجموعة الافتراضية على العنقود المضيف. انقلها أو احذفها قبل أن يغادر المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>غادر %1 المجموعة «%2»، لكنه لا يزال يحمل %n عنقود افتراضي منها: %3.</numerusform>
            <numerusform>غادر %1 المجموعة «%2»، لكنه لا يزال يحمل %n عنقود افتراضي منها: %3.</numerusform>
            <numerusform>غادر %1 المجموعة «%2»، لكنه لا يزال يحمل عنقودين افتراضيين منها: %3.</numerusform>
            <numerusform>غادر %1 المجموعة «%2»، لكنه لا يزال يحمل %n عناقيد افتراضية منها: %3.</numerusform>
            <numerusform>غادر %1 المجموعة «%2»، لكنه لا يزال يحمل %n عنقودًا افتراضيًا منها: %3.</numerusform>
            <numerusform>غادر %1 المجموعة «%2»، لكنه لا يزال يحمل %n عنقود افتراضي منها: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>إعادة %1</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>تُحذف المجموعة بعد عناقيدها الافتراضية</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>لا يمكن حذف مجموعة عناقيد إلا حين لا يعمل عليها أي عنقود افتراضي.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>تُحذف «%1»، لكن يعمل عليها %n عنقود افتراضي: %2.</numerusform>
            <numerusform>تُحذف «%1»، لكن يعمل عليها %n عنقود افتراضي: %2.</numerusform>
            <numerusform>تُحذف «%1»، لكن يعمل عليها عنقودان افتراضيان: %2.</numerusform>
            <numerusform>تُحذف «%1»، لكن يعمل عليها %n عناقيد افتراضية: %2.</numerusform>
            <numerusform>تُحذف «%1»، لكن يعمل عليها %n عنقودًا افتراضيًا: %2.</numerusform>
            <numerusform>تُحذف «%1»، لكن يعمل عليها %n عنقود افتراضي: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>الإبقاء على المجموعة</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>لا يمكن إلا قراءة مجموعات النظام</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>يشغّل مجموعةَ النظام مشغّلُ Palette لكل المستأجرين. يستطيع المستأجر النشر عليها، لا تغييرها.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>تُحذف «%1»؛ فلا يعود %n عنقود مضيف فيها في مجموعة بسببها.</numerusform>
            <numerusform>تُحذف «%1»؛ فلا يعود %n عنقود مضيف فيها في مجموعة بسببها.</numerusform>
            <numerusform>تُحذف «%1»؛ فلا يعود عنقودان مضيفان فيها في مجموعة بسببها.</numerusform>
            <numerusform>تُحذف «%1»؛ فلا يعود %n عناقيد مضيفة فيها في مجموعة بسببها.</numerusform>
            <numerusform>تُحذف «%1»؛ فلا يعود %n عنقودًا مضيفًا فيها في مجموعة بسببها.</numerusform>
            <numerusform>تُحذف «%1»؛ فلا يعود %n عنقود مضيف فيها في مجموعة بسببها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>تفقد «%1» %n من عناقيدها المضيفة الـ %2.</numerusform>
            <numerusform>تفقد «%1» %n من عناقيدها المضيفة الـ %2.</numerusform>
            <numerusform>تفقد «%1» %n من عناقيدها المضيفة الـ %2.</numerusform>
            <numerusform>تفقد «%1» %n من عناقيدها المضيفة الـ %2.</numerusform>
            <numerusform>تفقد «%1» %n من عناقيدها المضيفة الـ %2.</numerusform>
            <numerusform>تفقد «%1» %n من عناقيدها المضيفة الـ %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>يُحذف %n من العناقيد الافتراضية الـ %2 في «%1» مع كل ما يعمل فيها.</numerusform>
            <numerusform>يُحذف %n من العناقيد الافتراضية الـ %2 في «%1» مع كل ما يعمل فيها.</numerusform>
            <numerusform>يُحذف %n من العناقيد الافتراضية الـ %2 في «%1» مع كل ما يعمل فيها.</numerusform>
            <numerusform>يُحذف %n من العناقيد الافتراضية الـ %2 في «%1» مع كل ما يعمل فيها.</numerusform>
            <numerusform>يُحذف %n من العناقيد الافتراضية الـ %2 في «%1» مع كل ما يعمل فيها.</numerusform>
            <numerusform>يُحذف %n من العناقيد الافتراضية الـ %2 في «%1» مع كل ما يعمل فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>تُغيَّر «%1» بينما يعمل عليها %n عنقود افتراضي.</numerusform>
            <numerusform>تُغيَّر «%1» بينما يعمل عليها %n عنقود افتراضي.</numerusform>
            <numerusform>تُغيَّر «%1» بينما يعمل عليها عنقودان افتراضيان.</numerusform>
            <numerusform>تُغيَّر «%1» بينما يعمل عليها %n عناقيد افتراضية.</numerusform>
            <numerusform>تُغيَّر «%1» بينما يعمل عليها %n عنقودًا افتراضيًا.</numerusform>
            <numerusform>تُغيَّر «%1» بينما يعمل عليها %n عنقود افتراضي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>يُحذف %n عنقود افتراضي مع كل ما يعمل فيه</numerusform>
            <numerusform>يُحذف %n عنقود افتراضي مع كل ما يعمل فيه</numerusform>
            <numerusform>يُحذف عنقودان افتراضيان مع كل ما يعمل فيهما</numerusform>
            <numerusform>يُحذف %n عناقيد افتراضية مع كل ما يعمل فيها</numerusform>
            <numerusform>يُحذف %n عنقودًا افتراضيًا مع كل ما يعمل فيها</numerusform>
            <numerusform>يُحذف %n عنقود افتراضي مع كل ما يعمل فيها</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>تُنشر عناقيد افتراضية أو يُغيَّر حجمها أو توقف مؤقتًا أو تُستأنف</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>لا يعمل عليها شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>يعمل عليها %n عنقود افتراضي</numerusform>
            <numerusform>يعمل عليها %n عنقود افتراضي</numerusform>
            <numerusform>يعمل عليها عنقودان افتراضيان</numerusform>
            <numerusform>يعمل عليها %n عناقيد افتراضية</numerusform>
            <numerusform>يعمل عليها %n عنقودًا افتراضيًا</numerusform>
            <numerusform>يعمل عليها %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>تزول المجموعة بعد ذلك</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>تفقد أكثر من نصف عناقيدها المضيفة</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>لا يعمل عليها شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>يُبلَغ عبر نقطة نهايتها %n عنقود افتراضي</numerusform>
            <numerusform>يُبلَغ عبر نقطة نهايتها %n عنقود افتراضي</numerusform>
            <numerusform>يُبلَغ عبر نقطة نهايتها عنقودان افتراضيان</numerusform>
            <numerusform>يُبلَغ عبر نقطة نهايتها %n عناقيد افتراضية</numerusform>
            <numerusform>يُبلَغ عبر نقطة نهايتها %n عنقودًا افتراضيًا</numerusform>
            <numerusform>يُبلَغ عبر نقطة نهايتها %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>لا توجد قاعدة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>لا يمكن إعفاء %1 أو خفضها، لأن الخادم الخلفي سيرفضها على أي حال.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>يحتاج إعفاء %1 إلى سبب.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>يحتاج إعفاء %1 إلى يوم يسري حتى حلوله.</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>السياسة ليست كائن JSON: ‏%1.</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>‏%1 ليس يومًا.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>إزالة %1 من المجموعة</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>تترك الحدود متسعًا لعنقود افتراضي</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>تبيّن الحدود كم يحق لعنقود افتراضي واحد أن يطلب. ودون الحد الأدنى لتوزيعته لا يمكن نشر أي منها: 4 CPU و4 GiB من الذاكرة و2 GiB من التخزين؛ ومع K3s ‏4 CPU و3 GiB وبلا تخزين.</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>‏CPU دون %1</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>الذاكرة دون %1 GiB</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>التخزين دون %1 GiB</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>حدود «%1» أدنى مما يلزم لـ %2: %3.</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>رفعها إلى الحد الأدنى</translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>تترك الحدود متسعًا لـ vCluster نفسه</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>ينال vCluster نفسه مبدئيًا حتى 1 CPU و1 GiB من الذاكرة و1 GiB من التخزين، وهي ضمن الحد الأدنى للعنقود الافتراضي. والتهيئة التي تعطيه أكثر ترفع ذلك الحد الأدنى بالقدر نفسه.</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>تعطي تهيئة «%1» ‏vCluster نفسه %2 فوق المعتاد: فيحتاج العنقود الافتراضي إلى %3، وتسمح الحدود بـ %4.</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>ضبطه على %1 %</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>فرط التخصيص لا يهدر شيئًا</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>دون 100 % لا يمكن أبدًا استخدام جزء من العناقيد المضيفة.</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>تستخدم «%1» ‏%2 % من عناقيدها المضيفة على الأكثر؛ والباقي معطل.</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>فرط التخصيص يبقى معتدلًا</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>فوق 100 % بكثير تعد المجموعة بأكثر مما لدى عناقيدها المضيفة؛ وحين تستخدم عناقيد افتراضية كثيرة ما وُعدت به تتباطأ كلها.</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>تعد «%1» بـ %2 % مما لدى عناقيدها المضيفة.</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>التهيئة YAML صالح</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>تُسلَّم التهيئة المتقدمة إلى vCluster بصيغة YAML. ويُرفض نص ليس YAML صالحًا أو يستخدم الأسماء المستعارة.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>تهيئة «%1» غير صالحة: السطر %2، العمود %3: %4.</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>العناقيد الافتراضية بلا امتيازات</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>في معيار أمان الـ pod ‏«privileged»، الذي يضبطه الإعداد المسبق للنسخ الاحتياطي للأقراص، يستطيع pod في عنقود افتراضي بلوغ عُقد عنقوده المضيف. اسمح به حيث يُوثق بكل من ينشر هناك.</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>تسمح تهيئة «%1» للـ pods بتصعيد امتيازاتها على العنقود المضيف.</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>يختار OpenShift المستخدمين والمجموعات بنفسه</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>على OpenShift تترك التهيئة fsGroup وrunAsGroup وrunAsUser: تعيّنها المنصة وترفض pods تأتي بما يخصها.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>تهيئة «%1» لـ OpenShift لكنها تضبط %2.</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>توزيعة المجموعة تبقى</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>تُختار التوزيعة عند إنشاء المجموعة ولا يمكن تغييرها بعد ذلك. أنشئ مجموعة جديدة بالأخرى وانقل العناقيد الافتراضية.</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>أُنشئت «%1» بـ %2 ولا يمكن تغييرها إلى %3.</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>‏K3s مهمل</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>تصف أحدث الوثائق توزيعة K3s بالمهملة وتقترح CNCF K8s للمجموعات الجديدة. تحتفظ المجموعة الموجودة بتوزيعتها؛ خطط مجموعة جديدة للانتقال إليها.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>تنشئ «%1» عناقيدها الافتراضية بـ K3s، وهو مهمل.</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>إصدار vCluster حديث</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>يقيّد Palette المجموعة بإصدار vCluster الذي أُنشئت به. وما دامت المنصة تعرض إصدارًا أحدث لا يمكن نشر عنقود افتراضي جديد على المجموعة حتى تُرقّى.</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>‏«%1» مقيّدة بـ vCluster %2؛ وتعرض المنصة %3، ولا يمكن نشر عنقود افتراضي جديد قبل الترقية.</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>لا يُخفَّض vCluster</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>تنتقل المجموعة إلى إصدار vCluster أحدث، ولا تعود أبدًا إلى أقدم.</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>ستعود «%1» من vCluster %2 إلى %3.</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>الإبقاء على تهيئتها</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>تسميته «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n عنقود افتراضي</numerusform>
            <numerusform>%n عنقود افتراضي</numerusform>
            <numerusform>عنقودان افتراضيان</numerusform>
            <numerusform>%n عناقيد افتراضية</numerusform>
            <numerusform>%n عنقودًا افتراضيًا</numerusform>
            <numerusform>%n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>أسماء العناقيد الافتراضية بسيطة</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>يتكوّن اسم العنقود الافتراضي من أحرف لاتينية صغيرة وأرقام وشرطات، ويبدأ بحرف، ولا ينتهي بشرطة، وطوله 63 محرفًا على الأكثر: يصير جزءًا من أسماء DNS.</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>‏«%1» لا يصلح اسمًا لعنقود افتراضي.</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>أسماء العناقيد الافتراضية فريدة</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>لا يمكن لعنقودين في مشروع واحد، افتراضيين أو لا، أن يحملا الاسم نفسه.</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>عنقود آخر في %1 اسمه «%2» أيضًا.</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>تُستخدم مجموعة المشروع من ذلك المشروع</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>لا يمكن أن تُنشر على مجموعة عناقيد لمشروع إلا عناقيد ذلك المشروع الافتراضية.</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>لا يمكن وضع %1 على «%2» التي تنتمي إلى %3.</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>للعنقود الافتراضي ما يحتاجه</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>يحتاج العنقود الافتراضي إلى 4 CPU و4 GiB من الذاكرة و2 GiB من التخزين على الأقل؛ ومع K3s إلى 4 CPU و3 GiB وبلا تخزين.</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>إعطاء الحد الأدنى اللازم</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>‏%1: أصغر من %2 التي يحتاجها عنقود افتراضي في «%3».</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>لا يُنشر ما يفوق الحدود</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>تبيّن حدود المجموعة كم يحق لعنقود افتراضي واحد أن يطلب. ويُرفض طلب ما زاد عنها.</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>‏%1: أكبر من حدود «%2» ‏(%3).</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>لا يُنشر ما يفوق نصف مضيف</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>يحق للعنقود الافتراضي المطالبة بنصف موارد عنقوده المضيف على الأكثر: يحتاج الجديد مضيفًا ضعف حجمه، وما يُغيَّر حجمه يبقى على مضيفه.</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>‏%1: أكثر من نصف عنقود مضيف في «%2».</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>لا يُنشر شيء قبل الترقية</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>ما دامت المنصة تعرض إصدار vCluster أحدث مما لدى مجموعة لا يمكن نشر عنقود افتراضي جديد عليها. رقِّ المجموعة أولًا؛ تستطيع الخطة فعل الأمرين.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>لدى «%1» ‏vCluster %2 وتُرقّى إلى %3 قبل أن يوضع عليها جديد: %4.</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>للعنقود الافتراضي مضيف يوضع عليه</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>يوضع العنقود الافتراضي الجديد على عنقود مضيف من المجموعة يعمل وسليم.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>لا عنقود مضيف في «%1» يعمل وسليم: لا يمكن نشر %2.</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>لدى المضيف متسع للمطلوب</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>يبقى ما تطالب به العناقيد الافتراضية من عنقود مضيف ضمن سعته مضروبة في فرط تخصيص المجموعة. لا تطالب المتوقفة مؤقتًا بـ CPU ولا ذاكرة؛ وما يُستأنف يحتاج حصته مجددًا.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>لا عنقود مضيف في «%1» بقي لديه ما يكفي لـ %2، حتى عند %3 %.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>تلتزم العناقيد الافتراضية برصيد المطوّر</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>للمستأجر رصيد لهذا القدر من CPU والذاكرة والتخزين ولهذا العدد من العناقيد الافتراضية؛ وما كان على مجموعات النظام يسحب من رصيد النظام. يحتفظ المتوقف مؤقتًا بحصته؛ ويعيدها المحذوف.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>مع %1 تتجاوز الخطة رصيد المطوّر للنظام بـ %2.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>مع %1 تتجاوز الخطة رصيد المطوّر للمستأجر بـ %2.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>تلتزم العناقيد الافتراضية برصيد مستخدمها</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>لكل مستخدم في المستأجر رصيد لهذا القدر، حيث تذكر مساحة العمل كم هو. يسحب العنقود الافتراضي من رصيد من نشره؛ إلا ما كان على مجموعات النظام.</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>مع %1 تتجاوز رصيد المطوّر الخاص بك بـ %2.</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>مع %1 يتجاوز المستخدم %2 رصيد المطوّر الخاص به بـ %3.</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>لا شيء يمكن أن يبدأ هكذا</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>الأسماء المستعارة غير مسموحة</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>علامة الاقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>حجم التهيئة %1 KiB على الأكثر</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>لا يذكر الخادم الخلفي تخزين العناقيد المضيفة، فلا يقيّد التخزين شيئًا هنا.</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>لا عنقود افتراضي يعمل على ما يُفقد.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n عنقود افتراضي بحاجة إلى مضيف، وكلها تجد واحدًا.</numerusform>
            <numerusform>%n عنقود افتراضي بحاجة إلى مضيف، ويجد واحدًا.</numerusform>
            <numerusform>عنقودان افتراضيان بحاجة إلى مضيف، وكلاهما يجد واحدًا.</numerusform>
            <numerusform>%n عناقيد افتراضية بحاجة إلى مضيف، وكلها تجد واحدًا.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا بحاجة إلى مضيف، وكلها تجد واحدًا.</numerusform>
            <numerusform>%n عنقود افتراضي بحاجة إلى مضيف، وكلها تجد واحدًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n عنقود افتراضي بحاجة إلى مضيف.</numerusform>
            <numerusform>%n عنقود افتراضي بحاجة إلى مضيف.</numerusform>
            <numerusform>عنقودان افتراضيان بحاجة إلى مضيف.</numerusform>
            <numerusform>%n عناقيد افتراضية بحاجة إلى مضيف.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا بحاجة إلى مضيف.</numerusform>
            <numerusform>%n عنقود افتراضي بحاجة إلى مضيف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>%n منها لا مكان لها.</numerusform>
            <numerusform>%n منها لا مكان لها.</numerusform>
            <numerusform>%n منها لا مكان لها.</numerusform>
            <numerusform>%n منها لا مكان لها.</numerusform>
            <numerusform>%n منها لا مكان لها.</numerusform>
            <numerusform>%n منها لا مكان لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>ما بين %1 و%2 منها لا مكان لها.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>‏%1: %2 من %3 لا تجد مضيفًا؛ ينقصها %4.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>و%n مجموعة أخرى.</numerusform>
            <numerusform>و%n مجموعة أخرى.</numerusform>
            <numerusform>ومجموعتان أخريان.</numerusform>
            <numerusform>و%n مجموعات أخرى.</numerusform>
            <numerusform>و%n مجموعة أخرى.</numerusform>
            <numerusform>و%n مجموعة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>كل العناقيد الافتراضية المضافة (%n) تتسع لها %1.</numerusform>
            <numerusform>كل العناقيد الافتراضية المضافة (%n) تتسع لها %1.</numerusform>
            <numerusform>كل العناقيد الافتراضية المضافة (%n) تتسع لها %1.</numerusform>
            <numerusform>كل العناقيد الافتراضية المضافة (%n) تتسع لها %1.</numerusform>
            <numerusform>كل العناقيد الافتراضية المضافة (%n) تتسع لها %1.</numerusform>
            <numerusform>كل العناقيد الافتراضية المضافة (%n) تتسع لها %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>من %n عنقود افتراضي مضاف يتسع %1 في %2.</numerusform>
            <numerusform>من %n عنقود افتراضي مضاف يتسع %1 في %2.</numerusform>
            <numerusform>من عنقودين افتراضيين مضافين يتسع %1 في %2.</numerusform>
            <numerusform>من %n عناقيد افتراضية مضافة يتسع %1 في %2.</numerusform>
            <numerusform>من %n عنقودًا افتراضيًا مضافًا يتسع %1 في %2.</numerusform>
            <numerusform>من %n عنقود افتراضي مضاف يتسع %1 في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>من %n عنقود افتراضي مضاف يتسع ما بين %1 و%2 في %3.</numerusform>
            <numerusform>من %n عنقود افتراضي مضاف يتسع ما بين %1 و%2 في %3.</numerusform>
            <numerusform>من عنقودين افتراضيين مضافين يتسع ما بين %1 و%2 في %3.</numerusform>
            <numerusform>من %n عناقيد افتراضية مضافة يتسع ما بين %1 و%2 في %3.</numerusform>
            <numerusform>من %n عنقودًا افتراضيًا مضافًا يتسع ما بين %1 و%2 في %3.</numerusform>
            <numerusform>من %n عنقود افتراضي مضاف يتسع ما بين %1 و%2 في %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>تسمح %1 للطلب الواحد بـ %2 على الأكثر، فلا يتسع شيء من %3.</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>لم يبقَ في %1 عنقود مضيف سعته معروفة، فلا يتسع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>بعد ذلك يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>بعد ذلك يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>بعد ذلك يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>بعد ذلك يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>بعد ذلك يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>بعد ذلك يتسع %n إضافي من %1 في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>يتسع %n إضافي من %1 في %2.</numerusform>
            <numerusform>يتسع %n إضافي من %1 في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>بعد ذلك يتسع ما بين %1 و%2 إضافي من %3 في %4.</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>يُطلب من %1 أكثر مما تسمح به %3 بـ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>%n عنقود مضيف آخر يُطلب منه أكثر من المسموح.</numerusform>
            <numerusform>%n عنقود مضيف آخر يُطلب منه أكثر من المسموح.</numerusform>
            <numerusform>عنقودان مضيفان آخران يُطلب منهما أكثر من المسموح.</numerusform>
            <numerusform>%n عناقيد مضيفة أخرى يُطلب منها أكثر من المسموح.</numerusform>
            <numerusform>%n عنقودًا مضيفًا آخر يُطلب منه أكثر من المسموح.</numerusform>
            <numerusform>%n عنقود مضيف آخر يُطلب منه أكثر من المسموح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>الأضيق في %1 هو %2: يُطلب %3 % من %4 المسموح.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>الملف ليس كائن JSON.</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>هناك شيء بعد نهاية المستند.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>ينتهي الملف في المنتصف: قُطع. احصل عليه مجددًا من مصدره.</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>الملف ليس JSON صالحًا هنا.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>‏«%1» ليس عددًا صحيحًا يستطيع Easel حفظه بدقة.</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>يحتوي نص على تسلسل هروب ليس في JSON.</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>يحتوي نص على المحرف NUL.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>نص ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>يحتوي نص على محرف تحكم غير مهرَّب.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>يحتوي نص على نصف محرف (بديل منفرد).</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>تداخل الملف أعمق من %1 مستوى.</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>‏«%1» موجود مرتين، ولا يمكن أن يُقصد إلا واحد. أزل واحدًا.</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>لا يعرف المزوّد إعدادات موازن الأحمال (عناوين IP الخارجية، سياسة الحركة، نطاقات المصدر)؛ والتحديث عبره يسقط إعدادات: %1.</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>لا يعرف المزوّد منفذًا لـ DNS المضيف؛ والتحديث عبره يسقط منافذ: %1.</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>لا يرسل المزوّد DNS المضيف إلا لمجموعات Ingress؛ وهنا لا أثر له: %1.</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>يقطع المزوّد الوسم عند نقطتيه الثانيتين: %1.</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>من ملفات تعريف الإضافات لا توجد هنا إلا المعرّفات: يأخذها المزوّد بلا ترتيب، ولا يقرأ Easel حزمها ومتغيراتها.</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>‏%1 يفوق ما يستطيع المزوّد إرساله.</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>ترفض الإصدارات الحديثة من المزوّد إنشاء مجموعة بـ k3s.</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>المجموعة غير نشطة: يعدّها المزوّد محذوفة.</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>يحفظ Terraform صيغة أخرى من Unicode ‏(NFC) للنص في: %1.</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>لا يستطيع المزوّد استيراد مجموعة بهذا UID: لا توجد كتلة import.</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>اسم المشروع %1 غير معروف: املأ project_name.</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>تُركت: هي مجموعة نظام، ولا يعرف المزوّد إلا مجموعات المستأجر والمشاريع.</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>بلا منطقة</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>ليس في الجرد</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>سحابة</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>طرفي</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا مكان</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>مضيفات طرفية متاحة</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>ينتظر عنقودًا مضيفًا</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>التقاط للنقل</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>تكبير هناك</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>إفلات هنا</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>انتهت الشهادة في %1. إن لم يكن كذلك فانظر إلى ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>تصلح الشهادة ابتداءً من %1 فقط. إن كان ذلك قد مضى فانظر إلى ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>الشهادة لاسم آخر: %1.</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>لم يوقّع الشهادة أي جهة موثوقة. إن كان للخادم الخلفي مرجع تصديق خاص به فاذكر ملفه في الاتصال.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>تتعذر قراءة ملف مرجع التصديق، أو ليس فيه شهادة PEM.</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>هناك مفتاح عام مثبّت، لكن العنوان ليس عنوان https.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>يعرض %1 مفتاحًا عامًا غير المثبّت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>‏%1 غير موثوق، فلم يُرسل شيء. %2</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>لم يجب الخادم الخلفي. ربما نفّذ الطلب وربما لم ينفّذه.</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>يزيد الجواب على %1 MiB: لم يُقرأ.</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>لم يجب الخادم الخلفي خلال %n ثانية.</numerusform>
            <numerusform>لم يجب الخادم الخلفي خلال %n ثانية.</numerusform>
            <numerusform>لم يجب الخادم الخلفي خلال ثانيتين.</numerusform>
            <numerusform>لم يجب الخادم الخلفي خلال %n ثوانٍ.</numerusform>
            <numerusform>لم يجب الخادم الخلفي خلال %n ثانية.</numerusform>
            <numerusform>لم يجب الخادم الخلفي خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>لا يوجد مضيف اسمه %1، بحسب DNS هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>لا شيء يستمع على %1، المنفذ %2.</translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>تعذر بلوغ الخادم الخلفي على %1: %2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>فشل شيء بين Easel والخادم الخلفي (%1). ربما نُفّذ الطلب وربما لم يُنفّذ.</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>يحيل الخادم الخلفي Easel إلى %1. لا يتبعه Easel لأن ذلك ينقل المفتاح إلى هناك؛ إن كان صحيحًا فاتصل بذلك العنوان.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>لا يقبل الخادم الخلفي المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>لا يقبل الخادم الخلفي مفتاح API.</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>ينقص الحساب إذن ذلك.</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>ينقص الحساب الإذن %1.</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>ليس لدى الخادم الخلفي ذلك.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>تغيّر في الأثناء.</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>يطلب الخادم الخلفي التمهّل.</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>رفض الخادم الخلفي الطلب (%1).</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>فشل الخادم الخلفي (%1).</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>اضبط controlPlane.coredns.deployment.image قبل الترقية إلى 0.27.3 أو أحدث، وإلا فقد لا يبدأ CoreDNS.</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>تحتاج عناقيد K3s الافتراضية إلى 1 CPU و1 GiB من الذاكرة و1 GiB من التخزين متاحة على مضيفها، وإلا فقد تعلق الترقية.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>لدى %1 أقل من ذلك.</numerusform>
            <numerusform>لدى %1 أقل من ذلك.</numerusform>
            <numerusform>لدى %1 أقل من ذلك.</numerusform>
            <numerusform>لدى %1 أقل من ذلك.</numerusform>
            <numerusform>لدى %1 أقل من ذلك.</numerusform>
            <numerusform>لدى %1 أقل من ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>تحتاج مضيفات EKS ذات Kubernetes 1.34 أو 1.35 إلى Palette 4.9.14 أو أحدث: %1.</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>وثائق Palette: ‏Upgrade Cluster Groups</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>وثائق Palette: ‏Release Notes</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>ليس لدى الخادم الخلفي مجموعة كهذه.</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>‏«%1» مجموعة نظام. يرقّيها مشغّلها.</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>لم تذكر المنصة تهيئة مبدئية لـ %1.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>لا تذكر تهيئة «%1» إصدار vCluster. حرّرها يدويًا.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>لدى «%1» ‏vCluster %2 بالفعل.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>في «%1» %n قيمة تُحسم أولًا.</numerusform>
            <numerusform>في «%1» %n قيمة تُحسم أولًا.</numerusform>
            <numerusform>في «%1» قيمتان تُحسمان أولًا.</numerusform>
            <numerusform>في «%1» %n قيم تُحسم أولًا.</numerusform>
            <numerusform>في «%1» %n قيمة تُحسم أولًا.</numerusform>
            <numerusform>في «%1» %n قيمة تُحسم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>تذكر تهيئة «%1» الجديدة vCluster %2 لا %3: لن تكون تلك ترقية.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>لا يعمل عليها شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>%n عنقود افتراضي عليها متعثر أصلًا</numerusform>
            <numerusform>%n عنقود افتراضي عليها متعثر أصلًا</numerusform>
            <numerusform>عنقودان افتراضيان عليها متعثران أصلًا</numerusform>
            <numerusform>%n عناقيد افتراضية عليها متعثرة أصلًا</numerusform>
            <numerusform>%n عنقودًا افتراضيًا عليها متعثر أصلًا</numerusform>
            <numerusform>%n عنقود افتراضي عليها متعثر أصلًا</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>عنقود مضيف غير سليم</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>تنال التهيئة تخطيطًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>يعمل عليها %n عنقود افتراضي</numerusform>
            <numerusform>يعمل عليها %n عنقود افتراضي</numerusform>
            <numerusform>يعمل عليها عنقودان افتراضيان</numerusform>
            <numerusform>يعمل عليها %n عناقيد افتراضية</numerusform>
            <numerusform>يعمل عليها %n عنقودًا افتراضيًا</numerusform>
            <numerusform>يعمل عليها %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>لدى «%1» ‏vCluster %2 ولا يمكن أن تعود إلى %3: قد لا يستطيع الأقدم قراءة ما كتبه الأحدث.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلق</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>كُتبت التهيئة بطريقة لا يمكن فيها تغيير مفاتيح مفردة. حرّرها يدويًا.</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>لا يمكن دمج تهيئة المجموعة. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>لا يمكن دمج القيم المبدئية الجديدة للمنصة. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>لا يمكن دمج القيم المبدئية القديمة للمنصة. %1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>كُتبت التهيئة بطريقة لا يمكن دمجها. حرّرها يدويًا انطلاقًا من القيم المبدئية الجديدة.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>قيمة %1 ليست YAML صالحًا. %2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>نسخ الأقراص احتياطيًا</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>للعناقيد المضيفة من نوع OpenShift: يترك المستخدمين والمجموعات التي يعيّنها OpenShift بنفسه.</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>لنسخ وحدات التخزين احتياطيًا: ترى الـ pods مسارات مضيفها. وتصير العناقيد الافتراضية ذات امتيازات، فيستطيع pod بلوغ عُقد عنقوده المضيف.</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>السجل (registry) الذي تأتي منه الصور التي ليس لها سجل خاص.</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>صورة CoreDNS في العنقود الافتراضي.</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>هل للعنقود الافتراضي خادم DNS.</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>هل مستوى التحكم K3s.</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>هل مستوى التحكم Kubernetes الصرف.</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>إصدار Kubernetes للعناقيد الافتراضية.</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>هل تُربط مسارات المضيف داخل الـ pods، كما يحتاج نسخ وحدات التخزين احتياطيًا.</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>هل يُبلَغ API عبر Ingress.</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>التعليقات التوضيحية للخدمة أمام API، لموازنات الأحمال خصوصًا.</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>متغيرات بيئة مستوى التحكم، لكل منها اسم وقيمة.</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>عدد النسخ العاملة من مستوى التحكم.</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>سجل (registry) صورة مستوى التحكم.</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>مستودع صورة مستوى التحكم.</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>إصدار vCluster. يتغيّر بترقية ولا يعود أبدًا إلى الوراء.</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>حجم وحدة تخزين مستوى التحكم.</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>فئة تخزين تلك الوحدة.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>‏CPU الذي يحق لـ vCluster نفسه استخدامه على الأكثر.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>الذاكرة التي يحق لـ vCluster نفسه استخدامها على الأكثر.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>‏CPU الذي يطلبه vCluster نفسه. زيادته ترفع الحد الأدنى اللازم للعنقود الافتراضي.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>الذاكرة التي يطلبها vCluster نفسه. زيادتها ترفع الحد الأدنى اللازم للعنقود الافتراضي.</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>تسميات العُقد التي تعمل عليها مستويات التحكم.</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>فئة أولوية مستويات التحكم.</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>شوائب (taints) العُقد التي تتحملها مستويات التحكم.</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>سياق أمان الحاوية. يختار OpenShift المستخدمين والمجموعات بنفسه.</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>سياق أمان الـ pod.</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>هل يُسأل المضيف عن الأسماء التي لا يعرفها العنقود الافتراضي.</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>هل تُبلَغ الـ kubelets باسم المضيف.</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>خدمات المضيف التي يراها العنقود الافتراضي.</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>هل العناقيد المضيفة OpenShift.</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>هل تنال الـ pods التي بلا حدود حدودًا.</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>هل تُعزل العناقيد الافتراضية على الشبكة.</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>معيار أمان الـ pod: ‏baseline أو restricted أو privileged.</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>هل يلزم المضيف العنقود الافتراضي بحصة.</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>هل تُرى فئات Ingress الخاصة بالمضيف في الداخل.</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>هل تُرى عُقد المضيف الحقيقية في الداخل.</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>هل تُرى فئات تخزين المضيف في الداخل.</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>هل تُنشأ كائنات Ingress على المضيف.</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>هل تُنشأ سياسات الشبكة على المضيف.</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>هل تُنشأ مطالبات وحدات التخزين على المضيف.</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>هل تُنشأ حسابات الخدمة على المضيف.</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>هل يبلّغ vCluster صانعه بكيفية استخدامه.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>‏true أو false</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>كمية</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>مفاتيح وقيم</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>الأسماء المستعارة غير مسموحة</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>مفتاح فارغ</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>المفتاح «%1» موجود مرتين</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>المفتاح كلمة، لا قائمة ولا خريطة</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>السطر %1، العمود %2: %3.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>يبدأ مستند ثانٍ</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>علامة اقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>علامة جدولة حيث لا تجوز الإزاحة إلا بمسافات</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>حجم التهيئة %1 KiB على الأكثر</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>محرف تحكم</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>تتكوّن التهيئة من مفاتيح وقيم</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>خطر منخفض</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>خطر متوسط</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>موجة تجريبية</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>عدة أماكن</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>لا يعمل عليها شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n عنقود افتراضي يعمل كالسابق.</numerusform>
            <numerusform>%n عنقود افتراضي يعمل كالسابق.</numerusform>
            <numerusform>عنقودان افتراضيان يعملان كالسابق.</numerusform>
            <numerusform>%n عناقيد افتراضية تعمل كالسابق.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا يعمل كالسابق.</numerusform>
            <numerusform>%n عنقود افتراضي يعمل كالسابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n عنقود افتراضي لا يعمل مجددًا: %1.</numerusform>
            <numerusform>%n عنقود افتراضي لا يعمل مجددًا: %1.</numerusform>
            <numerusform>عنقودان افتراضيان لا يعملان مجددًا: %1.</numerusform>
            <numerusform>%n عناقيد افتراضية لا تعمل مجددًا: %1.</numerusform>
            <numerusform>%n عنقودًا افتراضيًا لا يعمل مجددًا: %1.</numerusform>
            <numerusform>%n عنقود افتراضي لا يعمل مجددًا: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>تعذرت معرفة ما إذا كانت عناقيدها الافتراضية تعمل مجددًا. %1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>is no amount</source>
        <translation>ليس كمية</translation>
    </message>
    <message>
        <source>The document is not an object.</source>
        <translation>المستند ليس كائنًا.</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>ليس نوع نقطة نهاية يعرفه Easel</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>ليس توزيعة يعرفها Easel</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>تداخل المستند أعمق من 1024 مستوى.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>المستند ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>المستند فارغ.</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>في المستند عدد سيئ الصياغة أو خارج المجال.</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>المستند ليس JSON صالحًا: %1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>تتعذر قراءة جواب الخادم الخلفي: «%1» %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>موجود مرتين</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ليس كائنًا</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ليس نصًا</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>ليس عددًا صحيحًا يتسع له 64 بت</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ليس عددًا</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ليس صوابًا ولا خطأً</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>فيه عنصر ليس نصًا</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>فيه عنصر ليس عددًا</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ليس قائمة</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>ما تحفظه مساحة العمل من تطبيقاتها تالف. افتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>التعارضات التي في مساحة العمل تالفة. افتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt غير مثبّت.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>مساحة العمل تالفة وتُركت كما هي. افتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>تتعذر كتابة مساحة العمل.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>القرص ممتلئ: لم يُخزَّن شيء. وفّر مساحة وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>يبلّغ القرص عن خطأ: لم يُخزَّن شيء. افحص القرص وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>تعذرت قراءة مساحة العمل أو كتابتها.</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>اللقطة التي في مساحة العمل تالفة. اجلبها من جديد، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>السجل الذي في مساحة العمل تالف. افتح نسخة احتياطية لقراءته.</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>لا توجد نقطة كهذه في السجل. ربما أُزيلت.</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>اليومية التي في مساحة العمل تالفة. افتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>الخطة التي في مساحة العمل تالفة. افتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>ليس في الخطة خطوة كهذه.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>تعذرت كتابة «%1»: %2. ما كان هناك لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>كُتب «%1»، لكن القرص لم يؤكد اسمه: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>لا يوجد ملف «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>‏«%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>‏«%1» أكبر من %2، ولا ملف من هذا النوع كذلك.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>‏«%1» ليس مساحة عمل Easel. تُرك كما هو.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>‏«%1» تالف وتُرك كما هو. افتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>كُتب «%1» بإصدار أحدث من Easel (التنسيق %2، وهذا يعرف %3). افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>تتعذر كتابة «%1»: مجلده لشخص آخر.</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>‏«%1» مفتوح في %2. أغلقه هناك لتحريره هنا.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>يوجد ملف «%1» بالفعل.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>يتعذر إنشاء «%1»: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>يتعذر إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>لا مساحة لفحص مساحة العمل بعد انهيار.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>‏%1، العملية %2 على %3</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>عملية أخرى</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>يتعذر قفل مساحة العمل: %1.</translation>
    </message>
</context>
<context>
    <name>easel::ActivityModel</name>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 م.ث</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
</context>
<context>
    <name>easel::ActivityPanel</name>
    <message>
        <source>Only what failed</source>
        <translation>ما فشل فقط</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>نسخ كأمر curl بلا المفتاح</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
    <message>
        <source>Requests to the backend</source>
        <translation>الطلبات إلى الخادم الخلفي</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>تصفية الطلبات…</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>تصفية الطلبات</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>لا طلب يطابق المرشّح</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>يُسرد هنا ما يطلبه Easel من الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>غيّر المرشّح لرؤية البقية.</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>البصمة المعتمدة، إن وُجدت</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>البصمة المعتمدة</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>الصق البصمة من التقرير المعتمد: لا يُرسل شيء ما لم تكن للخطة.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>تطبيق الآن</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>‏%1 ختمها %2، البصمة %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>‏%1 البصمة %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>اعتُمدت خطة أخرى: بصمة هذه %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>العمل باتصال</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>جلب ومتابعة التخطيط</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>العمليات المنتهية</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>أشّر أولًا على ما ورد أعلاه.</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>لم يكتمل التشغيل التجريبي: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>لا شيء للتطبيق.</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>احسم التعارضات أولًا.</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>أصلح الأخطاء أولًا: سيرفض الخادم الخلفي الخطة.</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>اتصل بخادم خلفي للتطبيق.</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>اعمل باتصال للتطبيق. لا يُرسل شيء أثناء التخطيط دون اتصال.</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>تجري قراءة الخادم الخلفي. طبّق بعد انتهائها.</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>يجري تطبيق الخطة.</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>ينقص الحساب %1. اقطع الاتصال وأعده بعد منحه.</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>لا يمكن هنا إلا قراءة مساحة العمل هذه.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>تطبيق %n عملية…</numerusform>
            <numerusform>تطبيق %n عملية…</numerusform>
            <numerusform>تطبيق عمليتين…</numerusform>
            <numerusform>تطبيق %n عمليات…</numerusform>
            <numerusform>تطبيق %n عملية…</numerusform>
            <numerusform>تطبيق %n عملية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>تُجرَّب…</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>يسأل الخادم الخلفي عما يمكنه قوله عن الخطة دون تنفيذها.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>يكتمل ما يعمل؛ ولا يبدأ غيره.</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>يكتمل ما يعمل؛ ويبقى الباقي مخططًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>تم %1 من %n عملية</numerusform>
            <numerusform>تم %1 من %n عملية</numerusform>
            <numerusform>تم %1 من عمليتين</numerusform>
            <numerusform>تم %1 من %n عمليات</numerusform>
            <numerusform>تم %1 من %n عملية</numerusform>
            <numerusform>تم %1 من %n عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
            <numerusform>%n قيد التشغيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
            <numerusform>%n فاشلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n متخطاة</numerusform>
            <numerusform>%n متخطاة</numerusform>
            <numerusform>%n متخطاة</numerusform>
            <numerusform>%n متخطاة</numerusform>
            <numerusform>%n متخطاة</numerusform>
            <numerusform>%n متخطاة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
            <numerusform>بقي نحو %n ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>تُرسل %n عملية إلى %1 (%2).</numerusform>
            <numerusform>تُرسل %n عملية إلى %1 (%2).</numerusform>
            <numerusform>تُرسل عمليتان إلى %1 (%2).</numerusform>
            <numerusform>تُرسل %n عمليات إلى %1 (%2).</numerusform>
            <numerusform>تُرسل %n عملية إلى %1 (%2).</numerusform>
            <numerusform>تُرسل %n عملية إلى %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>الخادم الخلفي المحلي</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>‏%1 اجلب لتخطط على ما هو موجود الآن، أو غيّر خطتك.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>تشغيل تجريبي: %1 من %n عملية لن تنجح. السبب مذكور أدناه.</numerusform>
            <numerusform>تشغيل تجريبي: %1 من %n عملية لن تنجح. السبب مذكور أدناه.</numerusform>
            <numerusform>تشغيل تجريبي: %1 من عمليتين لن تنجح. السبب مذكور أدناه.</numerusform>
            <numerusform>تشغيل تجريبي: %1 من %n عمليات لن تنجح. السبب مذكور أدناه.</numerusform>
            <numerusform>تشغيل تجريبي: %1 من %n عملية لن تنجح. السبب مذكور أدناه.</numerusform>
            <numerusform>تشغيل تجريبي: %1 من %n عملية لن تنجح. السبب مذكور أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>تشغيل تجريبي: لا شيء يمنع %n عملية. لم يتغيّر شيء.</numerusform>
            <numerusform>تشغيل تجريبي: لا شيء يمنع %n عملية. لم يتغيّر شيء.</numerusform>
            <numerusform>تشغيل تجريبي: لا شيء يمنع عمليتين. لم يتغيّر شيء.</numerusform>
            <numerusform>تشغيل تجريبي: لا شيء يمنع %n عمليات. لم يتغيّر شيء.</numerusform>
            <numerusform>تشغيل تجريبي: لا شيء يمنع %n عملية. لم يتغيّر شيء.</numerusform>
            <numerusform>تشغيل تجريبي: لا شيء يمنع %n عملية. لم يتغيّر شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>ختم الخطة…</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>فلا يُطبَّق غيرها، وأي تحرير ينهي الختم.</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>عنوان الخطة</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>المؤلف: %1</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>من يختم الخطة</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>من يختمها</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>ختمها %1</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>تحديد كل الأعضاء</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>التقاط للنقل</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>عرض في قائمة الأسطول</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>إزالة من المجموعة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>‏%1، مجهول في الجرد</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>‏%1، %2، %n عنقود مضيف</numerusform>
            <numerusform>‏%1، %2، %n عنقود مضيف</numerusform>
            <numerusform>‏%1، %2، عنقودان مضيفان</numerusform>
            <numerusform>‏%1، %2، %n عناقيد مضيفة</numerusform>
            <numerusform>‏%1، %2، %n عنقودًا مضيفًا</numerusform>
            <numerusform>‏%1، %2، %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>ينضم %1 إلى هنا.</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>ينضم %1 مع تحذير: %2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>لا يمكن أن ينضم %1: %2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>‏%1 هنا بالفعل.</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>لوحة فارغة. %1</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>لمجموعة أخرى هذا الاسم.</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>لا مجموعة جديدة</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>مجموعة جديدة «%1»</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>‏%1، %2. أفلت هنا، أو في أي مكان بجانب البطاقات.</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>لا مجموعات عناقيد بعد</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>اسحب العناقيد المضيفة من قائمة الأسطول إلى هنا، أو اضغط Insert.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>إنشاء «%1»</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>‏«%1» مجموعة نظام ولا يمكن إلا قراءتها.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>إزالة %n عنقود من «%1»</numerusform>
            <numerusform>إزالة %n عنقود من «%1»</numerusform>
            <numerusform>إزالة عنقودين من «%1»</numerusform>
            <numerusform>إزالة %n عناقيد من «%1»</numerusform>
            <numerusform>إزالة %n عنقودًا من «%1»</numerusform>
            <numerusform>إزالة %n عنقود من «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>لماذا؟ %1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>‏%1 بالمئة، فوق الحد</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>‏%1 بالمئة</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>لا حد معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>easel::CapacityChart</name>
    <message>
        <source>Capacity chart</source>
        <translation>مخطط السعة</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n شريط. اختر واحدًا بسهمي الأعلى والأسفل، وافتحه بـ Enter.</numerusform>
            <numerusform>%n شريط. اختر واحدًا بسهمي الأعلى والأسفل، وافتحه بـ Enter.</numerusform>
            <numerusform>شريطان. اختر واحدًا بسهمي الأعلى والأسفل، وافتحه بـ Enter.</numerusform>
            <numerusform>%n أشرطة. اختر واحدًا بسهمي الأعلى والأسفل، وافتحه بـ Enter.</numerusform>
            <numerusform>%n شريطًا. اختر واحدًا بسهمي الأعلى والأسفل، وافتحه بـ Enter.</numerusform>
            <numerusform>%n شريط. اختر واحدًا بسهمي الأعلى والأسفل، وافتحه بـ Enter.</numerusform>
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
        <translation>لا مضيف بعد</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>على مضيفات خارج المجموعة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>لم يذكره الخادم الخلفي</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>لم يذكره الخادم الخلفي</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>المطلوب من المسموح، على أضيق مضيف في المجموعة</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>المطلوب من المسموح</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>ما طلبته عناقيد المجموعة الافتراضية</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>ما طلبته عناقيد مجموعات أخرى الافتراضية على المضيفات نفسها</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>ما تستعيده العناقيد الافتراضية المتوقفة مؤقتًا عند استئنافها؛ وهو متاح حتى ذلك الحين</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>ما لا يزال يمكن طلبه</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>السعة الفعلية مضروبة في فرط تخصيص المجموعة</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>ما لدى العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>المطلوب فوق المسموح، مجموعًا على المضيفات</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>المقيس على العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>عناقيد المجموعة الافتراضية، ومنها المتوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحِمل</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>الخاص بها</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Physical</source>
        <translation>الفعلي</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المُستخدَم</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضي</translation>
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
        <translation>السعة</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>المورد</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>بحث بالاسم…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Chart as PNG…</source>
        <translation>المخطط بصيغة PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>المخطط بصيغة SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>الأرقام بصيغة CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>افقد مضيفات، وأضف عناقيد افتراضية، وغيّر فرط التخصيص، وانظر ما ينتج</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>العودة إلى كل المجموعات (Backspace)</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>لا يذكر الخادم الخلفي تخزين العناقيد المضيفة: المطلوب معروف، أما المسموح والمتاح فلا.</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>السعة بالأرقام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>سعة مضيفات %1</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>سعة المجموعات</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>لا اسم فيه ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>لا عناقيد مضيفة</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>ليس لهذه المجموعة شيء بعد. اسحب عناقيد مضيفة إلى بطاقتها في صفحة التكوين.</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>إلى صفحة التكوين</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>لا مجموعات في هذا النطاق</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>اختر المستأجر في مبدّل النطاق في الأعلى لرؤية كل المجموعات.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>تُحسب السعة لكل مجموعة. اسحب عناقيد مضيفة إلى لوحة صفحة التكوين لإنشاء مجموعة.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>تُحفظ السعة بصيغة .png أو .svg أو .csv؛ و«%1» ليس منها.</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>حُفظ باسم %1، مع أول %2 من %3. وفي CSV الكل.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>تصدير السعة</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>عرض المزيد (بقيت %n مجموعة)</numerusform>
            <numerusform>عرض المزيد (بقيت %n مجموعة)</numerusform>
            <numerusform>عرض المزيد (بقيت مجموعتان)</numerusform>
            <numerusform>عرض المزيد (بقيت %n مجموعات)</numerusform>
            <numerusform>عرض المزيد (بقيت %n مجموعة)</numerusform>
            <numerusform>عرض المزيد (بقيت %n مجموعة)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>تُحذف المجموعة؛ وتبقى عناقيدها المضيفة.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>الخطر: %1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>الخطر %1: %2.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>تنضم</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>تغادر</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>لا يختلف إلا آخر النص</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>تضيف</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>تصلح</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>لا يمكن نقل شيء: لا يمكن إلا قراءة مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>لا يمكن نقل شيء أثناء تطبيق الخطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n عنقود</numerusform>
            <numerusform>%n عنقود</numerusform>
            <numerusform>عنقودان</numerusform>
            <numerusform>%n عناقيد</numerusform>
            <numerusform>%n عنقودًا</numerusform>
            <numerusform>%n عنقود</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>إنشاء «%1» من %2</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>نقل %1 إلى «%2»</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>إضافة %1 إلى «%2»</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>لا يمكن الانضمام إلى «%1»</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>لا يمكن أن يكون مجموعة جديدة</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>موجود في هذه المجموعة</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>يبقى في مجموعاته الأخرى أيضًا.</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>‏Ctrl: الانضمام مع البقاء في مكانه</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>لم يعد العنقود %1 في الأسطول.</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>ليس مضيفًا</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>‏DNS المضيف</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>بوابة سحابة خاصة</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>%1 of %2 cores requested</source>
        <translation>مطلوب %1 من %2 نواة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>مطلوب %1 من %2 GiB</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>لا يذكر الخادم الخلفي أرقامًا لهذا العنقود.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>في غير مجموعة. اسحبه إلى بطاقة، أو التقطه بمفتاح المسافة.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n عنقود</numerusform>
            <numerusform>%n عنقود</numerusform>
            <numerusform>عنقودان</numerusform>
            <numerusform>%n عناقيد</numerusform>
            <numerusform>%n عنقودًا</numerusform>
            <numerusform>%n عنقود</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>%1 cores</source>
        <translation>‏%1 نواة</translation>
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
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Search commands, groups, clusters, settings…</source>
        <translation>بحث في الأوامر والمجموعات والعناقيد والإعدادات…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>اكتب بضعة حروف من اسم.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يطابق. جرّب حروفًا أقل.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>أفضل %1 من %n مطابقة</numerusform>
            <numerusform>أفضل %1 من %n مطابقة</numerusform>
            <numerusform>أفضل %1 من مطابقتين</numerusform>
            <numerusform>أفضل %1 من %n مطابقات</numerusform>
            <numerusform>أفضل %1 من %n مطابقة</numerusform>
            <numerusform>أفضل %1 من %n مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ComparisonModel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n سطر</numerusform>
            <numerusform>%n سطر</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%n أسطر</numerusform>
            <numerusform>%n سطرًا</numerusform>
            <numerusform>%n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>مُغيَّر: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>تصدير بصيغة CSV…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>بحث في الفروق</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>لا شيء مختلف</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>بقي الأسطول كما كان بين هاتين النقطتين.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>قيم مفصولة بفواصل (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>تصفية المجموعات…</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>تصفية مجموعات العناقيد</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>مجموعة جديدة (Ins على اللوحة)</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>ترتيب اللوحة وكثافتها</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>اقتراح…</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>اقتراح مجموعات للعناقيد المضيفة التي في غير مجموعة (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>المشكلات أولًا</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>الأكثر عناقيد مضيفة أولًا</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>الأكثر امتلاءً أولًا</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>الكثافة (Ctrl+العجلة)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>نظرة عامة: السلامة فقط</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>لا مجموعة عناقيد تطابق المرشّح.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>لا مجموعات عناقيد بعد</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>اتصل بخادم خلفي واجلب لرؤية الموجود.</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>اسحب العناقيد المضيفة من قائمة الأسطول إلى هنا.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>ما يُعرض من التهيئة</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>نقل للخطة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>مقابل القيم المبدئية</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>مقابل الخادم الخلفي</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>بحث في التهيئة</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>‏«%1» غير موجود.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>بحث في المفاتيح…</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>بحث في المفاتيح المعروفة</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>المفاتيح المعروفة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>اضغط Enter على مفتاح للانتقال إليه أو لإدراجه.</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>تهيئة %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>للقراءة فقط.</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>محرَّر، ولم يُنقل بعد.</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>‏%1 (جزئيًا)</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>في الخادم الخلفي</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>القيم المبدئية للمنصة (%1)</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>تحرير تهيئة «%1»</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>لم يُنقل النص بعد.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>نقل للخطة</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل النص</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>لم يعد هناك تعارض</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>محسوم: محرَّر</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>محسوم: ما لدي</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>محسوم: ما لديهم</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>حرّره الطرفان</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>محذوف في الخادم الخلفي</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>محذوف في الخطة</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>العنقود مأخوذ</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>الاسم مأخوذ</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>المشروع غير موجود</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>العنقود غير موجود</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>القاعدة مخالَفة</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>غيّر الطرفان الحجم</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>العنقود الافتراضي محذوف في الخادم الخلفي</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>العنقود الافتراضي محذوف في الخطة</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>اسم العنقود الافتراضي مأخوذ</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>مجموعة عنقود افتراضي جديد غير موجودة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>أخذ ما لديهم</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>يعيد التراجع فتحه.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>الآن في الخادم الخلفي</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Settle each region between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt; and take the markers out.</source>
        <translation>احسم كل منطقة بين &lt;&lt;&lt;&lt;&lt;&lt;&lt; و&gt;&gt;&gt;&gt;&gt;&gt;&gt; وأخرج العلامات.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>‏%1 لـ «%2»</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>إبقاء ما لدي: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>أخذ ما لديهم: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تحرير: %1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>في الخادم الخلفي</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>في خطتك</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>No conflicts</source>
        <translation>لا تعارضات</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>لم يغيّر أحد في الخادم الخلفي ما تغيّره الخطة. وبعد جلب يُسرد هنا ما غيّره الطرفان.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>بقي للحسم %1 من %n تعارض. لا يمكن تطبيق الخطة قبل ذلك.</numerusform>
            <numerusform>بقي للحسم %1 من %n تعارض. لا يمكن تطبيق الخطة قبل ذلك.</numerusform>
            <numerusform>بقي للحسم %1 من تعارضين. لا يمكن تطبيق الخطة قبل ذلك.</numerusform>
            <numerusform>بقي للحسم %1 من %n تعارضات. لا يمكن تطبيق الخطة قبل ذلك.</numerusform>
            <numerusform>بقي للحسم %1 من %n تعارضًا. لا يمكن تطبيق الخطة قبل ذلك.</numerusform>
            <numerusform>بقي للحسم %1 من %n تعارض. لا يمكن تطبيق الخطة قبل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>حُسمت كل التعارضات (%n).</numerusform>
            <numerusform>حُسمت كل التعارضات (%n).</numerusform>
            <numerusform>حُسمت كل التعارضات (%n).</numerusform>
            <numerusform>حُسمت كل التعارضات (%n).</numerusform>
            <numerusform>حُسمت كل التعارضات (%n).</numerusform>
            <numerusform>حُسمت كل التعارضات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>كل ما لدي</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>كل ما لديهم</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>‏%1: %2 (%n تعارض)</numerusform>
            <numerusform>‏%1: %2 (%n تعارض)</numerusform>
            <numerusform>‏%1: %2 (تعارضان)</numerusform>
            <numerusform>‏%1: %2 (%n تعارضات)</numerusform>
            <numerusform>‏%1: %2 (%n تعارضًا)</numerusform>
            <numerusform>‏%1: %2 (%n تعارض)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>عرض المزيد (بقي %n تعارض)</numerusform>
            <numerusform>عرض المزيد (بقي %n تعارض)</numerusform>
            <numerusform>عرض المزيد (بقي تعارضان)</numerusform>
            <numerusform>عرض المزيد (بقي %n تعارضات)</numerusform>
            <numerusform>عرض المزيد (بقي %n تعارضًا)</numerusform>
            <numerusform>عرض المزيد (بقي %n تعارض)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>لم تعد المجموعة في الخطة.</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>وُجد قبل إرسال أي شيء</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>الأساس</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>الآن في الخادم الخلفي</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>خطتك</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>ما اندمج تلقائيًا (%n حقل)</numerusform>
            <numerusform>ما اندمج تلقائيًا (%n حقل)</numerusform>
            <numerusform>ما اندمج تلقائيًا (حقلان)</numerusform>
            <numerusform>ما اندمج تلقائيًا (%n حقول)</numerusform>
            <numerusform>ما اندمج تلقائيًا (%n حقلًا)</numerusform>
            <numerusform>ما اندمج تلقائيًا (%n حقل)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>الاتصال بـ Palette</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>يُختبر…</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>حفظه في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>اسم المضيف</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>بمفتاح API</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>بمستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>فارغ: مؤسسة المستخدم الوحيدة</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>فارغ: المستأجر مع كل مشاريعه</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>فارغ: مراجع النظام وحدها</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>فارغ: ما تذكره البيئة</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>الشهادات والوكيل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>‏UID المشروع</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>ملف المرجع</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>المفتاح المثبّت</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>يلزم عنوان بريد المستخدم الإلكتروني.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>تلزم كلمة مرور.</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>يلزم مفتاح API. ينشئه Palette في User Menu ثم My API Keys.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>تتعذر قراءة ملف مرجع التصديق.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>كما هو محفوظ</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>ما لم يوضع في حلقة المفاتيح يُحفظ في الذاكرة لهذا التشغيل فقط. ولا يُكتب أبدًا في ملف.</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>لا حلقة مفاتيح على هذا الجهاز: يُحفظ المفتاح في الذاكرة لهذا التشغيل فقط ولا يُكتب في أي مكان.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>مرجع التصديق</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>لا حلقة مفاتيح على هذا الجهاز: يُحفظ المفتاح في الذاكرة لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>مكان حفظ مساحة العمل</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>مساحات عمل Easel (*.easel)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>‏«%1» مفتوحة في نافذة أخرى، وقد أُحضرت إلى الأمام.</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>‏«%1» مفتوحة في هذه النافذة.</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>لم تعد «%1» موجودة.</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>تعذّر بدء نافذة جديدة: لا يمكن تشغيل «%1».</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>إلى أي مساحة عمل يُستورد %1؟</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>تقرير عن إنهاء غير متوقع</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>هذا على جهازك فقط، ولا يُرسل شيء. وليس فيه أي من أسمائك أو مفاتيحك أو مساراتك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>حُفظ التقرير باسم %1.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>تعذّر حذف «%1».</translation>
    </message>
</context>
<context>
    <name>easel::CreditLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s)</source>
        <translation>
            <numerusform>‏%1 من %n عنقود افتراضي</numerusform>
            <numerusform>‏%1 من %n عنقود افتراضي</numerusform>
            <numerusform>‏%1 من عنقودين افتراضيين</numerusform>
            <numerusform>‏%1 من %n عناقيد افتراضية</numerusform>
            <numerusform>‏%1 من %n عنقودًا افتراضيًا</numerusform>
            <numerusform>‏%1 من %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>رصيد مستخدم</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>ذكر كم يحق لكل مستخدم سحبه من رصيد المطوّر للمستأجر</translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>رصيد المطوّر مع هذه الخطة</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>رصيد النظام</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>رصيدك</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>رصيدك: %n عنقود افتراضي بـ %1</numerusform>
            <numerusform>رصيدك: %n عنقود افتراضي بـ %1</numerusform>
            <numerusform>رصيدك: عنقودان افتراضيان بـ %1</numerusform>
            <numerusform>رصيدك: %n عناقيد افتراضية بـ %1</numerusform>
            <numerusform>رصيدك: %n عنقودًا افتراضيًا بـ %1</numerusform>
            <numerusform>رصيدك: %n عنقود افتراضي بـ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>سعة متساوية في كل جزء</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>إصدار Kubernetes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>مزيج من هذه</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>حين تكون العناقيد المتشابهة أكثر من أن تسعها مجموعة، تُقسم إلى أجزاء متقاربة في CPU والذاكرة بدل جمع المتجاورة معًا.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> كم</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>أقصى تباعد بين أي عنقودين في مجموعة. وحيث لا تُعرف الإحداثيات تُعد الأماكن ذات الاسم نفسه موقعًا واحدًا.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>كم يتفق من الأوزان أي عنقودين في مجموعة. عند 100 % هما متماثلان في كل ما يُحسب.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحسب</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>كم يُحسب، من 1 إلى 5</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>متشابهة في</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>تتفق بـ</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>العناقيد المضيفة في المجموعة</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>العناقيد المضيفة في المجموعة. ما قل عنها من المتشابهة يُترك؛ وللمجموعة الطرفية واحد على أي حال.</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>العناقيد المضيفة في المجموعة. ما زاد عنها من المتشابهة يُقسم إلى عدة مجموعات.</translation>
    </message>
</context>
<context>
    <name>easel::DividerKeys</name>
    <message>
        <source>Divider</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>F8 goes to the next divider, the arrow keys move it.</source>
        <translation>ينتقل F8 إلى الفاصل التالي، وتحرّكه مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>التحقق من التغييرات</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>جلب وإعادة تأسيس</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>يجري التحقق مما تغيّر في الخادم الخلفي…</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>فشل التحقق: %1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>لم يُتحقق منذ آخر جلب.</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>اعمل باتصال لرؤية ما تغيّر في الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>تُحقق %1: كل مجموعات العناقيد كما تعرفها الخطة.</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>تُحقق %1: تغيّر %2، ويمسّ %3 منها خطتك.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who did it is not known: %1</source>
        <translation>لا يُعرف من فعل ذلك: %1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>اعمل باتصال للتحقق.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>يعترض خطتك</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>يمسّ خطتك</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>ما هو مختلف في الخادم الخلفي</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>أُلغي التحقق.</translation>
    </message>
</context>
<context>
    <name>easel::FacetBar</name>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيعة</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>عرض الصفوف من كل الأنواع مجددًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>لا شيء للاختيار منه</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
            <numerusform>%n إضافية: ابحث عنها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>التوقف هنا</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>تخطٍّ ومتابعة</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>تخطيط تراجع</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>ينتظر التطبيق لأن شيئًا فشل. %1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>لا يبدأ شيئًا آخر. ما أُنجز يبقى منجزًا، والباقي يبقى مخططًا.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>يترك %n عملية تحتاجها</numerusform>
            <numerusform>يترك %n عملية تحتاجها</numerusform>
            <numerusform>يترك عمليتين تحتاجانها</numerusform>
            <numerusform>يترك %n عمليات تحتاجها</numerusform>
            <numerusform>يترك %n عملية تحتاجها</numerusform>
            <numerusform>يترك %n عملية تحتاجها</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>لا تحتاجها عملية أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>‏%1؛ ويتابع بـ %n غيرها.</numerusform>
            <numerusform>‏%1؛ ويتابع بـ %n غيرها.</numerusform>
            <numerusform>‏%1؛ ويتابع بـ %n غيرها.</numerusform>
            <numerusform>‏%1؛ ويتابع بـ %n غيرها.</numerusform>
            <numerusform>‏%1؛ ويتابع بـ %n غيرها.</numerusform>
            <numerusform>‏%1؛ ويتابع بـ %n غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>لم يبقَ ما لا يحتاج إلى ما فشل.</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>يتوقف ويخطط ما يتراجع عن %n عملية أُنجزت. لا يُرسل شيء من ذلك حتى تطبّقه.</numerusform>
            <numerusform>يتوقف ويخطط ما يتراجع عن %n عملية أُنجزت. لا يُرسل شيء من ذلك حتى تطبّقه.</numerusform>
            <numerusform>يتوقف ويخطط ما يتراجع عن عمليتين أُنجزتا. لا يُرسل شيء من ذلك حتى تطبّقه.</numerusform>
            <numerusform>يتوقف ويخطط ما يتراجع عن %n عمليات أُنجزت. لا يُرسل شيء من ذلك حتى تطبّقه.</numerusform>
            <numerusform>يتوقف ويخطط ما يتراجع عن %n عملية أُنجزت. لا يُرسل شيء من ذلك حتى تطبّقه.</numerusform>
            <numerusform>يتوقف ويخطط ما يتراجع عن %n عملية أُنجزت. لا يُرسل شيء من ذلك حتى تطبّقه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>يقبل Easel مساحات العمل (.easel) وملفات الخطة (.easelplan).</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>أفلت مساحات العمل وملفات الخطة كلًا على حدة.</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>يفتح %n مساحة عمل في نافذة مستقلة: يجري هنا تطبيق الخطة.</numerusform>
            <numerusform>يفتح %n مساحة عمل في نافذة مستقلة: يجري هنا تطبيق الخطة.</numerusform>
            <numerusform>يفتح مساحتي عمل في نوافذ مستقلة: يجري هنا تطبيق الخطة.</numerusform>
            <numerusform>يفتح %n مساحات عمل في نوافذ مستقلة: يجري هنا تطبيق الخطة.</numerusform>
            <numerusform>يفتح %n مساحة عمل في نوافذ مستقلة: يجري هنا تطبيق الخطة.</numerusform>
            <numerusform>يفتح %n مساحة عمل في نوافذ مستقلة: يجري هنا تطبيق الخطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>يفتح %n مساحة عمل في نافذة مستقلة.</numerusform>
            <numerusform>يفتح %n مساحة عمل في نافذة مستقلة.</numerusform>
            <numerusform>يفتح مساحتي عمل، كلًا منهما في نافذة مستقلة.</numerusform>
            <numerusform>يفتح %n مساحات عمل، كلًا منها في نافذة مستقلة.</numerusform>
            <numerusform>يفتح %n مساحة عمل، كلًا منها في نافذة مستقلة.</numerusform>
            <numerusform>يفتح %n مساحة عمل، كلًا منها في نافذة مستقلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>يفتح «%1»، هنا أو في نافذة جديدة.</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>يفتح «%1».</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>تُستورد الخطة إلى مساحة عمل، وليس هناك مساحة عمل مفتوحة.</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>يجري تطبيق الخطة. لا يمكن استيراد شيء في الأثناء.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>لا يمكن هنا إلا قراءة «%1». لا يمكن استيراد شيء.</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>يستورد الخطة «%1» إلى «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>يستورد %n خطة إلى «%1».</numerusform>
            <numerusform>يستورد %n خطة إلى «%1».</numerusform>
            <numerusform>يستورد خطتين إلى «%1»، واحدة بعد الأخرى.</numerusform>
            <numerusform>يستورد %n خطط إلى «%1»، واحدة بعد الأخرى.</numerusform>
            <numerusform>يستورد %n خطة إلى «%1»، واحدة بعد الأخرى.</numerusform>
            <numerusform>يستورد %n خطة إلى «%1»، واحدة بعد الأخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>إزالة المرشّح %1: %2</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>معفاة حتى %1: %2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>أعفاها %3 حتى %1: %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>لماذا؟ %1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>فتح القواعد عند هذه</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>إنهاء الإعفاء</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>إصلاح كل %n من هذا النوع…</numerusform>
            <numerusform>إصلاح كل %n من هذا النوع…</numerusform>
            <numerusform>إصلاح كل %n من هذا النوع…</numerusform>
            <numerusform>إصلاح كل %n من هذا النوع…</numerusform>
            <numerusform>إصلاح كل %n من هذا النوع…</numerusform>
            <numerusform>إصلاح كل %n من هذا النوع…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>إعفاء…</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>تحمّل مسؤوليتها مدةً: تُسرد على حدة، وفي التقرير مع سببك</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>تُصلح %n مشكلة في خطوة واحدة:</numerusform>
            <numerusform>تُصلح %n مشكلة في خطوة واحدة:</numerusform>
            <numerusform>تُصلح مشكلتان في خطوة واحدة:</numerusform>
            <numerusform>تُصلح %n مشكلات في خطوة واحدة:</numerusform>
            <numerusform>تُصلح %n مشكلة في خطوة واحدة:</numerusform>
            <numerusform>تُصلح %n مشكلة في خطوة واحدة:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>تبقى %n مشكلة من هذا النوع: لا إصلاح سريع لها.</numerusform>
            <numerusform>تبقى %n مشكلة من هذا النوع: لا إصلاح سريع لها.</numerusform>
            <numerusform>تبقى مشكلتان من هذا النوع: لا إصلاح سريع لهما.</numerusform>
            <numerusform>تبقى %n مشكلات من هذا النوع: لا إصلاح سريع لها.</numerusform>
            <numerusform>تبقى %n مشكلة من هذا النوع: لا إصلاح سريع لها.</numerusform>
            <numerusform>تبقى %n مشكلة من هذا النوع: لا إصلاح سريع لها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>إصلاح الكل</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>إصلاح الكل: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>إعفاء: %1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>يُطبع في التقرير لمن يعتمدون</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>إعفاء</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>معفاة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>مجموعة العناقيد</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>إصلاح سريع</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>easel::FleetDelegate</name>
    <message>
        <source>not a host</source>
        <translation>ليس مضيفًا</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>في غير مجموعة</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>غير مُمكَّن لحمل عناقيد افتراضية</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>إزالة %1 من «%2»</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>لا يمكن مغادرة «%1»</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1، %2، %3، Kubernetes %4، %5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>في مجموعة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>المنطقة أو الموقع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>إصدار Kubernetes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>ابحث عن اسم أو منطقة أو تسمية…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>بحث في الأسطول</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>تصفية الأسطول</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>لا عناقيد مضيفة</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>اتصل بخادم خلفي واجلب لرؤية الموجود.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>لا عنقود يطابق البحث والمرشّحات.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشّحات</translation>
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
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيعة</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation>حدود الطلب</translation>
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
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>ملفات تعريف الإضافات</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>القيم المحلولة…</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>ما تؤول إليه حزم ملفات التعريف المرفقة كما يملؤها الخادم الخلفي</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>المحرر…</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>تحرير التهيئة في نافذة خاصة</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>التهيئة (YAML)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>نقل للخطة</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>وصف «%1»</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>ضبط نقطة نهاية «%1»</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>ضبط توزيعة «%1»</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>ضبط فرط تخصيص «%1» على %2 %</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>ضبط DNS مضيف في «%1»</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>ضبط ملفات تعريف «%1»</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>تُكتب الوسوم بالشكل key:value وتُفصل بفواصل لاتينية، كل مفتاح مرة.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>وسم «%1»</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>ضبط حدود «%1»</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>تحرير تهيئة «%1»</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>النظام: للقراءة فقط</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مسمى</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>لا تتغيّر توزيعة مجموعة موجودة.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>نمو الأسطول</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>‏%1: %2 في البداية، %3 الآن</translation>
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
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>للتأكيد</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>أشّر على ما رأيته وتريده: بقي %n</numerusform>
            <numerusform>أشّر على ما رأيته وتريده: بقي %n</numerusform>
            <numerusform>أشّر على ما رأيته وتريده: بقي %n</numerusform>
            <numerusform>أشّر على ما رأيته وتريده: بقي %n</numerusform>
            <numerusform>أشّر على ما رأيته وتريده: بقي %n</numerusform>
            <numerusform>أشّر على ما رأيته وتريده: بقي %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>تأكّد كله.</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>ضع عنقودًا في مجموعة</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>اسحب %1 من قائمة الأسطول إلى البطاقة %2. بلوحة المفاتيح: حدّده، واضغط Space، واكتب اسم البطاقة، واضغط Enter.</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>انظر لماذا يُرفض الإفلات</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>اسحب %1 إلى البطاقة %2. تبيّن البطاقة لماذا لا يمكن أن ينضم. أفلته مع ذلك: لا يحدث شيء، ويشرح «لماذا؟» القاعدة.</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>أصلح مشكلة</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>حدّد في جزء المشكلات مشكلة لها إصلاح سريع، واقرأ لماذا هي مشكلة، ثم اضغط الإصلاح السريع.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عنه</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>اضغط Ctrl+Z، أو السهم في الأعلى. يمكن التراجع عن كل خطوة في الخطة، وإعادتها بـ Ctrl+Shift+Z.</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>انظر أين يقع كل شيء</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>افتح الطوبولوجيا في شريط الصفحات (Ctrl+2). تكبّر العجلة، وينتقل النقر المزدوج إلى هناك. ويعرض المبدّل في الأعلى ما تغيّره الخطة.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>اسأل: ماذا لو؟</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>افتح السعة (Ctrl+5). في الجزء «ماذا لو»، الذي يفتحه الزر المسمى به، افقد منطقة أو أضف عناقيد افتراضية، واقرأ الجواب. لا يتغيّر شيء بذلك.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>راجع الخطة</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>افتح المراجعة (Ctrl+6): كل حقل قبل التغيير وبعده، وخطره، والعمليات التي ستُرسل.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>صدّر التقرير</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>افتح التقارير (Ctrl+7)، واضغط «تصدير»، واختر تنسيقًا. هذا ما يقرؤه من يعتمدون خطة.</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>طبّق الخطة</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>في صفحة المراجعة اضغط «تطبيق»، وأكّد ما يُطلب، ثم اضغط «تطبيق الآن». الخادم الخلفي داخل Easel نفسه: لا يتغيّر شيء حقيقي.</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>البداية الموجّهة</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>تتابع من حيث توقفت: مساعدة، البداية الموجّهة</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>فتح أسطول العيّنة</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>تعمل البداية الموجّهة على أسطول العيّنة، حيث لا شيء يمكن أن يتعطل. وتبقى مساحة عملك كما هي.</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>البداية الموجّهة · الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>أرني الموضع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>البداية الموجّهة · تمت</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>هذا مسار التغيير كاملًا</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>كوّن، وافحص، وراجع، وأعدّ التقرير، وطبّق. في المساعدة المزيد: يفتحها Ctrl+F1، ويفتح Shift+F1 الصفحة التي تتعلق بمكانك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>البداية الموجّهة</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>‏%1، مرتّب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>‏%1، مرتّب تنازليًا</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>&quot;column&quot;: of a table</extracomment>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>easel::HelpDesk</name>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>المساعدة عن هذا المكان</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>البداية الموجّهة</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>ليس في هذا الإصدار من Easel مكان كهذا: %1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>أغلق مربع الحوار أولًا.</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>افتح مساحة عمل أو أسطول العيّنة أولًا.</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>‏«%1» غير ممكن الآن.</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>بحث في المساعدة…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>بحث في المساعدة (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>‏%1 — المساعدة</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>هذه الصفحة غير متوفرة بلغتك بعد. تُعرض بالإنجليزية.</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>يقود هذا إلى خارج Easel: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>لا صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::HistoryPointsModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>المضيفات</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>مجموعات العناقيد</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضي</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>تقرير عن هذه النقطة</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>الإزالة، ومدة الاحتفاظ بالنقاط</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>السجل — %1</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>الجرد والنتائج والسعة وبقية تقارير الأسطول كما كان حينئذ</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>نقاط السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>ما يعرضه المخطط</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>النمو</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>%n نقاط</numerusform>
            <numerusform>%n نقطة</numerusform>
            <numerusform>%n نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>كل جلب يضيف نقطة: ما كان عليه الأسطول حينئذ.</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>نقطة واحدة حتى الآن</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>كل جلب يضيف واحدة. ومن الثانية فصاعدًا ترى هنا ما تغيّر.</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>النقطة الأولى</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>لا نقطة قبلها للمقارنة. حدّد غيرها، أو اثنتين مع Ctrl.</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 ← B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>تتعذر قراءة هذه النقطة</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>حدّد مجموعة أو عنقودًا لرؤية تفاصيله.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>جزء التفاصيل</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>اضغط مفاتيح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>easel::LogModel</name>
    <message>
        <source>no answer</source>
        <translation>بلا جواب</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>‏%1 م.ث</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>خطأ فادح</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>أي سجل يُعرض</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>نسخ الأسطر المحددة، أو كل المعروض</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>حفظ الأسطر المعروضة…</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>فتح مجلد سجل الأحداث</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>أسطر سجل الأحداث، الأقدم أولًا</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>المعلومات فما فوق</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>تصفية الأسطر…</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>تصفية الأسطر</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>كل الطرق</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>لم يُدوَّن شيء بعد</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>لا سطر يطابق المرشّح</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>يُسرد هنا ما يحدث في Easel. يبقى على هذا الجهاز، وليس فيه أي مفتاح.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>غيّر المرشّح لرؤية البقية.</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>سجل الأحداث · %1 من %n سطر</numerusform>
            <numerusform>سجل الأحداث · %1 من %n سطر</numerusform>
            <numerusform>سجل الأحداث · %1 من سطرين</numerusform>
            <numerusform>سجل الأحداث · %1 من %n أسطر</numerusform>
            <numerusform>سجل الأحداث · %1 من %n سطرًا</numerusform>
            <numerusform>سجل الأحداث · %1 من %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>حفظ سجل الأحداث</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>سجلات (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>حُفظ %n سطر باسم %1.</numerusform>
            <numerusform>حُفظ %n سطر باسم %1.</numerusform>
            <numerusform>حُفظ سطران باسم %1.</numerusform>
            <numerusform>حُفظت %n أسطر باسم %1.</numerusform>
            <numerusform>حُفظ %n سطرًا باسم %1.</numerusform>
            <numerusform>حُفظ %n سطر باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>لا برنامج هنا يفتح المجلدات. سجل الأحداث في %1.</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>تخطيط دون اتصال</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>يجري الجلب…</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>يجري التطبيق</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>التطبيق متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>ينتظرك التطبيق</translation>
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
        <translation>‏%1 %v من %m</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>المستأجر</translation>
    </message>
    <message>
        <source>local backend</source>
        <translation>خادم خلفي محلي</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>زُومن %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>لم يُزامن قط</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n تغيير معلق</numerusform>
            <numerusform>%n تغيير معلق</numerusform>
            <numerusform>تغييران معلقان</numerusform>
            <numerusform>%n تغييرات معلقة</numerusform>
            <numerusform>%n تغييرًا معلقًا</numerusform>
            <numerusform>%n تغيير معلق</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>لا تغييرات معلقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n تعارض للحسم</numerusform>
            <numerusform>%n تعارض للحسم</numerusform>
            <numerusform>تعارضان للحسم</numerusform>
            <numerusform>%n تعارضات للحسم</numerusform>
            <numerusform>%n تعارضًا للحسم</numerusform>
            <numerusform>%n تعارض للحسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n جزء غير مقروء</numerusform>
            <numerusform>%n جزء غير مقروء</numerusform>
            <numerusform>جزآن غير مقروءين</numerusform>
            <numerusform>%n أجزاء غير مقروءة</numerusform>
            <numerusform>%n جزءًا غير مقروء</numerusform>
            <numerusform>%n جزء غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>لا يحق لهذا الحساب قراءة كل هذا المشروع.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>مساحات عمل Easel (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>فتح أسطول العيّنة</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>الاتصال بـ Palette…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>إغلاق مساحة العمل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>اقتراح مجموعات…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>بحث في الأسطول</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>الطوبولوجيا</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>الترقيات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>المراجعة والتطبيق</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Backend</source>
        <translation>&amp;خادم خلفي</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>قراءة كل شيء مجددًا</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>العمل باتصال</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>التخطيط دون اتصال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>حول Easel</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>‏Easel %1
وحدة تحكم لمجموعات عناقيد Palette.
برمجية حرة بموجب رخصة جنو العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>الاتصال بالخادم الخلفي</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>ما كان عليه الأسطول عند كل جلب (%1)</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>تتغيّر اللغة عند بدء Easel من جديد، أو عند اختيارها مجددًا بعد انتهاء التطبيق.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>لم تُنقل تهيئة «%1» إلى الخطة بعد. انقلها أو تجاهلها، ثم اختر اللغة مجددًا.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>سجل الأحداث…</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>قراءة الأسطول</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>ما كان عليه الأسطول عند كل جلب</translation>
    </message>
    <message>
        <source>help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>لا مساحة عمل مفتوحة</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>مساحة عمل</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>فتح في نافذة جديدة…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>فتح في نافذة جديدة</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>فتح الأخيرة في نافذة جديدة</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>أتريد فتح «%1» هنا مكان «%2»، أم في نافذة جديدة؟</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>فتح هنا</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>‏«%1» خطة. افتح مساحة العمل التي وُضعت لها ثم أفلتها هناك، أو اختر ملف، استيراد خطة.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>لم تُنقل تهيئة «%1» إلى الخطة بعد، وستُفقد.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل النص</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>إظهار الأسطول</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>إظهار جزء التفاصيل</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>إظهار الأجزاء</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>لا شيء بعد. اسحب العناقيد المضيفة إلى البطاقة.</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>‏DNS المضيف لـ %1</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>بحث في القائمة</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>م.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>تشغيل تجريبي: سليم</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>تشغيل تجريبي: مشكلة</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>تشغيل تجريبي: مجهول</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>المآل مجهول</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّى</translation>
    </message>
</context>
<context>
    <name>easel::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>تشغيل تجريبي: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>ينتظر: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>The operation in full</source>
        <translation>العملية كاملة</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>تصدير الخطة…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>استيراد خطة…</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>تصدير لـ Terraform…</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>تصدير الخطة لـ Terraform…</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>ختم الخطة…</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>توقيع ملف خطة…</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>التحقق من توقيع ملف خطة…</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>إيقاف التوقيع</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>رفع ختم الخطة</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>تصدير الخطة</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>خطط Easel (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>صُدّرت الخطة باسم %1 · البصمة %2…</translation>
    </message>
    <message>
        <source>Export for Terraform</source>
        <translation>تصدير لـ Terraform</translation>
    </message>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>The groups were exported as %1.</source>
        <translation>صُدّرت المجموعات باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>%n ملاحظة أخرى في الملف.</numerusform>
            <numerusform>%n ملاحظة أخرى في الملف.</numerusform>
            <numerusform>ملاحظتان أخريان في الملف.</numerusform>
            <numerusform>%n ملاحظات أخرى في الملف.</numerusform>
            <numerusform>%n ملاحظة أخرى في الملف.</numerusform>
            <numerusform>%n ملاحظة أخرى في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>استيراد خطة</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>أي ملف خطة يُوقَّع؟</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>بأي مفتاح SSH؟ ولمفتاح في الوكيل، ملف .pub الخاص به</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>يجري التوقيع… إن كان للمفتاح عبارة مرور فمربع حوارها من نظامك.</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>وُقّع: %1 · البصمة %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>أي ملف خطة يُتحقق منه؟</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>من يحق له التوقيع؟ ملف بالموقّعين المسموح لهم كما في ssh-keygen</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>توقيع صحيح من %1 بالمفتاح %2 · البصمة %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>هذه خطة مساحة العمل هذه</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>ليست هذه خطة مساحة العمل هذه</translation>
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
        <translation>لم يُرسل شيء: بصمة الخطة %1، والمعتمدة %2. اطلب اعتماد الخطة كما هي الآن، أو استورد المعتمدة.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>أُلغي التطبيق.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>لم يُرسل شيء: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>لم يُرسل شيء. يجب تأكيد هذا أولًا: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>لم يُرسل شيء: تغيّر الخادم الخلفي في %n حقل.</numerusform>
            <numerusform>لم يُرسل شيء: تغيّر الخادم الخلفي في %n حقل.</numerusform>
            <numerusform>لم يُرسل شيء: تغيّر الخادم الخلفي في حقلين.</numerusform>
            <numerusform>لم يُرسل شيء: تغيّر الخادم الخلفي في %n حقول.</numerusform>
            <numerusform>لم يُرسل شيء: تغيّر الخادم الخلفي في %n حقلًا.</numerusform>
            <numerusform>لم يُرسل شيء: تغيّر الخادم الخلفي في %n حقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>لم يُرسل شيء. %1</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>يجري الاستعلام عما آل إليه…</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>لم يأتِ جواب. يجري الاستعلام عما آل إليه…</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>تحتاج إلى العملية %1 (%2) التي تُخطّيت.</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>تحتاج إلى العملية %1 (%2) التي فشلت.</translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>فشلت عملية قبلها.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>لا يُعرف بعد ما آلت إليه عملية واحدة. أوقف، وطبّق مجددًا لمعرفة ذلك.</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>لم يُنجز ما يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>نُفّذ %1 من %n عملية. %2</numerusform>
            <numerusform>نُفّذ %1 من %n عملية. %2</numerusform>
            <numerusform>نُفّذ %1 من عمليتين. %2</numerusform>
            <numerusform>نُفّذ %1 من %n عمليات. %2</numerusform>
            <numerusform>نُفّذ %1 من %n عملية. %2</numerusform>
            <numerusform>نُفّذ %1 من %n عملية. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>توقف بعد %1 من %n عملية؛ ولا يزال الباقي مخططًا.</numerusform>
            <numerusform>توقف بعد %1 من %n عملية؛ ولا يزال الباقي مخططًا.</numerusform>
            <numerusform>توقف بعد %1 من عمليتين؛ ولا يزال الباقي مخططًا.</numerusform>
            <numerusform>توقف بعد %1 من %n عمليات؛ ولا يزال الباقي مخططًا.</numerusform>
            <numerusform>توقف بعد %1 من %n عملية؛ ولا يزال الباقي مخططًا.</numerusform>
            <numerusform>توقف بعد %1 من %n عملية؛ ولا يزال الباقي مخططًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>نُفّذت كل العمليات (%n).</numerusform>
            <numerusform>نُفّذت كل العمليات (%n).</numerusform>
            <numerusform>نُفّذت كل العمليات (%n).</numerusform>
            <numerusform>نُفّذت كل العمليات (%n).</numerusform>
            <numerusform>نُفّذت كل العمليات (%n).</numerusform>
            <numerusform>نُفّذت كل العمليات (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>تعذر الاستعلام عما إذا كانت مجموعة قد أُنشئت مرتين: %1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>تبدأ نافذة الموجة «%1» عند %2.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>انتهت نافذة الموجة «%1» عند %2.</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>تمت الموجة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>‏«%1» هي التالية.</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>التالي ما ليس في أي موجة.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>لم يعد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>‏%1 في حالة خطأ. انظر إليه في الخادم الخلفي.</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>قُبل؛ حالة العنقود الافتراضي %1.</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>قُبل %1 لكنه لم يكتمل بعد: %2 اجلب لرؤية كيف يسير.</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>تذكر الموجة «%1» مجموعة ليست لدى الخادم الخلفي.</translation>
    </message>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>لا تغيّر الخطة شيئًا: لا شيء للختم.</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>الختم لخطة أخرى.</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>لا يمكن استعادة الخطة المختومة بالتراجع. اطلب اعتماد هذه.</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>‏%1 (متراجَع عنه)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>ملاحظة للاعتماد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>easel::PlanPanel</name>
    <message>
        <source>All changes of the plan are taken back, the undone ones too. This cannot be undone.</source>
        <translation>يُتراجع عن كل تغييرات الخطة، والمتراجَع عنها أيضًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>التراجع عن الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>إعادة الخطوة التالية</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>نسخ البصمة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation>تجاهل الخطة…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>خطوات الخطة</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>الخطة فارغة</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>كل تغيير تجريه خطوة هنا. لا يُرسل شيء قبل أن تطبّق.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>الانتقال إلى هذه الخطوة</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>التراجع عن هذه الخطوة وما بعدها</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>البصمة %1…</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>ختمها %1</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>لا يوجد ssh-keygen على هذا الجهاز. ثبّت OpenSSH (في دبيان الحزمة openssh-client).</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>يتعذر تشغيل ssh-keygen: ‏%1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>أُلغي التوقيع.</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>لم ينتهِ ssh-keygen خلال %n ثانية فأوقف.</numerusform>
            <numerusform>لم ينتهِ ssh-keygen خلال %n ثانية فأوقف.</numerusform>
            <numerusform>لم ينتهِ ssh-keygen خلال ثانيتين فأوقف.</numerusform>
            <numerusform>لم ينتهِ ssh-keygen خلال %n ثوانٍ فأوقف.</numerusform>
            <numerusform>لم ينتهِ ssh-keygen خلال %n ثانية فأوقف.</numerusform>
            <numerusform>لم ينتهِ ssh-keygen خلال %n ثانية فأوقف.</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>انهار ssh-keygen.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>لا يوجد مفتاح «%1».</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>لا يمكنك قراءة المفتاح «%1».</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>عبارة مرور «%1» خاطئة.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>عبارة مرور «%1» خاطئة أو تعذر طلبها. أضف المفتاح إلى وكيلك (ssh-add) واختر ملف .pub الخاص به.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>قد يقرأ آخرون المفتاح «%1»، فلا يستخدمه ssh-keygen. شغّل عليه: chmod 600.</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>لا مفتاح خاص لـ «%1» في الوكيل أو بجانبه.</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>‏«%1» ليس مفتاح SSH.</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>لم يوقّع ssh-keygen الخطة.</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>تتعذر قراءة ملف الموقّعين المسموح لهم «%1».</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>لا مساحة للتوقيع: %1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>التوقيع لمحتوى آخر: غُيّرت الخطة بعد توقيعها.</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>وُضع التوقيع لشيء غير خطة Easel.</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>التوقيع ليس من ssh-keygen، أو هو تالف.</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>انتهت صلاحية المفتاح %1 في «%2».</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>المفتاح %1 ليس لأحد ممن يسردهم «%2».</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>انتهت صلاحية المفتاح %1 لـ %2 في «%3».</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>لا يسمح «%1» للمفتاح %2 لـ %3 بتوقيع الخطط.</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>المفتاح %1 ليس مما يسرده «%2» لـ %3.</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>لا توافق الخطة التي في مساحة العمل لقطتها. افتح نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>يجري تطبيق الخطة. حرّرها بعد انتهائه.</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>تجري قراءة الأسطول. حرّره بعد اكتماله.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>لا يمكن إلا قراءة مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>مساحة العمل هذه مفتوحة في %1. أغلقها هناك لتحريرها هنا.</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>لم يعد هذا التعارض مفتوحًا.</translation>
    </message>
</context>
<context>
    <name>easel::ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Only what the plan adds, not what is there today</source>
        <translation>ما تضيفه الخطة فقط، لا ما هو موجود اليوم</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>سرد ما يتحمل أحد مسؤوليته أيضًا</translation>
    </message>
    <message>
        <source>Filter problems…</source>
        <translation>تصفية المشكلات…</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n معفاة</numerusform>
            <numerusform>%n معفاة</numerusform>
            <numerusform>%n معفاة</numerusform>
            <numerusform>%n معفاة</numerusform>
            <numerusform>%n معفاة</numerusform>
            <numerusform>%n معفاة</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>لا شيء يطابق المرشّح</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>تراعي كل مجموعة كل قاعدة.</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>هناك مشكلات أخرى: غيّر المرشّح لرؤيتها.</translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>المشكلة كاملة</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>ترتيبها ترتيب المجموعة: انقلها بالفأرة أو بـ Alt ومفتاح سهم</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>كم يبقى</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>إبقاء كل نقاط هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>إبقاء آخر نقطة من كل يوم لهذا العدد من الأيام</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يُزال</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>النقاط الأقدم من</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>الكل إلا كل نقطة ترتيبها n</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>الأقدم، وصولًا إلى حجم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>كل جلب يُبقي كل نقاط</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>وآخر نقطة من كل يوم لـ</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>يُحسب ما يتحرر بذلك…</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>لن تُزال أي نقطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>ستُزال %n نقطة نهائيًا فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقطة نهائيًا فيتحرر %1.</numerusform>
            <numerusform>ستُزال نقطتان نهائيًا فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقاط نهائيًا فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقطة نهائيًا فيتحرر %1.</numerusform>
            <numerusform>ستُزال %n نقطة نهائيًا فيتحرر %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>لم تُفتح مساحة عمل بعد</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>مسح القائمة</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>آخر التطبيقات</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>التطبيق وعملياته</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>المآل</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>‏%1 · %n عملية</numerusform>
            <numerusform>‏%1 · %n عملية</numerusform>
            <numerusform>‏%1 · عمليتان</numerusform>
            <numerusform>‏%1 · %n عمليات</numerusform>
            <numerusform>‏%1 · %n عملية</numerusform>
            <numerusform>‏%1 · %n عملية</numerusform>
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
        <translation>الأسطول</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>لا شعار</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>مع الخطة</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>كما جُلب</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>بحث بالاسم…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the console</source>
        <translation>مثل وحدة التحكم</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>A plan is approved as a whole</source>
        <translation>تُعتمد الخطة كلًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>الشعار: %1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>كل المجموعات</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>المجموعات: %1</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>معاينة التقرير، %n صفحة</numerusform>
            <numerusform>معاينة التقرير، %n صفحة</numerusform>
            <numerusform>معاينة التقرير، صفحتان</numerusform>
            <numerusform>معاينة التقرير، %n صفحات</numerusform>
            <numerusform>معاينة التقرير، %n صفحة</numerusform>
            <numerusform>معاينة التقرير، %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2. %3</source>
        <extracomment>A page of a report, as a screen reader says it: its number, how many there are, and what stands on it</extracomment>
        <translation>الصفحة %1 من %2. %3</translation>
    </message>
</context>
<context>
    <name>easel::ReportsPage</name>
    <message>
        <source>The printer “%1” does not take the report.</source>
        <translation>لا تقبل الطابعة «%1» التقرير.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>There is no fleet to report on</source>
        <translation>لا أسطول لإعداد تقرير عنه</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>اتصل بخادم خلفي واقرأ الأسطول، أو افتح أسطول العيّنة.</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>تقرير عن الحاضر</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>أي تقرير، وما فيه</translation>
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
        <translation>صفحة ويب…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>الجداول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>البيانات بصيغة JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>الأسطول كما قُرئ في %1. القواعد والسعة بحسب Easel الحالي.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>يجري إعداد المعاينة…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>يجري إعداد التقرير…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>أُوقف التصدير. لم يتغيّر أي ملف.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>تصدير «%1»</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>أُرسل التقرير إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>القيم المحلولة لـ «%1»</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>ملفات التعريف وحزمها</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>المجموعة كما هي الآن لدى الخادم الخلفي: ليس فيها ما تغيّره الخطة من ملفات تعريفها.</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>يُسأل الخادم الخلفي…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>ليس للمجموعة ملفات تعريف، أو ليس لحزمها قيم.</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>المراجعة والتطبيق</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء للمراجعة</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>الخطة فارغة. كوّن مجموعات أولًا؛ يُسرد هنا كل تغيير قبل إرساله.</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>عرض التعارضات</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>جلب وإعادة تأسيس</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>عرض المشكلات</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>الخادم الخلفي</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>تتعارض الخطة والخادم الخلفي في %n موضع. احسم ذلك قبل تطبيق الخطة.</numerusform>
            <numerusform>تتعارض الخطة والخادم الخلفي في %n موضع. احسم ذلك قبل تطبيق الخطة.</numerusform>
            <numerusform>تتعارض الخطة والخادم الخلفي في موضعين. احسم ذلك قبل تطبيق الخطة.</numerusform>
            <numerusform>تتعارض الخطة والخادم الخلفي في %n مواضع. احسم ذلك قبل تطبيق الخطة.</numerusform>
            <numerusform>تتعارض الخطة والخادم الخلفي في %n موضعًا. احسم ذلك قبل تطبيق الخطة.</numerusform>
            <numerusform>تتعارض الخطة والخادم الخلفي في %n موضع. احسم ذلك قبل تطبيق الخطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>لم يغيّر أحد آخر ما تمسّه الخطة.</translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>تغيّر الخادم الخلفي: %1 تمسّها الخطة أيضًا، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in its way</source>
        <translation>
            <numerusform>%n منها تعترضها</numerusform>
            <numerusform>%n منها تعترضها</numerusform>
            <numerusform>%n منها تعترضها</numerusform>
            <numerusform>%n منها تعترضها</numerusform>
            <numerusform>%n منها تعترضها</numerusform>
            <numerusform>%n منها تعترضها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>تضيف %n نتيجة</numerusform>
            <numerusform>تضيف %n نتيجة</numerusform>
            <numerusform>تضيف نتيجتين</numerusform>
            <numerusform>تضيف %n نتائج</numerusform>
            <numerusform>تضيف %n نتيجة</numerusform>
            <numerusform>تضيف %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>تصلح %n نتيجة</numerusform>
            <numerusform>تصلح %n نتيجة</numerusform>
            <numerusform>تصلح نتيجتين</numerusform>
            <numerusform>تصلح %n نتائج</numerusform>
            <numerusform>تصلح %n نتيجة</numerusform>
            <numerusform>تصلح %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>أعلى خطر: %1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>لا يمكن تطبيق الخطة بعد: سيرفضها الخادم الخلفي لـ %n سبب.</numerusform>
            <numerusform>لا يمكن تطبيق الخطة بعد: سيرفضها الخادم الخلفي لـ %n سبب.</numerusform>
            <numerusform>لا يمكن تطبيق الخطة بعد: سيرفضها الخادم الخلفي لسببين.</numerusform>
            <numerusform>لا يمكن تطبيق الخطة بعد: سيرفضها الخادم الخلفي لـ %n أسباب.</numerusform>
            <numerusform>لا يمكن تطبيق الخطة بعد: سيرفضها الخادم الخلفي لـ %n سببًا.</numerusform>
            <numerusform>لا يمكن تطبيق الخطة بعد: سيرفضها الخادم الخلفي لـ %n سبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>نُفّذت الخطة.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>الخطة فارغة.</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>لم يُطبَّق شيء من مساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>آخر التطبيقات</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>نسخ كل الصفوف</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>مكتوبة في: %1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>مكتوبة في: %1 · منذ Palette %2</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>أين تُقرأ</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>يعرض عنوان المستند</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>بحث في القواعد…</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>بحث في القواعد</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>اختر قاعدة لقراءة سبب وجودها.</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>تخالفها المسودة %n مرة.</numerusform>
            <numerusform>تخالفها المسودة %n مرة.</numerusform>
            <numerusform>تخالفها المسودة مرتين.</numerusform>
            <numerusform>تخالفها المسودة %n مرات.</numerusform>
            <numerusform>تخالفها المسودة %n مرة.</numerusform>
            <numerusform>تخالفها المسودة %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>تراعيها المسودة.</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>تبقى خطأً ولا يمكن إعفاؤها: سيرفضها الخادم الخلفي.</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>في مساحة العمل هذه هي</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>الخطورة في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>‏%1 (كالمعتاد)</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>معفاة لـ %1 حتى %2: %3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>أعفاها %4 لـ %1 حتى %2: %3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>إنهاء الإعفاء</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>القاعدة كاملة</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>easel::SealBand</name>
    <message>
        <source>Unseal</source>
        <translation>رفع الختم</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>تراجع واستعادة الختم</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>ختم هذه الخطة %1، %2 · البصمة %3 · لا يُطبَّق غيرها، وأي تحرير ينهي الختم.</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>غُيّرت الخطة: انتهى ختم %1 (البصمة %2). يجب اعتمادها مجددًا.</translation>
    </message>
</context>
<context>
    <name>easel::SettingsWindow</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>البدء من حيث توقفت</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>وزن القواعد</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>مدة حفظ السجل</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المؤلف</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>الموقّعون المسموح لهم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>تخطيط النوافذ</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>بحث في الإعدادات…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>فاتحة أو داكنة أو حسب النظام.</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>ألوان داكن فاتح</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>لغة القوائم والنصوص. تبقى أسماء الأسطول وقيمه كما هي.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>حجم كل النصوص والرموز، من 80 إلى 300 %.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>خط تكبير كبير</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>تحريك</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>هل تنتقل الطوبولوجيا بحركة إلى حيث تذهب، بقدر ما يسمح النظام. وبدونها تكون هناك فورًا.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>رسوم متحركة</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>أماكن النوافذ والأجزاء والأعمدة. تُحفظ كما تتركها.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>إعادة ضبط التخطيط</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>أعمدة فواصل أجزاء</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>كل مفاتيح البرنامج، ومفاتيحك أنت.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>مفاتيح</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>مساحات العمل والاتصالات</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>فتح آخر مساحة عمل</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>عند بدء Easel دون تحديد مساحة العمل التي يفتحها.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>بدء تشغيل</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>العناوين والنطاقات والشهادات والوكلاء. المفاتيح وكلمات المرور في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>وكيل شهادة CA Palette مفتاح كلمة مرور</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>أي القواعد تحذّر، وبأي قدر، في مساحة العمل المفتوحة.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>سجل مساحة العمل المفتوحة، من جلب إلى الذي يليه.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
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
        <translation>لمساحات العمل التي لم يُعدّ عنها تقرير بعد؛ وكل منها تتذكر ورقها.</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>طباعة حجم</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>مؤلف الخطة</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>من تذكره التقارير، في مساحات العمل التي لم يُعدّ عنها تقرير بعد.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>تواقيع ملفات الخطة</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>مفتاح SSH الذي تُوقَّع به ملفات الخطة؛ ولمفتاح في الوكيل، ملف .pub الخاص به.</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>‏ssh توقيع</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>الملف الذي يبيّن من يحق له التوقيع، كما في ssh-keygen.</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>‏ssh توقيع تحقق</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>الإعدادات ومساحة عمل العيّنة وسجل الطلبات: %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>سجل</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>لا مساحة عمل مفتوحة.</translation>
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
        <translation>المفتاح %1 مستخدم للأمر «%2».</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>المفتاح %1 من مفاتيح «%2»: %3. لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>يفتح %1 القائمة «%2».</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>المفتاح %1 وحده للكتابة. أضف Ctrl أو Alt، أو خذ مفتاح وظيفة.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>المفتاح %1 من مفاتيح حقول النص.</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>لا شيء بهذا الاسم أو بهذه المفاتيح.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>بحث بالاسم…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>بحث بضغط المفاتيح</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>اضغط مفاتيح هنا لترى ما تفعله. يعرض Backspace الكل مجددًا.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>القائمة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>‏%1 و%2 جنبًا إلى جنب</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n سطر مختلف</numerusform>
            <numerusform>%n سطر مختلف</numerusform>
            <numerusform>سطران مختلفان</numerusform>
            <numerusform>%n أسطر مختلفة</numerusform>
            <numerusform>%n سطرًا مختلفًا</numerusform>
            <numerusform>%n سطر مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>تُركت الأسطر المتطابقة</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>السطر %1، مُغيَّر: %2، وكان: %3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>السطر %1، مُزال: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>السطر %1، مُضاف: %2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>يجري العد…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>ما يُفقد</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>لا يُفقد مضيف</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>فقد عناقيد مضيفة</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>فقد منطقة أو موقع</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>فقد مزوّد</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>اسم عنقود مضيف…</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>العنقود المضيف المفقود</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>العناقيد المضيفة المفقودة</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>يزيل Delete عنقودًا مضيفًا من القائمة.</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>إضافة المحدد</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>المنطقة أو الموقع المفقود</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>المزوّد المفقود</translation>
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
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>More virtual clusters</source>
        <translation>عناقيد افتراضية إضافية</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>‏CPU لكل منها</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>ذاكرة كل منها</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>تخزين كل منها</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>فرط التخصيص</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>ضبط %1 % في الخطة</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>لا يمكن إلا قراءة مجموعة النظام.</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>خطوة واحدة في الخطة؛ والتراجع يلغيها.</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>لا يمكن تحرير الخطة الآن.</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>ضبط فرط تخصيص «%1» على %2 %</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>قُرئ الأسطول. %n تعارض للحسم.</numerusform>
            <numerusform>قُرئ الأسطول. %n تعارض للحسم.</numerusform>
            <numerusform>قُرئ الأسطول. تعارضان للحسم.</numerusform>
            <numerusform>قُرئ الأسطول. %n تعارضات للحسم.</numerusform>
            <numerusform>قُرئ الأسطول. %n تعارضًا للحسم.</numerusform>
            <numerusform>قُرئ الأسطول. %n تعارض للحسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>قُرئ الأسطول.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تم التراجع عن: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>مخطط: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n تغيير معلق.</numerusform>
            <numerusform>%n تغيير معلق.</numerusform>
            <numerusform>تغييران معلقان.</numerusform>
            <numerusform>%n تغييرات معلقة.</numerusform>
            <numerusform>%n تغييرًا معلقًا.</numerusform>
            <numerusform>%n تغيير معلق.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>السبب، لمن يعتمدون</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>ملاحظة الخطوة</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionCards</name>
    <message>
        <source>Suggested groups</source>
        <translation>المجموعات المقترحة</translation>
    </message>
</context>
<context>
    <name>easel::SuggestionDelegate</name>
    <message>
        <source>Capacity unknown</source>
        <translation>السعة مجهولة</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>لأي عناقيد</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>اقتراح مجموعات</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>في غير مجموعة</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحددة</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>العناقيد المضيفة</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>كيفية التجميع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>أخذ الكل</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>عدم أخذ أي</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>العناقيد المضيفة المتروكة</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>سبب تركه</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>لا عنقود مضيف محدد.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n host cluster(s)</source>
        <translation>
            <numerusform>من %n عنقود مضيف</numerusform>
            <numerusform>من %n عنقود مضيف</numerusform>
            <numerusform>من عنقودين مضيفين</numerusform>
            <numerusform>من %n عناقيد مضيفة</numerusform>
            <numerusform>من %n عنقودًا مضيفًا</numerusform>
            <numerusform>من %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>تُرك %n عنقود مضيف</numerusform>
            <numerusform>تُرك %n عنقود مضيف</numerusform>
            <numerusform>تُرك عنقودان مضيفان</numerusform>
            <numerusform>تُرك %n عناقيد مضيفة</numerusform>
            <numerusform>تُرك %n عنقودًا مضيفًا</numerusform>
            <numerusform>تُرك %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>كل عنقود مضيف في مجموعة</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>لا مجموعة ملائمة</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>لم يبقَ ما تُقترح له مجموعة.</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>لا يستطيع أي من العناقيد المضيفة الانضمام إلى مجموعة جديدة. السبب أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>إنشاء %n مجموعة</numerusform>
            <numerusform>إنشاء %n مجموعة</numerusform>
            <numerusform>إنشاء مجموعتين</numerusform>
            <numerusform>إنشاء %n مجموعات</numerusform>
            <numerusform>إنشاء %n مجموعة</numerusform>
            <numerusform>إنشاء %n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>لا يمكن تحرير الخطة الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>إنشاء %n مجموعة مقترحة</numerusform>
            <numerusform>إنشاء %n مجموعة مقترحة</numerusform>
            <numerusform>إنشاء مجموعتين مقترحتين</numerusform>
            <numerusform>إنشاء %n مجموعات مقترحة</numerusform>
            <numerusform>إنشاء %n مجموعة مقترحة</numerusform>
            <numerusform>إنشاء %n مجموعة مقترحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>‏%1، %n عنقود مضيف</numerusform>
            <numerusform>‏%1، %n عنقود مضيف</numerusform>
            <numerusform>‏%1، عنقودان مضيفان</numerusform>
            <numerusform>‏%1، %n عناقيد مضيفة</numerusform>
            <numerusform>‏%1، %n عنقودًا مضيفًا</numerusform>
            <numerusform>‏%1، %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>غير مأخوذة</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>تحتاج المجموعة إلى اسم.</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>توجد مجموعة «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>المجموعة ليست في الخادم الخلفي بعد: طبّق الخطة أولًا.</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>يملأ الخادم الخلفي ما تشير إليه الحزم: اعمل باتصال لقراءته.</translation>
    </message>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>لا مفتاح للخادم الخلفي في هذا التشغيل. اتصل مجددًا.</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>أُلغي الجلب.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>لم يُرسل شيء: ختم %1 الخطة بالبصمة %2، والمعتمدة %3.</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>لم يُرسل شيء: ليس الخادم الخلفي كما بُنيت عليه الخطة. غيّره التطبيق المقطوع أو شخص آخر.</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>‏%1 تعذرت قراءة الأسطول مجددًا بعد ذلك: %2</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>التراجع عما أنجزه التطبيق</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>تتراجع الخطة الآن عما أُنجز. لا يُرسل شيء منها حتى تُطبَّق؛ تراجع عنها لاستعادة بقية الخطة القديمة.</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>تعذر جعل ما أُنجز خطة تتراجع عنه: %1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>لا خطة تتراجع عما أُنجز لأنه غير معروف كله. اجلب، وانظر ما هو موجود، وخطط انطلاقًا منه.</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>تعذر تخزين قيد هذا التطبيق: %1</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>أُلغي التطبيق.</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>نُفّذت كل العمليات، لكن أحدهم غيّر %1 في الأثناء. ما بقي من الخطة لا يزال مخططًا.</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>غُيّرت الخطة في الأثناء.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>ما تغيّره الخطة: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFigures</name>
    <message>
        <source>Topology: %1. %2</source>
        <translation>الطوبولوجيا: %1. %2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>الأسطول كما تتركه الخطة.</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>ما تغيّره الخطة، عن قرب.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>عرض %1 مجددًا</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>إبعاد %1 إلى الخلفية</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>‏%1: %n عنقود مضيف</numerusform>
            <numerusform>‏%1: %n عنقود مضيف</numerusform>
            <numerusform>‏%1: عنقودان مضيفان</numerusform>
            <numerusform>‏%1: %n عناقيد مضيفة</numerusform>
            <numerusform>‏%1: %n عنقودًا مضيفًا</numerusform>
            <numerusform>‏%1: %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Zoom until they come apart</source>
        <translation>تكبير حتى تنفصل</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>سرد ما هو هنا</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>عرض في قائمة الأسطول</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <translation>خريطة العناقيد</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>بلا إحداثيات: %1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>يسرد ما ليس على الخريطة</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>ليس لـ «%1» إحداثيات: ليس على الخريطة.</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>لا شيء هنا له إحداثيات.
تأتي مع العناقيد والمضيفات الطرفية من الخادم الخلفي.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>الكل في %1</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>الطوبولوجيا</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>كيفية ترتيب الطوبولوجيا</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>أي أسطول يُعرض</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>بحث في الطوبولوجيا</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>ينتقل Return إلى المطابقة التالية، وShift+Return إلى السابقة</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>مسارات</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>مع الخطة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضر</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>تصدير الصورة</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>بصيغة PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>بصيغة PNG، أكبر %1 مرة…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>بصيغة SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>As PDF…</source>
        <translation>بصيغة PDF…</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>مستند (*.pdf)</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>العودة إلى حيث كنت</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم مجددًا</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>عرض الكل (Home)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>تقريب (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>إبعاد (−)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>التلوين حسب</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>ما تعنيه ألوان العناقيد المضيفة</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>لا شيء في هذا المشروع</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>لا أسطول بعد</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>ليس للمشروع عناقيد، ولا تُرى منه عناقيد المستأجر.</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>اتصل بخادم خلفي واجلب لرؤية الموجود.</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>العجلة: تكبير · السحب: تحريك · النقر: تحديد · النقر المزدوج: انتقال</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>طوبولوجيا %1</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>تُحفظ الطوبولوجيا بصيغة .png أو .svg أو .pdf؛ و«%1» ليس منها.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>ما هو ظاهر</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>تصدير الطوبولوجيا</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n افتراضية</numerusform>
            <numerusform>%n افتراضية</numerusform>
            <numerusform>%n افتراضية</numerusform>
            <numerusform>%n افتراضية</numerusform>
            <numerusform>%n افتراضية</numerusform>
            <numerusform>%n افتراضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n مضيف طرفي</numerusform>
            <numerusform>%n مضيف طرفي</numerusform>
            <numerusform>مضيفان طرفيان</numerusform>
            <numerusform>%n مضيفات طرفية</numerusform>
            <numerusform>%n مضيفًا طرفيًا</numerusform>
            <numerusform>%n مضيف طرفي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>‏%1 كم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>‏%1 م</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>إصدار Kubernetes</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>إصدار vCluster</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>الهامش المتاح</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>في غير مجموعة</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>دون 5 %</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>5 إلى 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>20 إلى 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % فأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n عنقود مضيف</numerusform>
            <numerusform>%n عنقود مضيف</numerusform>
            <numerusform>عنقودان مضيفان</numerusform>
            <numerusform>%n عناقيد مضيفة</numerusform>
            <numerusform>%n عنقودًا مضيفًا</numerusform>
            <numerusform>%n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>‏%1 % متاح</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>في غير مجموعة</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n مضيف طرفي لا يستخدمه عنقود</numerusform>
            <numerusform>%n مضيف طرفي لا يستخدمه عنقود</numerusform>
            <numerusform>مضيفان طرفيان لا يستخدمهما عنقود</numerusform>
            <numerusform>%n مضيفات طرفية لا يستخدمها عنقود</numerusform>
            <numerusform>%n مضيفًا طرفيًا لا يستخدمها عنقود</numerusform>
            <numerusform>%n مضيف طرفي لا يستخدمها عنقود</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>عنقود افتراضي</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>مضيف طرفي</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>مجموعة من %n عنقود مضيف</numerusform>
            <numerusform>مجموعة من %n عنقود مضيف</numerusform>
            <numerusform>مجموعة من عنقودين مضيفين</numerusform>
            <numerusform>مجموعة من %n عناقيد مضيفة</numerusform>
            <numerusform>مجموعة من %n عنقودًا مضيفًا</numerusform>
            <numerusform>مجموعة من %n عنقود مضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
            <numerusform>%n غير سليمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n عنقود افتراضي</numerusform>
            <numerusform>%n عنقود افتراضي</numerusform>
            <numerusform>عنقودان افتراضيان</numerusform>
            <numerusform>%n عناقيد افتراضية</numerusform>
            <numerusform>%n عنقودًا افتراضيًا</numerusform>
            <numerusform>%n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>أضافته الخطة</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>أزالته الخطة</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>غيّرته الخطة</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>نقلته الخطة</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>تكبير إلى %1</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>ذو الصلة فقط</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>عرض في قائمة الأسطول</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>إزالة من «%1»</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>إزالة %1 من «%2»</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>عرض على اللوحة</translation>
    </message>
</context>
<context>
    <name>easel::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>الطوبولوجيا</translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message>
        <source>Plan the upgrade</source>
        <translation>تخطيط الترقية</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>ما يُعرض من الترقية</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>أي تهيئات تُقارن</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>كل الأسطر</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محتفظ به</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>خطوات معروفة</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>الآن وبعد</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>تغييراتي</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>تغييرات المنصة</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>الفرق السابق (Shift+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>الفرق التالي (F7)</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>التهيئة المبدئية للمنصة لـ %1</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>‏YAML (*.yaml *.yml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>ترقية «%1» إلى vCluster %2</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>تخطيط من جديد</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>لا يمكن تحرير الخطة الآن.</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>مخطط: vCluster %1. والتراجع يلغيه.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>الخطر: %1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>أثناء الترقية يُعلَّق الوصول عبر API إلى %n عنقود افتراضي: %1.</numerusform>
            <numerusform>أثناء الترقية يُعلَّق الوصول عبر API إلى %n عنقود افتراضي: %1.</numerusform>
            <numerusform>أثناء الترقية يُعلَّق الوصول عبر API إلى عنقودين افتراضيين: %1.</numerusform>
            <numerusform>أثناء الترقية يُعلَّق الوصول عبر API إلى %n عناقيد افتراضية: %1.</numerusform>
            <numerusform>أثناء الترقية يُعلَّق الوصول عبر API إلى %n عنقودًا افتراضيًا: %1.</numerusform>
            <numerusform>أثناء الترقية يُعلَّق الوصول عبر API إلى %n عنقود افتراضي: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>استخدام ما تشترك فيه %n مجموعة أخرى</numerusform>
            <numerusform>استخدام ما تشترك فيه %n مجموعة أخرى</numerusform>
            <numerusform>استخدام ما تشترك فيه مجموعتان أخريان</numerusform>
            <numerusform>استخدام ما تشترك فيه %n مجموعات أخرى</numerusform>
            <numerusform>استخدام ما تشترك فيه %n مجموعة أخرى</numerusform>
            <numerusform>استخدام ما تشترك فيه %n مجموعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>القيم المبدئية للمنصة لـ %1 غير معروفة، فيُحتفظ بكل ما يختلف عن الجديدة.</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>اعتُمد بدل القيم المبدئية القديمة: ما تشترك فيه %n مجموعة أخرى. وما تشترك فيه مع هذه يتبع القيم المبدئية الجديدة.</numerusform>
            <numerusform>اعتُمد بدل القيم المبدئية القديمة: ما تشترك فيه %n مجموعة أخرى. وما تشترك فيه مع هذه يتبع القيم المبدئية الجديدة.</numerusform>
            <numerusform>اعتُمد بدل القيم المبدئية القديمة: ما تشترك فيه مجموعتان أخريان. وما تشترك فيه مع هذه يتبع القيم المبدئية الجديدة.</numerusform>
            <numerusform>اعتُمد بدل القيم المبدئية القديمة: ما تشترك فيه %n مجموعات أخرى. وما تشترك فيه مع هذه يتبع القيم المبدئية الجديدة.</numerusform>
            <numerusform>اعتُمد بدل القيم المبدئية القديمة: ما تشترك فيه %n مجموعة أخرى. وما تشترك فيه مع هذه يتبع القيم المبدئية الجديدة.</numerusform>
            <numerusform>اعتُمد بدل القيم المبدئية القديمة: ما تشترك فيه %n مجموعة أخرى. وما تشترك فيه مع هذه يتبع القيم المبدئية الجديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>القيم المبدئية القديمة من ملف.</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>القيم المبدئية القديمة غير معروفة.</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>الآن (%1)</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>بعد الترقية (%1)</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>القيم المبدئية القديمة (%1)</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>ما لدي، الآن</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>القيم المبدئية الجديدة (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n سطر مختلف</numerusform>
            <numerusform>%n سطر مختلف</numerusform>
            <numerusform>سطران مختلفان</numerusform>
            <numerusform>%n أسطر مختلفة</numerusform>
            <numerusform>%n سطرًا مختلفًا</numerusform>
            <numerusform>%n سطر مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>و%n غيرها؛ يعرضها الفرق.</numerusform>
            <numerusform>و%n غيرها؛ يعرضها الفرق.</numerusform>
            <numerusform>و%n غيرها؛ يعرضها الفرق.</numerusform>
            <numerusform>و%n غيرها؛ يعرضها الفرق.</numerusform>
            <numerusform>و%n غيرها؛ يعرضها الفرق.</numerusform>
            <numerusform>و%n غيرها؛ يعرضها الفرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>لا شيء للحسم: ما غيّرته وما غيّرته المنصة منفصلان.</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>التهيئة هي القيم المبدئية للمنصة؛ ليس فيها شيء خاص بك.</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>لا يُعرف ما ينبغي مراعاته.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>يُراعى</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>مخطط: %1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>معلقة (النظام)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>غير مسمى</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>الترقيات</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>تأشير الكل</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>ما يُعرض أدناه</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>بحث بالاسم…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>يخطط ترقية كل المجموعات المؤشَّر عليها في خطوة واحدة، إلا حيث يوجد ما يُحسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>الموجات</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>المجموعات وإصدارات vCluster فيها</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n مجموعة معلقة</numerusform>
            <numerusform>%n مجموعة معلقة</numerusform>
            <numerusform>مجموعتان معلقتان</numerusform>
            <numerusform>%n مجموعات معلقة</numerusform>
            <numerusform>%n مجموعة معلقة</numerusform>
            <numerusform>%n مجموعة معلقة</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>الكل على أحدث إصدار</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>تخطيط %n ترقية</numerusform>
            <numerusform>تخطيط %n ترقية</numerusform>
            <numerusform>تخطيط ترقيتين</numerusform>
            <numerusform>تخطيط %n ترقيات</numerusform>
            <numerusform>تخطيط %n ترقية</numerusform>
            <numerusform>تخطيط %n ترقية</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>تخطيط ترقيات</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>إلغاء تأشير الكل</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>لا مجموعة بهذا الاسم</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>حين تكون لدى الخادم الخلفي مجموعات عناقيد تظهر هنا إصدارات vCluster فيها، وأولها ما ينتظر ترقية.</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>تكوين مجموعة</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>ترقية %n مجموعة</numerusform>
            <numerusform>ترقية %n مجموعة</numerusform>
            <numerusform>ترقية مجموعتين</numerusform>
            <numerusform>ترقية %n مجموعات</numerusform>
            <numerusform>ترقية %n مجموعة</numerusform>
            <numerusform>ترقية %n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>خُططت %n ترقية في خطوة واحدة.</numerusform>
            <numerusform>خُططت %n ترقية في خطوة واحدة.</numerusform>
            <numerusform>خُططت ترقيتان في خطوة واحدة.</numerusform>
            <numerusform>خُططت %n ترقيات في خطوة واحدة.</numerusform>
            <numerusform>خُططت %n ترقية في خطوة واحدة.</numerusform>
            <numerusform>خُططت %n ترقية في خطوة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>القيم المبدئية القديمة لـ %n منها غير معروفة: يُحتفظ بكل ما لديها.</numerusform>
            <numerusform>القيم المبدئية القديمة لـ %n منها غير معروفة: يُحتفظ بكل ما لديها.</numerusform>
            <numerusform>القيم المبدئية القديمة لـ %n منها غير معروفة: يُحتفظ بكل ما لديها.</numerusform>
            <numerusform>القيم المبدئية القديمة لـ %n منها غير معروفة: يُحتفظ بكل ما لديها.</numerusform>
            <numerusform>القيم المبدئية القديمة لـ %n منها غير معروفة: يُحتفظ بكل ما لديها.</numerusform>
            <numerusform>القيم المبدئية القديمة لـ %n منها غير معروفة: يُحتفظ بكل ما لديها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>ما تعطيه إعدادات المطوّر للمستأجر في Palette لكل مستخدم. لا يستطيع Easel قراءتها.</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> نواة</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>غيّرته أنت، وغيّرته المنصة أيضًا.</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>أضفته أنت، وأضافته المنصة أيضًا بقيمة أخرى.</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>غيّرته أنت؛ ولم يعد في القيم المبدئية الجديدة.</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>أخرجته أنت؛ وله في القيم المبدئية الجديدة قيمة أخرى.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء ما لدي</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>إسقاطه</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>أخذ المبدئي الجديد</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للحسم</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>محرَّر</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>المبدئي الجديد</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما لدي</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>كان عند %1.</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>المبدئي القديم</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersModel</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>age in days</comment>
        <translation>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
            <numerusform>%n ي</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n عنقود افتراضي بـ %1</numerusform>
            <numerusform>%n عنقود افتراضي بـ %1</numerusform>
            <numerusform>عنقودان افتراضيان بـ %1</numerusform>
            <numerusform>%n عناقيد افتراضية بـ %1</numerusform>
            <numerusform>%n عنقودًا افتراضيًا بـ %1</numerusform>
            <numerusform>%n عنقود افتراضي بـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>‏%1، من %2 بـ %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>‏%1 على %2، %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيعة</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>‏CPU المستخدم</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>الذاكرة المستخدمة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>رصيد المالك</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>تغيير الحجم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>ابحث عن اسم أو مجموعة أو مضيف…</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>البحث بالاسم أو المجموعة أو العنقود المضيف</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>تخطيط عنقود افتراضي جديد</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>تخطيط حجم آخر للمحددة</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>تخطيط إيقاف المحددة مؤقتًا: تعيد CPU والذاكرة</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>تخطيط استئناف المحددة</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>تخطيط حذف المحددة مع كل ما يعمل فيها</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>انقر بالزر الأيمن لاختيار الأعمدة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>لا عناقيد افتراضية بعد</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>انشر واحدًا على مجموعة عناقيد: يدخل الخطة، ويوجد عند تطبيقها.</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>نشر عنقود افتراضي</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا شيء مطابق</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>لا عنقود افتراضي يطابق البحث والتصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>العنقود الافتراضي كاملًا</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>المخطط للعناقيد الافتراضية</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>العنقود المضيف</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>يختاره الخادم الخلفي</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيعة</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المُستخدَم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>UID</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>تنشره الخطة.</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>تحذفه الخطة مع كل ما يعمل فيه.</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>مخطط: %1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n عنقود افتراضي</numerusform>
            <numerusform>%n عنقود افتراضي</numerusform>
            <numerusform>عنقودان افتراضيان</numerusform>
            <numerusform>%n عناقيد افتراضية</numerusform>
            <numerusform>%n عنقودًا افتراضيًا</numerusform>
            <numerusform>%n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>easel::VirtualReview</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> نواة</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>نشر عنقود افتراضي</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>تغيير حجم %n عنقود افتراضي</numerusform>
            <numerusform>تغيير حجم %n عنقود افتراضي</numerusform>
            <numerusform>تغيير حجم عنقودين افتراضيين</numerusform>
            <numerusform>تغيير حجم %n عناقيد افتراضية</numerusform>
            <numerusform>تغيير حجم %n عنقودًا افتراضيًا</numerusform>
            <numerusform>تغيير حجم %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>إيقاف %n عنقود افتراضي مؤقتًا</numerusform>
            <numerusform>إيقاف %n عنقود افتراضي مؤقتًا</numerusform>
            <numerusform>إيقاف عنقودين افتراضيين مؤقتًا</numerusform>
            <numerusform>إيقاف %n عناقيد افتراضية مؤقتًا</numerusform>
            <numerusform>إيقاف %n عنقودًا افتراضيًا مؤقتًا</numerusform>
            <numerusform>إيقاف %n عنقود افتراضي مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>استئناف %n عنقود افتراضي</numerusform>
            <numerusform>استئناف %n عنقود افتراضي</numerusform>
            <numerusform>استئناف عنقودين افتراضيين</numerusform>
            <numerusform>استئناف %n عناقيد افتراضية</numerusform>
            <numerusform>استئناف %n عنقودًا افتراضيًا</numerusform>
            <numerusform>استئناف %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>حذف %n عنقود افتراضي</numerusform>
            <numerusform>حذف %n عنقود افتراضي</numerusform>
            <numerusform>حذف عنقودين افتراضيين</numerusform>
            <numerusform>حذف %n عناقيد افتراضية</numerusform>
            <numerusform>حذف %n عنقودًا افتراضيًا</numerusform>
            <numerusform>حذف %n عنقود افتراضي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
            <numerusform>‏%1 و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>%n من المحددة لا تحتاج شيئًا.</numerusform>
            <numerusform>%n من المحددة لا تحتاج شيئًا.</numerusform>
            <numerusform>%n من المحددة لا تحتاج شيئًا.</numerusform>
            <numerusform>%n من المحددة لا تحتاج شيئًا.</numerusform>
            <numerusform>%n من المحددة لا تحتاج شيئًا.</numerusform>
            <numerusform>%n من المحددة لا تحتاج شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>يزول كل ما يعمل فيها نهائيًا.</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>اكتب اسمه: %1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>اكتب العدد: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>إضافة إلى الخطة</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>إضافة إلى الخطة على أي حال</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>موجة تجريبية، ثم حسب الخطر</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>موجة تجريبية، ثم حسب المنطقة</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>الكل دفعة واحدة</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>خطط ترقية أولًا: تتكوّن الموجات مما ترقّيه الخطة.</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>تُطبَّق الخطة دفعة واحدة. أما في موجات فتتوقف بعد كل منها، وتنظر هل تعمل العناقيد الافتراضية مجددًا، وتنتظر إذنك.</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>بعد كل موجة ينظر التطبيق هل تعمل العناقيد الافتراضية مجددًا وينتظر إذنك. وما ليس في أي موجة يأتي أخيرًا. الموجات والنوافذ جزء مما يُعتمد.</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>اسم الموجة %1</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>ملاحظة للموجة %1</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>ملاحظة لمن يعتمدونها ويعطون الإذن</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>لم تعد في الخطة</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>موجة %1</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>موجة خاصة بها</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>ليس قبل</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>الموجة %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>الموجات</translation>
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
        <translation>كوّن العناقيد المضيفة في مجموعات عناقيد، وخطط دون اتصال، واطلب اعتماد الخطة، وطبّقها.</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>فتح أسطول العيّنة</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>مؤسسة كاملة على خادم خلفي محلي. لا شيء يمكن أن يتعطل.</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>الاتصال بـ Palette…</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>بمفتاح API؛ يُجلب الأسطول إلى مساحة عمل.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>تابع من حيث توقفت، باتصال أو بدونه.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>اليوم في %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>البداية الموجّهة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>عدم عرض هذا مجددًا</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>مساحات العمل الأخيرة</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>لا شيء بعد. يُسرد هنا ما تفتحه، مع ما هو معلق فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n تغيير معلق</numerusform>
            <numerusform>%n تغيير معلق</numerusform>
            <numerusform>تغييران معلقان</numerusform>
            <numerusform>%n تغييرات معلقة</numerusform>
            <numerusform>%n تغييرًا معلقًا</numerusform>
            <numerusform>%n تغيير معلق</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>آخر فتح: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>آخر تغيير: %1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>متابعة البداية الموجّهة</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>أُنجز %1 من %2 من الخطوات</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>خمس دقائق على أسطول العيّنة، بالأزرار الحقيقية.</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>الجديد في Easel %1</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>الغرض من القاعدة، وما ينبغي فعله</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>نصيحة: يسمح Palette بهذا، ويمكنك تحمّل مسؤوليته.</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>يرفض Palette هذا، ولذلك لا تُطبَّق خطة تتضمنه.</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>إصلاح سريع: %1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>، أو: </translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>فتحها في القواعد</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>انتهى Easel على غير المتوقع في %1.</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>انتهى Easel على غير المتوقع في %1. لم يضع شيء: لم يكن شيء مخططًا.</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>انتهى Easel على غير المتوقع في %1. خطتك محفوظة: %n تغيير.</numerusform>
            <numerusform>انتهى Easel على غير المتوقع في %1. خطتك محفوظة: %n تغيير.</numerusform>
            <numerusform>انتهى Easel على غير المتوقع في %1. خطتك محفوظة: تغييران.</numerusform>
            <numerusform>انتهى Easel على غير المتوقع في %1. خطتك محفوظة: %n تغييرات.</numerusform>
            <numerusform>انتهى Easel على غير المتوقع في %1. خطتك محفوظة: %n تغييرًا.</numerusform>
            <numerusform>انتهى Easel على غير المتوقع في %1. خطتك محفوظة: %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>حذف التقرير</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>الطوبولوجيا</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>العناقيد الافتراضية</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>الترقيات</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>العمل باتصال</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>متابعة التطبيق</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>يُغلق Easel حين تنتهي العملية الجارية. وما لم يُرسل بعد يبقى مخططًا.</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>يجري تطبيق الخطة. أتريد الإيقاف بعد العملية الجارية والإغلاق؟ ما لم يُرسل بعد يبقى مخططًا.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>مساحة العمل هذه مفتوحة في %1. لا يمكن هنا إلا قراءتها.</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>‏%1 استأنف التطبيق في صفحة المراجعة للمتابعة.</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>التطبيق متوقف مؤقتًا. لا يُرسل شيء حتى يتابع.</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>ينتظرك التطبيق: فشلت عملية. قرّر في صفحة المراجعة.</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>يجري تطبيق الخطة. لا يمكن تحريرها في الأثناء.</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>تخطيط دون اتصال: تدخل التغييرات الخطة ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>الترقيات</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>يجري تطبيق الخطة. اتصل بخادم خلفي أو افتح مساحة عمل بعد انتهاء التطبيق.</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>التهيئة</translation>
    </message>
</context>
</TS>
