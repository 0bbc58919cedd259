<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>इस पाठ में ऐसा वर्ण है जिसे सर्वर नहीं रख सकता।</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>नाम में केवल A से Z तक के अक्षर, हाइफ़न और स्पेस हो सकते हैं: सर्वर और कुछ नहीं लेता।</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>उपयोगकर्ता नाम में केवल A से Z तक के अक्षर, अंक और अंडरस्कोर हो सकते हैं।</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>ईमेल पता name@example.org जैसा होता है।</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>पासवर्ड में स्पेस नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>कम से कम %Ln वर्ण, स्पेस गिने बिना।</numerusform>
            <numerusform>कम से कम %Ln वर्ण, स्पेस गिने बिना।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %Ln वर्ण, स्पेस गिने बिना।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %Ln वर्ण, स्पेस गिने बिना।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>स्पेस सहित ज़्यादा से ज़्यादा %Ln वर्ण।</numerusform>
            <numerusform>स्पेस सहित ज़्यादा से ज़्यादा %Ln वर्ण।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Administrators</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>ये लोग यह अधिकार दे और वापस ले सकते हैं। इससे दूसरों की कोई मेंटरशिप, कार्य या टिप्पणी नहीं खुलती।</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>&amp;अधिकार वापस लें…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>व्यवस्थापक बनाने के लिए सदस्य &amp;खोजें</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>नाम या उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>&amp;व्यवस्थापक बनाएँ</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>इस संबंध से वापस जाएँ और सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>होम</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>आपकी भूमिका</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>भेजा गया</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>चुना गया बदलाव</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>बदलाव का नया पाठ</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>पाठ को पहले जैसा रहने दें</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>पाठ &amp;सहेजें</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>तब यह इसी पाठ के साथ भेजा जाएगा (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>इस बदलाव का पाठ। दोबारा भेजने से पहले इसे यहाँ सुधारें।</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>सभी बदलावों के लिए</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>इंतज़ार में बदलाव</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>USER (नाम या ईमेल पता) के रूप में साइन इन करें और साइन इन रहें।</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>सर्वर से सब कुछ कैश में लाएँ और इंतज़ार में पड़े बदलाव भेजें।</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>कार्य जोड़ें, नेटवर्क हो या न हो।</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>कैश में जो है उसे JSON के रूप में FILE या - में लिखें।</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>साइन आउट करें और इस कंप्यूटर पर रखा सब कुछ हटाएँ।</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>नमूना डेटा पर मुख्य काम करके दिखाएँ और चित्र DIR में रखें।</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह सहायता दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>नमूना डेटा के साथ शुरू करें; कुछ भी रखा नहीं जाता।</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>सर्वर का पता।</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>सेटिंग और डेटा इस नाम से अलग रखें।</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>--sign-in के साथ: वह फ़ाइल, या -, जिसकी पहली पंक्ति पासवर्ड है।</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>--quick-add के साथ: कई मेंटरशिप जारी होने पर, मेंटरशिप की संख्या।</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>--sign-out के साथ: तब भी, जब बदलाव भेजे न गए हों।</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>--sync के साथ: S सेकंड बाद छोड़ दें।</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>%1 एक साथ नहीं चल सकते।</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>प्रोफ़ाइल नाम में अक्षर, अंक, - और _ होते हैं, ज़्यादा से ज़्यादा 32।</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>--relation को मेंटरशिप की संख्या चाहिए।</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout को 1 से 86400 तक सेकंड की पूर्ण संख्या चाहिए।</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>--sign-in को --password-file FILE चाहिए, या मानक इनपुट के लिए -।</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>--password-file का उपयोग --sign-in के साथ होता है।</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>--quick-add को पाठ चाहिए।</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>--relation का उपयोग --quick-add के साथ होता है।</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>--discard-changes का उपयोग --sign-out के साथ होता है।</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>--demo विंडो खोलता है, इसलिए यह किसी कमांड के साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>--demo का अपना सर्वर होता है, इसलिए यह --server के साथ नहीं चलता।</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>“%1” समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>Mentorship System के लिए डेस्कटॉप क्लाइंट।

निकास कोड: 0 पूरा हुआ, 1 विफल (मानक त्रुटि पर एक वाक्य के साथ), 2 गलत उपयोग, 3 कुछ अब भी इंतज़ार में है।</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>आपकी टिप्पणी का संपादन</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>टिप्पणी को पहले जैसा रहने दें</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>चुने गए कार्य पर टिप्पणी, जिसे आप दोनों पढ़ते हैं। जो शुरू किया है वह भेजे जाने तक रखा जाता है।</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>आमने-सामने</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>केवल &amp;अंतर दिखाएँ</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>जो सभी में समान है उसे छिपाएँ</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>तुलना से वापस जाएँ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>इन लोगों में जो समान है उसे छिपाता है, ताकि केवल अंतर दिखें।</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>अपना मेल देखें</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>मेल का लिंक या &amp;कोड</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>पते की &amp;पुष्टि करें</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;ईमेल पता</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>मेल &amp;फिर से भेजें</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;साइन इन करें</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>आपकी प्रोफ़ाइल तुरंत और हमेशा के लिए मिट जाएगी। आपकी मेंटरशिप आपके नाम के बिना दूसरे व्यक्ति के पास रहेंगी; कार्य और टिप्पणियाँ भी वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>अगर आप अपना काम रखना चाहें, तो पहले अपना डेटा निर्यात करें: उसमें से कुछ भी इस कंप्यूटर पर नहीं रहेगा।</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>मेरा डेटा &amp;निर्यात करें…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>पुष्टि के लिए अपना &amp;उपयोगकर्ता नाम लिखें</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>मेरा खाता &amp;रहने दें</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>मेरा खाता &amp;हटाएँ</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका। आप जो देख रहे हैं वह पिछली बार का है।</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया। यहाँ कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>इसे रद्द किया गया।</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>सर्वर आपको यह करने की अनुमति नहीं देता: %1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>आपका साइन-इन समाप्त हो गया है। आगे बढ़ने के लिए फिर से साइन इन करें; यहाँ कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>सर्वर अब इसे नहीं जानता: %1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>इस बीच इसे बदल दिया गया: %1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>सर्वर ने इसे अस्वीकार किया: %1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>सर्वर थोड़ा रुकने को कह रहा है। कुछ देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>सर्वर में ही कोई त्रुटि हुई। कुछ देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>यह जवाब Mentorship सर्वर का नहीं है। शायद इस नेटवर्क में साइन इन करना ज़रूरी है, या पता गलत है।</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>सर्वर से कनेक्शन सुरक्षित नहीं है, इसलिए कुछ नहीं भेजा गया: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>कीचेन का उपयोग नहीं हो सका: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1।</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>आपकी मेंटरशिप</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>आगे क्या है</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>पूरे किए गए कार्य</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>हाल की उपलब्धियाँ</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>मेंटर हैं</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>मेंटर की तलाश में</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>अभी उपलब्ध</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>ईमेल की पुष्टि हो चुकी</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>स्थान में</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>कौशल में</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>रुचियों में</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>केवल वे सदस्य दिखाता है जिन पर यह लागू होता है।</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>केवल वे सदस्य दिखाता है जिन्होंने वहाँ ये शब्द लिखे हैं।</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>सदस्य खोजें</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>नाम, स्थान, पेशे, परिचय, कौशल और रुचियों में खोजा जाता है</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>केवल कुछ सदस्य दिखाएँ</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>सदस्य फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>सदस्य क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>सभी सदस्य दिखाएँ</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>members</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>members</comment>
        <translation>सुझाए गए</translation>
    </message>
    <message>
        <source>People whose skills and interests meet yours</source>
        <translation>वे लोग जिनके कौशल और रुचियाँ आपसे मेल खाती हैं</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>आपकी और उनकी प्रोफ़ाइल में लिखी बातों से इसी कंप्यूटर पर निकाला गया।</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>सदस्य लोड करना रोकें; जो आ चुके हैं वे रहेंगे</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>सभी सदस्य फिर से लोड करें</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>सदस्य अपने बारे में जो लिखते हैं उसमें खोजता है। मात्रा-चिह्न और बड़े-छोटे अक्षर मायने नहीं रखते।</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>सर्वर से तुलना</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;फिर से तुलना करें</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>दूसरे डिवाइस पर साइन-इन बना रहेगा: सर्वर उनके साइन-इन मान्य रखता है।</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>&amp;मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>नया पासवर्ड &amp;फिर से</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>&amp;पासवर्ड बदलें</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>कार्यों के रूप में चिपकाएँ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>स्पेस कुंजी पंक्ति को चुनती या छोड़ती है।</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>इस सदस्य से वापस जाएँ</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>मेरे मेंटर बनने का &amp;अनुरोध करें…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>इनका मेंटर &amp;बनने का प्रस्ताव दें…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>आप दोनों में समान</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>आप दोनों के बीच</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>इनके बारे में</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>आपके बारे में</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;नाम</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>&amp;पेशा</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>सं&amp;गठन</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;स्थान</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>परि&amp;चय</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>मेंटरिंग</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>&amp;मुझे मेंटर चाहिए</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>मैं मेंटर बनने को &amp;तैयार हूँ</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;कौशल</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;रुचियाँ</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>आप कहाँ मिल सकते हैं</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>Slack उप&amp;योगकर्ता नाम</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>सोशल मीडिया &amp;लिंक</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>रे&amp;ज़्यूमे का पता</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>&amp;फ़ोटो का पता</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि हो चुकी</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>सदस्यता की शुरुआत</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>बदलाव स&amp;हेजें</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>यहाँ मेंटरशिप %1 की जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>%2 के साथ मेंटरशिप %1 जारी नहीं है, इसलिए कुछ जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>यहाँ कोई मेंटरशिप जारी नहीं है, इसलिए इसे कहीं जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>कई मेंटरशिप जारी हैं, इसलिए --relation से बताएँ कि कौन-सी: %1।</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>आपको एक मेल भेजा जाएगा; उसका लिंक खोलने के बाद आप साइन इन कर सकेंगे।</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>&amp;सर्वर का पता</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>आपका &amp;नाम</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;ईमेल पता</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>&amp;मुझे मेंटर चाहिए</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>मैं मेंटर &amp;बनने को तैयार हूँ</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>मैं स&amp;हमत हूँ कि इस सर्वर के स्वामी मेरी प्रोफ़ाइल रखें और उसे इसके दूसरे सदस्यों को दिखाएँ।</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;खाता बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>इसके बजाय साइन &amp;इन करें</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>नाम या नोट से फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>संबंध फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>केवल कुछ भूमिकाएँ, दिशाएँ या स्थितियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>भूमिका, दिशा और स्थिति</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>केवल वे मेंटरशिप और अनुरोध दिखाता है जिनमें ये शब्द हैं। Esc फ़ील्ड खाली करता है।</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln मिनट पहले</numerusform>
            <numerusform>%Ln मिनट पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln घंटा पहले</numerusform>
            <numerusform>%Ln घंटे पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln दिन पहले</numerusform>
            <numerusform>%Ln दिन पहले</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>&amp;वे मेंटर, आप मेंटी</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>&amp;आप मेंटर, वे मेंटी</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;समाप्ति की तारीख</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>&amp;नोट: यह किस बारे में होगी</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;टेम्पलेट</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>पहले लिखे गए नोट से शुरू करें</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>आपकी क्या उम्मीदें हैं, आपके पास कितना समय है, मुलाकात कब हो सकती है</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>अनुरोध &amp;भेजें</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>वह दिन जब मेंटरशिप समाप्त होती है। सामने वाला इसे अनुरोध में देखता है।</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>अनुरोध के साथ जो कहना चाहते हैं। सामने वाला उत्तर देने से पहले इसे पढ़ता है, और यह मेंटरशिप के साथ रहता है।</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>आप खुद से अनुरोध नहीं कर सकते।</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>आपकी प्रोफ़ाइल के अनुसार आप इस समय मेंटर नहीं हैं।</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>यह व्यक्ति इस समय मेंटर नहीं है।</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>आपकी प्रोफ़ाइल के अनुसार आपको मेंटर की तलाश नहीं है।</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>इस व्यक्ति को मेंटर की तलाश नहीं है।</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>आपकी एक मेंटरशिप पहले से जारी है। पहले उसका समाप्त होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>इस व्यक्ति की एक मेंटरशिप पहले से जारी है।</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>ऐसा एक अनुरोध पहले से जवाब के इंतज़ार में है।</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>इस व्यक्ति ने अभी अपने ईमेल पते की पुष्टि नहीं की है, इसलिए हो सकता है कि सर्वर उन्हें आपके अनुरोध की सूचना न दे पाए।</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>मेंटरशिप कम से कम %L1 सप्ताह चलती है।</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>मेंटरशिप ज़्यादा से ज़्यादा %L1 सप्ताह चलती है।</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>नमूना डेटा इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>इसका पोर्ट पहले से उपयोग में है</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>https://mentorship.example.org जैसा पता डालें।</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>पता https:// से शुरू होना चाहिए।</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>पते में उपयोगकर्ता नाम या पासवर्ड नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>सर्वर के नाम के बाद, पहले / से आगे का हिस्सा हटा दें।</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>https के बिना रास्ते में कोई भी सब कुछ पढ़ सकता है। http:// केवल इसी कंप्यूटर के सर्वर के लिए संभव है।</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>नया पासवर्ड</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>मेरे बारे में</translation>
    </message>
    <message>
        <source>location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>सोशल मीडिया</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>कौशल</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>रुचियाँ</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>उपयोगकर्ता नाम या पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>साइन इन करने से पहले अपने ईमेल की पुष्टि करें।</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>इस उपयोगकर्ता नाम वाला कोई पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>इस ईमेल वाला कोई पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>आपका ईमेल मान्य नहीं है।</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>आप सिस्टम में पंजीकृत नहीं हैं।</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>आप अपने ईमेल की पुष्टि पहले ही कर चुके हैं।</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>खाते की पुष्टि पहले ही हो चुकी है।</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>पुष्टि का लिंक अमान्य है या उसकी अवधि समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>वर्तमान पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>नया पासवर्ड वर्तमान पासवर्ड से अलग होना चाहिए।</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>आपका नाम मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>आपका उपयोगकर्ता नाम मान्य नहीं है।</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>यह उपयोगकर्ता मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>आप अपना खाता नहीं हटा सकते, क्योंकि आप अकेले बचे व्यवस्थापक हैं।</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>यह उपयोगकर्ता पहले से व्यवस्थापक है।</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>यह उपयोगकर्ता व्यवस्थापक नहीं है।</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>यह मेंटरशिप मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>यह मेंटरशिप अनुरोध मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>यह मेंटरशिप अब उत्तर की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>यह मेंटरशिप चालू नहीं है।</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>आप इस मेंटरशिप में शामिल नहीं हैं।</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>आप अभी एक मेंटरशिप में शामिल हैं।</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>मेंटर पहले से एक मेंटरशिप में है।</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>मेंटी पहले से एक मेंटरशिप में है।</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>मेंटर अभी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>मेंटी अभी उपलब्ध नहीं है।</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>मेंटर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>मेंटी मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>समाप्ति तिथि बीत चुकी है।</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>यह कार्य मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>यह कार्य पहले ही पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>यह टिप्पणी मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>पासवर्ड में स्पेस नहीं होने चाहिए।</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>फ़ील्ड “%1” में %L2 से ज़्यादा और %L3 से कम वर्ण होने चाहिए।</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>फ़ील्ड “%1” में %L2 से कम वर्ण होने चाहिए।</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>आपका नया उपयोगकर्ता नाम मान्य नहीं है।</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>मेंटरशिप अधिकतम %L1 महीने की हो सकती है।</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>मेंटरशिप कम से कम %L1 सप्ताह की होती है।</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Mentorship में साइन इन करें</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>आपकी मेंटरशिप, उनके कार्य और टिप्पणियाँ, नेटवर्क के बिना भी।</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>&amp;सर्वर का पता</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;उपयोगकर्ता नाम या ईमेल</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>साइन इन &amp;रहें (आपकी कीचेन में रखा जाएगा)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन &amp;इन करें</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;खाता बनाएँ</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>&amp;नमूना डेटा के साथ आज़माएँ</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>इस कंप्यूटर पर काल्पनिक लोग, कार्य और टिप्पणियाँ खोलता है। खाते की ज़रूरत नहीं है, और कुछ भी बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>Mentorship सर्वर का पता, जैसे https://mentors.example.org। आपका खाता केवल इसी सर्वर पर है।</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>वह उपयोगकर्ता नाम या ईमेल पता जिससे आपने पंजीकरण किया था।</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>यह केवल इस सर्वर को भेजा जाता है और इस कंप्यूटर पर नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>आपके कीचेन में एक कुंजी रखता है, ताकि हर बार साइन इन न करना पड़े और जो देखा गया वह ऑफ़लाइन पढ़ा जा सके। इसके बिना बंद करने पर कुछ नहीं रहता।</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>यहाँ इंतज़ार में पड़े बदलाव Mentorship के नए संस्करण ने लिखे हैं। आगे बढ़ने के लिए इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>किसी ने साइन इन नहीं किया है, इसलिए कुछ रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>इस कंप्यूटर पर रखा डेटा पढ़ा नहीं जा सकता। उसे फिर से लाने के लिए Mentorship खोलें।</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>यहाँ इंतज़ार में पड़े बदलाव पढ़े नहीं जा सकते। Mentorship खोलें, जो उन्हें अलग रख देगा, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>आपके डेटा की कुंजी मान्य नहीं है।</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>यह किससे जुड़ा है, यह रखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>डिस्क ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>कोई दूसरा प्रोग्राम डेटा का उपयोग कर रहा है।</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>यहाँ रखी प्रति खराब थी। उसे अलग रख दिया गया और फिर से लाया जा रहा है।</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>इंतज़ार में पड़े बदलावों की फ़ाइल खराब थी। उसे अलग रख दिया गया, और आगे के बदलाव नई फ़ाइल में रहेंगे।</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>Mentorship इस खाते के साथ पहले से खुला है।</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>कुछ फ़ाइलें हटाई नहीं जा सकीं।</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>यह पहले से सर्वर के रास्ते में है।</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>नया कार्य</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>जो&amp;ड़ें</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>कार्य जोड़ें</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>कार्य फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>स्पेस चुने गए कार्यों को पूरा करता है, Delete उन्हें हटाता है।</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>कार्य लिखें और Enter दबाएँ। नेटवर्क न हो तो वह इस कंप्यूटर पर रुका रहता है।</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>केवल वे कार्य दिखाता है जिनमें ये शब्द हैं। Esc फ़ील्ड खाली करता है।</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>आपकी प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>नया अनुरोध</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>मेंटरशिप %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>%1 को नया अनुरोध</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>%2 के साथ मेंटरशिप %1</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>अब भी पूर्ववत हो सकता है</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>अभी नहीं भेजा गया: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>अभी नहीं भेजा गया</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>भेजा गया, पर सर्वर अभी इसे नहीं दिखाता</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>पता नहीं कि यह पहुँचा या नहीं; %1 से इसे खोजा जा सकता है</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>पता नहीं कि यह पहुँचा या नहीं</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>आपके इंतज़ार में: %1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>नमूना डेटा शुरू नहीं हो सका: %1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>यह इसी प्रोग्राम के भीतर के सर्वर का नमूना डेटा है। जो चाहें बदलें: बाहर निकलने पर यह मिट जाता है।</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>साइन आउट करने से इस कंप्यूटर के वे बदलाव मिट जाएँगे जो इस समय पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>साइन आउट करें और मिटाएँ</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>साइन इन रहें</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>आपका खाता अब इस सर्वर पर नहीं है, इसलिए अब कुछ नहीं भेजा जाता। जो रखना चाहें उसे निर्यात करें: साइन आउट करने से वह इस कंप्यूटर से हट जाता है।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>बंद करें और मिटाएँ</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>खुली रखें</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>मेरा डेटा निर्यात करें</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON फ़ाइलें (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>आपका डेटा %1 में लिखा गया। फ़ाइल सुरक्षित रखें: जिसके पास यह हो, वह इसे पढ़ सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>साइन आउट करने से %Ln बदलाव मिट जाएगा जो अभी सर्वर पर नहीं है।</numerusform>
            <numerusform>साइन आउट करने से %Ln बदलाव मिट जाएँगे जो अभी सर्वर पर नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>विंडो बंद करने से %Ln बदलाव मिट जाएगा जो अभी सर्वर पर नहीं है, क्योंकि इस कंप्यूटर पर कुछ नहीं रखा जाता।</numerusform>
            <numerusform>विंडो बंद करने से %Ln बदलाव मिट जाएँगे जो अभी सर्वर पर नहीं हैं, क्योंकि इस कंप्यूटर पर कुछ नहीं रखा जाता।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>पासवर्ड पढ़ा नहीं जा सका: %1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>अभी किसी सर्वर की जानकारी नहीं है। --server URL से बताएँ कि कौन-सा।</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>यहाँ किसी ने साइन इन नहीं किया है। पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>आपकी कीचेन जवाब नहीं दे रही है।</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>आपकी कीचेन लॉक है। उसे अनलॉक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>आपका खाता अब इस सर्वर पर नहीं है; यहाँ रखा डेटा आपके साइन आउट करने तक रहेगा।</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>साइन आउट करने से वे बदलाव मिट जाएँगे जो इस समय पढ़े नहीं जा सकते; ऐसा करने के लिए --discard-changes जोड़ें।</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>सर्वर ने %Ln सेकंड से ज़्यादा समय लिया।</numerusform>
            <numerusform>सर्वर ने %Ln सेकंड से ज़्यादा समय लिया।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>साइन आउट करने से %Ln बदलाव मिट जाएगा जो अभी सर्वर पर नहीं है; ऐसा करने के लिए --discard-changes जोड़ें।</numerusform>
            <numerusform>साइन आउट करने से %Ln बदलाव मिट जाएँगे जो अभी सर्वर पर नहीं हैं; ऐसा करने के लिए --discard-changes जोड़ें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>%1 ने आपसे मेंटर बनने का अनुरोध किया है</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>%1 आपका मेंटर बनना चाहते हैं</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>%1 ने आपका अनुरोध स्वीकार किया है</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>%1 ने आपका अनुरोध अस्वीकार किया है</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>%1 के साथ मेंटरशिप रद्द कर दी गई</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>%1 के साथ मेंटरशिप %Ln दिन में समाप्त होगी</numerusform>
            <numerusform>%1 के साथ मेंटरशिप %Ln दिनों में समाप्त होगी</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>%1 के साथ नया कार्य</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>%1 ने टिप्पणी की है</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln नया अनुरोध</numerusform>
            <numerusform>%Ln नए अनुरोध</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln अनुरोध स्वीकार हुआ</numerusform>
            <numerusform>%Ln अनुरोध स्वीकार हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln अनुरोध अस्वीकार हुआ</numerusform>
            <numerusform>%Ln अनुरोध अस्वीकार हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln मेंटरशिप रद्द हुई</numerusform>
            <numerusform>%Ln मेंटरशिप रद्द हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln मेंटरशिप जल्द समाप्त होगी</numerusform>
            <numerusform>%Ln मेंटरशिप जल्द समाप्त होंगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln नया कार्य</numerusform>
            <numerusform>%Ln नए कार्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln नई टिप्पणी</numerusform>
            <numerusform>%Ln नई टिप्पणियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>इस कंप्यूटर पर रखा डेटा खराब था। उसे अलग रख दिया गया है और सर्वर से फिर लाया जा रहा है।</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>इस कंप्यूटर पर रखा डेटा इस प्रोग्राम के दूसरे संस्करण का है। उसे अलग रख दिया गया है और फिर से लाया जा रहा है।</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>इस कंप्यूटर पर रखे डेटा की कुंजी अब आपकी कीचेन में नहीं है। डेटा को अलग रख दिया गया है और फिर से लाया जा रहा है।</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>इस समय इस कंप्यूटर पर बदलाव रखे नहीं जा सकते: %1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>इंतज़ार में पड़े कुछ बदलाव पढ़े नहीं जा सके, इसलिए उनकी फ़ाइल %1 में अलग रख दी गई।</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>कुछ फ़ाइलें हटाई नहीं जा सकीं।</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>ओनरशिप वाला अध्याय पढ़ें और तीन सवाल लिखें</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>आज सुबह पूरा हुआ। दूसरा अभ्यास मुश्किल था: क्या हम उसे गुरुवार को साथ देख सकते हैं?</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>ट्रेन में लिखा हुआ</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>चित्रों का फ़ोल्डर नहीं बनाया जा सका।</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>चरण %1 में वह नहीं दिखा जो दिखना चाहिए था।</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>चित्र %1 लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- पिछले सप्ताह के नोट्स पढ़ना
- [x] बिल्ड तैयार करना
- जो अब भी साफ़ नहीं है उसे लिखना, हर सवाल के लिए एक उदाहरण के साथ</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>Mentorship &amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>&amp;कार्य जोड़ें…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;बाहर निकलें</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln नई बात</numerusform>
            <numerusform>%Ln नई बातें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln बदलाव इंतज़ार में</numerusform>
            <numerusform>%Ln बदलाव इंतज़ार में</numerusform>
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
        <translation>%1, एक बदलाव आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1, अभी सर्वर पर नहीं</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>मेंटर हैं</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>मेंटर की तलाश में</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>अभी उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>ईमेल पते की पुष्टि नहीं हुई</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>आप दोनों ने %1 का ज़िक्र किया है।</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>ये मेंटर हैं, और आपको मेंटर की तलाश है।</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>इन्हें मेंटर की तलाश है, और आप मेंटर हैं।</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>आप दोनों एक ही जगह पर हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%Ln और</numerusform>
            <numerusform>%Ln और</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>हटाया गया खाता</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1, एक बदलाव आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1, अभी सर्वर पर नहीं</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>मौजूदा</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिले हुए</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजे गए</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>पुराने</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1, %2, %L4 में से %L3 कार्य पूरे</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1, %2, एक बदलाव आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1, %2, अभी सर्वर पर नहीं</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>पूरे</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>सर्वर अपनी शर्तें स्वीकार होने पर ही खाता बनाता है।</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>यह मेल का लिंक नहीं है। मेल से पूरा लिंक कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>आपका साइन-इन अब भी उसमें है। अगली बार यह प्रोग्राम शुरू होने पर उसे हटा दिया जाएगा।</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>आपकी कीचेन अब भी लॉक है। जब तक वह अनलॉक न हो, इस कंप्यूटर पर सहेजा डेटा बंद रहेगा।</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>आपका साइन-इन अब आपकी कीचेन में नहीं है। कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>इस कंप्यूटर पर इस समय कोई कीचेन नहीं है, इसलिए आपका सहेजा डेटा बंद रहेगा। आप इस बार के लिए साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>आपकी कीचेन पढ़ी नहीं जा सकी। आप फिर कोशिश कर सकते हैं या फिर से साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>आपका साइन-इन इस प्रोग्राम के नए संस्करण ने सहेजा था। उसी का उपयोग करें, या इस बार के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>आपकी कीचेन में साइन-इन खराब हो गया है। कृपया फिर से साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>आपकी कीचेन लॉक है। बाहर निकलने तक आप साइन इन रहेंगे, और इस कंप्यूटर पर कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>इस कंप्यूटर पर इस समय कोई कीचेन नहीं है। बाहर निकलने तक आप साइन इन रहेंगे, और इस कंप्यूटर पर कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>आपकी कीचेन जवाब नहीं दे रही है। बाहर निकलने तक आप साइन इन रहेंगे, और इस कंप्यूटर पर कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>आपकी कीचेन साइन-इन नहीं रख सकी। बाहर निकलने तक आप साइन इन रहेंगे, और इस कंप्यूटर पर कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>आपकी कीचेन में इस प्रोग्राम के नए संस्करण का साइन-इन है, जिसे वैसा ही रहने दिया गया है। बाहर निकलने तक आप साइन इन रहेंगे, और इस कंप्यूटर पर कुछ नहीं सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>आपकी कीचेन नया साइन-इन नहीं रख सकी। अगली बार यह प्रोग्राम शुरू करने पर आपसे साइन इन करने को फिर कहा जाएगा।</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>यह मेंटरशिप जारी नहीं है, इसलिए कुछ जोड़ा या बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>यह टिप्पणी अब नहीं है।</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>यह टिप्पणी किसी और ने लिखी है, इसलिए केवल वही इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>यह अनुरोध अब नहीं है।</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>यह अनुरोध अब भी सर्वर के रास्ते में है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>इसका एक बदलाव पहले से सर्वर के इंतज़ार में है।</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>यह मेंटरशिप जारी नहीं है, इसलिए इसे समाप्त नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>यह अनुरोध अब जवाब के इंतज़ार में नहीं है।</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>यह अनुरोध आपने नहीं भेजा है, इसलिए आप इसे वापस नहीं ले सकते। आप इसे अस्वीकार कर सकते हैं।</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>यह अनुरोध आपने भेजा है, इसलिए जवाब दूसरे व्यक्ति को देना है।</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>इस व्यक्ति ने अपना खाता हटा दिया है, इसलिए अनुरोध स्वीकार नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>आपकी एक मेंटरशिप पहले से जारी है। पहले उसका समाप्त होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>दोनों में से किसी एक का आप होना ज़रूरी है।</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>अभी कोई पाठ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>टिप्पणी में ज़्यादा से ज़्यादा %Ln वर्ण हो सकता है।</numerusform>
            <numerusform>टिप्पणी में ज़्यादा से ज़्यादा %Ln वर्ण हो सकते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>Mentorship Desktop के बारे में</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>संस्करण %1, Qt %2 के साथ।

मेंटर और मेंटी के लिए Mentorship System का डेस्कटॉप क्लाइंट।

GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;लाइसेंस</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;निदान कॉपी करें</translation>
    </message>
</context>
<context>
    <name>view::AccountPreferences</name>
    <message>
        <source>Account and server</source>
        <translation>खाता और सर्वर</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>इस नाम से साइन इन</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>दूसरे सदस्य आपके बारे में जो देखते हैं।</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>सर्वर पर आपके खाते का पासवर्ड।</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>यह कंप्यूटर छोड़ना</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>साइन आउट करने पर इस कंप्यूटर से आपके खाते की सहेजी गई चीज़ें हट जाती हैं। सर्वर पर कुछ नहीं हटता।</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>सर्वर छोड़ना</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>खाता हटाना वापस नहीं लिया जा सकता। पहले आपसे पूछा जाता है।</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>आपकी प्रोफ़ाइल अभी लोड नहीं हुई है।</translation>
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
        <translation>(कोई पाठ नहीं)</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1, %2 के साथ, पूरा हुआ: %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>पूरा हुआ: %1</translation>
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
        <translation>व्यवस्थापन</translation>
    </message>
    <message>
        <source>You</source>
        <comment>in a list of people</comment>
        <translation>आप</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>आप अकेले व्यवस्थापक हैं। जब तक ऐसा है, आपका खाता हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>ये लोग यह अधिकार दे और वापस ले सकते हैं। इससे दूसरों की कोई मेंटरशिप, कार्य या टिप्पणी नहीं खुलती।</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>आप ऑफ़लाइन हैं। व्यवस्थापन के लिए सर्वर ज़रूरी है।</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;फिर कोशिश करें</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>आप अब व्यवस्थापक नहीं हैं।</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>सदस्य &amp;लोड करें</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>नाम का कोई हिस्सा लिखें।</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>इस नाम का ऐसा कोई नहीं है जो पहले से व्यवस्थापक न हो।</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>केवल कोई दूसरा व्यवस्थापक ही आपसे यह अधिकार वापस ले सकता है।</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 को व्यवस्थापक बनाया गया।</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>%1 से अधिकार वापस लें? आप अकेले व्यवस्थापक रह जाएँगे: कोई और यह अधिकार नहीं दे सकेगा, और आपका खाता हटाया नहीं जा सकेगा।</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>%1 से व्यवस्थापक का अधिकार वापस लें?</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>&amp;हाँ, वापस लें</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;रहने दें</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>%1 से व्यवस्थापक का अधिकार वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका, इसलिए कुछ नहीं बदला गया।</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>सदस्य लोड हो रहे हैं: अब तक %Ln।</numerusform>
            <numerusform>सदस्य लोड हो रहे हैं: अब तक %Ln।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>दिन %L1, कुल %L2</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>मेंटर</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>मेंटी</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>तय समाप्ति</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>क्या प्रस्तावित है</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>क्या तय हुआ</translation>
    </message>
</context>
<context>
    <name>view::BannerBar</name>
    <message>
        <source>Notices</source>
        <translation>सूचनाएँ</translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;अभी फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>मे&amp;रा रखें</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>&amp;उनका रखें</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>फिर से जो&amp;ड़ें</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>&amp;नई टिप्पणी के रूप में भेजें</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;संपादित करें…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>पाठ &amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;त्यागें</translation>
    </message>
    <message>
        <source>It may be on its way to the server already, so it can no longer be discarded.</source>
        <translation>हो सकता है कि यह सर्वर के रास्ते में हो, इसलिए इसे अब त्यागा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>दूसरा पाठ रहेगा, और आपका पाठ अब नहीं रखा जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>मेरा पाठ &amp;कॉपी करें</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>तब आपका लिखा हुआ नहीं रखा जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>&amp;त्यागें</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>&amp;रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln बदलाव त्यागें?</numerusform>
            <numerusform>%Ln बदलाव त्यागें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>इसके साथ %Ln और बदलाव भी चला जाएगा।</numerusform>
            <numerusform>इसके साथ %Ln और बदलाव भी चले जाएँगे।</numerusform>
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
        <translation>बदलाव का समय: %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>आपका</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>उनका</translation>
    </message>
    <message>
        <source>Before both</source>
        <comment>of two texts</comment>
        <translation>दोनों से पहले</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>%Ln बदलाव चुना गया</numerusform>
            <numerusform>%Ln बदलाव चुने गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln वर्ण ज़्यादा</numerusform>
            <numerusform>%Ln वर्ण ज़्यादा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln वर्ण बाकी</numerusform>
            <numerusform>%Ln वर्ण बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>भेजा गया; सूची में अभी नहीं दिखा</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>आपकी ज़रूरत है: %1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>किसी दूसरे बदलाव के इंतज़ार में, जिसे आपकी ज़रूरत है: %1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>आपके फिर से साइन इन करने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>आपके ईमेल पते की पुष्टि के इंतज़ार में</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>भेजा नहीं जा सकता: खाता अब नहीं है</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>नेटवर्क के इंतज़ार में; अगली कोशिश %1 पर</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>नेटवर्क के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>इंतज़ार में; अगली कोशिश %1 पर</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>अपनी बारी के इंतज़ार में</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>पता नहीं कि यह पहुँचा या नहीं; %1 पर फिर देखा जाएगा</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>पता नहीं कि यह पहुँचा या नहीं; नेटवर्क मिलने पर देखा जाएगा</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>पता नहीं कि यह पहुँचा या नहीं; देखा जा रहा है</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>पूर्ववत करने का समय खत्म होने के इंतज़ार में (%L1 सेकंड)</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>सोशल मीडिया लिंक</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>कौशल</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>रुचियाँ</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>रेज़्यूमे का पता</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>फ़ोटो का पता</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>(निकाल दिया गया)</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>मेंटर की तलाश में</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>मेंटर बनने को तैयार</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>%1 के साथ मेंटरशिप</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>बदलाव का समय: %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>दूसरा पाठ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>समाप्ति</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>वे बदलाव जो अभी सर्वर पर नहीं हैं</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>%1 को लिखा गया।</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1।</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>सभी पाठ &amp;निर्यात करें…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>कुछ इंतज़ार में नहीं है: आपके सभी बदलाव सर्वर पर हैं।</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>सभी पर अभी फिर को&amp;शिश करें</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>स&amp;भी पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>पाठ पहले जैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>फिर से &amp;साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>पा&amp;ठ निर्यात करें…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर &amp;कोशिश करें</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>आपका नया पाठ सहेजे जाने से पहले ही बदलाव निकल चुका था। यह पाठ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>&amp;मेरा पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>संपादन &amp;जारी रखें</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>सभी बदलावों के पाठ निर्यात करें</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown फ़ाइलें (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>पाठ फ़ाइलें (*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>पाठ %1 में लिखे गए।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln बदलाव पर फ़ैसला बाकी</numerusform>
            <numerusform>%Ln बदलावों पर फ़ैसला बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln बदलाव इंतज़ार में</numerusform>
            <numerusform>%Ln बदलाव इंतज़ार में</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>आपका साइन-इन समाप्त हो गया है, इसलिए आपके फिर से साइन इन करने तक कुछ नहीं भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>आपके ईमेल पते की पुष्टि नहीं हुई है, इसलिए कुछ नहीं भेजा जाता। सर्वर के भेजे ईमेल का लिंक खोलें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>सर्वर अब आपका खाता नहीं जानता, इसलिए इसमें से कुछ नहीं भेजा जा सकता। साइन आउट करने से पहले अपने पाठ किसी फ़ाइल में सहेज लें।</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>&amp;रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>आपकी %Ln टिप्पणी हटाएँ? इसे पूर्ववत नहीं किया जा सकता।</numerusform>
            <numerusform>आपकी %Ln टिप्पणियाँ हटाएँ? इसे पूर्ववत नहीं किया जा सकता।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>नीचे संपादक में</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>संपादित: %1</translation>
    </message>
</context>
<context>
    <name>view::CommentFacts</name>
    <message>
        <source>You</source>
        <comment>author of a comment</comment>
        <translation>आप</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>कोई</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>सहेजी जा रही है…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>हटाई जा रही है…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>state of a comment</comment>
        <translation>भेजी जा रही है…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a comment</comment>
        <translation>%1 · संपादित</translation>
    </message>
    <message>
        <source>Not sent yet: it waits for you</source>
        <translation>अभी नहीं भेजी गई: आपके इंतज़ार में है</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>इसका एक बदलाव आपके इंतज़ार में है</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>बदले जाने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>हटाए जाने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने के इंतज़ार में</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>टिप्पणी संपा&amp;दित करें</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>टिप्पणी हटा&amp;एँ</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>पाठ &amp;कॉपी करें</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>अनुरोध स्वीकार होने के बाद टिप्पणियाँ लिखी जा सकती हैं।</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>यह संबंध समाप्त हो चुका है: यहाँ टिप्पणियाँ केवल पढ़ी जा सकती हैं, जैसी पिछली बार दिखी थीं।</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>&amp;सहेजें</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>&amp;भेजें</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>टिप्पणी सहेजें</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>टिप्पणी भेजें</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>टिप्पणी सहेजें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>टिप्पणी भेजें (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>आपकी टिप्पणी</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>नई टिप्पणी</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>Ctrl+Enter इसे सहेजता है, Escape इसे पहले जैसा रहने देता है।</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Ctrl+Enter इसे भेजता है।</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>किसी कार्य की टिप्पणियाँ देखने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>अभी कोई टिप्पणी नहीं है। नीचे पहली टिप्पणी लिखें।</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>इस कार्य पर कोई टिप्पणी नहीं है।</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>इस कार्य की टिप्पणियाँ इस कंप्यूटर पर कभी नहीं देखी गईं, और सेवा अब उन्हें नहीं दिखाती।</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>टिप्पणी पहले जैसी ही रहेगी।</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>संपादन &amp;जारी रखें</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>आप जिस टिप्पणी का संपादन कर रहे थे, वह हटा दी गई। आपका पाठ नई टिप्पणी के रूप में भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>आप जिस टिप्पणी का संपादन कर रहे थे, वह हटा दी गई।</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>पा&amp;ठ कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>%Ln वर्ण ज़्यादा है; टिप्पणी में स्पेस सहित %L1 वर्ण आते हैं।</numerusform>
            <numerusform>%Ln वर्ण ज़्यादा हैं; टिप्पणी में स्पेस सहित %L1 वर्ण आते हैं।</numerusform>
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
            <numerusform>स्पेस के बिना %Ln वर्ण</numerusform>
            <numerusform>स्पेस के बिना %Ln वर्ण</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>मेंटरिंग</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>उपलब्धता</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>आपसे समानता</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>कौशल</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>रुचियाँ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>इनके बारे में</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>पुष्टि हो चुकी</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>अभी पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>सदस्यता की शुरुआत</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>एक ही जगह</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · सभी में समान</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, name of what is compared, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message>
        <source>Completed tasks over time</source>
        <translation>समय के साथ पूरे किए गए कार्य</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>%1 से शुरू सप्ताह: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>पिछले छह महीनों में कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln कार्य</numerusform>
            <numerusform>%Ln कार्य</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>पिछले %L1 सप्ताह में कोई नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>पिछले छह महीनों में %Ln</numerusform>
            <numerusform>पिछले छह महीनों में %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>पिछले %L1 सप्ताह में %Ln</numerusform>
            <numerusform>पिछले %L1 सप्ताह में %Ln</numerusform>
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
        <translation>मेल का लिंक या उसका आखिरी हिस्सा यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>आपका खाता बन गया है। %1 पर एक मेल भेजा जा रहा है: उसका लिंक खोलें, या लिंक यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>आपका खाता बन गया है, पर %1 को मेल भेजने में सर्वर को दिक्कत हुई। मेल न आए, तो उसे फिर से भिजवाएँ।</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>यह खाता अपने ईमेल पते की पुष्टि के इंतज़ार में है। आपको भेजे गए मेल का लिंक खोलें, या लिंक यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>इसके लिए वह ईमेल पता चाहिए जिससे आपने खाता बनाया था।</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>मेल %1 को फिर से भेजा गया।</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>इस सर्वर के किसी खाते का यह पता नहीं है।</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>इस पते की पुष्टि पहले ही हो चुकी है। आप साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>मेल भेजते समय सर्वर को दिक्कत हुई। फिर भी मेल पहुँच सकता है; न पहुँचे, तो कुछ देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>सर्वर इस लिंक को नहीं जानता, या यह %L1 दिन से पुराना है।</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>फ़ोल्डर &amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>फिर से &amp;लाएँ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>इसकी सामग्री केवल आपके कीचेन से पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>फ़ाइल प्रबंधक में फ़ोल्डर</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>जो देखा गया</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>कैश: इसे सर्वर से फिर से लाया जा सकता है।</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>प्रतीक्षारत बदलाव</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>आउटबॉक्स, आपके शुरू किए गए पाठों के साथ: केवल इस कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>सहेजी गई हर चीज़, ऐसी फ़ाइल में जिसे दूसरे पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>कैश नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>इस कंप्यूटर से देखी गई चीज़ें हटाकर उन्हें सर्वर से लाता है। प्रतीक्षारत बदलाव बने रहते हैं। इसके लिए सर्वर चाहिए।</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>इस कंप्यूटर पर कुछ भी सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>फ़ोल्डर नहीं खोला जा सका। उसका नाम ऊपर दिखाया गया है।</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>कैश खाली है, और सब कुछ फिर से लाया जा रहा है।</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>खाता हटाएँ</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>आपकी प्रोफ़ाइल अभी लोड नहीं हुई है।</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>यह %1 है।</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>आप अकेले व्यवस्थापक हैं, और सर्वर अपने आखिरी व्यवस्थापक को रखता है। पहले किसी और को व्यवस्थापक बनाएँ।</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>किसी को &amp;चुनें</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>%1 के साथ आपकी मेंटरशिप अब भी जारी है। जब तक उसे रद्द न किया जाए, वह उनके लिए जारी गिनी जाएगी और उनकी कोई दूसरी शुरू नहीं हो सकेगी। बेहतर है कि पहले उसे रद्द करें।</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>आप ऑफ़लाइन हैं। खाता हटाने के लिए सर्वर ज़रूरी है।</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका, इसलिए कुछ नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>मेरा खाता &amp;हटाएँ</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>निदान कॉपी हो गया। इसमें कोई नाम, पाठ या पता नहीं है।</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>पैनल</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>%1 अलग करें या जोड़ें</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a panel</comment>
        <translation>%1 छिपाएँ</translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message>
        <source>A change waits for you: %1. %2</source>
        <comment>the change; a sentence, why</comment>
        <translation>एक बदलाव आपके इंतज़ार में है: %1। %2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;दिखाएँ</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>इसे दोबारा भेजना पड़ा, और हो सकता है कि यह अब वहाँ दो बार हो: %1। ऐसा हो, तो एक को हटा दें।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>%Ln बदलाव आपके इंतज़ार में है।</numerusform>
            <numerusform>%Ln बदलाव आपके इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(कोई पाठ नहीं)</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>सर्वर इसे नहीं लेता, और कारण भी नहीं बताता।</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>सर्वर इसे नहीं लेता: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>इस बीच मेंटरशिप समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>यह जिस अनुरोध की जगह लेने वाला था, उसका इस बीच जवाब आ गया, इसलिए यह नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>इस बीच अनुरोध का जवाब दे दिया गया या उसे वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>“%1” जोड़ना</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>“%1” पूरा करना</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>“%1” हटाना</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>“%1” पर टिप्पणी करना</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>“%1” की टिप्पणी बदलना</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>“%1” की टिप्पणी हटाना</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>%1 को अनुरोध भेजना</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>%1 को भेजा अनुरोध वापस लेना</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>%1 का अनुरोध स्वीकार करना</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>%1 का अनुरोध अस्वीकार करना</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>%1 के साथ मेंटरशिप रद्द करना</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>आपकी प्रोफ़ाइल सहेजना</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;पूर्ववत करें: “%1” पूरा करना</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;पूर्ववत करें: “%1” हटाना</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>&amp;पूर्ववत करें: “%1” की टिप्पणी हटाना</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>इस बीच कार्य हटा दिया गया।</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>इस बीच टिप्पणी हटा दी गई।</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>इस बीच टिप्पणी कहीं और बदली गई, इसलिए अब दो पाठ हैं।</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>मेंटरशिप जारी नहीं है, इसलिए उसमें कुछ जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>सर्वर अब आपको यह मेंटरशिप नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>यह टिप्पणी किसी और ने लिखी है, इसलिए केवल वही इसे बदल सकते हैं।</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>हो सकता है कि इसे जोड़ा गया हो, और दूसरे पक्ष ने फिर हटा दिया हो।</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>सर्वर इस पर बार-बार विफल हो रहा है।</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>इसे कई बार भेजा गया, पर सर्वर इसे नहीं रखता।</translation>
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
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L2 में से %L1</translation>
    </message>
</context>
<context>
    <name>view::Guide</name>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>एक छोटी-सी सैर, एक के बाद एक जगह। इस बीच आप विंडो का उपयोग कर सकते हैं, कभी भी Esc से निकल सकते हैं और ‘सहायता’ मेनू से फिर देख सकते हैं।</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>आपकी मेंटरशिप और अनुरोध: किसके साथ, और कहाँ तक पहुँचे। एक चुनें, बाकी पैनल उसी को दिखाएँगे।</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>आप दोनों ने जो तय किया है। फ़ील्ड में कार्य लिखें और Enter दबाएँ; हो जाने पर उसे पूरा करें।</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>चुने गए कार्य के बारे में आप दोनों की बातें। जो लिखना शुरू किया है, वह भेजने तक रखा जाता है।</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>ऑनलाइन और ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>यहाँ दिखता है कि सर्वर तक पहुँचा जा सकता है या नहीं, और कितने बदलाव प्रतीक्षा में हैं। नेटवर्क के बिना काम करते रहें: आपके बदलाव इस कंप्यूटर पर रुकते हैं और बाद में भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>बस इतना ही</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>‘जाएँ’ मेनू का “%1” (%2) आपको हर आदेश, कार्य और व्यक्ति तक ले जाता है। ‘सहायता’ मेनू का “%3” (%4) किसी फ़ील्ड को समझाता है।</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;पीछे</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>परिचय छोड़ें</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 में से चरण %1</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;हो गया</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;आगे</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>%1 की स्थिति</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>अभी लोड नहीं हुआ</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>आपसे अनुरोध</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>आपके अनुरोध</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>&amp;अनुरोध दिखाएँ</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>लिखें कि %1 के साथ आगे क्या करना है।</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>&amp;कार्य खोलें</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>जब कोई आपसे मेंटर या मेंटी बनने का अनुरोध करेगा, तो वह यहाँ दिखेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%Ln अनुरोध आपके जवाब के इंतज़ार में है।</numerusform>
            <numerusform>%Ln अनुरोध आपके जवाब के इंतज़ार में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>%1 के साथ %Ln कार्य बाकी है।</numerusform>
            <numerusform>%1 के साथ %Ln कार्य बाकी हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>आपके लेआउट</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>“%1” नाम का एक और लेआउट पहले से है।</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>लेआउट “%1” हटाया गया।</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>प्रोग्राम के हिस्से</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>प्रोग्राम का यह हिस्सा किसने लिखा और उसका लाइसेंस क्या कहता है।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
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
        <translation>बिना नाम का व्यक्ति</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>न मेंटर हैं, न मेंटर की तलाश में</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>मेंटर हैं</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>मेंटर की तलाश में</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>अभी उपलब्ध</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>अभी किसी मेंटरशिप में</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>ईमेल की पुष्टि नहीं हुई</translation>
    </message>
</context>
<context>
    <name>view::MemberFilterForm</name>
    <message>
        <source>%1 “%2”</source>
        <comment>Location has “Oslo”</comment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message>
        <source>&amp;Ask to mentor me…</source>
        <translation>मेरे मेंटर बनने का &amp;अनुरोध करें…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>इनका मेंटर &amp;बनने का प्रस्ताव दें…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;तुलना करें</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>नाम &amp;कॉपी करें</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>&amp;नाम के अनुसार</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>&amp;स्थान के अनुसार</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>सबसे नए &amp;पहले</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>आपसे सबसे &amp;ज़्यादा समानता वाले पहले</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>दिखाए गए: %1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>पहले किसी एक व्यक्ति को चुनें।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>सदस्य लोड हो रहे हैं, अब तक %1</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>सदस्य लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 की स्थिति</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>अभी सभी लोड नहीं हुए</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>अभी लोड नहीं हुए</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>आप ऑफ़लाइन हैं। ये पहले लोड हुए सदस्य हैं।</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1 ये पहले लोड हुए सदस्य हैं।</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>फिर को&amp;शिश करें</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>ऐसा कोई नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>आप ऑफ़लाइन हैं, और इस कंप्यूटर पर सदस्य कभी लोड नहीं हुए।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>इस सर्वर पर अभी कोई और पंजीकृत नहीं है।</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>सदस्य अभी लोड नहीं हुए हैं।</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>अभी लोड करें</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>प्रोफ़ाइल संपादित करें</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>आपकी अपनी प्रोफ़ाइल अभी लोड नहीं हुई है।</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>अपनी प्रोफ़ाइल में बताएँ कि आप मेंटर हैं या आपको मेंटर की तलाश है, और आपसे मेल खाते लोग यहाँ दिखाए जाएँगे।</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>अपनी प्रोफ़ाइल में अपने कौशल और रुचियाँ लिखें, और जिनके कौशल या रुचियाँ आपसे मिलती हैं, वे यहाँ दिखाए जाएँगे।</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>जो लोग अभी खाली हैं, उनमें से किसी के कौशल या रुचियाँ आपसे नहीं मिलतीं।</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>सभी को दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %Ln व्यक्ति की तुलना हो सकती है।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %Ln लोगों की तुलना हो सकती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>%Ln सदस्य दिखाया गया</numerusform>
            <numerusform>%Ln सदस्य दिखाए गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>मैं क्या सीखना चाहूँ</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>मुझे आपसे … सीखना है।
अब तक मैंने …
मेरे पास सप्ताह में लगभग दो घंटे हैं, और मुलाकात हो सकती है: …</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>मैं क्या दे सकूँ</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>मैंने देखा कि आपको … में मेंटर की तलाश है।
मुझे इस पर काम का … का अनुभव है, और मुझसे … में मदद मिल सकती है।
क्या हम हर सप्ताह आधे घंटे मिलें?</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>हम कैसे काम करें</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>लक्ष्य: …
बैठकें: हर दूसरे सप्ताह, 45 मिनट
उनके बीच: छोटे कार्य, यहीं लिखे हुए
4 सप्ताह बाद हम पीछे मुड़कर देखेंगे।</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>त्रुटि: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>चेतावनी: %1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>News</source>
        <translation>नई बातें</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>डेस्कटॉप की ट्रे में एक चिह्न नई और प्रतीक्षारत चीज़ें गिनता है। विंडो बंद करने पर प्रोग्राम पहले की तरह बंद हो जाता है।</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>क्या बताया जाए</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>जो कार्य खुला नहीं है, उसकी टिप्पणियाँ हर आधे घंटे में देखी जाती हैं।</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>इस समय कुछ दिखाया नहीं जाता, केवल गिना जाता है। यह आधी रात के पार भी जा सकता है।</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>विंडो पीछे होने पर मुझे नई बातें बताएँ</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>इस डेस्कटॉप में ट्रे नहीं है, इसलिए यहाँ कुछ बताया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>अनुरोध और उत्तर</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>किसी ने आपसे अनुरोध किया है या आपके अनुरोध का उत्तर दिया है।</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>कार्य और टिप्पणियाँ</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>कोई कार्य है जिसे आपने यहाँ नहीं जोड़ा, या दूसरे व्यक्ति की कोई टिप्पणी है।</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>मेंटरशिप की समाप्ति</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>कोई मेंटरशिप सात दिन में समाप्त होगी, या रद्द कर दी गई।</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>इन समयों के बीच कुछ न दिखाएँ</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>इस समय की नई बातें केवल ट्रे के चिह्न पर गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>शांति कब से</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>इस समय से कुछ नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>शांति कब तक</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>इस समय से नई बातें फिर दिखाई जाती हैं।</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>नई बातें डेस्कटॉप के संदेश के रूप में, नाम और शब्दों के साथ दिखती हैं, और यदि डेस्कटॉप ऐसा करे तो लॉक स्क्रीन पर भी। उस पर क्लिक करने से विंडो उस कार्य या मेंटरशिप पर खुलती है।</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>होम पेज के आँकड़े</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>डैशबोर्ड</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>जारी मेंटरशिप</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>पुरानी मेंटरशिप और अनुरोध</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>बिना जवाब वाले अनुरोध</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>स्थिति के अनुसार सूचियाँ</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>सर्वर से उसका हर अवलोकन माँगा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>कोई तुलना नहीं हुई।</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>यह पिछली बार का है।</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>कुछ अलग है। अभी सिंक करें, फिर दोबारा तुलना करें।</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>सर्वर जो बता सका, वह यहाँ रखे डेटा से मेल खाता है।</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>सब कुछ यहाँ रखे डेटा से मेल खाता है।</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>सर्वर इसे नहीं बना सकता। किसी साथी के अपना खाता हटा देने के बाद वह इसे कभी नहीं बना पाता।</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>सर्वर इसे नहीं बना सकता। %1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>मेल खाता है: वहाँ और यहाँ %1।</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>अंतर है, हालाँकि वहाँ और यहाँ दोनों जगह %1 हैं।</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>अंतर है: वहाँ %1, यहाँ %2।</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>कुछ भी खोजें</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>आदेश, लोग, कार्य और टिप्पणियाँ</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>जो मिला</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>यहाँ सहेजी गई चीज़ें अभी पढ़ी जा रही हैं…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>यहाँ किसी में ये अक्षर नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>कार्य, %1 के साथ</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>टिप्पणी, %1 के साथ</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>अभी उपलब्ध नहीं</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>नया पासवर्ड मौजूदा पासवर्ड जैसा ही है।</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>यह नए पासवर्ड से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>आपका मौजूदा पासवर्ड नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>नया पासवर्ड नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>नया पासवर्ड दूसरी बार लिखें।</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>आपका पासवर्ड बदल गया है।</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>यह आपका मौजूदा पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>सर्वर ने साफ़ जवाब नहीं दिया, इसलिए अब दोनों में से कोई भी पासवर्ड मान्य हो सकता है। कुछ देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका, इसलिए आपका पासवर्ड नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>बदला जा रहा है…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>&amp;पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>आप ऑफ़लाइन हैं। पासवर्ड बदलने के लिए सर्वर ज़रूरी है।</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>कम से कम %L1 वर्ण, स्पेस के बिना।</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>चुनी गई हर पंक्ति एक कार्य बनेगी। जिन पर वहाँ सही का निशान था, वे शुरू में छोड़ दी गई हैं।</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>चुनी गई हर पंक्ति एक कार्य बनेगी।</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>कार्य &amp;जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>%Ln कार्य &amp;जोड़ें</numerusform>
            <numerusform>%Ln कार्य &amp;जोड़ें</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PersonView</name>
    <message>
        <source>Skills</source>
        <translation>कौशल</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>रुचियाँ</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>पेशा</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>सदस्यता की शुरुआत</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>यह खाता हटा दिया गया है। यहाँ पहले की जानकारी दिख रही है।</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1 यहाँ दिख रही जानकारी पुरानी हो सकती है।</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर &amp;कोशिश करें</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>सदस्यों में से किसी को चुनें।</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>आप ऑफ़लाइन हैं, और यह सदस्य इस कंप्यूटर पर कभी लोड नहीं हुआ।</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>यह सदस्य अभी लोड नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>इस सदस्य के बारे में कोई जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>अभी लोड करें</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>आप दोनों ने %1 का ज़िक्र किया है।</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>आप दोनों एक ही जगह पर हैं।</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>यह मेंटरशिप या अनुरोध खोलें</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>प्राथमिकताएँ</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>किसी सेटिंग में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>जैसा व्यू मेनू में है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>आपका और दूसरों का लिखा वैसा ही रहता है। विंडो नए सिरे से बनती है।</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> से.</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>वापस लेने का &amp;समय</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>कार्य पूरा करना और हटाना, तथा टिप्पणी हटाना, भेजे जाने से पहले इतनी देर रुकते हैं, ताकि उन्हें वापस लिया जा सके। इसके बिना हटाने से पहले पूछा जाता है।</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>सभी पृष्ठों पर शब्दों से सेटिंग खोजता है।</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>इतनी देर तक पूरा करना और हटाना भेजे जाने से पहले वापस लिया जा सकता है। बंद: तुरंत भेजे जाते हैं।</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>यह https://example.org/me जैसा वेब पता नहीं लगता।</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>मेरी प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>आप इससे साइन इन भी करते हैं।</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>दूसरे सदस्य इसे नहीं देखते।</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>इसे केवल आपके साथी देखते हैं।</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>आपके बदलाव सहेजे नहीं गए; वे अब भी यहाँ हैं। %1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>यह उपयोगकर्ता नाम पहले से किसी का है।</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>पिछली बार जो आपने नहीं सहेजा था, वह फिर यहाँ है।</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>इसे &amp;छोड़ दें</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>व्यवस्थापक</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>बदलाव स&amp;हेजें</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>आपके बदलाव सर्वर के रास्ते में हैं।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>कुछ नहीं बदला है, इसलिए कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>आपकी प्रोफ़ाइल सहेज ली गई है।</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>%L2 में से %L1 पूरे</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>A से Z तक के अक्षर, हाइफ़न और स्पेस।</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>A से Z तक के अक्षर, अंक और अंडरस्कोर।</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>दूसरे सदस्य इसे नहीं देखते। इसे बाद में बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>आपके सर्वर का पता नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>आपका नाम नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>उपयोगकर्ता नाम नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>आपका ईमेल पता नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>पासवर्ड नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>आपकी सहमति बाकी है: उसके बिना सर्वर खाता नहीं बनाता।</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>इस पते वाला खाता पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>यह उपयोगकर्ता नाम पहले से किसी का है।</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका, इसलिए खाता नहीं बना। आपका लिखा हुआ यहीं रहेगा।</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>खाता बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;खाता बनाएँ</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>कम से कम %L1 वर्ण, स्पेस के बिना।</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>अनुरोध &amp;स्वीकार करें</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>अनुरोध &amp;अस्वीकार करें…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>मेंटरशिप &amp;रद्द करें…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>अनुरोध &amp;वापस लें…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>वापस लेकर फिर से &amp;भेजें…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>यह खाता हटा दिया गया है, इसलिए अनुरोध अब स्वीकार नहीं किया जा सकता। आप इसे अस्वीकार कर सकते हैं।</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>आपकी एक मेंटरशिप पहले से जारी है, और एक समय में एक ही हो सकती है।</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>दूसरा अनुरोध स्वीकार किया जा रहा है, और एक समय में आपकी एक ही मेंटरशिप हो सकती है।</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>यह खाता हटा दिया गया है। मेंटरशिप आपके रद्द करने या अपनी समाप्ति तक जारी रहेगी।</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>इसकी अवधि बीत चुकी है। सर्वर इसे एक दिन के भीतर बंद कर देगा; तब तक इसका उपयोग किया जा सकता है।</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>यह खाता हटा दिया गया है, इसलिए कोई जवाब नहीं देगा। आप अनुरोध वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>इसकी अवधि बिना जवाब के बीत गई। जब तक आप इसे वापस न लें, इसे स्वीकार किया जा सकता है।</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>इसकी अवधि बीत चुकी है। इसे अब भी स्वीकार किया जा सकता है, पर तब सर्वर इसे एक दिन के भीतर बंद कर देगा।</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>स्वीकार करने पर मेंटरशिप तुरंत शुरू होगी और %1 तक चलेगी।</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>%1 का अनुरोध अस्वीकार करें? इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;अस्वीकार करें</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>&amp;रहने दें</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>%1 के साथ मेंटरशिप आप दोनों के लिए रद्द करें? इसे पूर्ववत नहीं किया जा सकता, और उसके बाद इसकी टिप्पणियाँ केवल यहाँ पढ़ी जा सकेंगी।</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>मेंटरशिप &amp;रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>&amp;जारी रखें</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>%1 को भेजा अपना अनुरोध वापस लें? इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;वापस लें</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>%1 के साथ आपकी मेंटरशिप शुरू हो गई है।</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>अनुरोध: %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>समाप्ति या तय समाप्ति: %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>तय समाप्ति: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>समाप्ति: %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>हटाया गया खाता</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>मेंटर के रूप में</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>मेंटी के रूप में</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>अभी जवाब नहीं मिला</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>जारी</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>पूर्ण</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>एक बदलाव आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>आपसे मेंटर बनने का अनुरोध</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>आपका मेंटर बनने का प्रस्ताव</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>आपने मेंटर बनने का प्रस्ताव दिया</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>आपने मेंटर बनने का अनुरोध किया</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>स्वीकार हो रहा है…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>अस्वीकार हो रहा है…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>रद्द हो रही है…</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>वापस लिया जा रहा है…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>अभी कोई कार्य नहीं</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>अवधि बीत चुकी</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>आज समाप्ति</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>अवधि बीत चुकी</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>%L2 में से %L1 पूरे</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>%Ln दिन बाकी</numerusform>
            <numerusform>%Ln दिन बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>कोई भी भूमिका</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>किसी का भी अनुरोध</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>कोई भी स्थिति</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>मेंटर के रूप में</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>मेंटी के रूप में</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>मेरे भेजे हुए</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिले हुए</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>दिखाए गए: %1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>ऐसा कोई संबंध नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>अभी कोई मेंटरशिप नहीं है। जब कोई आपसे या आप किसी से अनुरोध करेंगे, तो वह यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>इस व्यक्ति की प्रोफ़ाइल लोड नहीं हो सकी। %1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;फिर कोशिश करें</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>इस व्यक्ति</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>%1 को अनुरोध फिर से भेजें</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>%1 का मेंटर बनने का प्रस्ताव दें</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>%1 से अपना मेंटर बनने का अनुरोध करें</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>फिर से भेजें</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>नया अनुरोध</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>अभी इंतज़ार में पड़ा अनुरोध पहले वापस लिया जाएगा।</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>इस व्यक्ति की प्रोफ़ाइल लोड हो रही है…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>आपकी अपनी प्रोफ़ाइल अभी लोड नहीं हुई है।</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>%1 को आपका अनुरोध रास्ते में है।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln सप्ताह</numerusform>
            <numerusform>%Ln सप्ताह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>अब से %Ln सप्ताह</numerusform>
            <numerusform>अब से %Ln सप्ताह</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L2 में से %L1</translation>
    </message>
</context>
<context>
    <name>view::RequestDraft</name>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>आपकी अपनी प्रोफ़ाइल अभी लोड नहीं हुई है।</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>%1 को आपका अनुरोध नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>लिखना &amp;जारी रखें</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>लेआउट सहेजें</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>लेआउट का &amp;नाम</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>इस नाम से ‘दृश्य’ मेनू पैनलों को उनके आकार सहित वैसे ही वापस लाता है जैसे वे अभी हैं।</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>लेआउट &amp;सहेजें</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;रद्द करें</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>यह आपके इसी नाम के लेआउट की जगह लेगा।</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>कौन-से पैनल दिखते हैं, कहाँ और कितने बड़े।</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>बाहर निकलने पर इस सत्र का कुछ भी इस कंप्यूटर पर नहीं रखा जाएगा।</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>आपका साइन-इन समाप्त हो गया है। जो लोड हो चुका है, उसे अब भी पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>फिर से &amp;साइन इन करें</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>आदेश और कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>कोई शॉर्टकट &amp;नहीं</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;रीसेट करें</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;सभी रीसेट करें</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;बंद करें</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1, कोई शॉर्टकट नहीं</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>“%1” की कुंजियाँ</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>कुंजियाँ बदलने के लिए कोई आदेश चुनें।</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>सूचियों और फ़ील्ड को स्वयं %1 चाहिए। इसे Ctrl या Alt के साथ लें, या कोई और कुंजी लें।</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>%1 का उपयोग “%2” (%3) पहले से कर रहा है।</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>यहाँ &amp;लें</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>पहले जैसा &amp;रखें</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Mentorship में साइन इन करें</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन &amp;इन करें</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>आपके ईमेल पते की अभी पुष्टि नहीं हुई है: अपने मेल में आया लिंक खोलें।</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>मेल &amp;फिर से भेजें</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>&amp;कोड डालें</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>आपके ईमेल पते की पुष्टि हो गई है। अब आप साइन इन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>आपकी कीचेन का इंतज़ार है…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>उसमें आपका साइन-इन है और उसने अभी जवाब नहीं दिया है। शायद वह किसी दूसरी विंडो में अपना पासवर्ड माँग रही है।</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>इंतज़ार &amp;जारी रखें</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>&amp;बिना सहेजे आगे बढ़ें</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>आपकी कीचेन लॉक है</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>उसमें आपका साइन-इन और इस कंप्यूटर पर सहेजे डेटा की कुंजी है। उसके लॉक रहने से कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>कीचेन &amp;अनलॉक करें</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>फिर से साइन &amp;इन करें</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>आपके सर्वर का पता नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>आपका उपयोगकर्ता नाम या ईमेल पता नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>आपका पासवर्ड नहीं लिखा गया है।</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message>
        <source>Syncing</source>
        <translation>सिंक हो रहा है</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>अभी कनेक्ट नहीं हुआ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>अगली कोशिश %1 पर।</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>%1 की स्थिति</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>बदलाव: %1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>वे बदलाव दिखाता है जो अभी सर्वर पर नहीं हैं।</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2</source>
        <comment>calls to the server</comment>
        <translation>सिंक हो रहा है: %L2 में से %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln बदलाव पर फ़ैसला बाकी</numerusform>
            <numerusform>%Ln बदलावों पर फ़ैसला बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln इंतज़ार में</numerusform>
            <numerusform>%Ln इंतज़ार में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln बदलाव इंतज़ार में</numerusform>
            <numerusform>%Ln बदलाव इंतज़ार में</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>पिछली बार पूछने पर सर्वर ने उत्तर दिया या नहीं। ऑफ़लाइन में देखा हुआ पढ़ा जा सकता है, और आपके बदलाव रुके रहते हैं।</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>बदलाव जो भेजे जाने की प्रतीक्षा में हैं या जिन्हें आपकी ज़रूरत है। देखने के लिए दबाएँ।</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>सेवा सही का निशान वापस नहीं ले सकती। अगर और काम बाकी हो, तो कार्य फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>यह कार्य हटाया जाने वाला है।</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>&amp;रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>%Ln कार्य आप दोनों के लिए हटाएँ? इसे पूर्ववत नहीं किया जा सकता।</numerusform>
            <numerusform>%Ln कार्य आप दोनों के लिए हटाएँ? इसे पूर्ववत नहीं किया जा सकता।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>जोड़ा गया: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>पूरा हुआ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln टिप्पणी</numerusform>
            <numerusform>%Ln टिप्पणियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(कोई पाठ नहीं)</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>अभी जोड़ा गया</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>अभी नहीं जोड़ा गया: आपके इंतज़ार में है</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>इसका एक बदलाव आपके इंतज़ार में है</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>जोड़े जाने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>पूरा होने के इंतज़ार में</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>हटाए जाने के इंतज़ार में</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>ऐसा कुछ कॉपी नहीं किया गया जो कार्य बन सके।</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>पहले कोई संबंध चुनें</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>कार्य जोड़ें</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>अनुरोध स्वीकार होने के बाद कार्य जोड़े जा सकते हैं</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>यह संबंध समाप्त हो चुका है, इसलिए कोई कार्य नहीं जोड़ा जा सकता</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Enter इसे जोड़ता है।</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>&amp;पूरा करें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>&amp;हटाएँ</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>पाठ &amp;कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>Markdown &amp;सूची के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>कार्यों के रूप में &amp;चिपकाएँ…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>ऐसा कोई कार्य नहीं है।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>कार्य देखने के लिए कोई संबंध चुनें।</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>अनुरोध स्वीकार होने से पहले कोई कार्य नहीं होता।</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>अभी कोई कार्य नहीं है। ऊपर पहला कार्य लिखें।</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>इस संबंध में कोई कार्य नहीं है।</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>ये नोट टेम्पलेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>टेम्पलेट इस कंप्यूटर पर सहेजा गया।</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>टेम्पलेट हटाएँ</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>टेम्पलेट हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>कार्य पूरा हुआ।</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>कार्य हटाया गया।</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>टिप्पणी हटाई गई।</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्व&amp;वत करें</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln कार्य पूरा हुआ।</numerusform>
            <numerusform>%Ln कार्य पूरे हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>%Ln कार्य हटाया गया।</numerusform>
            <numerusform>%Ln कार्य हटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>%Ln टिप्पणी हटाई गई।</numerusform>
            <numerusform>%Ln टिप्पणियाँ हटाई गईं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>आप ऑफ़लाइन हैं, और यह इस कंप्यूटर पर कभी नहीं देखा गया। आपके फिर से ऑनलाइन होने पर इसे लोड किया जाएगा।</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>यह अभी लोड नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>अभी लोड करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>आप ऑफ़लाइन हैं, इसलिए यह नहीं भेजा गया। आपके फिर से ऑनलाइन होने तक आपका पाठ यहीं रहेगा।</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>आप ऑफ़लाइन हैं, इसलिए कुछ नहीं बदला गया। फिर से ऑनलाइन होने पर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>अभी &amp;सिंक करें</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>सर्वर से &amp;तुलना करें…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;निर्यात करें…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>&amp;प्रोफ़ाइल संपादित करें…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>पासवर्ड &amp;बदलें…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>&amp;व्यवस्थापन…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;खाता हटाएँ…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>साइन &amp;आउट करें…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बा&amp;हर निकलें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;लेआउट रीसेट करें</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>&amp;मेंटर खोजें</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>मेंटी &amp;खोजें</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>कार्य &amp;जोड़ें</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>&amp;टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;होम</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;अवलोकन</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;संबंध</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;कार्य</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;टिप्पणियाँ</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>स&amp;दस्य</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;बदलाव</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>Mentorship Desktop के &amp;बारे में</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>सं&amp;पादन</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;खाता</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>&amp;मेंटरशिप</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;दृश्य</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;रंग-रूप</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;जाएँ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>स&amp;हायता</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>पूर्ववत करने का &amp;समय</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>&amp;बंद</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;सिस्टम जैसा</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;हल्का</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;गहरा</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>प्राथमि&amp;कताएँ…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>कुछ भी &amp;खोजें…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;भाषा</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>पैनल &amp;लॉक करें</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>उच्च &amp;कंट्रास्ट</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln सेकंड</numerusform>
            <numerusform>%Ln सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;guide</source>
        <translation>&amp;परिचय देखें</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>यह क्या &amp;है?</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;निदान कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <comment>layout of the panels for a mentor</comment>
        <translation>&amp;मेंटर</translation>
    </message>
    <message>
        <source>Men&amp;tee</source>
        <comment>layout of the panels for a mentee</comment>
        <translation>मेन्&amp;टी</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>समी&amp;क्षा</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>लेआउट इस नाम से &amp;सहेजें…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>लेआउट &amp;प्रबंधित करें…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>पैनल &amp;अलग करें या जोड़ें</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>लेआ&amp;उट</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>लेआउट “%1” अब पढ़ा नहीं जा सकता, इसलिए पैनल पहली बार जैसे हैं। उन्हें जमाकर फिर सहेजें, या इसे हटा दें।</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>लेआउट “%1” नाम से सहेजा गया। यह ‘दृश्य’ मेनू में मिलेगा।</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>किसी</translation>
    </message>
</context>
</TS>
