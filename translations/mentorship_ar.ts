<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>يحتوي هذا النص على رمز لا يستطيع الخادم حفظه.</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>يتكون الاسم من أحرف من A إلى Z وشرطات ومسافات فقط: لا يقبل الخادم غيرها.</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>يتكون اسم المستخدم من أحرف من A إلى Z وأرقام وشرطات سفلية فقط.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>يكون عنوان البريد الإلكتروني على شكل name@example.org.</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>لا تحتوي كلمة المرور على مسافات.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>%Ln حرف على الأقل، دون احتساب المسافات.</numerusform>
            <numerusform>حرف واحد على الأقل، دون احتساب المسافات.</numerusform>
            <numerusform>حرفان على الأقل، دون احتساب المسافات.</numerusform>
            <numerusform>%Ln أحرف على الأقل، دون احتساب المسافات.</numerusform>
            <numerusform>%Ln حرفًا على الأقل، دون احتساب المسافات.</numerusform>
            <numerusform>%Ln حرف على الأقل، دون احتساب المسافات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>%Ln حرف على الأكثر، دون احتساب المسافات.</numerusform>
            <numerusform>حرف واحد على الأكثر، دون احتساب المسافات.</numerusform>
            <numerusform>حرفان على الأكثر، دون احتساب المسافات.</numerusform>
            <numerusform>%Ln أحرف على الأكثر، دون احتساب المسافات.</numerusform>
            <numerusform>%Ln حرفًا على الأكثر، دون احتساب المسافات.</numerusform>
            <numerusform>%Ln حرف على الأكثر، دون احتساب المسافات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>%Ln حرف على الأكثر مع المسافات.</numerusform>
            <numerusform>حرف واحد على الأكثر مع المسافات.</numerusform>
            <numerusform>حرفان على الأكثر مع المسافات.</numerusform>
            <numerusform>%Ln أحرف على الأكثر مع المسافات.</numerusform>
            <numerusform>%Ln حرفًا على الأكثر مع المسافات.</numerusform>
            <numerusform>%Ln حرف على الأكثر مع المسافات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Administrators</source>
        <translation>المديرون</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>يمكن للمديرين منح هذه الصلاحية وسحبها. وهي لا تتيح الاطلاع على علاقات الإرشاد أو المهام أو التعليقات الخاصة بالآخرين.</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>&amp;سحب الصلاحية…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>ال&amp;بحث عن عضو لتعيينه مديرًا</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>الاسم أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>ت&amp;عيين مديرًا</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>مغادرة هذه العلاقة وعرض جميع العلاقات</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>تاريخ الإرسال</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>التغيير المختار</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>النص الجديد للتغيير</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>ترك النص كما كان</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>&amp;حفظ النص</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>سيُرسل التغيير عندئذ بهذا النص (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>نص هذا التغيير. صحّحه هنا قبل إرساله من جديد.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>لجميع التغييرات</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>التغييرات المنتظرة</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>تسجيل الدخول باسم USER (الاسم أو عنوان البريد الإلكتروني) وإبقاؤه.</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>جلب كل شيء من الخادم إلى ذاكرة التخزين المؤقت، وإرسال ما ينتظر.</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>إضافة مهمة، بوجود شبكة أو دونها.</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>كتابة محتوى ذاكرة التخزين المؤقت بصيغة JSON في FILE، أو - .</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>تسجيل الخروج، وحذف ما هو محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>تنفيذ العمل الأساسي على بيانات نموذجية، مع حفظ الصور في DIR.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>البدء ببيانات نموذجية؛ لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>عنوان الخادم.</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>حفظ الإعدادات والبيانات منفصلة تحت هذا الاسم.</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>مع --sign-in: الملف، أو -، الذي سطره الأول كلمة المرور.</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>مع --quick-add: رقم علاقة الإرشاد، عند وجود عدة علاقات جارية.</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>مع --sign-out: حتى عند وجود تغييرات لم تُرسل.</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>مع --sync: التوقف عن المحاولة بعد S من الثواني.</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>لا يمكن استخدام ما يلي معًا: %1.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>يتكون اسم الملف التعريفي من أحرف وأرقام و- و_، بحد أقصى 32 منها.</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>يأخذ الخيار --relation رقم علاقة إرشاد.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>يأخذ الخيار --timeout عددًا صحيحًا من الثواني بين 1 و86400.</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>يحتاج الخيار --sign-in إلى --password-file FILE، أو - للدخل القياسي.</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>يُستخدم الخيار --password-file مع --sign-in.</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>يحتاج الخيار --quick-add إلى نص.</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>يُستخدم الخيار --relation مع --quick-add.</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>يُستخدم الخيار --discard-changes مع --sign-out.</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>يفتح الخيار --demo النافذة، ولذلك لا يُستخدم مع أمر.</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>للخيار --demo خادم خاص به، ولذلك لا يُستخدم مع --server.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» غير مفهوم.</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>عميل سطح مكتب لنظام Mentorship System.

رمز الخروج: 0 نجاح، 1 فشل مع جملة واحدة في مجرى الخطأ القياسي، 2 خطأ في الاستخدام، 3 ما زال شيء ينتظر.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>تعديل تعليقك</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>كتابة تعليق</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>ترك التعليق كما كان</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>تعليق على المهمة المختارة، يقرؤه كلاكما. ما بدأته يبقى محفوظًا حتى يُرسل.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>الاختلا&amp;فات فقط</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>إخفاء ما هو متطابق لدى الجميع</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>مغادرة المقارنة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>يخفي ما يشترك فيه هؤلاء الأشخاص، فلا تظهر إلا الاختلافات.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>تحقق من بريدك</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>ال&amp;رابط أو الرمز الوارد في الرسالة</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>&amp;تأكيد العنوان</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>إعادة &amp;إرسال الرسالة</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>لا يمكن التراجع عن هذا</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>سيُحذف ملفك الشخصي فورًا ونهائيًا. تبقى علاقات الإرشاد لدى الطرف الآخر دون اسمك، وتبقى فيها المهام والتعليقات أيضًا.</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>صدّر بياناتك أولًا إذا أردت الاحتفاظ بما أنجزته: لن يبقى منه شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>ت&amp;صدير بياناتي…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>اكتب اسم ال&amp;مستخدم للتأكيد</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>الإ&amp;بقاء على حسابي</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;حذف حسابي</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>تعذّر الوصول إلى الخادم. ما تراه هو من المرة السابقة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>لم يردّ الخادم في الوقت المناسب. لم يُفقد شيء هنا.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغيت هذه العملية.</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>لا يسمح لك الخادم بذلك: %1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>انتهت صلاحية تسجيل دخولك. سجّل الدخول مجددًا للمتابعة؛ لم يُفقد شيء هنا.</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>لم يعد الخادم يعرف هذا العنصر: %1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>طرأ تغيير على هذا العنصر في الأثناء: %1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>رفض الخادم ذلك: %1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>يطلب الخادم التمهّل. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>حدث خطأ في الخادم نفسه. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>هذا الرد ليس من خادم Mentorship. ربما تتطلب هذه الشبكة تسجيل الدخول، أو أن العنوان خطأ.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>الاتصال بالخادم غير آمن، ولذلك لم يُرسل شيء: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>تعذّر استخدام سلسلة المفاتيح: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>تعذّرت كتابة الملف: %1.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>علاقات الإرشاد الخاصة بك</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>الخطوات التالية</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>المهام المنجزة</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>أحدث الإنجازات</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>يقدّم الإرشاد</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>يبحث عن مرشد</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>متاح الآن</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>البريد الإلكتروني مؤكَّد</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>المكان يحتوي على</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>المهارات تحتوي على</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>الاهتمامات تحتوي على</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>يعرض فقط الأعضاء الذين ينطبق عليهم هذا.</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>يعرض فقط الأعضاء الذين كتبوا هذه الكلمات هناك.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>البحث في الأعضاء</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>يشمل البحث الأسماء والأماكن والمهن والنُبذ والمهارات والاهتمامات</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>عرض بعض الأعضاء فقط</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>تصفية الأعضاء</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>ترتيب الأعضاء</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>عرض جميع الأعضاء</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>members</comment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>members</comment>
        <translation>المقترحون</translation>
    </message>
    <message>
        <source>People whose skills and interests meet yours</source>
        <translation>أشخاص تلتقي مهاراتهم واهتماماتهم مع مهاراتك واهتماماتك</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>يُحسب ذلك على هذا الحاسوب، مما هو مكتوب في ملفك الشخصي وملفاتهم.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>إيقاف تحميل الأعضاء؛ ما وصل يبقى</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>إعادة تحميل جميع الأعضاء</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>يبحث فيما يكتبه الأعضاء عن أنفسهم. لا أثر لعلامات التشكيل ولا لحالة الأحرف.</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>المقارنة بالخادم</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>إعادة ال&amp;مقارنة</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>تبقى الأجهزة الأخرى قيد تسجيل الدخول: يُبقي الخادم تسجيلات دخولها سارية.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;تكرار كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>تغيير &amp;كلمة المرور</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>لصق كمهام</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>مفتاح المسافة يختار سطرًا أو يستثنيه.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>مغادرة هذا العضو</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>&amp;طلب الإرشاد…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>ت&amp;قديم الإرشاد…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>ما يجمعكما</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>بينكما</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>نبذة</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>معلومات عنك</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>المه&amp;نة</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>&amp;جهة العمل</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>ن&amp;بذة</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>أبحث عن مر&amp;شد</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>يمكنني أن أكون م&amp;رشدًا</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>الم&amp;هارات</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>الاه&amp;تمامات</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>أين يمكن العثور عليك</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>اسم المستخدم &amp;في Slack</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>روابط التوا&amp;صل الاجتماعي</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>عنوان السيرة ال&amp;ذاتية</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>&amp;عنوان الصورة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;حفظ التغييرات</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>لا توجد هنا علاقة إرشاد معروفة بالرقم %1.</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>علاقة الإرشاد %1 مع %2 غير جارية، ولذلك لا يمكن إضافة شيء.</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>لا توجد هنا علاقة إرشاد جارية، ولذلك لا مكان للإضافة.</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>توجد عدة علاقات إرشاد جارية، فحدّد إحداها بالخيار --relation: %1.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>ستصلك رسالة بريد؛ وبعد فتح رابطها يمكنك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>عنوان ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>ا&amp;سمك</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>أ&amp;بحث عن مرشد</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>يمكنني أن أكون م&amp;رشدًا</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>أ&amp;وافق على أن يحفظ مالك هذا الخادم ملفي الشخصي وأن يعرضه على بقية أعضائه.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>إ&amp;نشاء حساب</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>تسجيل ال&amp;دخول بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>التصفية حسب الاسم أو الملاحظات</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>تصفية العلاقات</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>عرض بعض الأدوار أو الاتجاهات أو الحالات فقط</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>الدور والاتجاه والحالة</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>يعرض فقط علاقات الإرشاد والطلبات التي فيها هذه الكلمات. يفرّغ Esc الحقل.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>ال&amp;طرف الآخر هو المرشد، وأنت المسترشد</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>&amp;أنت المرشد، والطرف الآخر هو المسترشد</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;تنتهي في</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>&amp;ملاحظات: موضوع الإرشاد</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>ال&amp;قوالب</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>البدء بملاحظات كُتبت من قبل</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>ما تأمله، وكم لديك من الوقت، ومتى يمكنكما اللقاء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>إ&amp;رسال الطلب</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>اليوم الذي تنتهي فيه علاقة الإرشاد. يراه الطرف الآخر في الطلب.</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>ما تريد قوله مع الطلب. يقرؤه الطرف الآخر قبل الرد، ويبقى مع علاقة الإرشاد.</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>لا يمكنك إرسال طلب إلى نفسك.</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>يذكر ملفك الشخصي أنك لا تقدّم الإرشاد حاليًا.</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>هذا الشخص لا يقدّم الإرشاد حاليًا.</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>يذكر ملفك الشخصي أنك لا تبحث عن مرشد.</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>هذا الشخص لا يبحث عن مرشد.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>لديك علاقة إرشاد جارية بالفعل. يجب أن تنتهي أولًا.</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>لدى هذا الشخص علاقة إرشاد جارية بالفعل.</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>يوجد طلب مماثل ينتظر الرد بالفعل.</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>لم يؤكّد هذا الشخص عنوان بريده الإلكتروني بعد، ولذلك قد يتعذّر على الخادم إبلاغه بطلبك.</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>تدوم علاقة الإرشاد %L1 أسابيع على الأقل.</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>تدوم علاقة الإرشاد %L1 أسبوعًا على الأكثر.</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>البيانات النموذجية غير مثبّتة</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>المنفذ الخاص بها مشغول</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>أدخل عنوانًا مثل https://mentorship.example.org.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>احذف ما يلي اسم الخادم، بدءًا من أول /.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>بدون https يمكن لأي شخص على الطريق قراءة ما يُرسل. لا يمكن استخدام http://‎ إلا لخادم على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>نبذة عني</translation>
    </message>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>اسم المستخدم في Slack</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>وسائل التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>الاهتمامات</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>يرجى تأكيد بريدك الإلكتروني قبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>يوجد بالفعل مستخدم بهذا الاسم.</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>يوجد بالفعل مستخدم بهذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>بريدك الإلكتروني غير صالح.</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>أنت غير مسجّل في النظام.</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>لقد أكدت بريدك الإلكتروني من قبل.</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>تم تأكيد الحساب من قبل.</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>رابط التأكيد غير صالح أو انتهت صلاحيته.</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>يجب ألا تكون كلمة المرور الجديدة مطابقة للحالية.</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>اسمك غير صالح.</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>اسم المستخدم غير صالح.</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>هذا المستخدم غير موجود.</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>لا يمكنك حذف حسابك لأنك المسؤول الوحيد المتبقي.</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>هذا المستخدم مسؤول بالفعل.</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>هذا المستخدم ليس مسؤولًا.</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>علاقة الإرشاد هذه غير موجودة.</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>طلب الإرشاد هذا غير موجود.</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>لم يعد طلب الإرشاد هذا في انتظار الرد.</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>علاقة الإرشاد هذه ليست جارية.</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>لست طرفًا في علاقة الإرشاد هذه.</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>أنت حاليًا طرف في علاقة إرشاد.</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>المرشد في علاقة إرشاد بالفعل.</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>المسترشد في علاقة إرشاد بالفعل.</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>المرشد غير متاح للإرشاد.</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>المسترشد غير متاح لتلقي الإرشاد.</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>المرشد غير موجود.</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>المسترشد غير موجود.</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>تاريخ الانتهاء غير صالح لأنه مضى.</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>هذه المهمة غير موجودة.</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>أُنجزت هذه المهمة من قبل.</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>هذا التعليق غير موجود.</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>يجب ألا تحتوي كلمة المرور على مسافات.</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>يجب أن يكون الحقل «%1» أطول من %L2 وأقصر من %L3 من الأحرف.</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>يجب أن يكون الحقل «%1» أقصر من %L2 من الأحرف.</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>اسم المستخدم الجديد غير صالح.</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>أقصى مدة لعلاقة الإرشاد %L1 أشهر.</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>أقل مدة لعلاقة الإرشاد %L1 أسابيع.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>تسجيل الدخول إلى Mentorship</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>علاقات الإرشاد الخاصة بك ومهامها وتعليقاتها، حتى بلا شبكة.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>عنوان ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>ا&amp;سم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>إ&amp;بقاء تسجيل الدخول (يُحفظ في سلسلة مفاتيحك)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>إ&amp;نشاء حساب</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>ال&amp;تجربة ببيانات نموذجية</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>يفتح أشخاصًا ومهام وتعليقات خيالية على هذا الحاسوب. لا حاجة إلى حساب، ولا يغادره شيء.</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>عنوان خادم Mentorship، مثل https://mentors.example.org. حسابك على هذا الخادم وحده.</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>اسم المستخدم أو عنوان البريد الإلكتروني الذي سجلت به.</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>تُرسل إلى هذا الخادم وحده، ولا تُحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>يحفظ مفتاحًا في سلسلة مفاتيحك، فلا تحتاج إلى تسجيل الدخول عند كل تشغيل، ويمكنك قراءة ما شوهد دون اتصال. من دونه لا يبقى شيء عند الخروج.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>التغييرات المنتظرة هنا كتبها إصدار أحدث من Mentorship. حدّث البرنامج للمتابعة.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>لم يُسجَّل دخول أحد، ولذلك لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>تعذّرت قراءة ما حُفظ على هذا الحاسوب. افتح Mentorship لجلبه من جديد.</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>تعذّرت قراءة التغييرات المنتظرة هنا. افتح Mentorship، فهو ينحّيها جانبًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>مفتاح بياناتك غير صالح.</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>تعذّر حفظ ما يتبع له هذا.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>تعذّرت الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>أبلغ القرص عن خطأ.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>يستخدم برنامج آخر البيانات.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>الذاكرة غير كافية.</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>كانت النسخة المحفوظة هنا تالفة. نُحّيت جانبًا ويجري جلبها من جديد.</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>كان ملف التغييرات المنتظرة تالفًا. نُحّي جانبًا، وتستمر التغييرات في ملف جديد.</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>Mentorship مفتوح بالفعل بهذا الحساب.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>تعذّر حذف بعض الملفات.</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>هو في الطريق إلى الخادم بالفعل.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>إضافة المهمة</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>تصفية المهام</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>مفتاح المسافة ينجز المهام المحددة، ومفتاح Delete يحذفها.</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>اكتب مهمة واضغط Enter. من دون شبكة تنتظر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>يعرض فقط المهام التي فيها هذه الكلمات. يفرّغ Esc الحقل.</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>علاقة الإرشاد %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>طلب جديد إلى %1</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>علاقة الإرشاد %1 مع %2</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>ما زال التراجع ممكنًا</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>لم يُرسل بعد: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>أُرسل، لكن الخادم لا يعرضه بعد</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>لا يُعرف هل وصل؛ يمكن البحث عنه ابتداءً من %1</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>لا يُعرف هل وصل</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>ينتظرك: %1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>تعذّر بدء البيانات النموذجية: %1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>هذه بيانات نموذجية من خادم داخل هذا البرنامج. غيّر ما تشاء: يزول كل ذلك عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>سيؤدي تسجيل الخروج إلى فقدان تغييرات على هذا الحاسوب لا يمكن قراءتها حاليًا.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>تسجيل الخروج والتخلي عنها</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>لم يعد حسابك موجودًا على هذا الخادم، ولذلك لن يُرسل شيء بعد الآن. صدّر ما تريد الاحتفاظ به: تسجيل الخروج يحذفه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>الإغلاق والتخلي عنها</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>كُتبت بياناتك في %1. احفظ الملف في مكان آمن: يمكن لكل من يحصل عليه قراءته.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>لن يؤدي تسجيل الخروج إلى فقدان أي تغيير.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان تغيير واحد لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان تغييرين لم يصلا إلى الخادم بعد.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان %Ln تغييرات لم تصل إلى الخادم بعد.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان %Ln تغييرًا لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان %Ln تغيير لم يصل إلى الخادم بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>لن يؤدي إغلاق النافذة إلى فقدان أي تغيير.</numerusform>
            <numerusform>سيؤدي إغلاق النافذة إلى فقدان تغيير واحد لم يصل إلى الخادم بعد، لأنه لا يُحفظ شيء على هذا الحاسوب.</numerusform>
            <numerusform>سيؤدي إغلاق النافذة إلى فقدان تغييرين لم يصلا إلى الخادم بعد، لأنه لا يُحفظ شيء على هذا الحاسوب.</numerusform>
            <numerusform>سيؤدي إغلاق النافذة إلى فقدان %Ln تغييرات لم تصل إلى الخادم بعد، لأنه لا يُحفظ شيء على هذا الحاسوب.</numerusform>
            <numerusform>سيؤدي إغلاق النافذة إلى فقدان %Ln تغييرًا لم يصل إلى الخادم بعد، لأنه لا يُحفظ شيء على هذا الحاسوب.</numerusform>
            <numerusform>سيؤدي إغلاق النافذة إلى فقدان %Ln تغيير لم يصل إلى الخادم بعد، لأنه لا يُحفظ شيء على هذا الحاسوب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>تعذّرت قراءة كلمة المرور: %1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>لا يوجد خادم معروف بعد. حدّده بالخيار --server URL.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>لم يُسجَّل دخول أحد هنا. سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>سلسلة المفاتيح لا تستجيب.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>لم يعد حسابك موجودًا على هذا الخادم؛ ما هو محفوظ هنا يبقى حتى تسجيل الخروج.</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>سيؤدي تسجيل الخروج إلى فقدان تغييرات لا يمكن قراءتها حاليًا؛ للقيام بذلك أضف --discard-changes.</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>استغرق الخادم أكثر من %Ln ثانية.</numerusform>
            <numerusform>استغرق الخادم أكثر من ثانية واحدة.</numerusform>
            <numerusform>استغرق الخادم أكثر من ثانيتين.</numerusform>
            <numerusform>استغرق الخادم أكثر من %Ln ثوانٍ.</numerusform>
            <numerusform>استغرق الخادم أكثر من %Ln ثانية.</numerusform>
            <numerusform>استغرق الخادم أكثر من %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>لن يؤدي تسجيل الخروج إلى فقدان أي تغيير؛ للقيام بذلك أضف --discard-changes.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان تغيير واحد لم يصل إلى الخادم بعد؛ للقيام بذلك أضف --discard-changes.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان تغييرين لم يصلا إلى الخادم بعد؛ للقيام بذلك أضف --discard-changes.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان %Ln تغييرات لم تصل إلى الخادم بعد؛ للقيام بذلك أضف --discard-changes.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان %Ln تغييرًا لم يصل إلى الخادم بعد؛ للقيام بذلك أضف --discard-changes.</numerusform>
            <numerusform>سيؤدي تسجيل الخروج إلى فقدان %Ln تغيير لم يصل إلى الخادم بعد؛ للقيام بذلك أضف --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>يطلب منك %1 أن تكون مرشدًا له</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>يعرض %1 أن يكون مرشدك</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>قبل %1 طلبك</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>رفض %1 طلبك</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>أُلغيت علاقة الإرشاد مع %1</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>تنتهي علاقة الإرشاد مع %1 اليوم</numerusform>
            <numerusform>تنتهي علاقة الإرشاد مع %1 بعد يوم واحد</numerusform>
            <numerusform>تنتهي علاقة الإرشاد مع %1 بعد يومين</numerusform>
            <numerusform>تنتهي علاقة الإرشاد مع %1 بعد %Ln أيام</numerusform>
            <numerusform>تنتهي علاقة الإرشاد مع %1 بعد %Ln يومًا</numerusform>
            <numerusform>تنتهي علاقة الإرشاد مع %1 بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>مهمة جديدة مع %1</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>كتب %1 تعليقًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>لا طلبات جديدة</numerusform>
            <numerusform>طلب جديد واحد</numerusform>
            <numerusform>طلبان جديدان</numerusform>
            <numerusform>%Ln طلبات جديدة</numerusform>
            <numerusform>%Ln طلبًا جديدًا</numerusform>
            <numerusform>%Ln طلب جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>لم يُقبل أي طلب</numerusform>
            <numerusform>قُبل طلب واحد</numerusform>
            <numerusform>قُبل طلبان</numerusform>
            <numerusform>قُبلت %Ln طلبات</numerusform>
            <numerusform>قُبل %Ln طلبًا</numerusform>
            <numerusform>قُبل %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>لم يُرفض أي طلب</numerusform>
            <numerusform>رُفض طلب واحد</numerusform>
            <numerusform>رُفض طلبان</numerusform>
            <numerusform>رُفضت %Ln طلبات</numerusform>
            <numerusform>رُفض %Ln طلبًا</numerusform>
            <numerusform>رُفض %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>لم تُلغَ أي علاقة إرشاد</numerusform>
            <numerusform>أُلغيت علاقة إرشاد واحدة</numerusform>
            <numerusform>أُلغيت علاقتا إرشاد</numerusform>
            <numerusform>أُلغيت %Ln علاقات إرشاد</numerusform>
            <numerusform>أُلغيت %Ln علاقة إرشاد</numerusform>
            <numerusform>أُلغيت %Ln علاقة إرشاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>لا تنتهي أي علاقة إرشاد قريبًا</numerusform>
            <numerusform>تنتهي علاقة إرشاد واحدة قريبًا</numerusform>
            <numerusform>تنتهي علاقتا إرشاد قريبًا</numerusform>
            <numerusform>تنتهي %Ln علاقات إرشاد قريبًا</numerusform>
            <numerusform>تنتهي %Ln علاقة إرشاد قريبًا</numerusform>
            <numerusform>تنتهي %Ln علاقة إرشاد قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>لا مهام جديدة</numerusform>
            <numerusform>مهمة جديدة واحدة</numerusform>
            <numerusform>مهمتان جديدتان</numerusform>
            <numerusform>%Ln مهام جديدة</numerusform>
            <numerusform>%Ln مهمة جديدة</numerusform>
            <numerusform>%Ln مهمة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>لا تعليقات جديدة</numerusform>
            <numerusform>تعليق جديد واحد</numerusform>
            <numerusform>تعليقان جديدان</numerusform>
            <numerusform>%Ln تعليقات جديدة</numerusform>
            <numerusform>%Ln تعليقًا جديدًا</numerusform>
            <numerusform>%Ln تعليق جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>كان ما حُفظ على هذا الحاسوب تالفًا. نُحّي جانبًا ويجري جلبه من الخادم من جديد.</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>ما حُفظ على هذا الحاسوب يعود إلى إصدار آخر من هذا البرنامج. نُحّي جانبًا ويجري جلبه من جديد.</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>لم يعد مفتاح ما حُفظ على هذا الحاسوب موجودًا في سلسلة مفاتيحك. نُحّي المحفوظ جانبًا ويجري جلبه من جديد.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>لا يمكن حفظ التغييرات على هذا الحاسوب حاليًا: %1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>تعذّرت قراءة بعض التغييرات المنتظرة، ولذلك نُحّي ملفها جانبًا في %1.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>تعذّر حذف بعض الملفات.</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>قراءة فصل الملكية وتدوين ثلاثة أسئلة</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>أنجزته هذا الصباح. كان التمرين الثاني هو الصعب: هل يمكننا النظر فيه معًا يوم الخميس؟</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>كُتب في القطار</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>تعذّر إنشاء مجلد الصور.</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>لم تُظهر الخطوة %1 ما ينبغي.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>تعذّرت كتابة الصورة %1.</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- قراءة ملاحظات الأسبوع الماضي
- [x] إعداد البناء
- تدوين ما لا يزال غامضًا، مع مثال لكل سؤال</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>&amp;فتح Mentorship</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>إ&amp;ضافة مهمة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>أمر جديد واحد</numerusform>
            <numerusform>أمران جديدان</numerusform>
            <numerusform>%Ln أمور جديدة</numerusform>
            <numerusform>%Ln أمرًا جديدًا</numerusform>
            <numerusform>%Ln أمر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>لا تغييرات قيد الانتظار</numerusform>
            <numerusform>تغيير واحد قيد الانتظار</numerusform>
            <numerusform>تغييران قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرات قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرًا قيد الانتظار</numerusform>
            <numerusform>%Ln تغيير قيد الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::CommentModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>author, text of a comment; read out by a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>author and text of a comment</comment>
        <translation>%1، تغيير ينتظرك</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1، ليس على الخادم بعد</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>يقدّم الإرشاد</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>يبحث عن مرشد</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>عنوان البريد الإلكتروني غير مؤكَّد</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>كلاكما يذكر: %1.</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>هذا الشخص يقدّم الإرشاد، وأنت تبحث عن مرشد.</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>هذا الشخص يبحث عن مرشد، وأنت تقدّم الإرشاد.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>أنتما في المكان نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>واحدة غيرها</numerusform>
            <numerusform>اثنتان غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
            <numerusform>%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1، تغيير ينتظرك</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1، ليس على الخادم بعد</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>الحالية</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الواردة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسلة</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1، %2، أُنجز %L3 من %L4 من المهام</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>منجزة</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>غير منجزة</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1، %2، تغيير ينتظرك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1، %2، ليست على الخادم بعد</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجزة</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>لا ينشئ الخادم حسابًا إلا بعد قبول شروطه.</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>هذا ليس الرابط الوارد في الرسالة. انسخ الرابط كاملًا منها.</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>ما زالت بيانات تسجيل دخولك فيها. ستُحذف عند بدء هذا البرنامج في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>ما زالت سلسلة المفاتيح مقفلة. يبقى ما حفظته على هذا الحاسوب مغلقًا حتى يُفتح قفلها.</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>لم تعد سلسلة المفاتيح تحتوي على بيانات تسجيل دخولك. سجّل الدخول مجددًا من فضلك.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب حاليًا، ولذلك يبقى ما حفظته مغلقًا. يمكنك تسجيل الدخول لهذه المرة.</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>تعذّرت قراءة سلسلة المفاتيح. يمكنك إعادة المحاولة، أو تسجيل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>حفظ إصدار أحدث من هذا البرنامج بيانات تسجيل دخولك. استخدم ذلك الإصدار، أو سجّل الدخول لهذه المرة.</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>بيانات تسجيل الدخول في سلسلة المفاتيح تالفة. سجّل الدخول مجددًا من فضلك.</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>سلسلة المفاتيح مقفلة. يبقى تسجيل دخولك ساريًا حتى إنهاء البرنامج، ولا يُحفظ شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا الحاسوب حاليًا. يبقى تسجيل دخولك ساريًا حتى إنهاء البرنامج، ولا يُحفظ شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>سلسلة المفاتيح لا تستجيب. يبقى تسجيل دخولك ساريًا حتى إنهاء البرنامج، ولا يُحفظ شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>تعذّر على سلسلة المفاتيح حفظ بيانات تسجيل الدخول. يبقى تسجيل دخولك ساريًا حتى إنهاء البرنامج، ولا يُحفظ شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>تحتوي سلسلة المفاتيح على بيانات تسجيل دخول من إصدار أحدث من هذا البرنامج، وستُترك كما هي. يبقى تسجيل دخولك ساريًا حتى إنهاء البرنامج، ولا يُحفظ شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>تعذّر على سلسلة المفاتيح حفظ بيانات تسجيل الدخول الجديدة. ستُطلب منك مجددًا عند بدء هذا البرنامج في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>علاقة الإرشاد هذه غير جارية، ولذلك لا يمكن إضافة شيء أو تغييره.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>لم يعد هذا التعليق موجودًا.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>كتب هذا التعليق شخص آخر، ولا يمكن لغيره تغييره.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>لم يعد هذا الطلب موجودًا.</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>ما زال هذا الطلب في الطريق إلى الخادم. انتظر لحظة.</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>لهذا العنصر تغيير ينتظر الخادم بالفعل.</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>علاقة الإرشاد هذه غير جارية، ولذلك لا يمكن إنهاؤها.</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>لم يعد هذا الطلب ينتظر ردًا.</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>لم ترسل أنت هذا الطلب، ولذلك لا يمكنك سحبه. يمكنك رفضه.</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>أنت من أرسل هذا الطلب، ولذلك على الطرف الآخر أن يردّ عليه.</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>حذف هذا الشخص حسابه، ولذلك لا يمكن قبول الطلب.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>لديك علاقة إرشاد جارية بالفعل. يجب أن تنتهي أولًا.</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>يجب أن تكون أنت أحد الطرفين.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>لا يوجد نص بعد.</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>يتكون التعليق من %Ln حرف على الأكثر.</numerusform>
            <numerusform>يتكون التعليق من حرف واحد على الأكثر.</numerusform>
            <numerusform>يتكون التعليق من حرفين على الأكثر.</numerusform>
            <numerusform>يتكون التعليق من %Ln أحرف على الأكثر.</numerusform>
            <numerusform>يتكون التعليق من %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>يتكون التعليق من %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>حول Mentorship Desktop</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>الإصدار %1، مع Qt %2.

عميل لنظام Mentorship System، للمرشدين والمسترشدين على سطح المكتب.

برنامج حر بموجب رخصة غنو العمومية العامة (GNU General Public License)، الإصدار 3 أو أي إصدار أحدث. يأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;التراخيص</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ معلومات ال&amp;تشخيص</translation>
    </message>
</context>
<context>
    <name>view::AccountPreferences</name>
    <message>
        <source>Account and server</source>
        <translation>الحساب والخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>مسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>ما يراه الأعضاء الآخرون عنك.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>كلمة مرور حسابك على الخادم.</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>مغادرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>تسجيل الخروج يحذف من هذا الحاسوب ما هو محفوظ من حسابك. لا يُحذف شيء على الخادم.</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>مغادرة الخادم</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>لا يمكن التراجع عن حذف الحساب. ستُسأل أولًا.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لا أحد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>لم يُحمَّل ملفك الشخصي بعد.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>view::AchievementButton</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1، مع %2، أُنجزت %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>أُنجزت %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>partner, when a task was done</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>view::AdminDialog</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>You</source>
        <comment>in a list of people</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>أنت المدير الوحيد. وما دام الأمر كذلك فلا يمكن حذف حسابك.</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>يمكن للمديرين منح هذه الصلاحية وسحبها. وهي لا تتيح الاطلاع على علاقات الإرشاد أو المهام أو التعليقات الخاصة بالآخرين.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>أنت غير متصل. تحتاج الإدارة إلى الخادم.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>لم تعد لديك صلاحية المدير.</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>ت&amp;حميل الأعضاء</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>اكتب جزءًا من الاسم.</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>لا أحد بهذا الاسم من غير المديرين.</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>لا يمكن سحب الصلاحية منك إلا لمدير آخر.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>أصبحت لدى %1 صلاحية المدير.</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>هل تريد سحب الصلاحية من %1؟ ستصبح أنت المدير الوحيد: لن يستطيع غيرك منحها، ولن يمكن حذف حسابك.</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>هل تريد سحب صلاحية المدير من %1؟</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>سحب&amp;ها</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إب&amp;قاؤها</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>لم تعد لدى %1 صلاحية المدير.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>تعذّر الوصول إلى الخادم، ولذلك لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>جارٍ تحميل الأعضاء: %Ln حتى الآن.</numerusform>
            <numerusform>جارٍ تحميل الأعضاء: عضو واحد حتى الآن.</numerusform>
            <numerusform>جارٍ تحميل الأعضاء: عضوان حتى الآن.</numerusform>
            <numerusform>جارٍ تحميل الأعضاء: %Ln أعضاء حتى الآن.</numerusform>
            <numerusform>جارٍ تحميل الأعضاء: %Ln عضوًا حتى الآن.</numerusform>
            <numerusform>جارٍ تحميل الأعضاء: %Ln عضو حتى الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>اليوم %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>المسترشد</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>كان موعد الانتهاء</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>موعد الانتهاء</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>المقترَح</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>المتفق عليه</translation>
    </message>
</context>
<context>
    <name>view::BannerBar</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>إعادة ال&amp;محاولة الآن</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>إبقاء ن&amp;صي</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>إبقاء النص الآ&amp;خر</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>إ&amp;ضافتها من جديد</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>&amp;نشره كتعليق جديد</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>ت&amp;عديل…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>ن&amp;سخ النص</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>It may be on its way to the server already, so it can no longer be discarded.</source>
        <translation>قد يكون في الطريق إلى الخادم بالفعل، ولذلك لم يعد تجاهله ممكنًا.</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>سيبقى النص الآخر، ولن يُحفظ نصك بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>ن&amp;سخ نصي</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>لن يُحفظ ما كتبته عندئذ.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>&amp;تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>هل تريد تجاهل %Ln تغيير؟</numerusform>
            <numerusform>هل تريد تجاهل تغيير واحد؟</numerusform>
            <numerusform>هل تريد تجاهل تغييرين؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرات؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرًا؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغيير؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>لن يزول معه أي تغيير آخر.</numerusform>
            <numerusform>سيزول أيضًا تغيير واحد آخر.</numerusform>
            <numerusform>سيزول أيضًا تغييران آخران.</numerusform>
            <numerusform>ستزول أيضًا %Ln تغييرات أخرى.</numerusform>
            <numerusform>سيزول أيضًا %Ln تغييرًا آخر.</numerusform>
            <numerusform>سيزول أيضًا %Ln تغيير آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>how a change stands, whose relation it is of</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time of a change</comment>
        <translation>أُجري %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>نصك</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>النص الآخر</translation>
    </message>
    <message>
        <source>Before both</source>
        <comment>of two texts</comment>
        <translation>قبل التعديلين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي تغيير</numerusform>
            <numerusform>تغيير واحد مختار</numerusform>
            <numerusform>تغييران مختاران</numerusform>
            <numerusform>%Ln تغييرات مختارة</numerusform>
            <numerusform>%Ln تغييرًا مختارًا</numerusform>
            <numerusform>%Ln تغيير مختار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>لا يتجاوز الحد</numerusform>
            <numerusform>أطول من الحد بحرف واحد</numerusform>
            <numerusform>أطول من الحد بحرفين</numerusform>
            <numerusform>أطول من الحد بـ%Ln أحرف</numerusform>
            <numerusform>أطول من الحد بـ%Ln حرفًا</numerusform>
            <numerusform>أطول من الحد بـ%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %Ln أحرف</numerusform>
            <numerusform>بقي %Ln حرفًا</numerusform>
            <numerusform>بقي %Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>أُرسل؛ لم يظهر في القائمة بعد</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>يحتاج إليك: %1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>ينتظر تغييرًا آخر يحتاج إليك: %1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>ينتظر تسجيل دخولك مجددًا</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>ينتظر تأكيد عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>لا يمكن إرساله: لم يعد الحساب موجودًا</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>ينتظر شبكة؛ المحاولة التالية عند %1</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>ينتظر شبكة</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>ينتظر؛ المحاولة التالية عند %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>لا يُعرف هل وصل؛ سيُبحث عنه مجددًا عند %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>لا يُعرف هل وصل؛ سيُبحث عنه عند توفر شبكة</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>لا يُعرف هل وصل؛ يجري البحث عنه</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>ينتظر حتى يتعذّر التراجع عنه (%L1 ث)</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>اسم المستخدم في Slack</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>روابط التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>عنوان السيرة الذاتية</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>عنوان الصورة</translation>
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
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>(أُزيل)</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>يبحث عن مرشد</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>يمكنه أن يكون مرشدًا</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>علاقة الإرشاد مع %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>أُجري %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>النص الآخر</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>موعد الانتهاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>تغييرات ليست على الخادم بعد</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>تعذّرت كتابة الملف: %1.</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>ت&amp;صدير كل النصوص…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>لا شيء ينتظر: جميع تغييراتك على الخادم.</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>إعادة &amp;محاولة الكل الآن</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>ن&amp;سخ كل النصوص</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>يبقى النص كما كان.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>تسجيل ال&amp;دخول مجددًا</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>تصدير ال&amp;نصوص…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>غادر التغيير قبل حفظ نصك الجديد. لم يُرسل النص.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>نس&amp;خ نصي</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>متا&amp;بعة التعديل</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>تصدير نصوص جميع التغييرات</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>ملفات Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>كُتبت النصوص في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%Ln تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغييرًا يحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغيير يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>لا تغييرات قيد الانتظار</numerusform>
            <numerusform>تغيير واحد قيد الانتظار</numerusform>
            <numerusform>تغييران قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرات قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرًا قيد الانتظار</numerusform>
            <numerusform>%Ln تغيير قيد الانتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>انتهت صلاحية تسجيل دخولك، ولذلك لن يُرسل شيء حتى تسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>عنوان بريدك الإلكتروني غير مؤكَّد، ولذلك لا يُرسل شيء. افتح الرابط الوارد في الرسالة التي أرسلها إليك الخادم، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>لم يعد الخادم يعرف حسابك، ولذلك لا يمكن إرسال أي من هذا. احفظ نصوصك في ملف قبل تسجيل الخروج.</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>هل تريد حذف %Ln تعليق لك؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف تعليق واحد لك؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف تعليقين لك؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف %Ln تعليقات لك؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف %Ln تعليقًا لك؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف %Ln تعليق لك؟ لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>في المحرر أدناه</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>عُدّل %1</translation>
    </message>
</context>
<context>
    <name>view::CommentFacts</name>
    <message>
        <source>You</source>
        <comment>author of a comment</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>state of a comment</comment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a comment</comment>
        <translation>%1 · معدَّل</translation>
    </message>
    <message>
        <source>Not sent yet: it waits for you</source>
        <translation>لم يُرسل بعد: ينتظرك</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>له تغيير ينتظرك</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>ينتظر التغيير</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>ينتظر الحذف</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>ت&amp;عديل التعليق</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>حذ&amp;ف التعليق</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>ن&amp;سخ النص</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>يمكن كتابة التعليقات بعد قبول الطلب.</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>انتهت هذه العلاقة: يمكن قراءة التعليقات هنا فقط، كما شوهدت آخر مرة.</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>حفظ التعليق</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>إرسال التعليق</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>حفظ التعليق (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>إرسال التعليق (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>تعليقك</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>تعليق جديد</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>المفتاحان Ctrl+Enter يحفظانه، والمفتاح Escape يتركه كما كان.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>المفتاحان Ctrl+Enter يرسلانه.</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>اختر مهمة لعرض تعليقاتها.</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>لا تعليقات بعد. اكتب أولها أدناه.</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>ليس لهذه المهمة تعليقات.</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>لم تُعرض تعليقات هذه المهمة على هذا الحاسوب من قبل، ولم تعد الخدمة تعرضها.</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>يبقى التعليق كما كان.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>متا&amp;بعة التعديل</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>حُذف التعليق الذي كنت تعدّله. يمكن إرسال نصك كتعليق جديد.</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>حُذف التعليق الذي كنت تعدّله.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>نس&amp;خ النص</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>لا أحرف زائدة؛ يتسع التعليق لـ%L1 من الأحرف، بما فيها المسافات.</numerusform>
            <numerusform>حرف واحد زائد؛ يتسع التعليق لـ%L1 من الأحرف، بما فيها المسافات.</numerusform>
            <numerusform>حرفان زائدان؛ يتسع التعليق لـ%L1 من الأحرف، بما فيها المسافات.</numerusform>
            <numerusform>%Ln أحرف زائدة؛ يتسع التعليق لـ%L1 من الأحرف، بما فيها المسافات.</numerusform>
            <numerusform>%Ln حرفًا زائدًا؛ يتسع التعليق لـ%L1 من الأحرف، بما فيها المسافات.</numerusform>
            <numerusform>%Ln حرف زائد؛ يتسع التعليق لـ%L1 من الأحرف، بما فيها المسافات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 / %L2</source>
        <comment>characters written, characters allowed</comment>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) without blanks</source>
        <translation>
            <numerusform>لا أحرف دون المسافات</numerusform>
            <numerusform>حرف واحد دون المسافات</numerusform>
            <numerusform>حرفان دون المسافات</numerusform>
            <numerusform>%Ln أحرف دون المسافات</numerusform>
            <numerusform>%Ln حرفًا دون المسافات</numerusform>
            <numerusform>%Ln حرف دون المسافات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>الإرشاد</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>المشترك معك</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>غير مؤكَّد بعد</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>المكان نفسه</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · متطابق لدى الجميع</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, name of what is compared, value</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message>
        <source>Completed tasks over time</source>
        <translation>المهام المنجزة عبر الزمن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>أسبوع %1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>لا شيء في آخر ستة أشهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>لا شيء في آخر %L1 أسبوعًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>لا شيء في آخر ستة أشهر</numerusform>
            <numerusform>واحدة في آخر ستة أشهر</numerusform>
            <numerusform>اثنتان في آخر ستة أشهر</numerusform>
            <numerusform>%Ln في آخر ستة أشهر</numerusform>
            <numerusform>%Ln في آخر ستة أشهر</numerusform>
            <numerusform>%Ln في آخر ستة أشهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>لا شيء في آخر %L1 أسبوعًا</numerusform>
            <numerusform>واحدة في آخر %L1 أسبوعًا</numerusform>
            <numerusform>اثنتان في آخر %L1 أسبوعًا</numerusform>
            <numerusform>%Ln في آخر %L1 أسبوعًا</numerusform>
            <numerusform>%Ln في آخر %L1 أسبوعًا</numerusform>
            <numerusform>%Ln في آخر %L1 أسبوعًا</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt&apos;s formats</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>view::ConfirmPage</name>
    <message>
        <source>Paste the link from the mail, or its last part.</source>
        <translation>الصق الرابط الوارد في الرسالة، أو جزأه الأخير.</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>حسابك جاهز. أُرسلت رسالة إلى %1: افتح رابطها، أو الصق الرابط هنا.</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>حسابك جاهز، لكن الخادم واجه مشكلة في إرسال الرسالة إلى %1. إذا لم تصل فاطلب إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>ينتظر هذا الحساب تأكيد عنوان بريده الإلكتروني. افتح الرابط الوارد في الرسالة التي أُرسلت إليك، أو الصق الرابط هنا.</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>يلزم لذلك عنوان البريد الإلكتروني الذي سجّلت به.</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>أُرسلت الرسالة مجددًا إلى %1.</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>لا يوجد حساب على هذا الخادم بهذا العنوان.</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>هذا العنوان مؤكَّد بالفعل. يمكنك تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>واجه الخادم مشكلة أثناء إرسال الرسالة. قد تصل مع ذلك؛ وإن لم تصل فأعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>لا يعرف الخادم هذا الرابط، أو مضى عليه أكثر من %L1 يومًا.</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;جلب من جديد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>لا يمكن قراءة ما فيه إلا بسلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>المجلد في مدير الملفات</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>ما شوهد</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>المخزن المؤقت: يمكن جلبه من الخادم من جديد.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>التغييرات المنتظرة</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>صندوق الصادر، مع نصوص بدأتها: على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>كل ما هو محفوظ، في ملف يمكن للآخرين قراءته.</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>بدء المخزن المؤقت من جديد</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>يحذف ما شوهد من هذا الحاسوب ويجلبه من الخادم. تبقى التغييرات المنتظرة. يلزم الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>لا شيء محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>تعذّر فتح المجلد. اسمه معروض أعلاه.</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>المخزن المؤقت فارغ، ويُجلب كل شيء من جديد.</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>لم يُحمَّل ملفك الشخصي بعد.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>هو %1.</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>أنت المدير الوحيد، والخادم يُبقي مديره الأخير. عيّن شخصًا آخر مديرًا أولًا.</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>ا&amp;ختيار شخص</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>ما زالت علاقة الإرشاد مع %1 جارية. ستظل تُعدّ جارية لدى الطرف الآخر، ولن يمكن بدء غيرها حتى تُلغى. يُفضَّل إلغاؤها أولًا.</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>أنت غير متصل. يحتاج حذف الحساب إلى الخادم.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>تعذّر الوصول إلى الخادم، ولذلك لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;حذف حسابي</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>نُسخت معلومات التشخيص. لا أسماء فيها ولا نصوص ولا عناوين.</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>فصل %1 أو إرفاقها</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a panel</comment>
        <translation>إخفاء %1</translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message>
        <source>A change waits for you: %1. %2</source>
        <comment>the change; a sentence, why</comment>
        <translation>تغيير ينتظرك: %1. %2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>تعيّن إرساله مجددًا، وقد يكون موجودًا هناك مرتين الآن: %1. إن كان كذلك فاحذف أحدهما.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>لا تغييرات تنتظرك.</numerusform>
            <numerusform>تغيير واحد ينتظرك.</numerusform>
            <numerusform>تغييران ينتظرانك.</numerusform>
            <numerusform>%Ln تغييرات تنتظرك.</numerusform>
            <numerusform>%Ln تغييرًا ينتظرك.</numerusform>
            <numerusform>%Ln تغيير ينتظرك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>لا يقبله الخادم، ولا يذكر السبب.</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>لا يقبله الخادم: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>انتهت علاقة الإرشاد في الأثناء.</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>رُدّ في الأثناء على الطلب الذي كان سيحل محله، ولذلك لم يُرسل.</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>رُدّ على الطلب أو سُحب في الأثناء.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>إنجاز «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>التعليق على «%1»</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>تغيير تعليق على «%1»</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>حذف تعليق على «%1»</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>إرسال طلب إلى %1</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>سحب الطلب المرسل إلى %1</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>قبول طلب %1</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>رفض طلب %1</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>إلغاء علاقة الإرشاد مع %1</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>حفظ ملفك الشخصي</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;تراجع: إنجاز «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;تراجع: حذف «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>&amp;تراجع: حذف تعليق على «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>حُذفت المهمة في الأثناء.</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>حُذف التعليق في الأثناء.</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>تغيّر التعليق في مكان آخر في الأثناء، ولذلك يوجد نصان الآن.</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>علاقة الإرشاد غير جارية، ولذلك لا يمكن إضافة شيء إليها.</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>لم يعد الخادم يعرض عليك علاقة الإرشاد هذه.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>كتب هذا التعليق شخص آخر، ولا يمكن لغيره تغييره.</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>ربما أُضيف، ثم أزاله الطرف الآخر.</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>يفشل الخادم في ذلك مرارًا.</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>أُرسل عدة مرات، والخادم لا يحتفظ به.</translation>
    </message>
</context>
<context>
    <name>view::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>view::FormField</name>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>view::Guide</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>نظرة قصيرة على المكان، موضعًا بعد آخر. يمكنك استخدام النافذة في أثناء ذلك، والمغادرة بمفتاح Esc متى شئت، وإعادة الجولة من قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>علاقات الإرشاد وطلباتك: مع من، وإلى أين وصلت. اختر واحدة فتتبعها اللوحات الأخرى.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>ما اتفقتما عليه. اكتب مهمة في الحقل واضغط Enter، وأكملها حين تُنجز.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>ما تقولانه عن المهمة المختارة. ما بدأت كتابته يبقى محفوظًا حتى ترسله.</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>متصل وغير متصل</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>هنا ترى هل يمكن الوصول إلى الخادم، وكم من التغييرات تنتظر. واصل العمل من دون شبكة: ما تغيّره ينتظر على هذا الحاسوب ويُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>يأخذك «%1» في قائمة «انتقال» (%2) إلى كل أمر ومهمة وشخص. ويشرح «%3» في قائمة «مساعدة» (%4) أي حقل.</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>مغادرة الجولة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>لم تُحمَّل بعد</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>واردة إليك</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>مرسلة منك</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>&amp;عرض الطلبات</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>دوّن الخطوة التالية مع %1.</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>&amp;فتح المهام</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>عندما يطلب منك أحد أن تكون مرشدًا أو مسترشدًا، يظهر الطلب هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>لا طلبات تنتظر ردك.</numerusform>
            <numerusform>طلب واحد ينتظر ردك.</numerusform>
            <numerusform>طلبان ينتظران ردك.</numerusform>
            <numerusform>%Ln طلبات تنتظر ردك.</numerusform>
            <numerusform>%Ln طلبًا ينتظر ردك.</numerusform>
            <numerusform>%Ln طلب ينتظر ردك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>لا مهام للإنجاز مع %1.</numerusform>
            <numerusform>مهمة واحدة للإنجاز مع %1.</numerusform>
            <numerusform>مهمتان للإنجاز مع %1.</numerusform>
            <numerusform>%Ln مهام للإنجاز مع %1.</numerusform>
            <numerusform>%Ln مهمة للإنجاز مع %1.</numerusform>
            <numerusform>%Ln مهمة للإنجاز مع %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>تخطيطاتك</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>هناك تخطيط آخر باسم «%1».</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>حُذف التخطيط «%1».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>من كتب هذا الجزء من البرنامج، وما يقوله ترخيصه.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>view::MainWindow</name>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
</context>
<context>
    <name>view::MemberFacts</name>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>لا يقدّم الإرشاد ولا يبحث عن مرشد</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>يقدّم الإرشاد</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>يبحث عن مرشد</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>متاح الآن</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>في علاقة إرشاد الآن</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>البريد الإلكتروني غير مؤكَّد</translation>
    </message>
</context>
<context>
    <name>view::MemberFilterForm</name>
    <message>
        <source>%1 “%2”</source>
        <comment>Location has “Oslo”</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message>
        <source>&amp;Ask to mentor me…</source>
        <translation>&amp;طلب الإرشاد…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>ت&amp;قديم الإرشاد…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقار&amp;نة</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>&amp;نسخ الاسم</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>حسب الا&amp;سم</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>حسب الم&amp;كان</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>الأ&amp;حدث أولًا</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>الأكثر ا&amp;شتراكًا معك أولًا</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>حدّد شخصًا واحدًا أولًا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>جارٍ تحميل الأعضاء، %1 حتى الآن</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>جارٍ تحميل الأعضاء…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>آخر تحديث: %1</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>لم يُحمَّل الجميع بعد</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>لم يُحمَّلوا بعد</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>أنت غير متصل. هؤلاء هم الأعضاء الذين حُمّلوا سابقًا.</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1 هؤلاء هم الأعضاء الذين حُمّلوا سابقًا.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>لا أحد يطابق ذلك.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>أنت غير متصل، ولم يُحمَّل الأعضاء على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>لم يسجّل أحد غيرك على هذا الخادم بعد.</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>لم يُحمَّل الأعضاء بعد.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>التحميل الآن</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>لم يُحمَّل ملفك الشخصي بعد.</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>اذكر في ملفك الشخصي أنك تقدّم الإرشاد أو تبحث عن مرشد، ليُعرض هنا من يناسبك.</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>اكتب مهاراتك واهتماماتك في ملفك الشخصي، ليُعرض هنا من يشاركك فيها.</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>لا أحد من المتاحين الآن يشاركك مهاراتك أو اهتماماتك.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>لا يمكن مقارنة أي شخص.</numerusform>
            <numerusform>يمكن مقارنة شخص واحد على الأكثر.</numerusform>
            <numerusform>يمكن مقارنة شخصين على الأكثر.</numerusform>
            <numerusform>يمكن مقارنة %Ln أشخاص على الأكثر.</numerusform>
            <numerusform>يمكن مقارنة %Ln شخصًا على الأكثر.</numerusform>
            <numerusform>يمكن مقارنة %Ln شخص على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>لا أعضاء معروضون</numerusform>
            <numerusform>عضو واحد معروض</numerusform>
            <numerusform>عضوان معروضان</numerusform>
            <numerusform>%Ln أعضاء معروضون</numerusform>
            <numerusform>%Ln عضوًا معروضًا</numerusform>
            <numerusform>%Ln عضو معروض</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>ما أود أن أتعلّمه</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>أود أن أتعلّم منك …
لديّ حتى الآن …
لديّ نحو ساعتين في الأسبوع، ويمكنني اللقاء في …</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>ما يمكنني تقديمه</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>رأيت أنك تبحث عن مرشد في …
أعمل في هذا المجال منذ … ويمكنني مساعدتك في …
هل نلتقي نصف ساعة كل أسبوع؟</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>كيف يمكننا العمل</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>الهدف: …
اللقاءات: كل أسبوعين، 45 دقيقة
بينها: مهام صغيرة، تُدوَّن هنا
نراجع ما تحقق بعد 4 أسابيع.</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>News</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>رمز في علبة النظام يعدّ ما هو جديد وما ينتظر. إغلاق النافذة ينهي البرنامج كما كان.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>ما يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>يُبحث عن تعليقات مهمة غير مفتوحة كل نصف ساعة.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>لا يُعرض شيء في هذه الساعات، بل يُعدّ فقط. ويمكن أن تمتد عبر منتصف الليل.</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>إبلاغي بالجديد عندما تكون النافذة في الخلفية</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا، ولذلك لا يمكن الإبلاغ بشيء هنا.</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>الطلبات والردود</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>شخص ما يطلب منك، أو ردّ على طلبك.</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>المهام والتعليقات</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>توجد مهمة لم تضفها هنا، أو تعليق من الشخص الآخر.</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>انتهاء علاقات الإرشاد</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>تنتهي علاقة إرشاد خلال سبعة أيام، أو أُلغيت.</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>عدم عرض شيء بين هذين الوقتين</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>ما يستجد في هذه الساعات يُعدّ فقط عند الرمز في علبة النظام.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>من هذا الوقت لا يُعرض شيء.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>من هذا الوقت يُعرض الجديد مرة أخرى.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>يُعرض الجديد كرسالة من سطح المكتب، بالأسماء والنصوص، وعلى شاشة مقفلة أيضًا إن كان سطح المكتب يفعل ذلك. والنقر عليها يفتح النافذة عند المهمة أو علاقة الإرشاد.</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>أرقام الصفحة الرئيسية</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة المعلومات</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>علاقة الإرشاد الجارية</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>علاقات الإرشاد والطلبات السابقة</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>الطلبات التي لم يُردّ عليها</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>القوائم حسب الحالة</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>جارٍ طلب نظرات الخادم العامة واحدة تلو الأخرى…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>لم يُقارن شيء.</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>هذا من المرة السابقة.</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>يوجد اختلاف. أجرِ المزامنة الآن، ثم أعد المقارنة.</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>ما استطاع الخادم الرد به يطابق ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>كل ذلك يطابق ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>لا يستطيع الخادم إعدادها. ولن يستطيع أبدًا بعد أن يحذف أحد الشركاء حسابه.</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>لا يستطيع الخادم إعدادها. %1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>متطابقة: %1 هناك وهنا.</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>مختلفة، مع أن العدد %1 هناك وهنا.</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>مختلفة: %1 هناك، و%2 هنا.</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>أوامر وأشخاص ومهام وتعليقات</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>ما زالت قراءة المحفوظات هنا جارية…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>لا شيء هنا يحوي هذه الأحرف.</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>مهمة، مع %1</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>تعليق، مع %1</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>غير متاح الآن</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>كلمة المرور الجديدة مطابقة للحالية.</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>هذه لا تطابق كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>كلمة المرور الحالية ناقصة.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>كلمة المرور الجديدة ناقصة.</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>اكتب كلمة المرور الجديدة مرة ثانية.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>تغيّرت كلمة مرورك.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>هذه ليست كلمة مرورك الحالية.</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>لم يردّ الخادم بوضوح، ولذلك قد تكون أي من كلمتي المرور هي السارية الآن. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>تعذّر الوصول إلى الخادم، ولذلك لم تتغيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>تغيير &amp;كلمة المرور</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>أنت غير متصل. يحتاج تغيير كلمة المرور إلى الخادم.</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>%L1 أحرف على الأقل، دون مسافات.</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>يصبح كل سطر مختار مهمة. ما كان معلَّمًا كمنجز يُستثنى في البداية.</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>يصبح كل سطر مختار مهمة.</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>إ&amp;ضافة المهام</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>إ&amp;ضافة %Ln مهمة</numerusform>
            <numerusform>إ&amp;ضافة مهمة واحدة</numerusform>
            <numerusform>إ&amp;ضافة مهمتين</numerusform>
            <numerusform>إ&amp;ضافة %Ln مهام</numerusform>
            <numerusform>إ&amp;ضافة %Ln مهمة</numerusform>
            <numerusform>إ&amp;ضافة %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PersonView</name>
    <message>
        <source>Skills</source>
        <translation>المهارات</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>الاهتمامات</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>المهنة</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>جهة العمل</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>اسم المستخدم في Slack</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>عضو منذ</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>حُذف هذا الحساب. ما يُعرض هنا هو من قبل ذلك.</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1 قد يكون ما يُعرض هنا قديمًا.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة ال&amp;محاولة</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>اختر شخصًا من بين الأعضاء.</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>أنت غير متصل، ولم يُحمَّل هذا العضو على هذا الحاسوب من قبل.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>لم يُحمَّل هذا العضو بعد.</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>لا يُعرف شيء عن هذا العضو.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>التحميل الآن</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>كلاكما يذكر: %1.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>أنتما في المكان نفسه.</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>فتح علاقة الإرشاد هذه أو الطلب</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا يوجد إعداد بهذه الكلمات.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>كما في قائمة العرض.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>ما تكتبه أنت والآخرون يبقى كما هو. تُنشأ النافذة من جديد.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;مهلة التراجع</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>ينتظر إنجاز المهام وحذفها وحذف التعليقات هذه المدة قبل الإرسال ليمكن التراجع عنها. من دونها يُسأل قبل الحذف.</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>يجد الإعدادات بكلماتها، في كل الصفحات.</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>طوال هذه المدة يمكن التراجع عن الإكمال والحذف قبل إرسالهما. متوقف: يُرسلان فورًا.</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>لا يبدو هذا عنوان ويب، مثل https://example.org/me.</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>تسجّل الدخول به أيضًا.</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>لا يراه الأعضاء الآخرون.</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>لا يراه إلا شركاؤك.</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>لم تُحفظ تغييراتك؛ وهي ما زالت هنا. %1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>اسم المستخدم هذا محجوز لشخص آخر.</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>ما لم تحفظه في المرة السابقة عاد إلى هنا.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>الت&amp;خلي عنه</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;حفظ التغييرات</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>تغييراتك في الطريق إلى الخادم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>لم يتغيّر شيء، ولذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>حُفظ ملفك الشخصي.</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>أُنجز %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>أحرف من A إلى Z وشرطات ومسافات.</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>أحرف من A إلى Z وأرقام وشرطات سفلية.</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>لا يراه الأعضاء الآخرون. ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>عنوان خادمك ناقص.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>اسمك ناقص.</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>اسم المستخدم ناقص.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>عنوان بريدك الإلكتروني ناقص.</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>موافقتك ناقصة: لا ينشئ الخادم حسابًا بدونها.</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>يوجد حساب بهذا العنوان بالفعل.</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>اسم المستخدم هذا محجوز لشخص آخر.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>تعذّر الوصول إلى الخادم، ولذلك لم يُنشأ حساب. يبقى ما كتبته هنا.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>إ&amp;نشاء حساب</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>%L1 أحرف على الأقل، دون مسافات.</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>&amp;قبول الطلب</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>&amp;رفض الطلب…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>إلغاء &amp;علاقة الإرشاد…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>س&amp;حب الطلب…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>سحب الطلب &amp;وإرساله مجددًا…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>حُذف هذا الحساب، ولذلك لم يعد قبول الطلب ممكنًا. يمكنك رفضه.</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>لديك علاقة إرشاد جارية بالفعل، ولا يمكن أن تكون لديك أكثر من واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>يجري قبول طلب آخر، ولا يمكن أن تكون لديك أكثر من علاقة إرشاد واحدة في الوقت نفسه.</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>حُذف هذا الحساب. تستمر علاقة الإرشاد حتى تلغيها أو يحين موعد انتهائها.</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>مضى موعد انتهائها. سيغلقها الخادم خلال يوم؛ ويمكن استخدامها حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>حُذف هذا الحساب، ولذلك لن يردّ أحد. يمكنك سحب الطلب.</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>مضى موعد انتهائه دون رد. ما زال قبوله ممكنًا إلى أن تسحبه.</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>مضى موعد انتهائه. ما زال قبوله ممكنًا، لكن الخادم سيغلقه عندئذ خلال يوم.</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>عند القبول تبدأ علاقة الإرشاد فورًا وتستمر حتى %1.</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>هل تريد رفض طلب %1؟ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>هل تريد إلغاء علاقة الإرشاد مع %1 لكليكما؟ لا يمكن التراجع عن هذا، ولا يمكن بعد ذلك سوى قراءة تعليقاتها هنا.</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>إلغاء &amp;علاقة الإرشاد</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>هل تريد سحب طلبك إلى %1؟ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>س&amp;حب</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>بدأت علاقة الإرشاد مع %1.</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>تاريخ الطلب: %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>انتهت أو كان موعد انتهائها: %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>كان موعد الانتهاء: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>موعد الانتهاء: %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>حساب محذوف</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>كمرشد</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>كمسترشد</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>لم يُردّ عليه بعد</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>تغيير ينتظرك</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>يطلب منك أن تكون المرشد</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>يعرض أن يكون مرشدك</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>عرضت أن تكون المرشد</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>طلبت مرشدًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>جارٍ القبول…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>جارٍ الرفض…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>جارٍ السحب…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>لا مهام بعد</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>مضى موعد الانتهاء</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>مضى موعد الانتهاء</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>أُنجز %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>لم يبقَ أي يوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %Ln أيام</numerusform>
            <numerusform>بقي %Ln يومًا</numerusform>
            <numerusform>بقي %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>بأي دور</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>من أي مُرسِل</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>بأي حالة</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>كمرشد</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>كمسترشد</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>المرسلة مني</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>الواردة</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>لا علاقة تطابق ذلك.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>لا علاقات إرشاد بعد. عندما يصلك طلب أو ترسل طلبًا، يظهر هنا.</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>تعذّر تحميل الملف الشخصي لهذا الشخص. %1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>هذا الشخص</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>إعادة إرسال الطلب إلى %1</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>تقديم الإرشاد إلى %1</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>طلب الإرشاد من %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>يُسحب أولًا الطلب المنتظر الآن.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>جارٍ تحميل الملف الشخصي لهذا الشخص…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>لم يُحمَّل ملفك الشخصي بعد.</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>طلبك إلى %1 في الطريق.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>بعد %Ln أسبوع</numerusform>
            <numerusform>بعد أسبوع واحد</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>view::RequestDraft</name>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>لم يُحمَّل ملفك الشخصي بعد.</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>لم يُرسل طلبك إلى %1.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>متا&amp;بعة الكتابة</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>حفظ التخطيط</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>ا&amp;سم التخطيط</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>بهذا الاسم تعيد قائمة «عرض» اللوحات كما هي الآن، بأحجامها.</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>&amp;حفظ التخطيط</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>يحل محل تخطيطك الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>أي اللوحات تظهر، وأين، وبأي حجم.</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>لن يُحفظ شيء من هذه الجلسة على هذا الحاسوب عند إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>انتهت صلاحية تسجيل دخولك. ما زالت قراءة ما حُمّل ممكنة.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>تسجيل ال&amp;دخول مجددًا</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;بلا اختصار</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>إعادة ضبط ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1، بلا اختصار</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>مفاتيح «%1»</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>اختر أمرًا لتغيير مفاتيحه.</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>القوائم والحقول تحتاج إلى %1 بنفسها. استخدمه مع Ctrl أو Alt، أو اختر مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>%1 مستخدم بالفعل لـ«%2» (%3).</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;استخدمه هنا</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>&amp;إبقاؤه كما كان</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>تسجيل الدخول إلى Mentorship</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>لم يُؤكَّد عنوان بريدك الإلكتروني بعد: افتح الرابط الوارد في بريدك.</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>إعادة &amp;إرسال الرسالة</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>إدخال ال&amp;رمز</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>تأكَّد عنوان بريدك الإلكتروني. يمكنك تسجيل الدخول الآن.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>بانتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>تحفظ السلسلة بيانات تسجيل دخولك ولم تستجب بعد. ربما تطلب كلمة مرورها في نافذة أخرى.</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>موا&amp;صلة الانتظار</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>ال&amp;متابعة دون حفظ</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>تحفظ السلسلة بيانات تسجيل دخولك ومفتاح ما حُفظ على هذا الحاسوب. لا يُفقد شيء ما دامت مقفلة.</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>&amp;فتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>تسجيل الدخول م&amp;جددًا</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>عنوان خادمك ناقص.</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>اسم المستخدم أو عنوان البريد الإلكتروني ناقص.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message>
        <source>Syncing</source>
        <translation>جارٍ المزامنة</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لم يُتصل بعد</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>المحاولة التالية عند %1.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>التغييرات: %1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>يعرض التغييرات التي ليست على الخادم بعد.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2</source>
        <comment>calls to the server</comment>
        <translation>جارٍ مزامنة %L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك</numerusform>
            <numerusform>%Ln تغييرات تحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغييرًا يحتاج إلى قرارك</numerusform>
            <numerusform>%Ln تغيير يحتاج إلى قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>لا شيء قيد الانتظار</numerusform>
            <numerusform>واحد قيد الانتظار</numerusform>
            <numerusform>اثنان قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
            <numerusform>%Ln قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>لا تغييرات قيد الانتظار</numerusform>
            <numerusform>تغيير واحد قيد الانتظار</numerusform>
            <numerusform>تغييران قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرات قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرًا قيد الانتظار</numerusform>
            <numerusform>%Ln تغيير قيد الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>هل أجاب الخادم حين سُئل آخر مرة. دون اتصال يمكن قراءة ما شوهد، وينتظر ما تغيّره.</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>تغييرات تنتظر الإرسال أو تحتاج إليك. اضغط لرؤيتها.</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>لا تستطيع الخدمة إزالة علامة الإنجاز. أضف المهمة من جديد إذا بقي ما ينبغي عمله.</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>هذه المهمة على وشك الحذف.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>إ&amp;بقاء</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>هل تريد حذف %Ln مهمة لكليكما؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف مهمة واحدة لكليكما؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف مهمتين لكليكما؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف %Ln مهام لكليكما؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف %Ln مهمة لكليكما؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>هل تريد حذف %Ln مهمة لكليكما؟ لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>أُضيفت %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>أُنجزت %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(بلا نص)</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>أُضيفت للتو</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>تحتاج إليك</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>لم تُضف بعد: تنتظرك</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>لها تغيير ينتظرك</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>تنتظر الإضافة</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>تنتظر الإنجاز</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>تنتظر الحذف</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>لم يُنسخ شيء يمكن أن يصبح مهمة.</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>اختر علاقة أولًا</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>يمكن إضافة المهام بعد قبول الطلب</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>انتهت هذه العلاقة، ولذلك لا يمكن إضافة مهمة</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>المفتاح Enter يضيفها.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>إ&amp;نجاز</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>ن&amp;سخ النص</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>نسخ ك&amp;قائمة Markdown</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>&amp;لصق كمهام…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>لا مهمة تطابق ذلك.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>اختر علاقة لعرض مهامها.</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>لا توجد مهام قبل قبول الطلب.</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>لا مهام بعد. اكتب أولاها أعلاه.</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>ليست لهذه العلاقة مهام.</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>حفظ هذه الملاحظات كقالب</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>حُفظ القالب على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>حذف قالب</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>حُذف القالب.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>أُنجزت المهمة.</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>حُذفت المهمة.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>حُذف التعليق.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>لم تُنجز أي مهمة.</numerusform>
            <numerusform>أُنجزت مهمة واحدة.</numerusform>
            <numerusform>أُنجزت مهمتان.</numerusform>
            <numerusform>أُنجزت %Ln مهام.</numerusform>
            <numerusform>أُنجزت %Ln مهمة.</numerusform>
            <numerusform>أُنجزت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي مهمة.</numerusform>
            <numerusform>حُذفت مهمة واحدة.</numerusform>
            <numerusform>حُذفت مهمتان.</numerusform>
            <numerusform>حُذفت %Ln مهام.</numerusform>
            <numerusform>حُذفت %Ln مهمة.</numerusform>
            <numerusform>حُذفت %Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي تعليق.</numerusform>
            <numerusform>حُذف تعليق واحد.</numerusform>
            <numerusform>حُذف تعليقان.</numerusform>
            <numerusform>حُذفت %Ln تعليقات.</numerusform>
            <numerusform>حُذف %Ln تعليقًا.</numerusform>
            <numerusform>حُذف %Ln تعليق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>أنت غير متصل، ولم يُعرض هذا على هذا الحاسوب من قبل. سيُحمَّل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>لم يُحمَّل هذا بعد.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>التحميل الآن</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>أنت غير متصل، ولذلك لم يُرسل هذا. يبقى نصك هنا حتى عودة الاتصال.</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>أنت غير متصل، ولذلك لم يتغيّر شيء. أعد المحاولة عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>م&amp;زامنة الآن</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>ال&amp;مقارنة بالخادم…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>تعديل الم&amp;لف الشخصي…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>تغيير &amp;كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>الإ&amp;دارة…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;حذف الحساب…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>تسجيل ال&amp;خروج…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>إعادة &amp;ضبط التخطيط</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>البحث عن &amp;مرشد</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>البحث عن م&amp;سترشد</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>&amp;إضافة مهمة</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>&amp;كتابة تعليق</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ال&amp;رئيسية</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>ن&amp;ظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>العلا&amp;قات</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>الم&amp;هام</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>ال&amp;تعليقات</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>الأ&amp;عضاء</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>الت&amp;غييرات</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>&amp;حول Mentorship Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>الإر&amp;شاد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>م&amp;هلة التراجع</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>مع&amp;طّلة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>التفضي&amp;لات…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>البحث عن &amp;أي شيء…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اخت&amp;صارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>&amp;قفل اللوحات</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;guide</source>
        <translation>&amp;جولة تعريفية</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>&amp;ما هذا؟</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>نسخ معلومات ال&amp;تشخيص</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <comment>layout of the panels for a mentor</comment>
        <translation>ال&amp;مرشد</translation>
    </message>
    <message>
        <source>Men&amp;tee</source>
        <comment>layout of the panels for a mentee</comment>
        <translation>المس&amp;ترشد</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;حفظ التخطيط باسم…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>إ&amp;دارة التخطيطات…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>&amp;فصل اللوحة أو إرساؤها</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>ال&amp;تخطيط</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>العلاقات</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>لم يعد من الممكن قراءة التخطيط «%1»، لذلك تظهر اللوحات كما في التشغيل الأول. رتّبها واحفظه من جديد، أو احذفه.</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>حُفظ التخطيط باسم «%1». تجده في قائمة «عرض».</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
</context>
</TS>
