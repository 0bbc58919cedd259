<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>Este texto contém um caractere que o servidor não consegue guardar.</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>Um nome só tem letras de A a Z, hifens e espaços: o servidor não aceita outros caracteres.</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>Um nome de usuário só tem letras de A a Z, algarismos e sublinhados.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Um endereço de e-mail é assim: name@example.org.</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>Uma senha não tem espaços.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>No mínimo %Ln caractere, sem contar espaços.</numerusform>
            <numerusform>No mínimo %Ln caracteres, sem contar espaços.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>No máximo %Ln caractere, sem contar espaços.</numerusform>
            <numerusform>No máximo %Ln caracteres, sem contar espaços.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>No máximo %Ln caractere, contando espaços.</numerusform>
            <numerusform>No máximo %Ln caracteres, contando espaços.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AdminDialog</name>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Podem dar e retirar este direito. Ele não dá acesso a mentorias, tarefas ou comentários de outras pessoas.</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>&amp;Retirar o direito…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>&amp;Encontrar um membro para tornar administrador</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>Nome ou nome de usuário</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>&amp;Tornar administrador</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>Deixar esta relação e mostrar todas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Seu papel</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>Enviado</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>A alteração escolhida</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>Novo texto da alteração</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Deixar o texto como estava</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>&amp;Salvar texto</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>Será enviada com este texto (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>O texto desta alteração. Corrija-o aqui antes de um novo envio.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>Para todas as alterações</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Alterações pendentes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>Entra na conta USER (nome ou endereço de e-mail) e mantém a sessão.</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>Busca tudo do servidor para o cache e envia o que está pendente.</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>Adiciona uma tarefa, com ou sem rede.</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>Grava o conteúdo do cache como JSON em FILE, ou - .</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>Sai da conta e exclui o que está guardado neste computador.</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>Faz o trabalho principal com dados de exemplo, com imagens em DIR.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>Inicia com dados de exemplo; nada é guardado.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Endereço do servidor.</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>Guarda configurações e dados à parte, sob este nome.</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>Com --sign-in: o arquivo, ou -, cuja primeira linha é a senha.</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>Com --quick-add: o número da mentoria, quando há várias em andamento.</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>Com --sign-out: também quando há alterações não enviadas.</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>Com --sync: desiste após S segundos.</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>Estas opções não podem ser usadas juntas: %1.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>O nome de um perfil tem letras, algarismos, - e _, no máximo 32 no total.</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>--relation recebe o número de uma mentoria.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout recebe um número inteiro de segundos, de 1 a 86400.</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>--sign-in precisa de --password-file FILE, ou - para a entrada padrão.</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>--password-file é usado com --sign-in.</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>--quick-add precisa de um texto.</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>--relation é usado com --quick-add.</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>--discard-changes é usado com --sign-out.</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>--demo abre a janela, por isso não pode ser usado com um comando.</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>--demo tem seu próprio servidor, por isso não pode ser usado com --server.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Não foi possível entender “%1”.</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>Um cliente de desktop para o Mentorship System.

Código de saída: 0 concluído, 1 falha com uma frase na saída de erro padrão, 2 uso incorreto, 3 algo ainda está pendente.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>Editando seu comentário</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escreva um comentário</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>Deixar o comentário como estava</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>Um comentário sobre a tarefa escolhida, que vocês dois leem. O que você começou fica guardado até ser enviado.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Só as &amp;diferenças</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>Ocultar o que é igual para todas as pessoas</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Sair da comparação</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>Oculta o que estas pessoas têm em comum, para que só se vejam as diferenças.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>Verifique seu e-mail</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>Link ou &amp;código do e-mail</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>Con&amp;firmar endereço</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Endereço de &amp;e-mail</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>Enviar e-mail de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>En&amp;trar</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>Isto não pode ser desfeito</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>Seu perfil é excluído imediatamente e para sempre. Suas mentorias ficam com a outra pessoa, sem o seu nome; as tarefas e os comentários também ficam lá.</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>Antes, exporte seus dados se quiser guardar o que fez: nada disso fica neste computador.</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>E&amp;xportar meus dados…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>Digite seu nome de &amp;usuário para confirmar</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>&amp;Manter minha conta</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Excluir minha conta</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>Não foi possível acessar o servidor. O que você vê é da última vez.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>O servidor não respondeu a tempo. Nada foi perdido aqui.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>A operação foi cancelada.</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>O servidor não permite que você faça isto: %1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>Sua sessão terminou. Entre de novo para continuar; nada foi perdido aqui.</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>O servidor não conhece mais este item: %1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>Houve uma mudança nesse meio-tempo: %1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>O servidor recusou: %1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>O servidor pede uma pausa. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>Houve um erro no próprio servidor. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>A resposta não é de um servidor Mentorship. Talvez esta rede exija login, ou o endereço esteja errado.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>A conexão com o servidor não é segura, por isso nada foi enviado: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>Não foi possível usar o chaveiro: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Não foi possível gravar o arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>Suas mentorias</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>Tarefas concluídas</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>Últimas conquistas</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Oferece mentoria</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Busca mentoria</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Disponível agora</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>E-mail confirmado</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>Localização contém</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>Habilidades contêm</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>Interesses contêm</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>Mostra apenas os membros para quem isto vale.</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>Mostra apenas os membros que escreveram ali estas palavras.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>Pesquisar membros</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>A pesquisa abrange nomes, lugares, ocupações, biografias, habilidades e interesses</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>Mostrar só alguns membros</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar membros</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>Ordenar membros</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Mostrar todos os membros</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>members</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>members</comment>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>People whose skills and interests meet yours</source>
        <translation>Pessoas cujas habilidades e interesses combinam com os seus</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>Calculado neste computador, a partir do que está escrito no seu perfil e no dessas pessoas.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>Parar de carregar membros; os que já chegaram ficam</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>Carregar todos os membros de novo</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>Procura no que os membros escrevem sobre si. Acentos e maiúsculas não importam.</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>Comparar com o servidor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>&amp;Comparar de novo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>As sessões em outros dispositivos continuam abertas: o servidor as mantém válidas.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>&amp;Senha atual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>Repita a no&amp;va senha</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>&amp;Alterar senha</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>Colar como tarefas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>A barra de espaço escolhe uma linha ou a deixa de fora.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>Deixar este membro</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>&amp;Pedir mentoria…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>&amp;Oferecer mentoria…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>O que vocês têm em comum</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Entre vocês</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>Sobre esta pessoa</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>&amp;Ocupação</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganização</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Localização</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Bio</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>Busco &amp;mentoria</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>Posso &amp;dar mentoria</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;Habilidades</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Interesses</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>Onde encontrar você</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>Nome de usuário no &amp;Slack</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>Links de &amp;redes sociais</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>Endereço do &amp;currículo</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>Endereço da &amp;foto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membro desde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Sal&amp;var alterações</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>A mentoria %1 não é conhecida aqui.</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>A mentoria %1 com %2 não está em andamento, por isso nada pode ser adicionado.</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>Nenhuma mentoria está em andamento aqui, por isso não há onde adicionar.</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>Há várias mentorias em andamento; indique qual com --relation: %1.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>Criar uma conta</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>Você receberá um e-mail; depois de abrir o link dele, poderá entrar.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Endereço do ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Seu &amp;nome</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Endereço de &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>Busco &amp;mentoria</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>Posso &amp;dar mentoria</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>C&amp;oncordo que o responsável por este servidor guarde meu perfil e o mostre aos outros membros.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Criar conta</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Já &amp;tenho conta</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>Filtrar por nome ou observações</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>Filtrar relações</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>Mostrar só alguns papéis, direções ou situações</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>Papel, direção e situação</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>Mostra apenas as mentorias e solicitações com estas palavras. Esc esvazia o campo.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>A &amp;outra pessoa dá a mentoria, você recebe</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>&amp;Você dá a mentoria, a outra pessoa recebe</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>&amp;Termina em</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>O&amp;bservações: do que se trata</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>Começar com observações escritas antes</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>O que você espera, quanto tempo tem, quando poderiam se encontrar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>&amp;Enviar pedido</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>O dia em que a mentoria termina. A outra parte o vê na solicitação.</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>O que você quer dizer com a solicitação. A outra parte lê antes de responder, e isso fica com a mentoria.</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>Você não pode fazer um pedido a si.</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>Seu perfil diz que você não dá mentoria no momento.</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>Esta pessoa não dá mentoria no momento.</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>Seu perfil diz que você não busca mentoria.</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>Esta pessoa não busca mentoria.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Você já tem uma mentoria em andamento. Ela precisa terminar antes.</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>Esta pessoa já tem uma mentoria em andamento.</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>Um pedido como este já aguarda resposta.</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>Esta pessoa ainda não confirmou o endereço de e-mail, por isso o servidor talvez não consiga avisá-la do seu pedido.</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>Uma mentoria dura no mínimo %L1 semanas.</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>Uma mentoria dura no máximo %L1 semanas.</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>os dados de exemplo não estão instalados</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>a porta está ocupada</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>Digite um endereço como https://mentorship.example.org.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>O endereço não deve conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>Omita o que vem depois do nome do servidor, a partir da primeira /.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>Sem https, qualquer um no caminho poderia ler tudo. http:// só é possível para um servidor neste computador.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nome de usuário</translation>
    </message>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>nova senha</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>sobre mim</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ocupação</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>nome de usuário do Slack</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociais</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>interesses</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>O nome de usuário ou a senha está incorreto.</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>Confirme seu e-mail antes de entrar.</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>Já existe alguém com esse nome de usuário.</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>Já existe alguém com esse e-mail.</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>Seu e-mail não é válido.</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>Você não está cadastrado no sistema.</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>Você já confirmou seu e-mail.</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>A conta já foi confirmada.</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>O link de confirmação é inválido ou expirou.</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>A senha atual está incorreta.</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>A nova senha não pode ser igual à atual.</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>Seu nome não é válido.</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>Seu nome de usuário não é válido.</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>O usuário não existe.</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>Você não pode excluir sua conta, pois não há mais ninguém na administração.</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>O usuário já administra.</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>O usuário não administra.</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>A mentoria não existe.</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>Este pedido de mentoria não existe.</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>Esta mentoria não está pendente.</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>Esta mentoria não está em andamento.</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>Você não participa desta mentoria.</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>Você já participa de uma mentoria em andamento.</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>A pessoa mentora já tem uma mentoria em andamento.</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>A pessoa mentorada já tem uma mentoria em andamento.</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>A pessoa mentora não está disponível.</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>A pessoa mentorada não está disponível.</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>A pessoa mentora não existe.</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>A pessoa mentorada não existe.</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>A data de término já passou.</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>A tarefa não existe.</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>A tarefa já estava concluída.</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>O comentário não existe.</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>A senha não pode conter espaços.</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>O campo “%1” deve ter mais de %L2 e menos de %L3 caracteres.</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>O campo “%1” deve ter menos de %L2 caracteres.</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>Seu novo nome de usuário não é válido.</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>Uma mentoria dura no máximo %L1 meses.</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>Uma mentoria dura no mínimo %L1 semanas.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Entrar no Mentorship</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>Suas mentorias, com tarefas e comentários, também sem rede.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Endereço do ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nome de &amp;usuário ou e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>&amp;Manter a sessão (guardada no seu chaveiro)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Criar uma conta</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>Experimentar com &amp;dados de exemplo</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>Abre pessoas, tarefas e comentários fictícios neste computador. Não é preciso ter conta, e nada sai daqui.</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>O endereço do servidor Mentorship, como https://mentors.example.org. Sua conta está somente neste servidor.</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>O nome de usuário ou o endereço de e-mail com que você se cadastrou.</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>Ela é enviada somente a este servidor e não fica neste computador.</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>Guarda uma chave no seu chaveiro, para que você não precise entrar a cada início e possa ler off-line o que já foi visto. Sem isso, nada fica guardado ao sair.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>As alterações pendentes aqui foram gravadas por uma versão mais nova do Mentorship. Atualize-o para continuar.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>Você não entrou em nenhuma conta, por isso nada pode ser guardado.</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>Não foi possível ler o que estava guardado neste computador. Abra o Mentorship para buscar tudo de novo.</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>Não foi possível ler as alterações pendentes aqui. Abra o Mentorship, que as separa, e tente de novo.</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>A chave dos seus dados não é válida.</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>Não foi possível guardar o item a que isto pertence.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Não é possível gravar na pasta.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>O disco informa um erro.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>Outro programa está usando os dados.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>A cópia guardada aqui estava danificada. Ela foi separada e está sendo buscada de novo.</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>O arquivo das alterações pendentes estava danificado. Ele foi separado, e elas continuam em um novo.</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>O Mentorship já está aberto com esta conta.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Não foi possível excluir alguns arquivos.</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>Já está a caminho do servidor.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>Nova tarefa</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Adicionar a tarefa</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrar tarefas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>A barra de espaço conclui as tarefas selecionadas, Delete as exclui.</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>Escreva uma tarefa e pressione Enter. Sem rede, ela espera neste computador.</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>Mostra apenas as tarefas com estas palavras. Esc esvazia o campo.</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>seu perfil</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>um novo pedido</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>mentoria %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>um novo pedido a %1</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>mentoria %1 com %2</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>ainda pode ser desfeita</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>ainda não enviada: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviada</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>enviada, mas o servidor ainda não a mostra</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>não se sabe se chegou; é possível verificar a partir de %1</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>não se sabe se chegou</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>aguarda você: %1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>Não foi possível iniciar os dados de exemplo: %1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>Estes são dados de exemplo de um servidor dentro deste programa. Altere o que quiser: tudo desaparece ao sair.</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>Sair da conta descarta alterações neste computador que não podem ser lidas no momento.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>Sair da conta e descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>Sua conta não está mais neste servidor, por isso nada mais é enviado. Exporte o que quiser guardar: sair da conta exclui tudo deste computador.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Fechar e descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar meus dados</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>Seus dados foram gravados em %1. Guarde bem o arquivo: quem o tiver pode lê-lo.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>Sair da conta descarta %Ln alteração que o servidor ainda não tem.</numerusform>
            <numerusform>Sair da conta descarta %Ln alterações que o servidor ainda não tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>Fechar a janela descarta %Ln alteração que o servidor ainda não tem, pois nada é guardado neste computador.</numerusform>
            <numerusform>Fechar a janela descarta %Ln alterações que o servidor ainda não tem, pois nada é guardado neste computador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>Não foi possível ler a senha: %1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>Nenhum servidor é conhecido ainda. Indique qual com --server URL.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>Você não entrou em nenhuma conta aqui. Entre primeiro.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Seu chaveiro não responde.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Seu chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>Sua conta não está mais neste servidor; o que está guardado aqui fica até você sair da conta.</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>Sair da conta descarta alterações que não podem ser lidas no momento; para fazer isso, acrescente --discard-changes.</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>O servidor demorou mais de %Ln segundo.</numerusform>
            <numerusform>O servidor demorou mais de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>Sair da conta descarta %Ln alteração que o servidor ainda não tem; para fazer isso, acrescente --discard-changes.</numerusform>
            <numerusform>Sair da conta descarta %Ln alterações que o servidor ainda não tem; para fazer isso, acrescente --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>%1 pede que você seja seu mentor</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>%1 se oferece para ser seu mentor</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>%1 aceitou seu pedido</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>%1 recusou seu pedido</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>A mentoria com %1 foi cancelada</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>A mentoria com %1 termina em %Ln dia</numerusform>
            <numerusform>A mentoria com %1 termina em %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>Nova tarefa com %1</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>%1 comentou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln pedido novo</numerusform>
            <numerusform>%Ln pedidos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln pedido aceito</numerusform>
            <numerusform>%Ln pedidos aceitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln pedido recusado</numerusform>
            <numerusform>%Ln pedidos recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln mentoria cancelada</numerusform>
            <numerusform>%Ln mentorias canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln mentoria termina em breve</numerusform>
            <numerusform>%Ln mentorias terminam em breve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln tarefa nova</numerusform>
            <numerusform>%Ln tarefas novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln comentário novo</numerusform>
            <numerusform>%Ln comentários novos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>O que estava guardado neste computador foi danificado. Foi separado e está sendo buscado de novo no servidor.</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>O que estava guardado neste computador é de outra versão deste programa. Foi separado e está sendo buscado de novo.</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>A chave do que estava guardado neste computador não está mais no seu chaveiro. Os dados foram separados e estão sendo buscados de novo.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>No momento não é possível guardar alterações neste computador: %1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>Não foi possível ler algumas alterações pendentes, por isso o arquivo delas foi separado em %1.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>Alguns arquivos não puderam ser excluídos.</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>Ler o capítulo sobre ownership e anotar três perguntas</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>Feito hoje de manhã. O segundo exercício foi o difícil: podemos vê-lo juntos na quinta-feira?</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>Escrito no trem</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>Não foi possível criar a pasta das imagens.</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>O passo %1 não mostrou o que deveria.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Não foi possível gravar a imagem %1.</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- Ler as anotações da semana passada
- [x] Preparar a compilação
- Anotar o que ainda não está claro, com um exemplo para cada pergunta</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>&amp;Abrir o Mentorship</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>A&amp;dicionar uma tarefa…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln novidade</numerusform>
            <numerusform>%Ln novidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln alteração pendente</numerusform>
            <numerusform>%Ln alterações pendentes</numerusform>
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
        <translation>%1, uma alteração aguarda você</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1, ainda não está no servidor</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>oferece mentoria</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>busca mentoria</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>não disponível agora</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>endereço de e-mail não confirmado</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Vocês têm em comum: %1.</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>Esta pessoa oferece mentoria, e você busca.</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>Esta pessoa busca mentoria, e você oferece.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Vocês estão no mesmo lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>Conta excluída</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1, uma alteração aguarda você</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1, ainda não está no servidor</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atuais</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1, %2, %L3 de %L4 tarefas concluídas</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1, %2, uma alteração aguarda você</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1, %2, ainda não está no servidor</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídas</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>O servidor só cria uma conta quando seus termos são aceitos.</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>Este não é o link do e-mail. Copie o link inteiro de lá.</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>seus dados de acesso ainda estão nele. Eles serão excluídos na próxima vez que você iniciar este programa.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>Seu chaveiro ainda está bloqueado. O que você salvou neste computador fica fechado até que ele seja desbloqueado.</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>Seu chaveiro não contém mais seus dados de acesso. Entre de novo.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>Este computador não tem chaveiro no momento, por isso o que você salvou fica fechado. Você pode entrar só desta vez.</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>Não foi possível ler seu chaveiro. Você pode tentar outra vez ou entrar de novo.</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>Seus dados de acesso foram salvos por uma versão mais nova deste programa. Use essa versão ou entre só desta vez.</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>Seu chaveiro contém dados de acesso danificados. Entre de novo.</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Seu chaveiro está bloqueado. A sessão dura até você sair do programa, e nada é salvo neste computador.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Este computador não tem chaveiro no momento. A sessão dura até você sair do programa, e nada é salvo neste computador.</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Seu chaveiro não responde. A sessão dura até você sair do programa, e nada é salvo neste computador.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Seu chaveiro não conseguiu guardar os dados de acesso. A sessão dura até você sair do programa, e nada é salvo neste computador.</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Seu chaveiro contém dados de acesso de uma versão mais nova deste programa, que ficam como estão. A sessão dura até você sair do programa, e nada é salvo neste computador.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>Seu chaveiro não conseguiu guardar os novos dados de acesso. Eles serão pedidos de novo na próxima vez que você iniciar este programa.</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>Esta mentoria não está em andamento, por isso nada pode ser adicionado nem alterado.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Este comentário não existe mais.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Este comentário é de outra pessoa, e só ela pode alterá-lo.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Este pedido não existe mais.</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>Este pedido ainda está a caminho do servidor. Aguarde um momento.</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>Já existe aqui uma alteração que aguarda o servidor.</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>Esta mentoria não está em andamento, por isso não pode ser encerrada.</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>Este pedido não aguarda mais resposta.</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>Não foi você quem enviou este pedido, por isso não pode retirá-lo. Você pode recusá-lo.</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>Foi você quem enviou este pedido, por isso cabe à outra pessoa responder.</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>Esta pessoa excluiu a conta, por isso o pedido não pode ser aceito.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Você já tem uma mentoria em andamento. Ela precisa terminar antes.</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>Uma das duas pessoas precisa ser você.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Ainda não há texto.</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>Um comentário tem no máximo %Ln caractere.</numerusform>
            <numerusform>Um comentário tem no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>Sobre o Mentorship Desktop</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Versão %1, com Qt %2.

Um cliente do Mentorship System para quem dá e quem recebe mentoria no computador.

Software livre sob a GNU General Public License, versão 3 ou posterior. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licenças</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
</context>
<context>
    <name>view::AccountPreferences</name>
    <message>
        <source>Account and server</source>
        <translation>Conta e servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Conectado como</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>O que outros membros veem de você.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>A senha da sua conta no servidor.</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>Deixar este computador</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>Sair exclui deste computador o que é guardado da sua conta. Nada é excluído no servidor.</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>Deixar o servidor</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>A exclusão da conta não pode ser desfeita. Antes você é consultado.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém está conectado.</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Seu perfil ainda não foi carregado.</translation>
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
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1, com %2, concluída: %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Concluída: %1</translation>
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
        <translation>Administração</translation>
    </message>
    <message>
        <source>You</source>
        <comment>in a list of people</comment>
        <translation>Você</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>Só você administra este servidor. Enquanto for assim, sua conta não pode ser excluída.</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Podem dar e retirar este direito. Ele não dá acesso a mentorias, tarefas ou comentários de outras pessoas.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>Você está offline. Para a administração, é preciso ter acesso ao servidor.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>Você não tem mais o direito de administrador.</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>&amp;Carregar membros</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>Digite uma parte do nome.</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>Ninguém com esse nome que ainda não seja administrador.</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>Só outro administrador pode retirar o seu direito.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 agora tem o direito de administrador.</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>Retirar o direito de %1? Só restaria você: ninguém mais poderia concedê-lo, e sua conta não poderia ser excluída.</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>Retirar o direito de administrador de %1?</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>Ret&amp;irar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>%1 não tem mais o direito de administrador.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>Não foi possível acessar o servidor, por isso nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>Carregando os membros: %Ln até agora.</numerusform>
            <numerusform>Carregando os membros: %Ln até agora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>Dia %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor(a)</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Mentorado(a)</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>Fim previsto</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>Término</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>O que foi proposto</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>O que foi combinado</translation>
    </message>
</context>
<context>
    <name>view::BannerBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>view::ChangeCommands</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>Manter o &amp;meu</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>Manter o &amp;outro</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>&amp;Adicionar de novo</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>&amp;Publicar como novo</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>It may be on its way to the server already, so it can no longer be discarded.</source>
        <translation>Pode já estar a caminho do servidor, por isso não pode mais ser descartada.</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>O outro texto fica, e o seu não é mais guardado.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Copiar me&amp;u texto</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>O que você escreveu não será guardado.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>Ma&amp;nter</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Descartar %Ln alteração?</numerusform>
            <numerusform>Descartar %Ln alterações?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>%Ln outra alteração iria junto.</numerusform>
            <numerusform>%Ln outras alterações iriam junto.</numerusform>
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
        <translation>Feita: %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>O seu</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>O outro</translation>
    </message>
    <message>
        <source>Before both</source>
        <comment>of two texts</comment>
        <translation>Antes de ambos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) chosen</source>
        <translation>
            <numerusform>%Ln alteração escolhida</numerusform>
            <numerusform>%Ln alterações escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>%Ln caractere a mais</numerusform>
            <numerusform>%Ln caracteres a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>%Ln caractere restante</numerusform>
            <numerusform>%Ln caracteres restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>Enviada; ainda não aparece na lista</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>Precisa de você: %1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>Aguarda outra alteração que precisa de você: %1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>Aguarda que você entre de novo</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>Aguarda que você confirme seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>Não pode ser enviada: a conta não existe mais</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>Aguarda uma rede; próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Aguarda uma rede</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>Em espera; próxima tentativa: %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Aguarda a sua vez</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>Não se sabe se chegou; próxima verificação: %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>Não se sabe se chegou; será verificado quando houver rede</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>Não se sabe se chegou; verificando</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>Aguarda até não poder mais ser desfeita (%L1 s)</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Nome de usuário no Slack</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>Links de redes sociais</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>Endereço do currículo</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>Endereço da foto</translation>
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
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>(removido)</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>Busca mentoria</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>Pode dar mentoria</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>Mentoria com %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>Feita: %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>O outro texto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Seu comentário</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>Término</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Alterações que ainda não estão no servidor</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>Gravado: %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Não foi possível gravar o arquivo: %1.</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>E&amp;xportar todos os textos…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>Nada pendente: todas as suas alterações estão no servidor.</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>&amp;Tentar tudo agora</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>&amp;Copiar todos os textos</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>O texto fica como estava.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Ent&amp;rar de novo</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>Ex&amp;portar textos…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>A alteração partiu antes que seu novo texto fosse salvo. O texto não foi enviado.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Copiar meu text&amp;o</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Continuar e&amp;ditando</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>Exportar os textos de todas as alterações</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Arquivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>Os textos foram gravados em %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln alteração a decidir</numerusform>
            <numerusform>%Ln alterações a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln alteração pendente</numerusform>
            <numerusform>%Ln alterações pendentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>Sua sessão terminou, por isso nada é enviado até você entrar de novo.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>Seu endereço de e-mail não está confirmado, por isso nada é enviado. Siga o link no e-mail que o servidor enviou e tente de novo.</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>O servidor não conhece mais sua conta, por isso nada disto pode ser enviado. Salve seus textos em um arquivo antes de sair da conta.</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>&amp;Manter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>Excluir %Ln comentário seu? Isto não pode ser desfeito.</numerusform>
            <numerusform>Excluir %Ln comentários seus? Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>No editor abaixo</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Editado: %1</translation>
    </message>
