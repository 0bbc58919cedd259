<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>此文本包含服务器无法保存的字符。</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>姓名只能包含字母 A 到 Z、连字符和空格：服务器不接受其他字符。</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>用户名只能包含字母 A 到 Z、数字和下划线。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>电子邮件地址的格式类似 name@example.org。</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>密码不能包含空格。</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>至少 %Ln 个字符，不计空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>最多 %Ln 个字符，不计空格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>最多 %Ln 个字符，包括空格。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>管理员可以授予和收回此权限，但不能借此查看他人的辅导、任务或评论。</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>收回权限(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>查找要设为管理员的成员(&amp;F)</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>姓名或用户名</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>设为管理员(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>离开此辅导关系，显示全部</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>您的角色</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>发送时间</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>所选的更改</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>更改的新文本</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>让文本保持原样</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>保存文本(&amp;S)</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>之后将发送此文本（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>此更改的文本。再次发送前请在这里改正。</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>针对所有更改</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>等待中的更改</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>以 USER（用户名或电子邮件地址）登录并保持登录。</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>将服务器上的所有内容取到缓存，并发送等待中的更改。</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>添加一项任务，有无网络均可。</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>将缓存内容以 JSON 格式写入 FILE，或写入 - （标准输出）。</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>退出登录，并删除保存在这台计算机上的内容。</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>用示例数据演示主要操作，并将图片存入 DIR。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>使用示例数据启动；不保存任何内容。</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>服务器的地址。</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>以此名称单独存放设置和数据。</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>配合 --sign-in：第一行为密码的文件，或 - 。</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>配合 --quick-add：有多个辅导在进行时，指定辅导的编号。</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>配合 --sign-out：即使有更改尚未发送也继续。</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>配合 --sync：S 秒后放弃。</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>%1 不能同时使用。</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>配置名称只能包含字母、数字、- 和 _，最多 32 个字符。</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>--relation 需要一个辅导编号。</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout 需要 1 到 86400 之间的整数秒数。</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>--sign-in 需要 --password-file FILE，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>--password-file 须与 --sign-in 一起使用。</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>--quick-add 需要一段文本。</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>--relation 须与 --quick-add 一起使用。</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>--discard-changes 须与 --sign-out 一起使用。</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>--demo 会打开窗口，因此不能与命令一起使用。</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>--demo 有自己的服务器，因此不能与 --server 一起使用。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>无法识别“%1”。</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>Mentorship System 的桌面客户端。

退出码：0 完成，1 失败（标准错误输出中有一句说明），2 用法错误，3 仍有内容在等待。</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>正在编辑您的评论</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>撰写评论</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>让评论保持原样</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>对所选任务的评论，你们两人都能看到。已开始写的内容会保留到发送为止。</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>并排比较</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>仅显示不同之处(&amp;D)</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>隐藏所有人都相同的内容</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>离开比较</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>隐藏这些人的共同之处，只显示差异。</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>请查收邮件</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>邮件中的链接或验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>确认地址(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>重新发送邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>此操作无法撤销</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>您的个人资料会立即永久消失。您的辅导会保留在对方那里，但不再显示您的姓名；任务和评论也会保留在那里。</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>如果想保留您所做的内容，请先导出数据：这台计算机上不会留下任何内容。</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>导出我的数据(&amp;X)…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>输入您的用户名以确认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>保留我的账户(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>删除我的账户(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>无法连接到服务器。您看到的是上次的内容。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>服务器没有及时响应。这里没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>服务器不允许您执行此操作：%1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>您的登录已失效。请重新登录以继续；这里没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>服务器上已没有此项内容：%1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>此项内容在此期间已被更改：%1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>服务器拒绝了此操作：%1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>服务器要求暂停一下。请稍后再试。</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>服务器自身出错。请稍后再试。</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>收到的回应并非来自 Mentorship 服务器。可能是此网络需要登录，或者地址有误。</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>与服务器的连接不安全，因此没有发送任何内容：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>无法使用密钥环：%1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>您的辅导</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>已完成的任务</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>最近的成果</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>担任导师</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>寻找导师</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>目前有空</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>电子邮件已确认</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>所在地包含</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>技能包含</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>兴趣包含</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>只显示符合此项的成员。</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>只显示在该处写有这些词的成员。</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>搜索范围包括姓名、所在地、职业、简介、技能和兴趣</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>只显示部分成员</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>成员排序</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>显示所有成员</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>members</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>members</comment>
        <translation>推荐</translation>
    </message>
    <message>
        <source>People whose skills and interests meet yours</source>
        <translation>技能和兴趣与您相合的人</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>根据您和对方个人资料中的内容，在这台计算机上得出。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>停止加载成员；已收到的会保留</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>重新加载所有成员</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>在成员的自我介绍中搜索，不区分重音和大小写。</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>与服务器比较</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>重新比较(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>其他设备会保持登录：服务器会让它们的登录继续有效。</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>更改密码(&amp;H)</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>粘贴为任务</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>按空格键选择或排除一行。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>离开此成员</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>邀请对方做我的导师(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>提议做对方的导师(&amp;O)…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>你们的共同点</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>你们之间</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>关于对方</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>关于您</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>职业(&amp;O)</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>所属组织(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>所在地(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>简介(&amp;B)</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>辅导意向</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>我在寻找导师(&amp;M)</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>我可以担任导师(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>技能(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>兴趣(&amp;I)</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>如何找到您</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>Slack 用户名(&amp;S)</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>社交媒体链接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>简历网址(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>照片网址(&amp;P)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>保存更改(&amp;V)</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>此处没有编号为 %1 的辅导。</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>与 %2 的辅导 %1 不在进行中，因此无法添加任何内容。</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>此处没有进行中的辅导，因此无处添加。</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>有多个辅导在进行，请用 --relation 指定：%1。</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>系统会向您发送一封邮件；打开其中的链接后即可登录。</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>服务器地址(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>您的姓名(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>我在寻找导师(&amp;L)</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>我可以担任导师(&amp;M)</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>我同意此服务器的所有者保存我的个人资料，并向其他成员展示(&amp;A)。</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>改为登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>按姓名或备注筛选</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>筛选辅导关系</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>只显示某些角色、方向或状态</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>角色、方向和状态</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>辅导关系</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>只显示包含这些词的辅导关系和请求。按 Esc 清空。</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>对方是导师，您是学员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>您是导师，对方是学员(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>结束日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>备注：辅导的内容(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>以之前写好的备注开始</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>您的期望、您有多少时间、您何时可以见面</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>发送请求(&amp;S)</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>辅导关系结束的日期。对方会在请求中看到。</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>您想随请求说的话。对方会在答复前看到，并会保留在辅导关系中。</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>不能向自己发送请求。</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>您的个人资料显示您目前不担任导师。</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>对方目前不担任导师。</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>您的个人资料显示您不在寻找导师。</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>对方不在寻找导师。</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>您已有进行中的辅导，须等它结束。</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>对方已有进行中的辅导。</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>已有一个相同的请求在等待答复。</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>对方尚未确认电子邮件地址，因此服务器可能无法将您的请求通知对方。</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>辅导至少持续 %L1 周。</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>辅导最多持续 %L1 周。</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>未安装示例数据</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>其端口已被占用</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>请输入类似 https://mentorship.example.org 的地址。</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>地址必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>请去掉服务器名称之后从第一个 / 起的内容。</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>没有 https，途中的任何人都可能看到内容。只有这台计算机上的服务器才能使用 http://。</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>关于我</translation>
    </message>
    <message>
        <source>location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack 用户名</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>兴趣</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>请先验证您的电子邮箱，再登录。</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>该用户名已被使用。</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>该电子邮箱已被使用。</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>您的电子邮箱无效。</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>您尚未在系统中注册。</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>您已验证过电子邮箱。</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>帐户已验证过。</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>验证链接无效或已过期。</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>当前密码错误。</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>新密码不能与当前密码相同。</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>您的姓名无效。</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>您的用户名无效。</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>该用户不存在。</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>您是仅剩的管理员，因此不能删除帐户。</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>该用户已是管理员。</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>该用户不是管理员。</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>该辅导关系不存在。</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>该辅导请求不存在。</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>该辅导关系不处于待处理状态。</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>该辅导关系不处于进行中状态。</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>您未参与该辅导关系。</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>您当前已处于一段辅导关系中。</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>导师已处于一段辅导关系中。</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>学员已处于一段辅导关系中。</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>导师目前不接受辅导请求。</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>学员目前不接受辅导。</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>导师不存在。</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>学员不存在。</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>结束日期已过。</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>该任务不存在。</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>该任务已完成。</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>该评论不存在。</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>密码不能包含空格。</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>字段“%1”必须多于 %L2 个字符且少于 %L3 个字符。</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>字段“%1”必须少于 %L2 个字符。</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>您的新用户名无效。</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>辅导关系最长为 %L1 个月。</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>辅导关系最短为 %L1 周。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>登录 Mentorship</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>您的辅导及其任务和评论，没有网络也能使用。</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>服务器地址(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>用户名或电子邮件(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>保持登录（保存在您的密钥环中）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>用示例数据试用(&amp;Y)</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>在这台计算机上打开虚构的人物、任务和评论。无需账户，也不会向外发送任何内容。</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>Mentorship 服务器的地址，例如 https://mentors.example.org。您的账户只在这台服务器上。</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>您注册时使用的用户名或电子邮件地址。</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>密码只会发送到这台服务器，不会保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>在您的密钥链中保存一个密钥，这样不必每次启动都登录，并且可以离线阅读看过的内容。不勾选时，退出后不会保留任何内容。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>这里等待中的更改由较新版本的 Mentorship 写入。请更新后继续。</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>没有人登录，因此无法保存任何内容。</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>无法读取保存在这台计算机上的内容。请打开 Mentorship 重新获取。</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>无法读取这里等待中的更改。请打开 Mentorship，它会将这些更改另行存放，然后重试。</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>您的数据密钥无效。</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>无法保存此内容所属的对象。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>无法写入该文件夹。</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>磁盘报告错误。</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>另一个程序正在使用这些数据。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>保存在这里的副本已损坏。副本已另行存放，并会重新获取。</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>等待中的更改的文件已损坏。该文件已另行存放，之后的更改会写入新文件。</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>Mentorship 已用此账户打开。</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>有些文件无法删除。</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>它已在发往服务器的途中。</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>添加此任务</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>筛选任务</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>按空格键完成所选任务，按 Delete 键删除。</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>写下任务并按 Enter。没有网络时，它会在这台电脑上等待。</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>只显示包含这些词的任务。按 Esc 清空。</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>您的个人资料</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>新请求</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>辅导 %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>给 %1 的新请求</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>与 %2 的辅导 %1</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>仍可撤销</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>尚未发送：%1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>正在发送途中</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>已发送，但服务器尚未显示</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>不清楚是否已送达；从 %1 起可以查找</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>不清楚是否已送达</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>等待您处理：%1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>无法启动示例数据：%1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>这是来自本程序内置服务器的示例数据。您可以随意更改：退出后一切都会消失。</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>退出登录会丢弃这台计算机上目前无法读取的更改。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>退出登录并丢弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>您的账户已不在此服务器上，因此不再发送任何内容。请导出您想保留的内容：退出登录会将其从这台计算机上删除。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>关闭并丢弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>导出我的数据</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>您的数据已写入 %1。请妥善保管此文件：任何拿到它的人都能读取。</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>退出登录会丢弃服务器尚未收到的 %Ln 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>关闭窗口会丢弃服务器尚未收到的 %Ln 项更改，因为这台计算机上不保存任何内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>无法读取密码：%1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>尚不知道任何服务器。请用 --server URL 指定。</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>这里没有人登录。请先登录。</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>您的密钥环没有响应。</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>您的密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>您的账户已不在此服务器上；保存在这里的内容会保留到您退出登录。</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>退出登录会丢弃目前无法读取的更改；如要继续，请加上 --discard-changes。</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>服务器用时超过 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>退出登录会丢弃服务器尚未收到的 %Ln 项更改；如要继续，请加上 --discard-changes。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>%1 请您担任导师</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>%1 愿意担任您的导师</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>%1 已接受您的请求</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>%1 已拒绝您的请求</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>与 %1 的辅导已取消</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>与 %1 的辅导将在 %Ln 天后结束</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>与 %1 的新任务</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>%1 发表了评论</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln 个新请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln 个请求已被接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln 个请求已被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln 段辅导已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln 段辅导即将结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln 项新任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln 条新评论</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>保存在这台计算机上的内容已损坏。内容已另行存放，并会重新从服务器获取。</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>保存在这台计算机上的内容属于本程序的另一版本。内容已另行存放，并会重新获取。</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>保存在这台计算机上的内容的密钥已不在您的密钥环中。内容已另行存放，并会重新获取。</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>目前无法在这台计算机上保存更改：%1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>有些等待中的更改无法读取，其文件已另行存放到 %1 中。</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>有些文件无法删除。</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>阅读关于所有权的一章，并记下三个问题</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>今天早上做完了。第二个练习比较难：我们星期四能一起看看吗？</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>写于火车上</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>无法创建存放图片的文件夹。</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>步骤 %1 没有显示应有的内容。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- 阅读上周的笔记
- [x] 搭建构建环境
- 写下仍不清楚的地方，每个问题附一个例子</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>打开 Mentorship(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>添加任务(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln 项更改等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::CommentModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>author, text of a comment; read out by a screen reader</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>author and text of a comment</comment>
        <translation>%1，有一项更改等待您处理</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1，尚未发到服务器</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>担任导师</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>寻找导师</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>目前没空</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>电子邮件地址未确认</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>你们都提到了 %1。</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>对方担任导师，而您在寻找导师。</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>对方在寻找导师，而您担任导师。</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>你们在同一个地方。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>已删除的账户</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1，有一项更改等待您处理</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1，尚未发到服务器</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到的</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出的</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>过往</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1，%2，%L4 项任务中已完成 %L3 项</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1，%2，有一项更改等待您处理</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1，%2，尚未发到服务器</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>只有接受服务器的条款，才能创建账户。</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>这不是邮件中的链接。请从邮件中复制完整链接。</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>您的登录信息仍在其中。下次启动本程序时会将其删除。</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>您的密钥环仍处于锁定状态。您保存在这台计算机上的内容在解锁之前无法打开。</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>您的密钥环中已没有您的登录信息。请重新登录。</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>这台计算机目前没有密钥环，因此您保存的内容无法打开。您可以仅在本次登录。</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>无法读取您的密钥环。您可以重试，或重新登录。</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>您的登录信息由本程序的较新版本保存。请使用该版本，或仅在本次登录。</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>您的密钥环中的登录信息已损坏。请重新登录。</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>您的密钥环已锁定。您会保持登录直到退出程序，且不会在这台计算机上保存任何内容。</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>这台计算机目前没有密钥环。您会保持登录直到退出程序，且不会在这台计算机上保存任何内容。</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>您的密钥环没有响应。您会保持登录直到退出程序，且不会在这台计算机上保存任何内容。</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>您的密钥环无法保存登录信息。您会保持登录直到退出程序，且不会在这台计算机上保存任何内容。</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>您的密钥环中有本程序较新版本的登录信息，该信息会保持原样。您会保持登录直到退出程序，且不会在这台计算机上保存任何内容。</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>您的密钥环无法保存新的登录信息。下次启动本程序时会要求您重新登录。</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>此辅导不在进行中，因此无法添加或更改任何内容。</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>此评论已不存在。</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>此评论由他人撰写，只有其作者可以更改。</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>此请求已不存在。</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>此请求仍在发往服务器的途中。请稍等。</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>此项内容已有一项更改在等待服务器。</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>此辅导不在进行中，因此无法结束。</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>此请求不再等待答复。</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>此请求不是您发送的，因此您无法撤回。您可以拒绝。</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>此请求是您发送的，因此须由对方答复。</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>对方已删除账户，因此无法接受此请求。</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>您已有进行中的辅导，须等它结束。</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>两人之中必须有一人是您。</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>还没有文本。</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>评论最多 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>关于 Mentorship Desktop</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>版本 %1，使用 Qt %2。

Mentorship System 的客户端，供导师和学员在桌面上使用。

本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>view::AccountPreferences</name>
    <message>
        <source>Account and server</source>
        <translation>帐户和服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>其他成员所看到的您的信息。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>您在服务器上的帐户密码。</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>离开此计算机</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>退出登录会从此计算机删除您帐户的已保存内容。服务器上不会删除任何内容。</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>离开服务器</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>删除帐户无法撤消。会先询问您。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>您的个人资料尚未加载。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, user name</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>view::AchievementButton</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>（无文本）</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1，与 %2，完成于 %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成于 %1</translation>
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
        <translation>管理</translation>
    </message>
    <message>
        <source>You</source>
        <comment>in a list of people</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>您是唯一的管理员。在此期间，您的账户无法删除。</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>管理员可以授予和收回此权限，但不能借此查看他人的辅导、任务或评论。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>您处于离线状态。管理功能需要连接服务器。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>您已不再是管理员。</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>加载成员(&amp;L)</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>请输入姓名的一部分。</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>没有找到叫此名字且还不是管理员的成员。</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>只有其他管理员才能收回您的权限。</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 现在是管理员了。</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>要收回 %1 的权限吗？您将成为唯一的管理员：其他人都无法授予此权限，您的账户也无法删除。</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>要收回 %1 的管理员权限吗？</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>收回(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>%1 已不再是管理员。</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>无法连接到服务器，因此没有更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>正在加载成员：目前 %Ln 位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>第 %L1 天，共 %L2 天</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>原定结束日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>提议的内容</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>约定的内容</translation>
    </message>
</context>
<context>
    <name>view::BannerBar</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>保留我的(&amp;M)</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>保留另一份(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>重新添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>作为新评论发布(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>It may be on its way to the server already, so it can no longer be discarded.</source>
        <translation>它可能已在发往服务器的途中，因此无法再丢弃。</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>将保留另一份文本，不再保留您的文本。</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>复制我的文本(&amp;Y)</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>您所写的内容将不再保留。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>要丢弃 %Ln 项更改吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>另有 %Ln 项更改会一并丢弃。</numerusform>
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
        <translation>更改于 %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>您的文本</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>另一份文本</translation>
    </message>
    <message>
        <source>Before both</source>
        <comment>of two texts</comment>
        <translation>两者之前的文本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>已选择 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>超出 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>还可输入 %Ln 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>正在发送途中</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>已发送；列表中尚未出现</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>需要您处理：%1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>等待另一项需要您处理的更改：%1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>等待您重新登录</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>等待您确认电子邮件地址</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>无法发送：账户已不存在</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>等待网络；下次尝试：%1</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>等待中；下次尝试：%1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>不清楚是否已送达；再次查找：%1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>不清楚是否已送达；有网络时会查找</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>不清楚是否已送达；正在查找</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>等待撤销时限结束（%L1 秒）</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack 用户名</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>社交媒体链接</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>简历网址</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>照片网址</translation>
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
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>（已移除）</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>寻找导师</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>可担任导师</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>与 %1 的辅导</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>更改于 %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>另一份文本</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>您的评论</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>尚未发到服务器的更改</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>写于 %1。</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>导出所有文本(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>没有等待中的内容：您的所有更改都已在服务器上。</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>立即全部重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>复制所有文本(&amp;C)</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>文本保持原样。</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>重新登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>导出文本(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>在保存您的新文本之前，更改已经发出。新文本没有发送。</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>复制我的文本(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>导出所有更改的文本</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown 文件 (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>文本已写入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln 项更改待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln 项更改等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>您的登录已失效，因此在您重新登录之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>您的电子邮件地址尚未确认，因此没有发送任何内容。请打开服务器发给您的邮件中的链接，然后重试。</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>服务器上已没有您的账户，因此这些内容都无法发送。请在退出登录前将您的文本保存到文件。</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>要删除您的 %Ln 条评论吗？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>正在下方编辑</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>编辑于 %1</translation>
    </message>
</context>
<context>
    <name>view::CommentFacts</name>
    <message>
        <source>You</source>
        <comment>author of a comment</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>某人</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>state of a comment</comment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a comment</comment>
        <translation>%1 · 已编辑</translation>
    </message>
    <message>
        <source>Not sent yet: it waits for you</source>
        <translation>尚未发送：等待您处理</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>有一项更改等待您处理</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>等待更改</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>等待删除</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>编辑评论(&amp;E)</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>删除评论(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>复制文本(&amp;O)</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>请求被接受后即可撰写评论。</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>此辅导关系已结束：评论在此只能阅读，内容为上次所见。</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>保存(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>保存评论</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>发送评论</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>保存评论（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>发送评论（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>您的评论</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>新评论</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>按 Ctrl+Enter 保存，按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>选择一项任务以查看其评论。</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>还没有评论。请在下方写下第一条。</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>此任务没有评论。</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>这台计算机上从未显示过此任务的评论，而服务也不再显示它们。</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>评论保持原样。</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>您正在编辑的评论已被删除。您的文本可以作为新评论发送。</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>您正在编辑的评论已被删除。</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>超出 %Ln 个字符；评论最多 %L1 个字符，包括空格。</numerusform>
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
            <numerusform>%Ln 个字符，不计空格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>辅导意向</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>空闲情况</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>与您的共同点</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>关于对方</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>同一个地方</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详细信息</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · 全部相同</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>person, name of what is compared, value</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>view::CompletionChart</name>
    <message>
        <source>Completed tasks over time</source>
        <translation>各时期完成的任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>%1 起的一周：%2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>最近六个月没有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln 项任务</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>最近 %L1 周没有</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>最近六个月 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>最近 %L1 周 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt&apos;s formats</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>view::ConfirmPage</name>
    <message>
        <source>Paste the link from the mail, or its last part.</source>
        <translation>请粘贴邮件中的链接，或链接的最后一部分。</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>您的账户已创建。邮件正发往 %1：请打开其中的链接，或将链接粘贴到这里。</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>您的账户已创建，但服务器向 %1 发送邮件时遇到问题。如果没有收到，请重新发送。</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>此账户正在等待确认电子邮件地址。请打开您收到的邮件中的链接，或将链接粘贴到这里。</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>此操作需要您注册时使用的电子邮件地址。</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>邮件已重新发送至 %1。</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>此服务器上没有使用此地址的账户。</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>此地址已经确认。您可以登录了。</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>服务器发送邮件时遇到问题。邮件仍可能送达；如果没有收到，请稍后再试。</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>服务器不认识此链接，或链接已超过 %L1 天。</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>重新获取(&amp;F)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>其中的内容只能用您的密钥环读取。</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>在文件管理器中显示的文件夹</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看过的内容</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>缓存：可以重新从服务器获取。</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>等待中的更改</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>发件箱，包括您已开始写的文字：仅在此计算机上。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>所有已保存的内容，存为他人可以读取的文件。</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>重建缓存</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>从此计算机删除看过的内容，并从服务器获取。等待中的更改会保留。需要连接服务器。</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>此计算机上没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>无法打开该文件夹。其名称显示在上方。</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>缓存已清空，正在重新获取全部内容。</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>您的个人资料尚未加载。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>您的用户名是 %1。</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>您是唯一的管理员，而服务器必须保留最后一名管理员。请先将其他人设为管理员。</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>选择人选(&amp;C)</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>您与 %1 的辅导仍在进行。在取消之前，它在对方那里会一直算作进行中，对方无法开始其他辅导。最好先取消它。</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>您处于离线状态。删除账户需要连接服务器。</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>无法连接到服务器，因此没有删除任何内容。</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>删除我的账户(&amp;D)</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>诊断信息已复制，其中没有姓名、文本或地址。</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>分离或停靠“%1”</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a panel</comment>
        <translation>隐藏“%1”</translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message>
        <source>A change waits for you: %1. %2</source>
        <comment>the change; a sentence, why</comment>
        <translation>有一项更改等待您处理：%1。%2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>这项更改曾须重新发送，现在可能出现了两次：%1。如果是这样，请删除其中之一。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>有 %Ln 项更改等待您处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>（无文本）</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>服务器不接受，也没有说明原因。</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>服务器不接受：%1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>此辅导在此期间已经结束。</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>它要取代的请求在此期间已得到答复，因此没有发送。</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>此请求在此期间已得到答复或被撤回。</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>完成“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>评论“%1”</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>更改对“%1”的评论</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>删除对“%1”的评论</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>向 %1 发送请求</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>撤回给 %1 的请求</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>接受 %1 的请求</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>拒绝 %1 的请求</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>取消与 %1 的辅导</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>保存您的个人资料</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>撤销：完成“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>撤销：删除“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>撤销：删除对“%1”的评论(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>此任务在此期间已被删除。</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>此评论在此期间已被删除。</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>此评论在此期间已在别处更改，因此现在有两份文本。</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>此辅导不在进行中，因此无法向其添加任何内容。</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>服务器不再向您显示此辅导。</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>此评论由他人撰写，只有其作者可以更改。</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>它可能已经添加，又被对方移除。</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>服务器处理它时一再出错。</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>它已发送多次，但服务器没有保存。</translation>
    </message>
</context>
<context>
    <name>view::FigureButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a list, how many it holds</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>view::FormField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>view::Guide</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>简单地逐处看一看。期间可以照常使用窗口，随时按 Esc 退出，也可以从“帮助”菜单再次查看。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>辅导关系</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>您的辅导关系和请求：与谁，进展如何。选择一项，其他面板会随之变化。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>你们两人约定的事项。在输入框中写下任务并按 Enter；做完后将其标记为完成。</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>你们两人对所选任务的讨论。已经开始写的内容会保留到发送为止。</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>在线与离线</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>这里显示能否连接服务器，以及有多少更改在等待。没有网络时可以继续工作：您的更改会留在这台电脑上，稍后再发送。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>就是这些</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>“转到”菜单中的“%1”（%2）可以带您找到所有命令、任务和人员。“帮助”菜单中的“%3”（%4）可以解释某个输入框。</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>退出向导</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>收到的请求</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>发出的请求</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>显示请求(&amp;S)</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>写下接下来与 %1 要做的事。</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>打开任务(&amp;O)</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>当有人邀请您做导师或学员时，请求会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>有 %Ln 个请求等待您答复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>与 %1 有 %Ln 项待办任务。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>您的布局</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>已有另一个布局名为“%1”。</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>布局“%1”已删除。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>程序的这一部分由谁编写，以及其许可证的内容。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
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
        <translation>未填写姓名的成员</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>既不担任导师，也不寻找导师</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>担任导师</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>寻找导师</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>目前有空</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>目前在辅导中</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>电子邮件未确认</translation>
    </message>
</context>
<context>
    <name>view::MemberFilterForm</name>
    <message>
        <source>%1 “%2”</source>
        <comment>Location has “Oslo”</comment>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>view::MembersPanel</name>
    <message>
        <source>&amp;Ask to mentor me…</source>
        <translation>邀请对方做我的导师(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>提议做对方的导师(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>复制姓名(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>按姓名(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>按所在地(&amp;L)</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>最新的在前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>与您共同点最多的在前(&amp;M)</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>请先选择一人。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>正在加载成员，目前 %1 位</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>正在加载成员…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>尚未全部加载</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>尚未加载</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>您处于离线状态。这些是之前加载的成员。</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1这些是之前加载的成员。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>没有符合条件的成员。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>您处于离线状态，而这台计算机上从未加载过成员。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>此服务器上还没有其他人注册。</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>成员尚未加载。</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑个人资料</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>您自己的个人资料尚未加载。</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>请在个人资料中注明您担任导师或寻找导师，合适的人就会显示在这里。</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>请在个人资料中填写您的技能和兴趣，有相同技能和兴趣的人就会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>目前有空的人中，没有人与您有相同的技能或兴趣。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>最多可比较 %Ln 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>显示 %Ln 位成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>我想学什么</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>我想向您学习…
到目前为止，我已经…
我每周大约有两个小时，可以见面的时间是…</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>我能提供什么</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>我看到您在寻找…方面的导师
我从事这方面工作已有…，可以在…方面帮助您
我们每周见面半小时好吗？</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>我们如何合作</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>目标：…
会面：每两周一次，每次 45 分钟
其间：小任务，记录在这里
4 周后我们一起回顾。</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>桌面托盘中的图标会统计新消息和等待中的更改。关闭窗口仍会退出程序。</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>未打开的任务的评论每半小时查看一次。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>在此时段内不显示任何消息，只计数。时段可以跨越午夜。</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>窗口在后台时通知我新消息</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>此桌面没有托盘，因此无法在这里通知。</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>请求和答复</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>有人向您发出请求，或答复了您的请求。</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>任务和评论</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>出现了不是您在此添加的任务，或对方的评论。</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>辅导的结束</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>辅导将在七天内结束，或已被取消。</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>在这两个时间之间不显示</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>此时段的新消息只在托盘图标上计数。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>安静时段开始</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>从此时起不显示任何消息。</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>安静时段结束</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>从此时起重新显示新消息。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>到</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>新消息以桌面通知显示，包含姓名和内容；如果桌面允许，锁屏时也会显示。单击通知会打开窗口并转到相应的任务或辅导。</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>首页上的数字</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>仪表盘</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>进行中的辅导</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>过往的辅导和请求</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>未答复的请求</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>按状态分的列表</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>正在向服务器逐一查询其概览…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>没有比较任何内容。</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>这是上次的结果。</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>有不一致之处。请立即同步，然后重新比较。</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>服务器能够答复的内容与保存在这里的一致。</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>全部内容与保存在这里的一致。</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>服务器无法生成此概览。只要有一位伙伴删除了账户，就再也无法生成。</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>服务器无法生成此概览。%1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>一致：服务器和本机都是 %1。</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>不一致，尽管服务器和本机都是 %1。</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>不一致：服务器 %1，本机 %2。</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>查找任何内容</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>命令、人员、任务和评论</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>仍在读取此处保存的内容…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>此处没有包含这些字符的内容。</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>任务，与%1</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>评论，与%1</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>目前不可用</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>新密码与当前密码相同。</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>与新密码不一致。</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>请输入当前密码。</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>请再次输入新密码。</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>您的密码已更改。</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>这不是您的当前密码。</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>服务器没有明确答复，因此新旧密码都有可能是现在有效的密码。请稍后再试。</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>无法连接到服务器，因此您的密码没有更改。</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>更改密码(&amp;H)</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>您处于离线状态。更改密码需要连接服务器。</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>至少 %L1 个字符，不含空格。</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>所选的每一行会成为一项任务。其中已勾选的行起初不会选中。</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>所选的每一行会成为一项任务。</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>添加任务(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>添加 %Ln 项任务(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PersonView</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>兴趣</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Slack 用户名</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>此账户已被删除。这里显示的是之前的内容。</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1这里显示的内容可能已过时。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>请在成员中选择一人。</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>您处于离线状态，而这台计算机上从未加载过此成员。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>此成员尚未加载。</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>没有关于此成员的信息。</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>你们都提到了 %1。</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>你们在同一个地方。</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>打开此辅导或请求</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>与“视图”菜单中的相同。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>您和他人所写的内容保持不变。窗口将重新创建。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>撤消时限(&amp;T)</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>完成和删除任务以及删除评论会等待这么久才发送，以便撤消。不设时限则删除前会先询问。</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>在所有页面中按文字查找设置。</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>在这段时间内，可以在发送之前撤销完成和删除操作。关闭：立即发送。</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>这看起来不像网址，例如 https://example.org/me。</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>您也用它登录。</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>其他成员看不到此项。</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>只有您的伙伴能看到此项。</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>您的更改没有保存；它们仍在这里。%1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>此用户名已有人使用。</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>您上次没有保存的内容已恢复到这里。</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>丢弃(&amp;F)</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>保存更改(&amp;V)</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>您的更改正在发往服务器的途中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>没有任何更改，因此没有发送。</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>您的个人资料已保存。</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>已完成 %L1/%L2</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>字母 A 到 Z、连字符和空格。</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>字母 A 到 Z、数字和下划线。</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>其他成员看不到它。以后无法更改。</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>请输入服务器地址。</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>请输入您的姓名。</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>请输入用户名。</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>请输入您的电子邮件地址。</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>需要您的同意：否则服务器不会创建账户。</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>使用此地址的账户已存在。</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>此用户名已有人使用。</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>无法连接到服务器，因此没有创建账户。您输入的内容会保留在这里。</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>正在创建账户…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>至少 %L1 个字符，不含空格。</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>接受请求(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>拒绝请求(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>取消辅导(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>撤回请求(&amp;W)…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>撤回并重新发送(&amp;S)…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>此账户已被删除，因此无法再接受此请求。您可以拒绝它。</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>您已有进行中的辅导，而同一时间只能有一个。</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>正在接受另一个请求，而同一时间只能有一个辅导。</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>此账户已被删除。此辅导会继续进行，直到您取消它或到期为止。</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>已过结束日期。服务器会在一天内将其关闭；在此之前仍可使用。</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>此账户已被删除，因此不会有人答复。您可以撤回此请求。</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>已过结束日期而未得到答复。在您撤回之前，对方仍可接受。</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>已过结束日期。仍可接受，但服务器随后会在一天内将其关闭。</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>您接受后，辅导会立即开始，并持续到 %1。</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>要拒绝 %1 的请求吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>拒绝(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>要为你们双方取消与 %1 的辅导吗？此操作无法撤销，之后其评论在此只能阅读。</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>取消辅导(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>要撤回您给 %1 的请求吗？此操作无法撤销。</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>撤回(&amp;W)</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>您与 %1 的辅导已经开始。</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>请求于 %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>结束或原定结束于 %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>原定结束于 %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>结束于 %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>已删除的账户</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>作为导师</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>作为学员</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>有一项更改等待您处理</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>邀请您做导师</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>提议做您的导师</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>您提议做导师</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>您邀请对方做导师</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>正在接受…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>正在拒绝…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>已过结束日期</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天结束</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>已过结束日期</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>已完成 %L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>还剩 %Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>任何角色</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>任何人发起</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>作为导师</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>作为学员</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>我发出的</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>我收到的</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>没有符合条件的辅导关系。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>还没有辅导。当有人向您发送请求，或您向他人发送请求时，会显示在这里。</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>无法加载对方的个人资料。%1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>重新向 %1 发送请求</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>提议做 %1 的导师</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>邀请 %1 做您的导师</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新请求</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>会先撤回目前等待中的请求。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1零 %2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>正在加载对方的个人资料…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>您自己的个人资料尚未加载。</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>您给 %1 的请求正在发送途中。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>还有 %Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 / %L2</translation>
    </message>
</context>
<context>
    <name>view::RequestDraft</name>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>您自己的个人资料尚未加载。</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>您给 %1 的请求没有发送。</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>继续撰写(&amp;G)</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>布局名称(&amp;N)</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>“视图”菜单会按这个名称恢复面板当前的位置和大小。</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>保存布局(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>它会替换您的同名布局。</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>显示哪些面板，在什么位置，有多大。</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>退出程序后，这台计算机上不会保留本次会话的任何内容。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>您的登录已失效。已加载的内容仍可阅读。</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>重新登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1，无快捷键</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>“%1”的按键</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>请选择要更改按键的命令。</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>列表和字段自身需要 %1。请与 Ctrl 或 Alt 组合使用，或选用其他按键。</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>%1 已被“%2”（%3）使用。</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>改用于此(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>保持原样(&amp;K)</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>登录 Mentorship</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>您的电子邮件地址尚未确认：请打开邮件中的链接。</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>重新发送邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>输入验证码(&amp;E)</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>您的电子邮件地址已确认。现在可以登录了。</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>正在等待您的密钥环…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>它保存着您的登录信息，但尚未响应。它可能正在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>继续等待(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>不保存并继续(&amp;N)</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>您的密钥环已锁定</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>它保存着您的登录信息，以及这台计算机上所存内容的密钥。锁定期间不会丢失任何内容。</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>解锁密钥环(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>重新登录(&amp;G)</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>请输入服务器地址。</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>请输入您的用户名或电子邮件地址。</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>下次尝试：%1。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>显示尚未发到服务器的更改。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2</source>
        <comment>calls to the server</comment>
        <translation>正在同步 %L1/%L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln 项更改待决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln 项等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln 项更改等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>服务器上次是否作出响应。离线时可以阅读看过的内容，您的更改会等待发送。</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>等待发送或需要您处理的更改。按下可查看。</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>服务无法取消勾选。如果还有要做的事，请重新添加此任务。</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>此任务即将被删除。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>要为你们双方删除 %Ln 项任务吗？此操作无法撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>完成于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln 条评论</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>（无文本）</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>刚刚添加</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>尚未添加：等待您处理</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>有一项更改等待您处理</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>等待添加</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>等待完成</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>等待删除</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>复制的内容中没有可以成为任务的文本。</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>请先选择一个辅导关系</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>请求被接受后即可添加任务</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>此辅导关系已结束，因此无法添加任务</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>按 Enter 添加。</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>完成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>复制文本(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>复制为 Markdown 列表(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>粘贴为任务(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>没有符合条件的任务。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>选择一个辅导关系以查看其任务。</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>请求被接受之前没有任务。</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>还没有任务。请在上方写下第一项。</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>此辅导关系没有任务。</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>将这些备注保存为模板</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>模板已保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>模板已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>任务已完成。</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>任务已删除。</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>评论已删除。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>已完成 %Ln 项任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 项任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 条评论。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>您处于离线状态，而这台计算机上从未显示过此内容。恢复连接后会加载。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>此内容尚未加载。</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>立即加载</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>您处于离线状态，因此没有发送。您的文本会保留在这里，直到恢复连接。</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>您处于离线状态，因此没有更改任何内容。请在恢复连接后重试。</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>与服务器比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>编辑个人资料(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>更改密码(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>管理(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>删除账户(&amp;D)…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>退出登录(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;L)</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>寻找导师(&amp;T)</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>寻找学员(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>添加任务(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>撰写评论(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>辅导关系(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>更改(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>关于 Mentorship Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>辅导(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>撤销时限(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>查找任何内容(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>锁定面板(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;guide</source>
        <translation>查看向导(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <comment>layout of the panels for a mentor</comment>
        <translation>导师(&amp;M)</translation>
    </message>
    <message>
        <source>Men&amp;tee</source>
        <comment>layout of the panels for a mentee</comment>
        <translation>学员(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>回顾(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>布局另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>管理布局(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>分离或停靠面板(&amp;D)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>辅导关系</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>布局“%1”已无法读取，因此面板恢复为首次启动时的样子。请重新排列并再次保存，或将其删除。</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>布局已保存为“%1”，可在“视图”菜单中找到。</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
</context>
</TS>