</context>
<context>
    <name>view::CommentFacts</name>
    <message>
        <source>You</source>
        <comment>author of a comment</comment>
        <translation>Você</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>state of a comment</comment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>time of a comment</comment>
        <translation>%1 · editado</translation>
    </message>
    <message>
        <source>Not sent yet: it waits for you</source>
        <translation>Ainda não enviado: aguarda você</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Uma alteração dele aguarda você</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>Aguardando alteração</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Aguardando exclusão</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>Edi&amp;tar comentário</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>Excl&amp;uir comentário</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>É possível escrever comentários depois que o pedido for aceito.</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>Esta relação terminou: os comentários só podem ser lidos aqui, como vistos pela última vez.</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Salvar o comentário</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Enviar o comentário</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>Salvar o comentário (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>Enviar o comentário (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Seu comentário</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Novo comentário</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>Ctrl+Enter o salva, Escape o deixa como estava.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Ctrl+Enter o envia.</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>Escolha uma tarefa para ver seus comentários.</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>Ainda não há comentários. Escreva o primeiro abaixo.</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>Esta tarefa não tem comentários.</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>Os comentários desta tarefa nunca foram vistos neste computador, e o serviço não os mostra mais.</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>O comentário fica como estava.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Continuar e&amp;ditando</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>O comentário que você estava editando foi excluído. Seu texto pode ser enviado como um novo comentário.</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>O comentário que você estava editando foi excluído.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copiar text&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>%Ln caractere a mais; um comentário comporta %L1, contando espaços.</numerusform>
            <numerusform>%Ln caracteres a mais; um comentário comporta %L1, contando espaços.</numerusform>
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
            <numerusform>%Ln caractere sem espaços</numerusform>
            <numerusform>%Ln caracteres sem espaços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>Mentoria</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>Em comum com você</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>Sobre a pessoa</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>Ainda não confirmado</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membro desde</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>o mesmo lugar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalhes de %1</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · igual para todas as pessoas</translation>
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
        <translation>Tarefas concluídas ao longo do tempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>Semana de %1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>Nenhuma nos últimos seis meses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarefa</numerusform>
            <numerusform>%Ln tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>Nenhuma nas últimas %L1 semanas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln nos últimos seis meses</numerusform>
            <numerusform>%Ln nos últimos seis meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln nas últimas %L1 semanas</numerusform>
            <numerusform>%Ln nas últimas %L1 semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year, as Qt&apos;s formats</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>view::ConfirmPage</name>
    <message>
        <source>Paste the link from the mail, or its last part.</source>
        <translation>Cole o link do e-mail ou a última parte dele.</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>Sua conta foi criada. Um e-mail está a caminho de %1: abra o link dele ou cole o link aqui.</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>Sua conta foi criada, mas o servidor teve problemas com o e-mail para %1. Se nada chegar, peça que seja enviado de novo.</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>Falta confirmar o endereço de e-mail desta conta. Abra o link no e-mail que você recebeu ou cole o link aqui.</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>Para isso é preciso o endereço de e-mail com que você se registrou.</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>O e-mail foi enviado de novo para %1.</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>Nenhuma conta deste servidor tem este endereço.</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>Este endereço já está confirmado. Você pode entrar.</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>O servidor teve problemas ao enviar o e-mail. Ele pode chegar mesmo assim; se não, tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>O servidor não conhece este link, ou ele tem mais de %L1 dias.</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir pasta</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Buscar novamente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>O conteúdo só pode ser lido com o seu chaveiro.</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>Pasta no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi visto</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>O cache: pode ser buscado novamente no servidor.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Alterações em espera</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>A caixa de saída, com textos começados: somente neste computador.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>Tudo o que é guardado, em um arquivo que outros podem ler.</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>Recomeçar o cache</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>Exclui deste computador o que foi visto e o busca no servidor. As alterações em espera permanecem. É preciso o servidor.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>Nada é guardado neste computador.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>A pasta não pôde ser aberta. O nome dela está acima.</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>O cache está vazio, e tudo está sendo buscado novamente.</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>Excluir conta</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Seu perfil ainda não foi carregado.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>É %1.</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>Só você administra este servidor, e ele sempre precisa de um administrador. Antes, torne outra pessoa administradora.</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>E&amp;scolher alguém</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>Sua mentoria com %1 ainda está em andamento. Ela continuará valendo como em andamento no servidor, e nenhuma outra poderá começar até que seja cancelada. É melhor cancelá-la antes.</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>Você está offline. Para excluir a conta, é preciso ter acesso ao servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>Não foi possível acessar o servidor, por isso nada foi excluído.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Excluir minha conta</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>O diagnóstico foi copiado. Ele não contém nomes, textos nem endereços.</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>Destacar ou encaixar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a panel</comment>
        <translation>Ocultar %1</translation>
    </message>
</context>
<context>
    <name>view::EditNotices</name>
    <message>
        <source>A change waits for you: %1. %2</source>
        <comment>the change; a sentence, why</comment>
        <translation>Uma alteração aguarda você: %1. %2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>Foi preciso enviar de novo, e agora pode estar lá duas vezes: %1. Se for o caso, exclua uma das cópias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>%Ln alteração aguarda você.</numerusform>
            <numerusform>%Ln alterações aguardam você.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>O servidor não aceita e não diz por quê.</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>O servidor não aceita: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>A mentoria terminou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>O pedido que este substituiria foi respondido nesse meio-tempo, por isso ele não foi enviado.</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>O pedido foi respondido ou retirado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>Adicionar “%1”</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>Concluir “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>Excluir “%1”</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>Comentar em “%1”</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Alterar um comentário em “%1”</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Excluir um comentário em “%1”</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>Enviar um pedido a %1</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Retirar o pedido a %1</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>Aceitar o pedido de %1</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Recusar o pedido de %1</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>Cancelar a mentoria com %1</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>Salvar seu perfil</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Desfazer: concluir “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Desfazer: excluir “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Desfazer: excluir um comentário em “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>A tarefa foi excluída nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>O comentário foi excluído nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>O comentário foi alterado em outro lugar nesse meio-tempo, por isso agora há dois textos.</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>A mentoria não está em andamento, por isso nada pode ser adicionado a ela.</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>O servidor não mostra mais esta mentoria a você.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Este comentário é de outra pessoa, e só ela pode alterá-lo.</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>Pode ter sido adicionada e removida em seguida pela outra pessoa.</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>O servidor falha nisto repetidamente.</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>Foi enviada várias vezes, e o servidor não a guarda.</translation>
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
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>view::Guide</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>Uma volta rápida, um lugar depois do outro. Enquanto isso você pode usar a janela, sair com Esc a qualquer momento e repetir o tour pelo menu Ajuda.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>Suas mentorias e solicitações: com quem e em que ponto estão. Escolha uma, e os outros painéis acompanham.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>O que vocês dois combinaram. Escreva uma tarefa no campo e pressione Enter; conclua-a quando estiver feita.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>O que vocês dois dizem sobre a tarefa escolhida. O que você começou a escrever fica guardado até o envio.</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>On-line e off-line</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>Aqui você vê se o servidor está acessível e quantas alterações aguardam. Sem rede, continue trabalhando: o que você muda espera neste computador e é enviado depois.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>É só isso</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>“%1” no menu Ir (%2) leva você a qualquer comando, tarefa ou pessoa. “%3” no menu Ajuda (%4) explica um campo.</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Sair do tour</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluído</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>Atualização: %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Ainda não carregado</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>Pedidos recebidos</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>Pedidos enviados</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>Recusados</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>Mostrar &amp;pedidos</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>Anote o que fazer a seguir com %1.</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>A&amp;brir tarefas</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>Quando alguém pedir ou oferecer mentoria a você, o pedido aparece aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%Ln pedido aguarda sua resposta.</numerusform>
            <numerusform>%Ln pedidos aguardam sua resposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>%Ln tarefa a fazer com %1.</numerusform>
            <numerusform>%Ln tarefas a fazer com %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>Seus layouts</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>Já existe outro layout com o nome “%1”.</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>O layout “%1” foi excluído.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes do programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>Quem escreveu esta parte do programa e o que diz sua licença.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>Alguém sem nome</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>Não oferece nem busca mentoria</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Oferece mentoria</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Busca mentoria</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Disponível agora</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>Em uma mentoria agora</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>E-mail não confirmado</translation>
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
        <translation>&amp;Pedir mentoria…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>&amp;Oferecer mentoria…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Compa&amp;rar</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Cop&amp;iar nome</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nome</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>Por &amp;localização</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>&amp;Mais recentes primeiro</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>Mais em &amp;comum com você primeiro</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Exibindo: %1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Selecione uma pessoa primeiro.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>Carregando membros, %1 até agora</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Carregando membros…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Atualização: %1</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>Nem todos foram carregados ainda</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Ainda não carregados</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>Você está offline. Estes são os membros carregados antes.</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1 Estes são os membros carregados antes.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Nenhum membro corresponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>Você está offline, e os membros nunca foram carregados neste computador.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>Ninguém mais está registrado neste servidor ainda.</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>Os membros ainda não foram carregados.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carregar agora</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Seu próprio perfil ainda não foi carregado.</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>Diga no seu perfil que você oferece ou busca mentoria, e as pessoas que combinam aparecerão aqui.</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>Escreva suas habilidades e seus interesses no seu perfil, e as pessoas que os compartilham aparecerão aqui.</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>Ninguém disponível agora compartilha suas habilidades ou seus interesses.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar todos</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>É possível comparar até %Ln pessoa.</numerusform>
            <numerusform>É possível comparar até %Ln pessoas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>%Ln membro exibido</numerusform>
            <numerusform>%Ln membros exibidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>O que eu gostaria de aprender</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>Eu gostaria de aprender … com você.
Até agora, eu …
Tenho cerca de duas horas por semana e poderia me encontrar com você em …</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>O que posso oferecer</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>Vi que você busca mentoria em …
Trabalhei com isso por … e poderia ajudar você com …
Vamos nos encontrar meia hora por semana?</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>Como poderíamos trabalhar</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>Objetivo: …
Encontros: a cada duas semanas, 45 minutos
Entre eles: pequenas tarefas, anotadas aqui
Fazemos um balanço depois de 4 semanas.</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>Um símbolo na bandeja da área de trabalho conta o que é novo e o que espera. Fechar a janela encerra o programa, como antes.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>O que avisar</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>Os comentários de uma tarefa que não está aberta são procurados a cada meia hora.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silêncio</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>Nessas horas nada é mostrado, só contado. Elas podem passar da meia-noite.</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>Avisar-me das novidades enquanto a janela está em segundo plano</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>Esta área de trabalho não tem bandeja, por isso nada pode ser avisado aqui.</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Pedidos e respostas</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>Alguém pede algo a você ou respondeu ao seu pedido.</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>Tarefas e comentários</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>Há uma tarefa que você não adicionou aqui, ou um comentário da outra pessoa.</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>Términos de mentorias</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>Uma mentoria termina em até sete dias, ou foi cancelada.</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>Não mostrar nada entre estes horários</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>As novidades dessas horas são apenas contadas no símbolo da bandeja.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>A partir deste horário nada é mostrado.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>A partir deste horário as novidades são mostradas de novo.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Até</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>As novidades aparecem como uma mensagem da área de trabalho, com nomes e palavras, também em uma tela bloqueada se a área de trabalho fizer isso. Um clique abre a janela na tarefa ou na mentoria.</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>Números da página inicial</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>Mentoria em andamento</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>Mentorias e pedidos anteriores</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Pedidos sem resposta</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>Listas por situação</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>Pedindo ao servidor cada uma das suas visões gerais…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>Nada foi comparado.</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>Isto é da última vez.</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>Algo está diferente. Sincronize agora e compare de novo.</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>O que o servidor conseguiu responder coincide com o que está guardado aqui.</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>Tudo coincide com o que está guardado aqui.</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>O servidor não consegue gerar isto. Nunca consegue depois que a outra pessoa de uma relação exclui a conta.</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>O servidor não consegue gerar isto. %1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>Coincide: %1 lá e aqui.</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>Diferente, embora haja %1 lá e aqui.</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>Diferente: %1 lá, %2 aqui.</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>Comandos, pessoas, tarefas e comentários</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>Ainda lendo o que é guardado aqui…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>Nada aqui tem estas letras.</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>Tarefa, com %1</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>Comentário, com %1</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>não disponível agora</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>A nova senha é igual à atual.</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>Não é igual à nova senha.</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>Falta sua senha atual.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Falta a nova senha.</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>Digite a nova senha uma segunda vez.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Sua senha foi alterada.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Esta não é sua senha atual.</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>O servidor não respondeu com clareza, por isso qualquer uma das senhas pode ser a que vale agora. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>Não foi possível acessar o servidor, por isso sua senha não foi alterada.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>&amp;Alterar senha</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>Você está offline. Para alterar a senha, é preciso ter acesso ao servidor.</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>No mínimo %L1 caracteres, sem espaços.</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>Cada linha escolhida vira uma tarefa. O que já estava marcado lá fica de fora a princípio.</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>Cada linha escolhida vira uma tarefa.</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>&amp;Adicionar tarefas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>&amp;Adicionar %Ln tarefa</numerusform>
            <numerusform>&amp;Adicionar %Ln tarefas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::PersonView</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interesses</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupação</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Nome de usuário no Slack</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membro desde</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>Esta conta foi excluída. O que aparece aqui é de antes.</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1 O que aparece aqui pode ser antigo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>Escolha alguém entre os membros.</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>Você está offline, e este membro nunca foi carregado neste computador.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>Este membro ainda não foi carregado.</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>Nada se sabe sobre este membro.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carregar agora</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Vocês têm em comum: %1.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Vocês estão no mesmo lugar.</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>Abrir esta mentoria ou este pedido</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem estas palavras.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>Como no menu Exibir.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da janela</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>O que você e outros escrevem fica como está. A janela é refeita.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Tempo para desfazer</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>Concluir e excluir tarefas e excluir comentários esperam esse tempo antes de serem enviados, para que possam ser desfeitos. Sem ele, pergunta-se antes de excluir.</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>Encontra configurações pelas palavras, em todas as páginas.</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>Por esse tempo, concluir e excluir podem ser desfeitos antes do envio. Desativado: o envio é imediato.</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>Isto não parece um endereço da web, como https://example.org/me.</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>Você também entra na conta com ele.</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>Os outros membros não veem isto.</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>Só as pessoas com quem você tem mentoria veem isto.</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>Suas alterações não foram salvas; elas ainda estão aqui. %1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Alguém já tem este nome de usuário.</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>O que você não havia salvado na última vez está aqui de novo.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Sal&amp;var alterações</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>Suas alterações estão a caminho do servidor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>Nada mudou, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Seu perfil foi salvo.</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>%L1 de %L2 concluídas</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>Letras de A a Z, hifens e espaços.</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>Letras de A a Z, algarismos e sublinhados.</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>Os outros membros não o veem. Não pode ser alterado depois.</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>Falta o endereço do seu servidor.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Falta seu nome.</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>Falta um nome de usuário.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Falta seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>Falta uma senha.</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>Falta sua concordância: sem ela o servidor não cria uma conta.</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>Já existe uma conta com este endereço.</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Alguém já tem este nome de usuário.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>Não foi possível acessar o servidor, por isso nenhuma conta foi criada. O que você digitou fica aqui.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Criando a conta…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Criar conta</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>No mínimo %L1 caracteres, sem espaços.</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>&amp;Aceitar pedido</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>R&amp;ecusar pedido…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>&amp;Cancelar mentoria…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Re&amp;tirar pedido…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>Retirar e en&amp;viar de novo…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>Esta conta foi excluída, por isso o pedido não pode mais ser aceito. Você pode recusá-lo.</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>Você já tem uma mentoria em andamento e só pode ter uma por vez.</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>Outro pedido está sendo aceito, e você só pode ter uma mentoria por vez.</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>Esta conta foi excluída. A mentoria continua até que você a cancele ou ela chegue ao fim.</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>O prazo venceu. O servidor a encerra em até um dia; até lá, ela pode ser usada.</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>Esta conta foi excluída, por isso ninguém vai responder. Você pode retirar o pedido.</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>O prazo venceu sem resposta. O pedido ainda pode ser aceito até que você o retire.</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>O prazo venceu. O pedido ainda pode ser aceito, mas o servidor encerra a mentoria em até um dia.</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>Quando você aceitar, a mentoria começa na hora e vai até %1.</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>Recusar o pedido de %1? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Recusar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>Cancelar a mentoria com %1 para ambas as partes? Isto não pode ser desfeito, e depois os comentários só poderão ser lidos aqui.</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>&amp;Cancelar mentoria</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>Retirar seu pedido a %1? Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>Sua mentoria com %1 começou.</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>Pedido: %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>Fim ou fim previsto: %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>Fim previsto: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Término: %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>Conta excluída</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Como mentor(a)</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Como mentorado(a)</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>Uma alteração aguarda você</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>Pede sua mentoria</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>Oferece mentoria a você</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>Você ofereceu mentoria</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>Você pediu mentoria</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Aceitando…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Recusando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <comment>a request of one&apos;s own</comment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Ainda sem tarefas</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>Prazo vencido</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Termina hoje</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>Prazo vencido</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>%L1 de %L2 concluídas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>Falta %Ln dia</numerusform>
            <numerusform>Faltam %Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>Em qualquer papel</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>Pedido de qualquer pessoa</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>Em qualquer situação</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>Como mentor(a)</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>Como mentorado(a)</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Enviado por mim</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Exibindo: %1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>Nenhuma relação corresponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>Ainda não há mentorias. Quando alguém fizer um pedido a você, ou você a alguém, ele aparece aqui.</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>Não foi possível carregar o perfil desta pessoa. %1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>Te&amp;ntar de novo</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta pessoa</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>Enviar o pedido a %1 de novo</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>Oferecer mentoria a %1</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>Pedir mentoria a %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Novo pedido</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>O pedido que aguarda agora é retirado antes.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>Carregando o perfil desta pessoa…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Seu próprio perfil ainda não foi carregado.</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>Seu pedido a %1 está a caminho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <comment>length of a mentorship</comment>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln week(s)</source>
        <comment>a mentorship ends</comment>
        <translation>
            <numerusform>em %Ln semana</numerusform>
            <numerusform>em %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>characters used, characters allowed</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>view::RequestDraft</name>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Seu próprio perfil ainda não foi carregado.</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>Seu pedido a %1 não foi enviado.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Continuar escre&amp;vendo</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>Salvar layout</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Nome do layout</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>Com este nome, o menu Exibir traz de volta os painéis como estão agora, com seus tamanhos.</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>&amp;Salvar layout</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>Ele substitui seu layout com esse nome.</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>Quais painéis aparecem, onde e em que tamanho.</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>Ao sair, nada desta sessão fica guardado neste computador.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>Sua sessão terminou. O que foi carregado ainda pode ser lido.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Ent&amp;rar de novo</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Pesquisar comandos e teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Sem atalho</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Redefinir &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1, sem atalho</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>Teclas para “%1”</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Escolha um comando para mudar suas teclas.</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>Listas e campos precisam de %1. Use-a com Ctrl ou Alt, ou escolha outra tecla.</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>%1 já é usado por “%2” (%3).</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Usar aqui</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>&amp;Deixar como estava</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Entrar no Mentorship</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Entrar</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>Seu endereço de e-mail ainda não está confirmado: abra o link no seu e-mail.</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>Enviar e-mail de &amp;novo</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>&amp;Inserir o código</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>Seu endereço de e-mail está confirmado. Você já pode entrar.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Aguardando seu chaveiro…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>Ele guarda seus dados de acesso e ainda não respondeu. Talvez peça a senha dele em outra janela.</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>Continuar es&amp;perando</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>Continuar sem salva&amp;r</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Seu chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>Ele guarda seus dados de acesso e a chave do que foi salvo neste computador. Nada se perde enquanto ele estiver bloqueado.</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>Desbl&amp;oquear chaveiro</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>En&amp;trar de novo</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>Falta o endereço do seu servidor.</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>Falta seu nome de usuário ou endereço de e-mail.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Falta sua senha.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
</context>
<context>
    <name>view::StatusBar</name>
    <message>
        <source>Syncing</source>
        <translation>Sincronizando</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda sem conexão</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>atualização: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>Alterações: %1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>Mostra as alterações que ainda não estão no servidor.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Syncing %L1 of %L2</source>
        <comment>calls to the server</comment>
        <translation>Sincronizando %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln alteração a decidir</numerusform>
            <numerusform>%Ln alterações a decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln pendente</numerusform>
            <numerusform>%Ln pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln alteração pendente</numerusform>
            <numerusform>%Ln alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>Se o servidor respondeu da última vez. Off-line, o que já foi visto pode ser lido, e o que você muda espera.</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>Alterações que aguardam o envio ou que precisam de você. Pressione para vê-las.</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>O serviço não permite desmarcar. Adicione a tarefa de novo se houver mais a fazer.</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>Esta tarefa está prestes a ser excluída.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>&amp;Manter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>Excluir %Ln tarefa para ambas as partes? Isto não pode ser desfeito.</numerusform>
            <numerusform>Excluir %Ln tarefas para ambas as partes? Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Concluída: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentário</numerusform>
            <numerusform>%Ln comentários</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(sem texto)</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>Recém-adicionada</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>Ainda não adicionada: aguarda você</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Uma alteração dela aguarda você</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Aguardando adição</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>Aguardando conclusão</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Aguardando exclusão</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>Nada do que foi copiado pode virar tarefa.</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>Escolha uma relação primeiro</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Adicionar uma tarefa</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>É possível adicionar tarefas depois que o pedido for aceito</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>Esta relação terminou, por isso nenhuma tarefa pode ser adicionada</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Enter a adiciona.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>&amp;Concluir</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>Copiar te&amp;xto</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>Copiar como lista &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>Co&amp;lar como tarefas…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>Nenhuma tarefa corresponde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>Escolha uma relação para ver suas tarefas.</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>Não há tarefas antes que o pedido seja aceito.</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>Ainda não há tarefas. Escreva a primeira acima.</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>Esta relação não tem tarefas.</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>Salvar estas observações como modelo</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>O modelo foi salvo neste computador.</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Excluir um modelo</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>O modelo foi excluído.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>Tarefa concluída.</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>Tarefa excluída.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Comentário excluído.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln tarefa concluída.</numerusform>
            <numerusform>%Ln tarefas concluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>%Ln tarefa excluída.</numerusform>
            <numerusform>%Ln tarefas excluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>%Ln comentário excluído.</numerusform>
            <numerusform>%Ln comentários excluídos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>Você está offline, e isto nunca foi visto neste computador. Será carregado quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>Isto ainda não foi carregado.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Carregar agora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>Você está offline, por isso isto não foi enviado. Seu texto fica aqui até a conexão voltar.</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>Você está offline, por isso nada foi alterado. Tente de novo quando a conexão voltar.</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar agora</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>&amp;Comparar com o servidor…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>Editar &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>Alterar &amp;senha…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>&amp;Administração…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Excluir conta…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>Sair da &amp;conta…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restaurar layout</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>Encontrar &amp;mentor(a)</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>Encontrar mentora&amp;do(a)</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>&amp;Adicionar tarefa</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>E&amp;screver comentário</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Relações</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tarefas</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comentários</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membros</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>&amp;Alterações</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>&amp;Sobre o Mentorship Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>&amp;Mentoria</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Tempo para desfazer</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>&amp;Desativado</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como o &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferências…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Encontrar qualquer coisa…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>&amp;Travar painéis</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <comment>time to undo</comment>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the &amp;guide</source>
        <translation>Fazer o &amp;tour</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>O que é &amp;isto?</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Mentor</source>
        <comment>layout of the panels for a mentor</comment>
        <translation>&amp;Mentor</translation>
    </message>
    <message>
        <source>Men&amp;tee</source>
        <comment>layout of the panels for a mentee</comment>
        <translation>Men&amp;torado</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>Re&amp;visão</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Salvar layout como…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>Gere&amp;nciar layouts…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>&amp;Destacar ou encaixar o painel</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>La&amp;yout</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>O layout “%1” não pode mais ser lido, por isso os painéis estão como no primeiro início. Organize-os e salve-o de novo, ou exclua-o.</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>O layout foi salvo como “%1”. Você o encontra no menu Exibir.</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
</context>
</TS>
