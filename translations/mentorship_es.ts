<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccountRules</name>
    <message>
        <source>This text holds a character that the server cannot keep.</source>
        <translation>Este texto contiene un carácter que el servidor no puede guardar.</translation>
    </message>
    <message>
        <source>A name has only letters from A to Z, hyphens and blanks: the server takes no others.</source>
        <translation>Un nombre solo lleva letras de la A a la Z, guiones y espacios: el servidor no admite otras.</translation>
    </message>
    <message>
        <source>A user name has only letters from A to Z, digits and underscores.</source>
        <translation>Un nombre de usuario solo lleva letras de la A a la Z, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo es como name@example.org.</translation>
    </message>
    <message>
        <source>A password has no blanks.</source>
        <translation>Una contraseña no lleva espacios.</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>Al menos %Ln carácter, sin contar espacios.</numerusform>
            <numerusform>Al menos %Ln caracteres, sin contar espacios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters, blanks not counted.</source>
        <translation>
            <numerusform>Como máximo %Ln carácter, sin contar espacios.</numerusform>
            <numerusform>Como máximo %Ln caracteres, sin contar espacios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters with blanks.</source>
        <translation>
            <numerusform>Como máximo %Ln carácter, contando espacios.</numerusform>
            <numerusform>Como máximo %Ln caracteres, contando espacios.</numerusform>
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
        <translation>Pueden dar y quitar este permiso. No da acceso a mentorías, tareas ni comentarios de otras personas.</translation>
    </message>
    <message>
        <source>&amp;Take the right away…</source>
        <translation>&amp;Quitar el permiso…</translation>
    </message>
    <message>
        <source>&amp;Find a member to make an administrator</source>
        <translation>&amp;Buscar un miembro al que nombrar administrador</translation>
    </message>
    <message>
        <source>Name or user name</source>
        <translation>Nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Make administrator</source>
        <translation>&amp;Nombrar administrador</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Leave this relation and show all of them</source>
        <translation>Salir de esta relación y mostrarlas todas</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Tu rol</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>date of a request</comment>
        <translation>Enviada</translation>
    </message>
</context>
<context>
    <name>ChangeDetails</name>
    <message>
        <source>The chosen change</source>
        <translation>El cambio elegido</translation>
    </message>
    <message>
        <source>New text of the change</source>
        <translation>Nuevo texto del cambio</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a text that waits</comment>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Leave the text as it was</source>
        <translation>Dejar el texto como estaba</translation>
    </message>
    <message>
        <source>&amp;Save text</source>
        <translation>&amp;Guardar texto</translation>
    </message>
    <message>
        <source>It is sent with this text then (Ctrl+Enter)</source>
        <translation>Se enviará con este texto (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>The text of this change. Correct it here before it is sent again.</source>
        <translation>El texto de este cambio. Corríjalo aquí antes de que se envíe de nuevo.</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message>
        <source>For all changes</source>
        <translation>Para todos los cambios</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios pendientes</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Sign in as USER (name or e-mail address) and stay so.</source>
        <translation>Iniciar sesión como USER (nombre o dirección de correo) y mantenerla.</translation>
    </message>
    <message>
        <source>Get everything from the server into the cache, and send what waits.</source>
        <translation>Traer todo del servidor a la caché y enviar lo pendiente.</translation>
    </message>
    <message>
        <source>Add a task, with a network or without.</source>
        <translation>Añadir una tarea, con o sin conexión.</translation>
    </message>
    <message>
        <source>Write what is in the cache as JSON to FILE, or - .</source>
        <translation>Escribir el contenido de la caché como JSON en FILE, o - .</translation>
    </message>
    <message>
        <source>Sign out, and delete what is kept on this computer.</source>
        <translation>Cerrar la sesión y eliminar lo guardado en este equipo.</translation>
    </message>
    <message>
        <source>Do the main job on sample data, with pictures into DIR.</source>
        <translation>Hacer la tarea principal con datos de ejemplo, con imágenes en DIR.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Start on sample data; nothing is kept.</source>
        <translation>Empezar con datos de ejemplo; no se guarda nada.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Dirección del servidor.</translation>
    </message>
    <message>
        <source>Keep settings and data apart under this name.</source>
        <translation>Guardar los ajustes y los datos aparte, con este nombre.</translation>
    </message>
    <message>
        <source>With --sign-in: the file, or -, whose first line is the password.</source>
        <translation>Con --sign-in: el archivo, o -, cuya primera línea es la contraseña.</translation>
    </message>
    <message>
        <source>With --quick-add: the number of the mentorship, when several run.</source>
        <translation>Con --quick-add: el número de la mentoría, si hay varias en curso.</translation>
    </message>
    <message>
        <source>With --sign-out: also when changes have not been sent.</source>
        <translation>Con --sign-out: aunque haya cambios sin enviar.</translation>
    </message>
    <message>
        <source>With --sync: give up after S seconds.</source>
        <translation>Con --sync: abandonar tras S segundos.</translation>
    </message>
    <message>
        <source>%1 do not go together.</source>
        <translation>%1 no se pueden combinar.</translation>
    </message>
    <message>
        <source>A profile&apos;s name has letters, digits, - and _, at most 32 of them.</source>
        <translation>El nombre de un perfil lleva letras, cifras, - y _, 32 como máximo.</translation>
    </message>
    <message>
        <source>--relation takes the number of a mentorship.</source>
        <translation>--relation requiere el número de una mentoría.</translation>
    </message>
    <message>
        <source>--timeout takes a whole number of seconds from 1 to 86400.</source>
        <translation>--timeout requiere un número entero de segundos, de 1 a 86400.</translation>
    </message>
    <message>
        <source>--sign-in needs --password-file FILE, or - for standard input.</source>
        <translation>--sign-in requiere --password-file FILE, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--password-file goes with --sign-in.</source>
        <translation>--password-file va con --sign-in.</translation>
    </message>
    <message>
        <source>--quick-add needs a text.</source>
        <translation>--quick-add requiere un texto.</translation>
    </message>
    <message>
        <source>--relation goes with --quick-add.</source>
        <translation>--relation va con --quick-add.</translation>
    </message>
    <message>
        <source>--discard-changes goes with --sign-out.</source>
        <translation>--discard-changes va con --sign-out.</translation>
    </message>
    <message>
        <source>--demo opens the window, so it does not go with a command.</source>
        <translation>--demo abre la ventana, así que no se combina con una orden.</translation>
    </message>
    <message>
        <source>--demo has a server of its own, so it does not go with --server.</source>
        <translation>--demo tiene su propio servidor, así que no se combina con --server.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>A desktop client for the Mentorship System.

Exit: 0 done, 1 failed with one sentence on standard error, 2 usage, 3 something still waits.</source>
        <translation>Un cliente de escritorio para Mentorship System.

Salida: 0 hecho, 1 fallo con una frase en la salida de errores, 2 uso incorrecto, 3 aún queda algo pendiente.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Editing your comment</source>
        <translation>Editando tu comentario</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>Escribe un comentario</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <comment>editing a comment</comment>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Leave the comment as it was</source>
        <translation>Dejar el comentario como estaba</translation>
    </message>
    <message>
        <source>A comment on the chosen task, for both of you to read. What you have begun is kept until it is sent.</source>
        <translation>Un comentario sobre la tarea elegida, que leen los dos. Lo que empezó se conserva hasta que se envíe.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Comparación lado a lado</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Solo las &amp;diferencias</translation>
    </message>
    <message>
        <source>Hide what is the same for all of them</source>
        <translation>Ocultar lo que es igual para todos</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Salir de la comparación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Hides what these people have in common, so that only the differences are seen.</source>
        <translation>Oculta lo que estas personas tienen en común, para que solo se vean las diferencias.</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Check your mail</source>
        <translation>Revisa tu correo</translation>
    </message>
    <message>
        <source>Link or &amp;code from the mail</source>
        <translation>Enlace o &amp;código del correo</translation>
    </message>
    <message>
        <source>Con&amp;firm address</source>
        <translation>Con&amp;firmar dirección</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de corr&amp;eo</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>Enviar el correo de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>This cannot be undone</source>
        <translation>Esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Your profile goes at once and for good. Your mentorships stay with the other person, without your name; tasks and comments stay there as well.</source>
        <translation>Tu perfil desaparece al momento y para siempre. Tus mentorías se quedan con la otra persona, sin tu nombre; las tareas y los comentarios también permanecen allí.</translation>
    </message>
    <message>
        <source>Export your data first if you want to keep what you did: nothing of it stays on this computer.</source>
        <translation>Exporta antes tus datos si quieres conservar lo que hiciste: nada de ello queda en este equipo.</translation>
    </message>
    <message>
        <source>E&amp;xport my data…</source>
        <translation>E&amp;xportar mis datos…</translation>
    </message>
    <message>
        <source>Type your &amp;user name to confirm</source>
        <translation>Escribe tu nombre de &amp;usuario para confirmar</translation>
    </message>
    <message>
        <source>&amp;Keep my account</source>
        <translation>&amp;Conservar mi cuenta</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Eliminar mi cuenta</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The server cannot be reached. What you see is from the last time.</source>
        <translation>No se puede contactar con el servidor. Lo que ves es de la última vez.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing here was lost.</source>
        <translation>El servidor no respondió a tiempo. Aquí no se perdió nada.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Esto se canceló.</translation>
    </message>
    <message>
        <source>The server does not let you do this: %1</source>
        <translation>El servidor no permite hacer esto: %1</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again to go on; nothing here was lost.</source>
        <translation>Tu sesión ha terminado. Inicia sesión de nuevo para continuar; aquí no se perdió nada.</translation>
    </message>
    <message>
        <source>The server no longer knows it: %1</source>
        <translation>El servidor ya no lo encuentra: %1</translation>
    </message>
    <message>
        <source>It was changed in the meantime: %1</source>
        <translation>Se modificó entretanto: %1</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
    </message>
    <message>
        <source>The server asks for a pause. Try again in a while.</source>
        <translation>El servidor pide una pausa. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server had an error of its own. Try again in a while.</source>
        <translation>El servidor tuvo un error interno. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The answer is not one of a Mentorship server. Perhaps this network needs a sign-in, or the address is wrong.</source>
        <translation>La respuesta no es de un servidor de Mentorship. Quizá esta red pide iniciar sesión, o la dirección es incorrecta.</translation>
    </message>
    <message>
        <source>The connection to the server is not safe, so nothing was sent: %1</source>
        <translation>La conexión con el servidor no es segura, así que no se envió nada: %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1</source>
        <translation>No se pudo usar el llavero: %1</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Your mentorships</source>
        <translation>Tus mentorías</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Completed tasks</source>
        <translation>Tareas completadas</translation>
    </message>
    <message>
        <source>Latest achievements</source>
        <translation>Últimos logros</translation>
    </message>
</context>
<context>
    <name>MemberFilterForm</name>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Ofrece mentoría</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Busca mentoría</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Disponible ahora</translation>
    </message>
    <message>
        <source>E-mail confirmed</source>
        <comment>of a member</comment>
        <translation>Correo confirmado</translation>
    </message>
    <message>
        <source>Location has</source>
        <translation>La ubicación contiene</translation>
    </message>
    <message>
        <source>Skills have</source>
        <translation>Las habilidades contienen</translation>
    </message>
    <message>
        <source>Interests have</source>
        <translation>Los intereses contienen</translation>
    </message>
    <message>
        <source>Shows only the members of whom this is true.</source>
        <translation>Muestra solo los miembros de quienes esto es cierto.</translation>
    </message>
    <message>
        <source>Shows only the members who wrote these words there.</source>
        <translation>Muestra solo los miembros que escribieron ahí estas palabras.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Search members</source>
        <translation>Buscar miembros</translation>
    </message>
    <message>
        <source>Names, places, occupations, biographies, skills and interests are searched</source>
        <translation>Se busca en nombres, lugares, ocupaciones, biografías, habilidades e intereses</translation>
    </message>
    <message>
        <source>Show only some members</source>
        <translation>Mostrar solo algunos miembros</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar miembros</translation>
    </message>
    <message>
        <source>Sort members</source>
        <translation>Ordenar miembros</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Mostrar todos los miembros</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
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
        <translation>Personas cuyas habilidades e intereses coinciden con los tuyos</translation>
    </message>
    <message>
        <source>Worked out on this computer, from what is written in your profile and theirs.</source>
        <translation>Se calcula en este equipo, a partir de lo escrito en tu perfil y en el suyo.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading members; what has arrived stays</source>
        <translation>Detener la carga de miembros; se conserva lo que ya llegó</translation>
    </message>
    <message>
        <source>Load all members again</source>
        <translation>Cargar de nuevo todos los miembros</translation>
    </message>
    <message>
        <source>Searches what members write about themselves. Accents and capitals do not matter.</source>
        <translation>Busca en lo que los miembros escriben de sí mismos. No importan acentos ni mayúsculas.</translation>
    </message>
</context>
<context>
    <name>OverviewCheckDialog</name>
    <message>
        <source>Compare with the server</source>
        <translation>Comparar con el servidor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Compare &amp;again</source>
        <translation>Comparar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Other devices stay signed in: the server keeps their sign-ins valid.</source>
        <translation>La sesión sigue abierta en los demás dispositivos: el servidor la mantiene válida.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>&amp;Repetir contraseña nueva</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Ca&amp;mbiar contraseña</translation>
    </message>
</context>
<context>
    <name>PasteTasksDialog</name>
    <message>
        <source>Paste as tasks</source>
        <translation>Pegar como tareas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Space chooses a line or leaves it out.</source>
        <translation>Espacio elige una línea o la deja fuera.</translation>
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
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Leave this member</source>
        <translation>Salir de este miembro</translation>
    </message>
    <message>
        <source>Ask to &amp;mentor me…</source>
        <translation>Pedir &amp;mentoría…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>&amp;Ofrecer mentoría…</translation>
    </message>
    <message>
        <source>What you have in common</source>
        <translation>Lo que tienen en común</translation>
    </message>
    <message>
        <source>Between you</source>
        <translation>Entre ustedes</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member</comment>
        <translation>Acerca de esta persona</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>About you</source>
        <translation>Acerca de ti</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>&amp;Ocupación</translation>
    </message>
    <message>
        <source>Or&amp;ganization</source>
        <translation>Or&amp;ganización</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Ubi&amp;cación</translation>
    </message>
    <message>
        <source>&amp;Bio</source>
        <translation>&amp;Biografía</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>I am looking for a &amp;mentor</source>
        <translation>Busco &amp;mentoría</translation>
    </message>
    <message>
        <source>I c&amp;an be a mentor</source>
        <translation>&amp;Puedo ofrecer mentoría</translation>
    </message>
    <message>
        <source>S&amp;kills</source>
        <translation>&amp;Habilidades</translation>
    </message>
    <message>
        <source>&amp;Interests</source>
        <translation>&amp;Intereses</translation>
    </message>
    <message>
        <source>Where to find you</source>
        <translation>Dónde encontrarte</translation>
    </message>
    <message>
        <source>&amp;Slack user name</source>
        <translation>Nombre de usuario de &amp;Slack</translation>
    </message>
    <message>
        <source>Social me&amp;dia links</source>
        <translation>Enlaces a &amp;redes sociales</translation>
    </message>
    <message>
        <source>&amp;Resume address</source>
        <translation>&amp;Dirección del currículum</translation>
    </message>
    <message>
        <source>&amp;Photo address</source>
        <translation>Dirección de la &amp;foto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Guardar c&amp;ambios</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>No mentorship %1 is known here.</source>
        <translation>Aquí no se conoce ninguna mentoría %1.</translation>
    </message>
    <message>
        <source>Mentorship %1 with %2 is not running, so nothing can be added.</source>
        <translation>La mentoría %1 con %2 no está en curso, así que no se puede añadir nada.</translation>
    </message>
    <message>
        <source>No mentorship is running here, so there is nowhere to add it.</source>
        <translation>Aquí no hay ninguna mentoría en curso, así que no hay dónde añadirla.</translation>
    </message>
    <message>
        <source>Several mentorships are running, so say which with --relation: %1.</source>
        <translation>Hay varias mentorías en curso; indica cuál con --relation: %1.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>A mail is sent to you; once you have opened its link, you can sign in.</source>
        <translation>Se te enviará un correo; cuando hayas abierto su enlace, podrás iniciar sesión.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Dirección del ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation>Tu &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Dirección de &amp;correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>I am &amp;looking for a mentor</source>
        <translation>&amp;Busco mentoría</translation>
    </message>
    <message>
        <source>I can be a &amp;mentor</source>
        <translation>Puedo ofrecer &amp;mentoría</translation>
    </message>
    <message>
        <source>I &amp;agree that the owner of this server keeps my profile and shows it to its other members.</source>
        <translation>&amp;Acepto que quien administra este servidor guarde mi perfil y lo muestre a los demás miembros.</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Ya tengo cuenta</translation>
    </message>
</context>
<context>
    <name>RelationsPanel</name>
    <message>
        <source>Filter by name or notes</source>
        <translation>Filtrar por nombre o notas</translation>
    </message>
    <message>
        <source>Filter relations</source>
        <translation>Filtrar relaciones</translation>
    </message>
    <message>
        <source>Show only some roles, directions or states</source>
        <translation>Mostrar solo algunos roles, sentidos o estados</translation>
    </message>
    <message>
        <source>Role, direction and state</source>
        <translation>Rol, sentido y estado</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Shows only the mentorships and requests that have these words. Esc empties the field.</source>
        <translation>Muestra solo las mentorías y solicitudes con estas palabras. Esc vacía el campo.</translation>
    </message>
</context>
<context>
    <name>RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date, then time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>They are the &amp;mentor, you are the mentee</source>
        <translation>&amp;La otra persona hace de mentor y tú de aprendiz</translation>
    </message>
    <message>
        <source>&amp;You are the mentor, they are the mentee</source>
        <translation>&amp;Tú haces de mentor y la otra persona de aprendiz</translation>
    </message>
    <message>
        <source>&amp;Ends on</source>
        <translation>T&amp;ermina el</translation>
    </message>
    <message>
        <source>&amp;Notes: what it is to be about</source>
        <translation>&amp;Notas: de qué va a tratar</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Begin with notes that were written before</source>
        <translation>Empezar con notas ya escritas</translation>
    </message>
    <message>
        <source>What you hope for, how much time you have, when you could meet</source>
        <translation>Qué esperas, cuánto tiempo tienes, cuándo podrían reunirse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send request</source>
        <translation>En&amp;viar solicitud</translation>
    </message>
    <message>
        <source>The day on which the mentorship ends. The other side sees it in the request.</source>
        <translation>El día en que termina la mentoría. La otra parte lo ve en la solicitud.</translation>
    </message>
    <message>
        <source>What you want to say with the request. The other side reads it before answering, and it stays with the mentorship.</source>
        <translation>Lo que quiere decir con la solicitud. La otra parte lo lee antes de responder y queda con la mentoría.</translation>
    </message>
</context>
<context>
    <name>RequestRules</name>
    <message>
        <source>You cannot ask yourself.</source>
        <translation>No puedes enviarte una solicitud.</translation>
    </message>
    <message>
        <source>Your profile says that you do not mentor at the moment.</source>
        <translation>Tu perfil dice que ahora no ofreces mentoría.</translation>
    </message>
    <message>
        <source>This person does not mentor at the moment.</source>
        <translation>Esta persona no ofrece mentoría ahora.</translation>
    </message>
    <message>
        <source>Your profile says that you do not look for a mentor.</source>
        <translation>Tu perfil dice que no buscas mentoría.</translation>
    </message>
    <message>
        <source>This person does not look for a mentor.</source>
        <translation>Esta persona no busca mentoría.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Ya tienes una mentoría en curso. Primero tiene que terminar.</translation>
    </message>
    <message>
        <source>This person already has a running mentorship.</source>
        <translation>Esta persona ya tiene una mentoría en curso.</translation>
    </message>
    <message>
        <source>A request like this one already waits for an answer.</source>
        <translation>Ya hay una solicitud como esta a la espera de respuesta.</translation>
    </message>
    <message>
        <source>This person has not confirmed their e-mail address yet, so the server may not be able to tell them of your request.</source>
        <translation>Esta persona aún no ha confirmado su dirección de correo, así que quizá el servidor no pueda avisarle de tu solicitud.</translation>
    </message>
    <message>
        <source>A mentorship lasts at least %L1 weeks.</source>
        <translation>Una mentoría dura al menos %L1 semanas.</translation>
    </message>
    <message>
        <source>A mentorship lasts at most %L1 weeks.</source>
        <translation>Una mentoría dura como máximo %L1 semanas.</translation>
    </message>
</context>
<context>
    <name>SandboxModule</name>
    <message>
        <source>the sample data are not installed</source>
        <translation>los datos de ejemplo no están instalados</translation>
    </message>
    <message>
        <source>its port is taken</source>
        <translation>su puerto está ocupado</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>Enter an address like https://mentorship.example.org.</source>
        <translation>Escribe una dirección como https://mentorship.example.org.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or a password.</source>
        <translation>La dirección no debe contener un nombre de usuario ni una contraseña.</translation>
    </message>
    <message>
        <source>Leave out what follows the server&apos;s name, from the first / on.</source>
        <translation>Quita lo que sigue al nombre del servidor, desde la primera / en adelante.</translation>
    </message>
    <message>
        <source>Without https, anyone on the way could read along. http:// is possible only for a server on this computer.</source>
        <translation>Sin https, cualquiera podría leer los datos por el camino. http:// solo es posible con un servidor en este equipo.</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>nombre de usuario</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>new password</source>
        <translation>contraseña nueva</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>about me</source>
        <translation>sobre mí</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>ocupación</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>nombre de usuario de Slack</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>redes sociales</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>habilidades</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>intereses</translation>
    </message>
</context>
<context>
    <name>ServiceMessages</name>
    <message>
        <source>Username or password is wrong.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Please verify your email before login.</source>
        <translation>Confirme su correo electrónico antes de iniciar sesión.</translation>
    </message>
    <message>
        <source>A user with that username already exists.</source>
        <translation>Ya existe un usuario con ese nombre de usuario.</translation>
    </message>
    <message>
        <source>A user with that email already exists.</source>
        <translation>Ya existe un usuario con ese correo electrónico.</translation>
    </message>
    <message>
        <source>Your email is invalid.</source>
        <translation>Su correo electrónico no es válido.</translation>
    </message>
    <message>
        <source>You are not registered in the system.</source>
        <translation>No está registrado en el sistema.</translation>
    </message>
    <message>
        <source>You already confirm your email.</source>
        <translation>Ya confirmó su correo electrónico.</translation>
    </message>
    <message>
        <source>Account already confirmed.</source>
        <translation>La cuenta ya está confirmada.</translation>
    </message>
    <message>
        <source>The confirmation link is invalid or the token has expired.</source>
        <translation>El enlace de confirmación no es válido o ha caducado.</translation>
    </message>
    <message>
        <source>Current password is incorrect.</source>
        <translation>La contraseña actual no es correcta.</translation>
    </message>
    <message>
        <source>New password should not be same as the current password.</source>
        <translation>La contraseña nueva no debe ser igual a la actual.</translation>
    </message>
    <message>
        <source>Your name is invalid.</source>
        <translation>Su nombre no es válido.</translation>
    </message>
    <message>
        <source>Your username is invalid.</source>
        <translation>Su nombre de usuario no es válido.</translation>
    </message>
    <message>
        <source>User does not exist.</source>
        <translation>El usuario no existe.</translation>
    </message>
    <message>
        <source>You cannot delete your account, since you are the only Admin left.</source>
        <translation>No puede eliminar su cuenta porque es el único administrador que queda.</translation>
    </message>
    <message>
        <source>User is already an Admin.</source>
        <translation>El usuario ya es administrador.</translation>
    </message>
    <message>
        <source>User is not an Admin.</source>
        <translation>El usuario no es administrador.</translation>
    </message>
    <message>
        <source>Mentorship relation does not exist.</source>
        <translation>La mentoría no existe.</translation>
    </message>
    <message>
        <source>This mentorship relation request does not exist.</source>
        <translation>Esta solicitud de mentoría no existe.</translation>
    </message>
    <message>
        <source>This mentorship relation is not in the pending state.</source>
        <translation>Esta mentoría no está pendiente de respuesta.</translation>
    </message>
    <message>
        <source>This mentorship relation status is not in the accepted state.</source>
        <translation>Esta mentoría no está en curso.</translation>
    </message>
    <message>
        <source>You are not involved in this mentorship relation.</source>
        <translation>No participa en esta mentoría.</translation>
    </message>
    <message>
        <source>You are currently involved in a mentorship relation.</source>
        <translation>Ya participa en una mentoría en curso.</translation>
    </message>
    <message>
        <source>Mentor user is already in a relationship.</source>
        <translation>El mentor ya tiene una mentoría en curso.</translation>
    </message>
    <message>
        <source>Mentee user is already in a relationship.</source>
        <translation>El aprendiz ya tiene una mentoría en curso.</translation>
    </message>
    <message>
        <source>Mentor user is not available to mentor.</source>
        <translation>El mentor no está disponible.</translation>
    </message>
    <message>
        <source>Mentee user is not available to be mentored.</source>
        <translation>El aprendiz no está disponible.</translation>
    </message>
    <message>
        <source>Mentor user does not exist.</source>
        <translation>El mentor no existe.</translation>
    </message>
    <message>
        <source>Mentee user does not exist.</source>
        <translation>El aprendiz no existe.</translation>
    </message>
    <message>
        <source>End date is invalid since date has passed.</source>
        <translation>La fecha de fin ya ha pasado.</translation>
    </message>
    <message>
        <source>Task does not exist.</source>
        <translation>La tarea no existe.</translation>
    </message>
    <message>
        <source>Task was already achieved.</source>
        <translation>La tarea ya estaba completada.</translation>
    </message>
    <message>
        <source>Task comment does not exist.</source>
        <translation>El comentario no existe.</translation>
    </message>
    <message>
        <source>Password shouldn&apos;t contain spaces.</source>
        <translation>La contraseña no puede contener espacios.</translation>
    </message>
    <message>
        <source>The %1 field has to be longer than %L2 characters and shorter than %L3 characters.</source>
        <translation>El campo «%1» debe tener más de %L2 y menos de %L3 caracteres.</translation>
    </message>
    <message>
        <source>The %1 field has to be shorter than %L2 characters.</source>
        <translation>El campo «%1» debe tener menos de %L2 caracteres.</translation>
    </message>
    <message>
        <source>Your new username is invalid.</source>
        <translation>Su nuevo nombre de usuario no es válido.</translation>
    </message>
    <message>
        <source>Mentorship relation maximum duration is %L1 months.</source>
        <translation>Una mentoría dura como máximo %L1 meses.</translation>
    </message>
    <message>
        <source>Mentorship relation minimum duration is %L1 week.</source>
        <translation>Una mentoría dura como mínimo %L1 semanas.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Iniciar sesión en Mentorship</translation>
    </message>
    <message>
        <source>Your mentorships, their tasks and comments, also without a network.</source>
        <translation>Tus mentorías, con sus tareas y comentarios, también sin conexión.</translation>
    </message>
    <message>
        <source>Ser&amp;ver address</source>
        <translation>Dirección del ser&amp;vidor</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nombre de &amp;usuario o correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>S&amp;tay signed in (kept in your keychain)</source>
        <translation>&amp;Mantener la sesión iniciada (se guarda en tu llavero)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Crear una cuen&amp;ta</translation>
    </message>
    <message>
        <source>Tr&amp;y it with sample data</source>
        <translation>&amp;Probar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Opens invented people, tasks and comments on this computer. No account is needed, and nothing leaves it.</source>
        <translation>Abre personas, tareas y comentarios inventados en este equipo. No hace falta una cuenta y nada sale de él.</translation>
    </message>
    <message>
        <source>The address of the Mentorship server, such as https://mentors.example.org. Your account is on this server only.</source>
        <translation>La dirección del servidor de Mentorship, como https://mentors.example.org. Su cuenta está solo en este servidor.</translation>
    </message>
    <message>
        <source>The user name or the email address that you registered with.</source>
        <translation>El nombre de usuario o la dirección de correo con que se registró.</translation>
    </message>
    <message>
        <source>It is sent to this server only, and is not kept on this computer.</source>
        <translation>Se envía solo a este servidor y no se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Keeps a key in your keychain, so that you need not sign in at each start, and can read offline what was seen. Without it nothing is kept when you quit.</source>
        <translation>Guarda una clave en su llavero, para que no tenga que iniciar sesión cada vez y pueda leer sin conexión lo que ya se vio. Sin esto no se conserva nada al salir.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The changes that wait here were written by a newer version of Mentorship. Update it to go on.</source>
        <translation>Los cambios pendientes de este equipo los escribió una versión más reciente de Mentorship. Actualízalo para continuar.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so nothing can be kept.</source>
        <translation>No hay ninguna sesión iniciada, así que no se puede guardar nada.</translation>
    </message>
    <message>
        <source>What was kept on this computer cannot be read. Open Mentorship to have it fetched again.</source>
        <translation>No se puede leer lo guardado en este equipo. Abre Mentorship para que se vuelva a descargar.</translation>
    </message>
    <message>
        <source>The changes that wait here cannot be read. Open Mentorship, which sets them aside, and try again.</source>
        <translation>No se pueden leer los cambios pendientes de este equipo. Abre Mentorship, que los apartará, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The key to your data is not valid.</source>
        <translation>La clave de tus datos no es válida.</translation>
    </message>
    <message>
        <source>What this belongs to could not be kept.</source>
        <translation>No se pudo guardar aquello a lo que esto pertenece.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>El disco informa de un error.</translation>
    </message>
    <message>
        <source>Another program is using the data.</source>
        <translation>Otro programa está usando los datos.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The copy kept here was damaged. It was set aside and is fetched again.</source>
        <translation>La copia guardada aquí estaba dañada. Se ha apartado y se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The file of the changes that wait was damaged. It was set aside, and they go on from a new one.</source>
        <translation>El archivo de los cambios pendientes estaba dañado. Se ha apartado y se continúa con uno nuevo.</translation>
    </message>
    <message>
        <source>Mentorship is already open with this account.</source>
        <translation>Mentorship ya está abierto con esta cuenta.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>No se pudieron eliminar algunos archivos.</translation>
    </message>
</context>
<context>
    <name>SyncDecisions</name>
    <message>
        <source>It is on its way to the server already.</source>
        <translation>Ya va de camino al servidor.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>New task</source>
        <translation>Nueva tarea</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Añadir la tarea</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Filtrar tareas</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Space completes the selected tasks, Delete removes them.</source>
        <translation>Espacio completa las tareas seleccionadas; Supr las elimina.</translation>
    </message>
    <message>
        <source>Write a task and press Enter. Without a network it waits on this computer.</source>
        <translation>Escriba una tarea y pulse Intro. Sin red, espera en este equipo.</translation>
    </message>
    <message>
        <source>Shows only the tasks that have these words. Esc empties the field.</source>
        <translation>Muestra solo las tareas con estas palabras. Esc vacía el campo.</translation>
    </message>
</context>
<context>
    <name>WaitingLines</name>
    <message>
        <source>your profile</source>
        <translation>tu perfil</translation>
    </message>
    <message>
        <source>a new request</source>
        <translation>una solicitud nueva</translation>
    </message>
    <message>
        <source>mentorship %1</source>
        <translation>mentoría %1</translation>
    </message>
    <message>
        <source>a new request to %1</source>
        <translation>una solicitud nueva a %1</translation>
    </message>
    <message>
        <source>mentorship %1 with %2</source>
        <translation>mentoría %1 con %2</translation>
    </message>
    <message>
        <source>can still be undone</source>
        <translation>aún se puede deshacer</translation>
    </message>
    <message>
        <source>not sent yet: %1</source>
        <translation>aún sin enviar: %1</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún sin enviar</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>sent, but the server does not show it yet</source>
        <translation>enviado, pero el servidor aún no lo muestra</translation>
    </message>
    <message>
        <source>it is not known whether it arrived; it can be looked for from %1 on</source>
        <translation>no se sabe si llegó; próxima comprobación posible: %1</translation>
    </message>
    <message>
        <source>it is not known whether it arrived</source>
        <translation>no se sabe si llegó</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>espera tu decisión: %1</translation>
    </message>
</context>
<context>
    <name>app::Gui</name>
    <message>
        <source>The sample data cannot be started: %1</source>
        <translation>No se pueden iniciar los datos de ejemplo: %1</translation>
    </message>
    <message>
        <source>This is sample data from a server inside this program. Change what you like: it is gone when you quit.</source>
        <translation>Son datos de ejemplo de un servidor dentro de este programa. Cambia lo que quieras: desaparece al salir.</translation>
    </message>
    <message>
        <source>Signing out drops changes on this computer that cannot be read at present.</source>
        <translation>Al cerrar la sesión se pierden cambios de este equipo que ahora no se pueden leer.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sign out and drop them</source>
        <translation>Cerrar sesión y descartarlos</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>signed in</comment>
        <translation>Mantener la sesión</translation>
    </message>
    <message>
        <source>Your account is no longer on this server, so nothing is sent any more. Export what you want to keep: signing out deletes it from this computer.</source>
        <translation>Tu cuenta ya no está en este servidor, así que ya no se envía nada. Exporta lo que quieras conservar: al cerrar la sesión se elimina de este equipo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Cerrar y descartarlos</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>with the window open</comment>
        <translation>No cerrar</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Your data were written to %1. Keep the file safe: it is readable to whoever has it.</source>
        <translation>Tus datos se escribieron en %1. Guarda bien el archivo: puede leerlo cualquiera que lo tenga.</translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet.</source>
        <translation>
            <numerusform>Al cerrar la sesión se pierde %Ln cambio que el servidor aún no tiene.</numerusform>
            <numerusform>Al cerrar la sesión se pierden %Ln cambios que el servidor aún no tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closing the window drops %Ln change(s) that the server does not have yet, since nothing is kept on this computer.</source>
        <translation>
            <numerusform>Al cerrar la ventana se pierde %Ln cambio que el servidor aún no tiene, porque en este equipo no se guarda nada.</numerusform>
            <numerusform>Al cerrar la ventana se pierden %Ln cambios que el servidor aún no tiene, porque en este equipo no se guarda nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Headless</name>
    <message>
        <source>The password could not be read: %1</source>
        <translation>No se pudo leer la contraseña: %1</translation>
    </message>
    <message>
        <source>No server is known yet. Say which with --server URL.</source>
        <translation>Aún no se conoce ningún servidor. Indica cuál con --server URL.</translation>
    </message>
    <message>
        <source>Nobody is signed in here. Sign in first.</source>
        <translation>Aquí no hay ninguna sesión iniciada. Inicia sesión primero.</translation>
    </message>
    <message>
        <source>Your keychain does not answer.</source>
        <translation>Tu llavero no responde.</translation>
    </message>
    <message>
        <source>Your keychain is locked. Unlock it and try again.</source>
        <translation>Tu llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your account is no longer on this server; what is kept here stays until you sign out.</source>
        <translation>Tu cuenta ya no está en este servidor; lo guardado aquí permanece hasta que cierres la sesión.</translation>
    </message>
    <message>
        <source>Signing out drops changes that cannot be read at present; to do so, add --discard-changes.</source>
        <translation>Al cerrar la sesión se pierden cambios que ahora no se pueden leer; para hacerlo, añade --discard-changes.</translation>
    </message>
    <message numerus="yes">
        <source>The server took longer than %Ln second(s).</source>
        <translation>
            <numerusform>El servidor tardó más de %Ln segundo.</numerusform>
            <numerusform>El servidor tardó más de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signing out drops %Ln change(s) that the server does not have yet; to do so, add --discard-changes.</source>
        <translation>
            <numerusform>Al cerrar la sesión se pierde %Ln cambio que el servidor aún no tiene; para hacerlo, añade --discard-changes.</numerusform>
            <numerusform>Al cerrar la sesión se pierden %Ln cambios que el servidor aún no tiene; para hacerlo, añade --discard-changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::NewsTexts</name>
    <message>
        <source>%1 asks you to be their mentor</source>
        <translation>%1 le pide que sea su mentor</translation>
    </message>
    <message>
        <source>%1 offers to be your mentor</source>
        <translation>%1 se ofrece a ser su mentor</translation>
    </message>
    <message>
        <source>%1 has accepted your request</source>
        <translation>%1 ha aceptado su solicitud</translation>
    </message>
    <message>
        <source>%1 has declined your request</source>
        <translation>%1 ha rechazado su solicitud</translation>
    </message>
    <message>
        <source>The mentorship with %1 was cancelled</source>
        <translation>La mentoría con %1 se ha cancelado</translation>
    </message>
    <message numerus="yes">
        <source>The mentorship with %1 ends in %Ln day(s)</source>
        <translation>
            <numerusform>La mentoría con %1 termina en %Ln día</numerusform>
            <numerusform>La mentoría con %1 termina en %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>New task with %1</source>
        <translation>Nueva tarea con %1</translation>
    </message>
    <message>
        <source>%1 has commented</source>
        <translation>%1 ha comentado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new request(s)</source>
        <translation>
            <numerusform>%Ln solicitud nueva</numerusform>
            <numerusform>%Ln solicitudes nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) accepted</source>
        <translation>
            <numerusform>%Ln solicitud aceptada</numerusform>
            <numerusform>%Ln solicitudes aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) declined</source>
        <translation>
            <numerusform>%Ln solicitud rechazada</numerusform>
            <numerusform>%Ln solicitudes rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) cancelled</source>
        <translation>
            <numerusform>%Ln mentoría cancelada</numerusform>
            <numerusform>%Ln mentorías canceladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentorship(s) end soon</source>
        <translation>
            <numerusform>%Ln mentoría termina pronto</numerusform>
            <numerusform>%Ln mentorías terminan pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new task(s)</source>
        <translation>
            <numerusform>%Ln tarea nueva</numerusform>
            <numerusform>%Ln tareas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new comment(s)</source>
        <translation>
            <numerusform>%Ln comentario nuevo</numerusform>
            <numerusform>%Ln comentarios nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Program</name>
    <message>
        <source>What was kept on this computer was damaged. It has been set aside and is fetched again from the server.</source>
        <translation>Lo guardado en este equipo estaba dañado. Se ha apartado y se descarga de nuevo del servidor.</translation>
    </message>
    <message>
        <source>What was kept on this computer is of another version of this program. It has been set aside and is fetched again.</source>
        <translation>Lo guardado en este equipo es de otra versión de este programa. Se ha apartado y se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The key to what was kept on this computer is no longer in your keychain. It has been set aside and is fetched again.</source>
        <translation>La clave de lo guardado en este equipo ya no está en tu llavero. Se ha apartado y se descarga de nuevo.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this computer at present: %1</source>
        <translation>Ahora no se pueden guardar cambios en este equipo: %1</translation>
    </message>
    <message>
        <source>Some changes that waited could not be read, so their file was set aside in %1.</source>
        <translation>No se pudieron leer algunos cambios pendientes, así que su archivo se ha apartado en %1.</translation>
    </message>
    <message>
        <source>Some files could not be deleted.</source>
        <translation>No se pudieron eliminar algunos archivos.</translation>
    </message>
</context>
<context>
    <name>app::Tour</name>
    <message>
        <source>Read the chapter on ownership and note three questions</source>
        <translation>Leer el capítulo sobre propiedad y anotar tres preguntas</translation>
    </message>
    <message>
        <source>Done this morning. The second exercise was the hard one: can we look at it together on Thursday?</source>
        <translation>Lo hice esta mañana. El segundo ejercicio fue el difícil: ¿podemos verlo juntos el jueves?</translation>
    </message>
    <message>
        <source>Written on the train</source>
        <translation>Escrito en el tren</translation>
    </message>
    <message>
        <source>The folder for the pictures cannot be made.</source>
        <translation>No se puede crear la carpeta para las imágenes.</translation>
    </message>
    <message>
        <source>Step %1 did not show what it should.</source>
        <translation>El paso %1 no mostró lo que debía.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>No se puede escribir la imagen %1.</translation>
    </message>
    <message>
        <source>- Read the notes of last week
- [x] Set up the build
- Write down what is still unclear, with an example for each question</source>
        <translation>- Leer las notas de la semana pasada
- [x] Preparar la compilación
- Anotar lo que aún no está claro, con un ejemplo para cada pregunta</translation>
    </message>
</context>
<context>
    <name>app::Tray</name>
    <message>
        <source>&amp;Open Mentorship</source>
        <translation>&amp;Abrir Mentorship</translation>
    </message>
    <message>
        <source>&amp;Add a task…</source>
        <translation>Aña&amp;dir una tarea…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Mentorship</source>
        <translation>Mentorship</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) new</source>
        <translation>
            <numerusform>%Ln novedad</numerusform>
            <numerusform>%Ln novedades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio pendiente</numerusform>
            <numerusform>%Ln cambios pendientes</numerusform>
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
        <translation>%1, un cambio espera tu decisión</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>author and text of a comment</comment>
        <translation>%1, aún no está en el servidor</translation>
    </message>
</context>
<context>
    <name>model::MemberModel</name>
    <message>
        <source>mentors</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>ofrece mentoría</translation>
    </message>
    <message>
        <source>looks for a mentor</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>busca mentoría</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>somebody; read out by a screen reader</comment>
        <translation>no disponible ahora</translation>
    </message>
    <message>
        <source>e-mail address not confirmed</source>
        <comment>of somebody; read out</comment>
        <translation>dirección de correo sin confirmar</translation>
    </message>
</context>
<context>
    <name>model::Recommendation</name>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Ambos perfiles mencionan %1.</translation>
    </message>
    <message>
        <source>They mentor, and you look for a mentor.</source>
        <translation>Ofrece mentoría y tú la buscas.</translation>
    </message>
    <message>
        <source>They look for a mentor, and you mentor.</source>
        <translation>Busca mentoría y tú la ofreces.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Están en el mismo lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>of things that two people have in common</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model::RelationModel</name>
    <message>
        <source>Deleted account</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>partner, group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, a change waits for you</source>
        <comment>partner, group</comment>
        <translation>%1, un cambio espera tu decisión</translation>
    </message>
    <message>
        <source>%1, not yet on the server</source>
        <comment>partner, group</comment>
        <translation>%1, aún no está en el servidor</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>%1, %2, %L3 of %L4 tasks done</source>
        <translation>%1, %2, tareas completadas: %L3 de %L4</translation>
    </message>
</context>
<context>
    <name>model::TaskModel</name>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>%1, %2, a change waits for you</source>
        <comment>task, state</comment>
        <translation>%1, %2, un cambio espera tu decisión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>task, state; read out by a screen reader</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not yet on the server</source>
        <comment>task, state</comment>
        <translation>%1, %2, aún no está en el servidor</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completadas</translation>
    </message>
</context>
<context>
    <name>session::Enrolment</name>
    <message>
        <source>The server makes an account only when its terms are accepted.</source>
        <translation>El servidor solo crea una cuenta si se aceptan sus condiciones.</translation>
    </message>
    <message>
        <source>This is not the link of the mail. Copy the whole link from it.</source>
        <translation>Este no es el enlace del correo. Copia de él el enlace completo.</translation>
    </message>
</context>
<context>
    <name>session::EntryRemovals</name>
    <message>
        <source>your sign-in is still in it. It will be deleted when you next start this program.</source>
        <translation>tu inicio de sesión sigue en él. Se eliminará la próxima vez que inicies este programa.</translation>
    </message>
</context>
<context>
    <name>session::Session</name>
    <message>
        <source>Your keychain is still locked. What you saved on this computer stays closed until it is unlocked.</source>
        <translation>Tu llavero sigue bloqueado. Lo que guardaste en este equipo queda cerrado hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Your keychain no longer holds your sign-in. Please sign in again.</source>
        <translation>Tu llavero ya no contiene tu inicio de sesión. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment, so what you saved stays closed. You can sign in for this time.</source>
        <translation>Este equipo no tiene llavero en este momento, así que lo que guardaste queda cerrado. Puedes iniciar sesión por esta vez.</translation>
    </message>
    <message>
        <source>Your keychain could not be read. You can try again, or sign in again.</source>
        <translation>No se pudo leer tu llavero. Puedes reintentarlo o iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your sign-in was saved by a newer version of this program. Use that one, or sign in for this time.</source>
        <translation>Tu inicio de sesión lo guardó una versión más reciente de este programa. Usa esa versión o inicia sesión por esta vez.</translation>
    </message>
    <message>
        <source>Your keychain holds a damaged sign-in. Please sign in again.</source>
        <translation>Tu llavero contiene un inicio de sesión dañado. Inicia sesión de nuevo.</translation>
    </message>
</context>
<context>
    <name>session::SignInFlow</name>
    <message>
        <source>Your keychain is locked. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Tu llavero está bloqueado. La sesión se mantiene hasta que salgas y no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>This computer has no keychain at the moment. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Este equipo no tiene llavero en este momento. La sesión se mantiene hasta que salgas y no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Your keychain does not answer. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Tu llavero no responde. La sesión se mantiene hasta que salgas y no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the sign-in. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Tu llavero no pudo guardar el inicio de sesión. La sesión se mantiene hasta que salgas y no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Your keychain holds a sign-in of a newer version of this program, which is left as it is. You stay signed in until you quit, and nothing is saved on this computer.</source>
        <translation>Tu llavero contiene un inicio de sesión de una versión más reciente de este programa, que se deja como está. La sesión se mantiene hasta que salgas y no se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Your keychain could not keep the new sign-in. You will be asked for it again when you next start this program.</source>
        <translation>Tu llavero no pudo guardar el nuevo inicio de sesión. Se te pedirá de nuevo la próxima vez que inicies este programa.</translation>
    </message>
</context>
<context>
    <name>syncing::EditChecks</name>
    <message>
        <source>This mentorship is not running, so nothing can be added or changed.</source>
        <translation>Esta mentoría no está en curso, así que no se puede añadir ni cambiar nada.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Este comentario ya no existe.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Este comentario lo escribió otra persona, así que solo ella puede cambiarlo.</translation>
    </message>
    <message>
        <source>This request is no longer there.</source>
        <translation>Esta solicitud ya no existe.</translation>
    </message>
    <message>
        <source>This request is still on its way to the server. Wait a moment.</source>
        <translation>Esta solicitud aún va de camino al servidor. Espera un momento.</translation>
    </message>
    <message>
        <source>This already has a change that waits for the server.</source>
        <translation>Esto ya tiene un cambio pendiente de enviar al servidor.</translation>
    </message>
    <message>
        <source>This mentorship is not running, so it cannot be ended.</source>
        <translation>Esta mentoría no está en curso, así que no se puede terminar.</translation>
    </message>
    <message>
        <source>This request no longer waits for an answer.</source>
        <translation>Esta solicitud ya no espera respuesta.</translation>
    </message>
    <message>
        <source>You did not send this request, so you cannot take it back. You can reject it.</source>
        <translation>Tú no enviaste esta solicitud, así que no puedes retirarla. Puedes rechazarla.</translation>
    </message>
    <message>
        <source>You sent this request, so the other person has to answer it.</source>
        <translation>Tú enviaste esta solicitud, así que la otra persona tiene que responderla.</translation>
    </message>
    <message>
        <source>This person has deleted their account, so the request cannot be accepted.</source>
        <translation>Esta persona ha eliminado su cuenta, así que no se puede aceptar la solicitud.</translation>
    </message>
    <message>
        <source>You already have a running mentorship. It has to end first.</source>
        <translation>Ya tienes una mentoría en curso. Primero tiene que terminar.</translation>
    </message>
    <message>
        <source>One of the two has to be you.</source>
        <translation>Una de las dos personas tienes que ser tú.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message numerus="yes">
        <source>A comment has at most %Ln characters.</source>
        <translation>
            <numerusform>Un comentario tiene como máximo %Ln carácter.</numerusform>
            <numerusform>Un comentario tiene como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AboutDialog</name>
    <message>
        <source>About Mentorship Desktop</source>
        <translation>Acerca de Mentorship Desktop</translation>
    </message>
    <message>
        <source>Mentorship Desktop</source>
        <translation>Mentorship Desktop</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2.

A client of the Mentorship System, for mentors and mentees at a desk.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Versión %1, con Qt %2.

Un cliente de Mentorship System, para mentores y aprendices ante su escritorio.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
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
        <translation>Cuenta y servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Sesión iniciada como</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>What other members see of you.</source>
        <translation>Lo que otros miembros ven de usted.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password of your account on the server.</source>
        <translation>La contraseña de su cuenta en el servidor.</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>Dejar este equipo</translation>
    </message>
    <message>
        <source>Signing out deletes from this computer what is kept of your account. Nothing is deleted on the server.</source>
        <translation>Al cerrar la sesión se elimina de este equipo lo que se guarda de su cuenta. En el servidor no se elimina nada.</translation>
    </message>
    <message>
        <source>Leaving the server</source>
        <translation>Dejar el servidor</translation>
    </message>
    <message>
        <source>Deleting the account cannot be undone. You are asked first.</source>
        <translation>Eliminar la cuenta no se puede deshacer. Antes se le pregunta.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Su perfil aún no se ha cargado.</translation>
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
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>%1, with %2, done %3</source>
        <comment>task, partner, time</comment>
        <translation>%1, con %2, completada: %3</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Completada: %1</translation>
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
        <translation>Administración</translation>
    </message>
    <message>
        <source>You</source>
        <comment>in a list of people</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are the only administrator. While you are, your account cannot be deleted.</source>
        <translation>Nadie más tiene permiso de administración. Mientras sea así, no se puede eliminar tu cuenta.</translation>
    </message>
    <message>
        <source>They can give and take this right. It opens no mentorship, task or comment of others.</source>
        <translation>Pueden dar y quitar este permiso. No da acceso a mentorías, tareas ni comentarios de otras personas.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>You are offline. Administration needs the server.</source>
        <translation>No tienes conexión. La administración necesita el servidor.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>You are no administrator any more.</source>
        <translation>Ya no tienes permiso de administración.</translation>
    </message>
    <message>
        <source>&amp;Load members</source>
        <translation>Cargar &amp;miembros</translation>
    </message>
    <message>
        <source>Type a part of the name.</source>
        <translation>Escribe una parte del nombre.</translation>
    </message>
    <message>
        <source>Nobody of that name who is not an administrator yet.</source>
        <translation>No hay nadie con ese nombre que no sea ya administrador.</translation>
    </message>
    <message>
        <source>Only another administrator can take the right from you.</source>
        <translation>Solo otro administrador puede quitarte el permiso.</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 ya tiene permiso de administración.</translation>
    </message>
    <message>
        <source>Take the right from %1? You would be the only administrator: nobody else could give it, and your account could not be deleted.</source>
        <translation>¿Quitarle el permiso a %1? Solo lo tendrías tú: nadie más podría darlo y tu cuenta no se podría eliminar.</translation>
    </message>
    <message>
        <source>Take the administrator’s right from %1?</source>
        <translation>¿Quitarle a %1 el permiso de administración?</translation>
    </message>
    <message>
        <source>Take it a&amp;way</source>
        <translation>Qui&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>%1 is no administrator any more.</source>
        <translation>%1 ya no tiene permiso de administración.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was changed.</source>
        <translation>No se puede contactar con el servidor, así que no se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the members: %Ln so far.</source>
        <translation>
            <numerusform>Cargando los miembros: %Ln hasta ahora.</numerusform>
            <numerusform>Cargando los miembros: %Ln hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::AgreementTimeline</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Day %L1 of %L2</source>
        <comment>of a relation</comment>
        <translation>Día %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>view::AgreementView</name>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentee</source>
        <translation>Aprendiz</translation>
    </message>
    <message>
        <source>Was to end</source>
        <comment>date of a relation</comment>
        <translation>Debía terminar</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>date of a relation</comment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>What is proposed</source>
        <translation>Lo propuesto</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
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
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <comment>of two texts</comment>
        <translation>Conservar el &amp;mío</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <comment>of two texts</comment>
        <translation>Conservar el &amp;otro</translation>
    </message>
    <message>
        <source>&amp;Add it again</source>
        <comment>a task that is gone</comment>
        <translation>&amp;Añadir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Post as new</source>
        <comment>a comment</comment>
        <translation>&amp;Publicar como nuevo</translation>
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
        <translation>Puede que ya vaya de camino al servidor, así que ya no se puede descartar.</translation>
    </message>
    <message>
        <source>The other text stays, and yours is no longer kept.</source>
        <translation>Queda el otro texto y el tuyo ya no se conserva.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Copiar mi &amp;texto</translation>
    </message>
    <message>
        <source>What you wrote is not kept then.</source>
        <translation>Lo que escribiste no se conservará.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <comment>changes</comment>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>changes</comment>
        <translation>Conser&amp;var</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio?</numerusform>
            <numerusform>¿Descartar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other change(s) would go along.</source>
        <translation>
            <numerusform>También se descartaría %Ln cambio más.</numerusform>
            <numerusform>También se descartarían %Ln cambios más.</numerusform>
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
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>view::ChangeDetails</name>
    <message>
        <source>Yours</source>
        <comment>of two texts</comment>
        <translation>El tuyo</translation>
    </message>
    <message>
        <source>Theirs</source>
        <comment>of two texts</comment>
        <translation>El otro</translation>
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
            <numerusform>%Ln cambio elegido</numerusform>
            <numerusform>%Ln cambios elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too long</source>
        <translation>
            <numerusform>Sobra %Ln carácter</numerusform>
            <numerusform>Sobran %Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Queda %Ln carácter</numerusform>
            <numerusform>Quedan %Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangeFacts</name>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Sent; not yet seen in the list</source>
        <translation>Enviado; aún no aparece en la lista</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <comment>a sentence, why</comment>
        <translation>Requiere tu decisión: %1</translation>
    </message>
    <message>
        <source>Waits for another change that needs you: %1</source>
        <translation>Espera a otro cambio que requiere tu decisión: %1</translation>
    </message>
    <message>
        <source>Waits for you to sign in again</source>
        <translation>Espera a que inicies sesión de nuevo</translation>
    </message>
    <message>
        <source>Waits for you to confirm your e-mail address</source>
        <translation>Espera a que confirmes tu dirección de correo</translation>
    </message>
    <message>
        <source>Cannot be sent: the account is gone</source>
        <translation>No se puede enviar: la cuenta ya no existe</translation>
    </message>
    <message>
        <source>Waits for a network; next try at %1</source>
        <comment>a time</comment>
        <translation>Espera conexión; próximo intento: %1</translation>
    </message>
    <message>
        <source>Waits for a network</source>
        <translation>Espera conexión</translation>
    </message>
    <message>
        <source>Waits; next try at %1</source>
        <comment>a time</comment>
        <translation>En espera; próximo intento: %1</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up again at %1</source>
        <comment>a time</comment>
        <translation>No se sabe si llegó; próxima comprobación: %1</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; looked up when there is a network</source>
        <translation>No se sabe si llegó; se comprobará cuando haya conexión</translation>
    </message>
    <message>
        <source>It is not known whether it arrived; being looked up</source>
        <translation>No se sabe si llegó; comprobándolo</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a time</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Waits until it can no longer be undone (%L1 s)</source>
        <comment>seconds</comment>
        <translation>Espera hasta que ya no se pueda deshacer (%L1 s)</translation>
    </message>
</context>
<context>
    <name>view::ChangeTexts</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Bio</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Nombre de usuario de Slack</translation>
    </message>
    <message>
        <source>Social media links</source>
        <translation>Enlaces a redes sociales</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Resume address</source>
        <translation>Dirección del currículum</translation>
    </message>
    <message>
        <source>Photo address</source>
        <translation>Dirección de la foto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>(taken out)</source>
        <comment>a text of the profile</comment>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <translation>Busca mentoría</translation>
    </message>
    <message>
        <source>Can be a mentor</source>
        <translation>Puede ofrecer mentoría</translation>
    </message>
    <message>
        <source>Mentorship with %1</source>
        <translation>Mentoría con %1</translation>
    </message>
    <message>
        <source>Made %1</source>
        <comment>date and time</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>The other text</source>
        <translation>El otro texto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Tu comentario</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>of a request</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Ends</source>
        <comment>a mentorship</comment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a text, the text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Changes that are not on the server yet</source>
        <translation>Cambios que aún no están en el servidor</translation>
    </message>
    <message>
        <source>Written on %1.</source>
        <comment>date and time</comment>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>No se pudo escribir el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>view::ChangesPanel</name>
    <message>
        <source>&amp;Export all texts…</source>
        <translation>&amp;Exportar todos los textos…</translation>
    </message>
    <message>
        <source>Nothing waits: all your changes are on the server.</source>
        <translation>No hay nada pendiente: todos tus cambios están en el servidor.</translation>
    </message>
    <message>
        <source>&amp;Retry all now</source>
        <translation>&amp;Reintentar todo ahora</translation>
    </message>
    <message>
        <source>&amp;Copy all texts</source>
        <translation>&amp;Copiar todos los textos</translation>
    </message>
    <message>
        <source>The text stays as it was.</source>
        <translation>El texto queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
    <message>
        <source>&amp;Export texts…</source>
        <translation>E&amp;xportar textos…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>The change has left before your new text was saved. The text was not sent.</source>
        <translation>El cambio salió antes de que se guardara tu nuevo texto. El texto no se envió.</translation>
    </message>
    <message>
        <source>&amp;Copy my text</source>
        <translation>Co&amp;piar mi texto</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Se&amp;guir editando</translation>
    </message>
    <message>
        <source>Export the texts of all changes</source>
        <translation>Exportar los textos de todos los cambios</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The texts were written to %1.</source>
        <translation>Los textos se escribieron en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) to decide</source>
        <comment>about</comment>
        <translation>
            <numerusform>%Ln cambio por decidir</numerusform>
            <numerusform>%Ln cambios por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio pendiente</numerusform>
            <numerusform>%Ln cambios pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::ChangesStanding</name>
    <message>
        <source>Your sign-in has ended, so nothing is sent until you sign in again.</source>
        <translation>Tu sesión ha terminado, así que no se envía nada hasta que inicies sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed, so nothing is sent. Follow the link in the e-mail that the server sent you, then try again.</source>
        <translation>Tu dirección de correo no está confirmada, así que no se envía nada. Sigue el enlace del correo que te envió el servidor y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server does not know your account any more, so nothing of this can be sent. Save your texts in a file before you sign out.</source>
        <translation>El servidor ya no conoce tu cuenta, así que nada de esto se puede enviar. Guarda tus textos en un archivo antes de cerrar la sesión.</translation>
    </message>
</context>
<context>
    <name>view::CommentCommands</name>
    <message>
        <source>&amp;Delete</source>
        <comment>comments</comment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>comments</comment>
        <translation>&amp;Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln comment(s) of yours? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %Ln comentario tuyo? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %Ln comentarios tuyos? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CommentDelegate</name>
    <message>
        <source>In the editor below</source>
        <comment>state of a comment</comment>
        <translation>En el editor de abajo</translation>
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
        <translation>Tú</translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>author of a comment, not known</comment>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a comment waits for the person</comment>
        <translation>Requiere tu decisión</translation>
    </message>
    <message>
        <source>Saving…</source>
        <comment>state of a comment</comment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <comment>state of a comment</comment>
        <translation>Eliminando…</translation>
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
        <translation>Aún sin enviar: espera tu decisión</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Un cambio suyo espera tu decisión</translation>
    </message>
    <message>
        <source>Waiting to be changed</source>
        <translation>Modificación pendiente</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Eliminación pendiente</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Envío pendiente</translation>
    </message>
</context>
<context>
    <name>view::CommentsPanel</name>
    <message>
        <source>&amp;Edit comment</source>
        <translation>E&amp;ditar comentario</translation>
    </message>
    <message>
        <source>Dele&amp;te comment</source>
        <translation>Elimina&amp;r comentario</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>C&amp;opiar texto</translation>
    </message>
    <message>
        <source>Comments can be written once the request is accepted.</source>
        <translation>Se pueden escribir comentarios cuando se acepte la solicitud.</translation>
    </message>
    <message>
        <source>This relation has ended: comments can only be read here, as last seen.</source>
        <translation>Esta relación ha terminado: los comentarios solo se pueden leer aquí, tal como se vieron por última vez.</translation>
    </message>
    <message>
        <source>Sav&amp;e</source>
        <comment>a comment</comment>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <comment>a comment</comment>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Guardar el comentario</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Enviar el comentario</translation>
    </message>
    <message>
        <source>Save the comment (Ctrl+Enter)</source>
        <translation>Guardar el comentario (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Send the comment (Ctrl+Enter)</source>
        <translation>Enviar el comentario (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Tu comentario</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nuevo comentario</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves it, Escape leaves it as it was.</source>
        <translation>Ctrl+Intro lo guarda; Escape lo deja como estaba.</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it.</source>
        <translation>Ctrl+Intro lo envía.</translation>
    </message>
    <message>
        <source>Choose a task to see its comments.</source>
        <translation>Elige una tarea para ver sus comentarios.</translation>
    </message>
    <message>
        <source>No comments yet. Write the first one below.</source>
        <translation>Aún no hay comentarios. Escribe el primero abajo.</translation>
    </message>
    <message>
        <source>This task has no comments.</source>
        <translation>Esta tarea no tiene comentarios.</translation>
    </message>
    <message>
        <source>The comments of this task were never seen on this computer, and the service does not show them any more.</source>
        <translation>Los comentarios de esta tarea nunca se vieron en este equipo y el servicio ya no los muestra.</translation>
    </message>
    <message>
        <source>The comment stays as it was.</source>
        <translation>El comentario queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted. Your text can be sent as a new one.</source>
        <translation>El comentario que editabas se eliminó. Tu texto se puede enviar como uno nuevo.</translation>
    </message>
    <message>
        <source>The comment that you were editing was deleted.</source>
        <translation>El comentario que editabas se eliminó.</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>Copiar &amp;texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many; a comment holds %L1, blanks included.</source>
        <translation>
            <numerusform>Sobra %Ln carácter; un comentario admite %L1, espacios incluidos.</numerusform>
            <numerusform>Sobran %Ln caracteres; un comentario admite %L1, espacios incluidos.</numerusform>
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
            <numerusform>%Ln carácter sin espacios</numerusform>
            <numerusform>%Ln caracteres sin espacios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::CompareView</name>
    <message>
        <source>Mentoring</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>In common with you</source>
        <translation>En común contigo</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>About them</source>
        <comment>a member&apos;s biography</comment>
        <translation>Acerca de esta persona</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>an e-mail address</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <comment>an e-mail address</comment>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>el mismo lugar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>%1 · the same for all</source>
        <comment>name of what is compared</comment>
        <translation>%1 · igual para todos</translation>
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
        <translation>Tareas completadas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>month and year, then how many tasks</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>first day of the week, then how many tasks</extracomment>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>None in the last six months</source>
        <comment>completed tasks</comment>
        <translation>Ninguna en los últimos seis meses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>None in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>Ninguna en las últimas %L1 semanas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last six months</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln en los últimos seis meses</numerusform>
            <numerusform>%Ln en los últimos seis meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the last %L1 weeks</source>
        <comment>completed tasks</comment>
        <translation>
            <numerusform>%Ln en las últimas %L1 semanas</numerusform>
            <numerusform>%Ln en las últimas %L1 semanas</numerusform>
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
        <translation>Pega el enlace del correo o su última parte.</translation>
    </message>
    <message>
        <source>Your account is there. A mail is on its way to %1: open its link, or paste the link here.</source>
        <translation>Tu cuenta está creada. Un correo va en camino a %1: abre su enlace o pégalo aquí.</translation>
    </message>
    <message>
        <source>Your account is there, but the server had trouble with its mail to %1. If none comes, have it sent again.</source>
        <translation>Tu cuenta está creada, pero el servidor tuvo problemas con el correo a %1. Si no llega ninguno, pide que se envíe de nuevo.</translation>
    </message>
    <message>
        <source>This account waits for its e-mail address to be confirmed. Open the link in the mail that you were sent, or paste the link here.</source>
        <translation>Falta confirmar la dirección de correo de esta cuenta. Abre el enlace del correo que recibiste o pégalo aquí.</translation>
    </message>
    <message>
        <source>The e-mail address that you registered with is needed for that.</source>
        <translation>Para eso hace falta la dirección de correo con la que te registraste.</translation>
    </message>
    <message>
        <source>The mail was sent again to %1.</source>
        <translation>El correo se envió de nuevo a %1.</translation>
    </message>
    <message>
        <source>No account of this server has this address.</source>
        <translation>Ninguna cuenta de este servidor tiene esta dirección.</translation>
    </message>
    <message>
        <source>This address is confirmed already. You can sign in.</source>
        <translation>Esta dirección ya está confirmada. Puedes iniciar sesión.</translation>
    </message>
    <message>
        <source>The server had trouble while it sent the mail. It may arrive all the same; if not, try again in a while.</source>
        <translation>El servidor tuvo problemas al enviar el correo. Puede que llegue de todos modos; si no, inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server is asked…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server does not know this link, or it is older than %L1 days.</source>
        <translation>El servidor no conoce este enlace, o tiene más de %L1 días.</translation>
    </message>
</context>
<context>
    <name>view::DataPreferences</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>&amp;Fetch again</source>
        <translation>&amp;Obtener de nuevo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>What is in it can be read with your keychain only.</source>
        <translation>Su contenido solo se puede leer con su llavero.</translation>
    </message>
    <message>
        <source>Folder in the file manager</source>
        <translation>Carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se ha visto</translation>
    </message>
    <message>
        <source>The cache: it can be fetched from the server again.</source>
        <translation>La caché: se puede obtener de nuevo del servidor.</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Cambios en espera</translation>
    </message>
    <message>
        <source>The outbox, with texts that you have begun: on this computer only.</source>
        <translation>La bandeja de salida, con textos empezados: solo en este equipo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Everything that is kept, as a file that others can read.</source>
        <translation>Todo lo que se guarda, en un archivo que otros pueden leer.</translation>
    </message>
    <message>
        <source>Start the cache anew</source>
        <translation>Empezar la caché de nuevo</translation>
    </message>
    <message>
        <source>Deletes what was seen from this computer and fetches it from the server. Changes that wait stay. It needs the server.</source>
        <translation>Elimina de este equipo lo que se ha visto y lo obtiene del servidor. Los cambios en espera se conservan. Hace falta el servidor.</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>En este equipo no se guarda nada.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>no data</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its name is shown above.</source>
        <translation>No se pudo abrir la carpeta. Su nombre se muestra arriba.</translation>
    </message>
    <message>
        <source>The cache is empty, and everything is being fetched again.</source>
        <translation>La caché está vacía y todo se está obteniendo de nuevo.</translation>
    </message>
</context>
<context>
    <name>view::DeleteAccountDialog</name>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Your profile has not been loaded yet.</source>
        <translation>Tu perfil aún no se ha cargado.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>the user name</comment>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>You are the only administrator, and the server keeps its last one. Make somebody else an administrator first.</source>
        <translation>Nadie más tiene permiso de administración y el servidor no permite quedarse sin él. Nombra primero a otra persona.</translation>
    </message>
    <message>
        <source>&amp;Choose somebody</source>
        <translation>E&amp;legir a alguien</translation>
    </message>
    <message>
        <source>Your mentorship with %1 is still running. It goes on to count as running there, and no other can begin, until it is cancelled. Better cancel it first.</source>
        <translation>Tu mentoría con %1 sigue en curso. Allí seguirá contando como en curso, y no podrá empezar otra, hasta que se cancele. Es mejor cancelarla antes.</translation>
    </message>
    <message>
        <source>You are offline. Deleting the account needs the server.</source>
        <translation>No tienes conexión. Para eliminar la cuenta hace falta el servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing was deleted.</source>
        <translation>No se puede contactar con el servidor, así que no se eliminó nada.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>&amp;Delete my account</source>
        <translation>&amp;Eliminar mi cuenta</translation>
    </message>
</context>
<context>
    <name>view::Diagnostics</name>
    <message>
        <source>The diagnostics were copied. There are no names, no texts and no addresses in them.</source>
        <translation>Se copió el diagnóstico. No contiene nombres, textos ni direcciones.</translation>
    </message>
</context>
<context>
    <name>view::DockTabs</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>view::DockTitle</name>
    <message>
        <source>Detach or attach %1</source>
        <comment>a panel</comment>
        <translation>Separar o acoplar %1</translation>
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
        <translation>Un cambio espera tu decisión: %1. %2</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>It had to be sent again, and may be there twice now: %1. If so, delete one of them.</source>
        <comment>the change</comment>
        <translation>Hubo que enviarlo de nuevo y puede que ahora esté allí dos veces: %1. Si es así, elimina uno de los dos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for you.</source>
        <translation>
            <numerusform>%Ln cambio espera tu decisión.</numerusform>
            <numerusform>%Ln cambios esperan tu decisión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::EditTexts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>The server does not take it, and does not say why.</source>
        <translation>El servidor no lo acepta y no dice por qué.</translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation>El servidor no lo acepta: %1</translation>
    </message>
    <message>
        <source>The mentorship has ended in the meantime.</source>
        <translation>La mentoría terminó entretanto.</translation>
    </message>
    <message>
        <source>The request that it was to take the place of was answered in the meantime, so it was not sent.</source>
        <translation>La solicitud a la que debía sustituir se respondió entretanto, así que no se envió.</translation>
    </message>
    <message>
        <source>The request was answered or withdrawn in the meantime.</source>
        <translation>La solicitud se respondió o se retiró entretanto.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <comment>a task</comment>
        <translation>Añadir «%1»</translation>
    </message>
    <message>
        <source>Complete “%1”</source>
        <comment>a task</comment>
        <translation>Completar «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <comment>a task</comment>
        <translation>Eliminar «%1»</translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <comment>a task</comment>
        <translation>Comentar en «%1»</translation>
    </message>
    <message>
        <source>Change a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Cambiar un comentario en «%1»</translation>
    </message>
    <message>
        <source>Delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>Eliminar un comentario en «%1»</translation>
    </message>
    <message>
        <source>Send a request to %1</source>
        <translation>Enviar una solicitud a %1</translation>
    </message>
    <message>
        <source>Withdraw the request to %1</source>
        <translation>Retirar la solicitud a %1</translation>
    </message>
    <message>
        <source>Accept the request of %1</source>
        <translation>Aceptar la solicitud de %1</translation>
    </message>
    <message>
        <source>Decline the request of %1</source>
        <translation>Rechazar la solicitud de %1</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1</source>
        <translation>Cancelar la mentoría con %1</translation>
    </message>
    <message>
        <source>Save your profile</source>
        <translation>Guardar tu perfil</translation>
    </message>
    <message>
        <source>&amp;Undo: complete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Deshacer: completar «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo: delete “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Deshacer: eliminar «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo: delete a comment on “%1”</source>
        <comment>a task</comment>
        <translation>&amp;Deshacer: eliminar un comentario en «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The task was deleted in the meantime.</source>
        <translation>La tarea se eliminó entretanto.</translation>
    </message>
    <message>
        <source>The comment was deleted in the meantime.</source>
        <translation>El comentario se eliminó entretanto.</translation>
    </message>
    <message>
        <source>The comment was changed elsewhere in the meantime, so there are two texts now.</source>
        <translation>El comentario se cambió entretanto en otro lugar, así que ahora hay dos textos.</translation>
    </message>
    <message>
        <source>The mentorship is not running, so nothing can be added to it.</source>
        <translation>La mentoría no está en curso, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>The server does not show this mentorship to you any more.</source>
        <translation>El servidor ya no te muestra esta mentoría.</translation>
    </message>
    <message>
        <source>Somebody else wrote this comment, so only they can change it.</source>
        <translation>Este comentario lo escribió otra persona, así que solo ella puede cambiarlo.</translation>
    </message>
    <message>
        <source>It may have been added, and removed again by the other side.</source>
        <translation>Puede que se añadiera y que la otra parte lo quitara después.</translation>
    </message>
    <message>
        <source>The server fails at it again and again.</source>
        <translation>El servidor falla con esto una y otra vez.</translation>
    </message>
    <message>
        <source>It was sent several times, and the server does not keep it.</source>
        <translation>Se envió varias veces y el servidor no lo conserva.</translation>
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
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>A short look around, one place after the other. You can use the window meanwhile, leave with Esc at any time, and take the guide again from the Help menu.</source>
        <translation>Un breve recorrido, un lugar tras otro. Mientras tanto puede usar la ventana, salir con Esc en cualquier momento y repetir el recorrido desde el menú Ayuda.</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Your mentorships and requests: with whom, and how far they are. Choose one, and the other panels follow.</source>
        <translation>Sus mentorías y solicitudes: con quién y cómo van. Elija una y los demás paneles la siguen.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>What the two of you have agreed on. Write a task into the field and press Enter; complete it when it is done.</source>
        <translation>Lo que han acordado entre los dos. Escriba una tarea en el campo y pulse Intro; complétela cuando esté hecha.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>What the two of you say about the chosen task. What you have begun to write is kept until you send it.</source>
        <translation>Lo que dicen los dos sobre la tarea elegida. Lo que empezó a escribir se conserva hasta que lo envíe.</translation>
    </message>
    <message>
        <source>Online and offline</source>
        <translation>Con y sin conexión</translation>
    </message>
    <message>
        <source>Here you see whether the server can be reached, and how many changes wait. Without a network go on working: what you change waits on this computer and is sent later.</source>
        <translation>Aquí ve si se puede llegar al servidor y cuántos cambios esperan. Sin red, siga trabajando: lo que cambie espera en este equipo y se envía después.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>“%1” in the Go menu (%2) takes you to every command, task and person. “%3” in the Help menu (%4) explains a field.</source>
        <translation>«%1» en el menú Ir (%2) le lleva a cualquier comando, tarea o persona. «%3» en el menú Ayuda (%4) explica un campo.</translation>
    </message>
</context>
<context>
    <name>view::GuideCallout</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>view::HomeView</name>
    <message>
        <source>As of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>mentorships, below a figure</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Asked you</source>
        <comment>requests, below a figure</comment>
        <translation>Recibidas</translation>
    </message>
    <message>
        <source>You asked</source>
        <comment>requests, below a figure</comment>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>mentorships, below a figure</comment>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>requests, below a figure</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>mentorships, below a figure</comment>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>&amp;Show requests</source>
        <translation>Mostrar &amp;solicitudes</translation>
    </message>
    <message>
        <source>Write down what to do next with %1.</source>
        <translation>Anota lo próximo que harás con %1.</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>Abrir &amp;tareas</translation>
    </message>
    <message>
        <source>When somebody asks you to be a mentor or a mentee, the request shows here.</source>
        <translation>Cuando alguien te pida u ofrezca mentoría, la solicitud aparecerá aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) waiting for your answer.</source>
        <translation>
            <numerusform>%Ln solicitud espera tu respuesta.</numerusform>
            <numerusform>%Ln solicitudes esperan tu respuesta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) to do with %1.</source>
        <translation>
            <numerusform>%Ln tarea por hacer con %1.</numerusform>
            <numerusform>%Ln tareas por hacer con %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::LayoutsDialog</name>
    <message>
        <source>Your layouts</source>
        <translation>Sus disposiciones</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar el &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Another layout has the name “%1” already.</source>
        <translation>Ya hay otra disposición con el nombre «%1».</translation>
    </message>
    <message>
        <source>The layout “%1” was deleted.</source>
        <translation>Se eliminó la disposición «%1».</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>view::LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Partes del programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Who wrote this part of the program, and what its licence says.</source>
        <translation>Quién escribió esta parte del programa y qué dice su licencia.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <source>Neither mentors nor looks for a mentor</source>
        <comment>a member</comment>
        <translation>Ni ofrece ni busca mentoría</translation>
    </message>
    <message>
        <source>Mentors</source>
        <comment>a member does</comment>
        <translation>Ofrece mentoría</translation>
    </message>
    <message>
        <source>Looks for a mentor</source>
        <comment>a member does</comment>
        <translation>Busca mentoría</translation>
    </message>
    <message>
        <source>Available now</source>
        <comment>a member</comment>
        <translation>Disponible ahora</translation>
    </message>
    <message>
        <source>In a mentorship now</source>
        <comment>a member, not available therefore</comment>
        <translation>Ahora en una mentoría</translation>
    </message>
    <message>
        <source>E-mail not confirmed</source>
        <comment>of a member</comment>
        <translation>Correo sin confirmar</translation>
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
        <translation>Pedir &amp;mentoría…</translation>
    </message>
    <message>
        <source>&amp;Offer to mentor…</source>
        <translation>&amp;Ofrecer mentoría…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar nom&amp;bre</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By &amp;location</source>
        <translation>Por &amp;ubicación</translation>
    </message>
    <message>
        <source>Newest &amp;first</source>
        <translation>&amp;Primero los más recientes</translation>
    </message>
    <message>
        <source>&amp;Most in common with you first</source>
        <translation>Primero los más &amp;afines a ti</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>Select one person first.</source>
        <translation>Selecciona primero a una persona.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>members shown</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Loading members, %1 so far</source>
        <translation>Cargando miembros, %1 hasta ahora</translation>
    </message>
    <message>
        <source>Loading members…</source>
        <translation>Cargando miembros…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Not all were loaded yet</source>
        <translation>Aún no se han cargado todos</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Aún sin cargar</translation>
    </message>
    <message>
        <source>You are offline. These are the members loaded before.</source>
        <translation>No tienes conexión. Estos son los miembros cargados antes.</translation>
    </message>
    <message>
        <source>%1 These are the members loaded before.</source>
        <comment>a sentence, why it went wrong</comment>
        <translation>%1 Estos son los miembros cargados antes.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>No hay nadie así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>You are offline, and the members were never loaded on this computer.</source>
        <translation>No tienes conexión y los miembros nunca se cargaron en este equipo.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nobody else is registered on this server yet.</source>
        <translation>Aún no hay nadie más en este servidor.</translation>
    </message>
    <message>
        <source>The members were not loaded yet.</source>
        <translation>Los miembros aún no se han cargado.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Cargar ahora</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Tu propio perfil aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Say in your profile that you mentor, or that you look for a mentor, and people who fit are shown here.</source>
        <translation>Indica en tu perfil que ofreces o buscas mentoría y aquí se mostrarán personas afines.</translation>
    </message>
    <message>
        <source>Write your skills and interests into your profile, and people who share them are shown here.</source>
        <translation>Escribe tus habilidades e intereses en tu perfil y aquí se mostrarán personas que los comparten.</translation>
    </message>
    <message>
        <source>Nobody who is free now shares your skills or interests.</source>
        <translation>Nadie que esté disponible ahora comparte tus habilidades o intereses.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln people can be compared.</source>
        <translation>
            <numerusform>Se puede comparar hasta %Ln persona.</numerusform>
            <numerusform>Se pueden comparar hasta %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) shown</source>
        <translation>
            <numerusform>Se muestra %Ln miembro</numerusform>
            <numerusform>Se muestran %Ln miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::NoteTemplates</name>
    <message>
        <source>What I would like to learn</source>
        <translation>Lo que me gustaría aprender</translation>
    </message>
    <message>
        <source>I would like to learn … from you.
So far I have …
I have about two hours a week, and could meet on …</source>
        <translation>Me gustaría aprender … contigo.
Hasta ahora he …
Tengo unas dos horas por semana y podría reunirme …</translation>
    </message>
    <message>
        <source>What I can offer</source>
        <translation>Lo que puedo ofrecer</translation>
    </message>
    <message>
        <source>I saw that you look for a mentor in …
I have worked with it for … and could help you with …
Shall we meet for half an hour a week?</source>
        <translation>Vi que buscas mentoría en …
Llevo … trabajando en ello y podría ayudarte con …
¿Nos reunimos media hora por semana?</translation>
    </message>
    <message>
        <source>How we could work</source>
        <translation>Cómo podríamos trabajar</translation>
    </message>
    <message>
        <source>Goal: …
Meetings: every other week, 45 minutes
Between them: small tasks, written down here
We look back after 4 weeks.</source>
        <translation>Objetivo: …
Reuniones: cada dos semanas, 45 minutos
Entre ellas: tareas pequeñas, anotadas aquí
Hacemos balance a las 4 semanas.</translation>
    </message>
</context>
<context>
    <name>view::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <comment>a sentence; read out by a screen reader</comment>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>view::NotificationPreferences</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>A symbol in the tray of the desktop counts what is new and what waits. Closing the window ends the program as before.</source>
        <translation>Un símbolo en la bandeja del escritorio cuenta lo nuevo y lo que espera. Al cerrar la ventana el programa termina, como hasta ahora.</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>De qué avisar</translation>
    </message>
    <message>
        <source>Comments on a task that is not open are looked for every half hour.</source>
        <translation>Los comentarios de una tarea que no está abierta se buscan cada media hora.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing is shown in these hours, only counted. They may go across midnight.</source>
        <translation>En estas horas no se muestra nada, solo se cuenta. Pueden pasar de medianoche.</translation>
    </message>
    <message>
        <source>Tell me of news while the window is in the background</source>
        <translation>Avisarme de novedades mientras la ventana está en segundo plano</translation>
    </message>
    <message>
        <source>This desktop has no tray, so that nothing can be told here.</source>
        <translation>Este escritorio no tiene bandeja, así que aquí no se puede avisar de nada.</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Solicitudes y respuestas</translation>
    </message>
    <message>
        <source>Somebody asks you, or has answered your request.</source>
        <translation>Alguien le pide algo o ha respondido a su solicitud.</translation>
    </message>
    <message>
        <source>Tasks and comments</source>
        <translation>Tareas y comentarios</translation>
    </message>
    <message>
        <source>There is a task that you did not add here, or a comment of the other person.</source>
        <translation>Hay una tarea que usted no añadió aquí, o un comentario de la otra persona.</translation>
    </message>
    <message>
        <source>Ends of mentorships</source>
        <translation>Finales de mentorías</translation>
    </message>
    <message>
        <source>A mentorship ends within seven days, or was cancelled.</source>
        <translation>Una mentoría termina en menos de siete días, o se ha cancelado.</translation>
    </message>
    <message>
        <source>Show nothing between these times</source>
        <translation>No mostrar nada entre estas horas</translation>
    </message>
    <message>
        <source>News of these hours is only counted at the symbol in the tray.</source>
        <translation>Las novedades de estas horas solo se cuentan en el símbolo de la bandeja.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>From this time on nothing is shown.</source>
        <translation>A partir de esta hora no se muestra nada.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>From this time on news is shown again.</source>
        <translation>A partir de esta hora las novedades se muestran de nuevo.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>News is shown as a message of the desktop, with names and words, also on a locked screen if the desktop does so. A click on it opens the window at the task or the mentorship.</source>
        <translation>Las novedades se muestran como un mensaje del escritorio, con nombres y palabras, también en una pantalla bloqueada si el escritorio lo hace. Al pulsarlo se abre la ventana en la tarea o la mentoría.</translation>
    </message>
</context>
<context>
    <name>view::OverviewCheckDialog</name>
    <message>
        <source>Figures of the home page</source>
        <translation>Cifras de la página de inicio</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel de control</translation>
    </message>
    <message>
        <source>Running mentorship</source>
        <translation>Mentoría en curso</translation>
    </message>
    <message>
        <source>Past mentorships and requests</source>
        <translation>Mentorías y solicitudes pasadas</translation>
    </message>
    <message>
        <source>Requests without an answer</source>
        <translation>Solicitudes sin respuesta</translation>
    </message>
    <message>
        <source>Lists by state</source>
        <translation>Listas por estado</translation>
    </message>
    <message>
        <source>Asking the server for each of its overviews…</source>
        <translation>Pidiendo al servidor cada uno de sus resúmenes…</translation>
    </message>
    <message>
        <source>Nothing was compared.</source>
        <translation>No se comparó nada.</translation>
    </message>
    <message>
        <source>This is from the last time.</source>
        <translation>Esto es de la última vez.</translation>
    </message>
    <message>
        <source>Something differs. Sync now, then compare again.</source>
        <translation>Hay diferencias. Sincroniza ahora y compara de nuevo.</translation>
    </message>
    <message>
        <source>What the server could answer agrees with what is kept here.</source>
        <translation>Lo que el servidor pudo responder coincide con lo guardado aquí.</translation>
    </message>
    <message>
        <source>All of it agrees with what is kept here.</source>
        <translation>Todo coincide con lo guardado aquí.</translation>
    </message>
    <message>
        <source>The server cannot make it. It never can once a partner has deleted their account.</source>
        <translation>El servidor no puede generarlo. Nunca puede cuando la otra persona de una mentoría ha eliminado su cuenta.</translation>
    </message>
    <message>
        <source>The server cannot make it. %1</source>
        <translation>El servidor no puede generarlo. %1</translation>
    </message>
    <message>
        <source>Agrees: %1 there and here.</source>
        <comment>a number</comment>
        <translation>Coincide: %1 allí y aquí.</translation>
    </message>
    <message>
        <source>Differs, though there are %1 there and here.</source>
        <comment>a number</comment>
        <translation>Difiere, aunque hay %1 allí y aquí.</translation>
    </message>
    <message>
        <source>Differs: %1 there, %2 here.</source>
        <comment>two numbers</comment>
        <translation>Difiere: %1 allí, %2 aquí.</translation>
    </message>
</context>
<context>
    <name>view::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Commands, people, tasks and comments</source>
        <translation>Órdenes, personas, tareas y comentarios</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
    <message>
        <source>Still reading what is kept here…</source>
        <translation>Aún se está leyendo lo que se guarda aquí…</translation>
    </message>
    <message>
        <source>Nothing here has these letters.</source>
        <translation>Nada aquí tiene estas letras.</translation>
    </message>
</context>
<context>
    <name>view::PaletteModel</name>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Task, with %1</source>
        <comment>somebody</comment>
        <translation>Tarea, con %1</translation>
    </message>
    <message>
        <source>Comment, with %1</source>
        <comment>somebody</comment>
        <translation>Comentario, con %1</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>a command; read out by a screen reader</comment>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>view::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>The new password is the same as the current one.</source>
        <translation>La contraseña nueva es igual que la actual.</translation>
    </message>
    <message>
        <source>This is not the same as the new password.</source>
        <translation>No coincide con la contraseña nueva.</translation>
    </message>
    <message>
        <source>Your current password is missing.</source>
        <translation>Falta tu contraseña actual.</translation>
    </message>
    <message>
        <source>The new password is missing.</source>
        <translation>Falta la contraseña nueva.</translation>
    </message>
    <message>
        <source>Type the new password a second time.</source>
        <translation>Escribe la contraseña nueva otra vez.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Tu contraseña se ha cambiado.</translation>
    </message>
    <message>
        <source>This is not your current password.</source>
        <translation>Esta no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>The server did not answer clearly, so either password may be the one that counts now. Try again in a while.</source>
        <translation>El servidor no respondió con claridad, así que puede valer cualquiera de las dos contraseñas. Inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so your password was not changed.</source>
        <translation>No se puede contactar con el servidor, así que tu contraseña no se cambió.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Ca&amp;mbiar contraseña</translation>
    </message>
    <message>
        <source>You are offline. Changing the password needs the server.</source>
        <translation>No tienes conexión. Para cambiar la contraseña hace falta el servidor.</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>Al menos %L1 caracteres, sin espacios.</translation>
    </message>
</context>
<context>
    <name>view::PasteTasksDialog</name>
    <message>
        <source>Each chosen line becomes a task. What was ticked there is left out at first.</source>
        <translation>Cada línea elegida se convierte en una tarea. Lo que ya estaba marcado queda fuera al principio.</translation>
    </message>
    <message>
        <source>Each chosen line becomes a task.</source>
        <translation>Cada línea elegida se convierte en una tarea.</translation>
    </message>
    <message>
        <source>&amp;Add tasks</source>
        <translation>&amp;Añadir tareas</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln task(s)</source>
        <translation>
            <numerusform>&amp;Añadir %Ln tarea</numerusform>
            <numerusform>&amp;Añadir %Ln tareas</numerusform>
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
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Slack user name</source>
        <translation>Nombre de usuario de Slack</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Miembro desde</translation>
    </message>
    <message>
        <source>This account was deleted. What is shown here is from before.</source>
        <translation>Esta cuenta se eliminó. Lo que se muestra aquí es de antes.</translation>
    </message>
    <message>
        <source>%1 What is shown here may be old.</source>
        <comment>a sentence, why</comment>
        <translation>%1 Lo que se muestra aquí puede ser antiguo.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Choose somebody among the members.</source>
        <translation>Elige a alguien entre los miembros.</translation>
    </message>
    <message>
        <source>You are offline, and this member was never loaded on this computer.</source>
        <translation>No tienes conexión y este miembro nunca se cargó en este equipo.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This member was not loaded yet.</source>
        <translation>Este miembro aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Nothing is known of this member.</source>
        <translation>No se sabe nada de este miembro.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Cargar ahora</translation>
    </message>
    <message>
        <source>You both name %1.</source>
        <comment>skills or interests</comment>
        <translation>Ambos perfiles mencionan %1.</translation>
    </message>
    <message>
        <source>You are in the same place.</source>
        <translation>Están en el mismo lugar.</translation>
    </message>
    <message>
        <source>Open this mentorship or request</source>
        <translation>Abrir esta mentoría o solicitud</translation>
    </message>
</context>
<context>
    <name>view::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As in the View menu.</source>
        <translation>Como en el menú Ver.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>What you and others write stays as it is. The window is made anew.</source>
        <translation>Lo que usted y otros escriben queda como está. La ventana se crea de nuevo.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, after a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no time to undo</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Tiempo para deshacer</translation>
    </message>
    <message>
        <source>Completing and deleting tasks, and deleting comments, wait that long before they are sent, so that they can be undone. Without it deleting asks first.</source>
        <translation>Completar y eliminar tareas y eliminar comentarios esperan ese tiempo antes de enviarse, para que se puedan deshacer. Sin él se pregunta antes de eliminar.</translation>
    </message>
    <message>
        <source>Finds settings by their words, on all pages.</source>
        <translation>Encuentra ajustes por sus palabras, en todas las páginas.</translation>
    </message>
    <message>
        <source>For so long, completing and deleting can be undone before they are sent. Off: they are sent at once.</source>
        <translation>Durante ese tiempo se puede deshacer completar y eliminar antes de que se envíen. Desactivado: se envían al momento.</translation>
    </message>
</context>
<context>
    <name>view::ProfileDialog</name>
    <message>
        <source>This does not look like a web address, such as https://example.org/me.</source>
        <translation>Esto no parece una dirección web, como https://example.org/me.</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>You also sign in with it.</source>
        <translation>También sirve para iniciar sesión.</translation>
    </message>
    <message>
        <source>Other members do not see this.</source>
        <translation>Los demás miembros no lo ven.</translation>
    </message>
    <message>
        <source>Only your partners see this.</source>
        <translation>Solo lo ven las personas con las que compartes mentoría.</translation>
    </message>
    <message>
        <source>Your changes were not saved; they are still here. %1</source>
        <comment>a sentence, why</comment>
        <translation>Tus cambios no se guardaron; siguen aquí. %1</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Alguien ya tiene este nombre de usuario.</translation>
    </message>
    <message>
        <source>What you had not saved the last time is here again.</source>
        <translation>Lo que no guardaste la última vez está aquí de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the e-mail address</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>the e-mail address</comment>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Guardar c&amp;ambios</translation>
    </message>
    <message>
        <source>Your changes are on their way to the server.</source>
        <translation>Tus cambios van de camino al servidor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has changed, so nothing was sent.</source>
        <translation>No ha cambiado nada, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Your profile is saved.</source>
        <translation>Tu perfil se ha guardado.</translation>
    </message>
</context>
<context>
    <name>view::ProgressLine</name>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>Completadas: %L1 de %L2</translation>
    </message>
</context>
<context>
    <name>view::RegisterPage</name>
    <message>
        <source>Letters from A to Z, hyphens and blanks.</source>
        <translation>Letras de la A a la Z, guiones y espacios.</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits and underscores.</source>
        <translation>Letras de la A a la Z, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>Other members do not see it. It cannot be changed later.</source>
        <translation>Los demás miembros no la ven. No se puede cambiar después.</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>Falta la dirección de tu servidor.</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Falta tu nombre.</translation>
    </message>
    <message>
        <source>A user name is missing.</source>
        <translation>Falta un nombre de usuario.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Falta tu dirección de correo.</translation>
    </message>
    <message>
        <source>A password is missing.</source>
        <translation>Falta una contraseña.</translation>
    </message>
    <message>
        <source>Your agreement is missing: the server makes no account without it.</source>
        <translation>Falta tu aceptación: sin ella el servidor no crea ninguna cuenta.</translation>
    </message>
    <message>
        <source>An account with this address exists already.</source>
        <translation>Ya existe una cuenta con esta dirección.</translation>
    </message>
    <message>
        <source>Somebody has this user name already.</source>
        <translation>Alguien ya tiene este nombre de usuario.</translation>
    </message>
    <message>
        <source>The server cannot be reached, so no account was made. What you typed stays here.</source>
        <translation>No se puede contactar con el servidor, así que no se creó ninguna cuenta. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>At least %L1 characters, without blanks.</source>
        <translation>Al menos %L1 caracteres, sin espacios.</translation>
    </message>
</context>
<context>
    <name>view::RelationCommands</name>
    <message>
        <source>&amp;Accept request</source>
        <translation>&amp;Aceptar solicitud</translation>
    </message>
    <message>
        <source>&amp;Decline request…</source>
        <translation>&amp;Rechazar solicitud…</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship…</source>
        <translation>&amp;Cancelar mentoría…</translation>
    </message>
    <message>
        <source>&amp;Withdraw request…</source>
        <translation>Re&amp;tirar solicitud…</translation>
    </message>
    <message>
        <source>Withdraw and &amp;send again…</source>
        <translation>Retirar y &amp;enviar de nuevo…</translation>
    </message>
    <message>
        <source>This account was deleted, so the request cannot be accepted any more. You can decline it.</source>
        <translation>Esta cuenta se eliminó, así que la solicitud ya no se puede aceptar. Puedes rechazarla.</translation>
    </message>
    <message>
        <source>You already have a running mentorship, and can have one at a time.</source>
        <translation>Ya tienes una mentoría en curso y solo puedes tener una a la vez.</translation>
    </message>
    <message>
        <source>Another request is being accepted, and you can have one mentorship at a time.</source>
        <translation>Se está aceptando otra solicitud y solo puedes tener una mentoría a la vez.</translation>
    </message>
    <message>
        <source>This account was deleted. The mentorship runs on until you cancel it or its end comes.</source>
        <translation>Esta cuenta se eliminó. La mentoría sigue hasta que la canceles o llegue su fin.</translation>
    </message>
    <message>
        <source>Its end has passed. The server closes it within a day; until then it can be used.</source>
        <translation>Su fecha de fin ya pasó. El servidor la cerrará en un día como máximo; hasta entonces se puede usar.</translation>
    </message>
    <message>
        <source>This account was deleted, so nobody will answer. You can withdraw the request.</source>
        <translation>Esta cuenta se eliminó, así que nadie responderá. Puedes retirar la solicitud.</translation>
    </message>
    <message>
        <source>Its end has passed without an answer. It can still be accepted until you withdraw it.</source>
        <translation>Su fecha de fin pasó sin respuesta. Aún se puede aceptar hasta que la retires.</translation>
    </message>
    <message>
        <source>Its end has passed. It can still be accepted, but the server then closes it within a day.</source>
        <translation>Su fecha de fin ya pasó. Aún se puede aceptar, pero el servidor la cerrará en un día como máximo.</translation>
    </message>
    <message>
        <source>When you accept, the mentorship begins at once and runs until %1.</source>
        <translation>Si aceptas, la mentoría empieza al momento y dura hasta el %1.</translation>
    </message>
    <message>
        <source>Decline the request of %1? This cannot be undone.</source>
        <translation>¿Rechazar la solicitud de %1? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a request</comment>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Cancel the mentorship with %1 for both of you? This cannot be undone, and its comments can then only be read here.</source>
        <translation>¿Cancelar la mentoría con %1 para ambas partes? Esto no se puede deshacer, y después sus comentarios solo se podrán leer aquí.</translation>
    </message>
    <message>
        <source>&amp;Cancel mentorship</source>
        <translation>&amp;Cancelar mentoría</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>a mentorship</comment>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Withdraw your request to %1? This cannot be undone.</source>
        <translation>¿Retirar tu solicitud a %1? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Re&amp;tirar</translation>
    </message>
    <message>
        <source>Your mentorship with %1 has begun.</source>
        <translation>Tu mentoría con %1 ha empezado.</translation>
    </message>
</context>
<context>
    <name>view::RelationDelegate</name>
    <message>
        <source>Asked %1</source>
        <comment>date of a request</comment>
        <translation>Solicitada: %1</translation>
    </message>
    <message>
        <source>Ended or was to end %1</source>
        <translation>Fin real o previsto: %1</translation>
    </message>
    <message>
        <source>Was to end %1</source>
        <translation>Fin previsto: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Termina: %1</translation>
    </message>
</context>
<context>
    <name>view::RelationFacts</name>
    <message>
        <source>Deleted account</source>
        <translation>Cuenta eliminada</translation>
    </message>
    <message>
        <source>As mentor</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Como mentor</translation>
    </message>
    <message>
        <source>As mentee</source>
        <comment>one&apos;s own role in a relation</comment>
        <translation>Como aprendiz</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <comment>state of a request</comment>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a relation</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a request</comment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a relation</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>state of a relation</comment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of a relation</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>A change waits for you</source>
        <comment>a request or a mentorship</comment>
        <translation>Un cambio espera tu decisión</translation>
    </message>
    <message>
        <source>Asks you to be the mentor</source>
        <translation>Te pide mentoría</translation>
    </message>
    <message>
        <source>Offers to be your mentor</source>
        <translation>Te ofrece mentoría</translation>
    </message>
    <message>
        <source>You offered to be the mentor</source>
        <translation>Ofreciste mentoría</translation>
    </message>
    <message>
        <source>You asked for a mentor</source>
        <translation>Pediste mentoría</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Accepting…</source>
        <translation>Aceptando…</translation>
    </message>
    <message>
        <source>Declining…</source>
        <translation>Rechazando…</translation>
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
        <translation>Aún sin tareas</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a relation that still runs</comment>
        <translation>Fecha de fin pasada</translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Termina hoy</translation>
    </message>
    <message>
        <source>End has passed</source>
        <comment>of a request</comment>
        <translation>Fecha de fin pasada</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>tasks done, tasks in all</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <comment>tasks</comment>
        <translation>Completadas: %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <comment>until a relation ends</comment>
        <translation>
            <numerusform>Queda %Ln día</numerusform>
            <numerusform>Quedan %Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::RelationFilterMenu</name>
    <message>
        <source>In any role</source>
        <translation>En cualquier rol</translation>
    </message>
    <message>
        <source>Asked by anybody</source>
        <translation>De cualquier remitente</translation>
    </message>
    <message>
        <source>In any state</source>
        <translation>En cualquier estado</translation>
    </message>
    <message>
        <source>As mentor</source>
        <translation>Como mentor</translation>
    </message>
    <message>
        <source>As mentee</source>
        <translation>Como aprendiz</translation>
    </message>
    <message>
        <source>Sent by me</source>
        <translation>Enviadas por mí</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidas</translation>
    </message>
</context>
<context>
    <name>view::RelationsPanel</name>
    <message>
        <source>Shown: %1</source>
        <comment>what a filter lets through</comment>
        <translation>Se muestra: %1</translation>
    </message>
    <message>
        <source>No relation is like that.</source>
        <translation>No hay ninguna relación así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>No mentorships yet. When somebody asks you, or you ask somebody, it shows here.</source>
        <translation>Aún no hay mentorías. Cuando envíes o recibas una solicitud, aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>view::RequestDialog</name>
    <message>
        <source>This person’s profile could not be loaded. %1</source>
        <comment>a sentence, why</comment>
        <translation>No se pudo cargar el perfil de esta persona. %1</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>Send the request to %1 again</source>
        <translation>Enviar de nuevo la solicitud a %1</translation>
    </message>
    <message>
        <source>Offer %1 to be their mentor</source>
        <translation>Ofrecer mentoría a %1</translation>
    </message>
    <message>
        <source>Ask %1 to be your mentor</source>
        <translation>Pedir mentoría a %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>The request that waits now is withdrawn first.</source>
        <translation>Antes se retira la solicitud que está en espera.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>“in 5 weeks” and “3 days”</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Loading this person’s profile…</source>
        <translation>Cargando el perfil de esta persona…</translation>
    </message>
    <message>
        <source>Your own profile was not loaded yet.</source>
        <translation>Tu propio perfil aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Your request to %1 is on its way.</source>
        <translation>Tu solicitud a %1 va en camino.</translation>
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
            <numerusform>dentro de %Ln semana</numerusform>
            <numerusform>dentro de %Ln semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>“in 5 weeks and 3 days”</comment>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Tu propio perfil aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Your request to %1 was not sent.</source>
        <translation>Tu solicitud a %1 no se envió.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>view::SaveLayoutDialog</name>
    <message>
        <source>Save layout</source>
        <translation>Guardar disposición</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Nombre de la disposición</translation>
    </message>
    <message>
        <source>Under this name the View menu brings back the panels as they stand now, with their sizes.</source>
        <translation>Con este nombre, el menú Ver devuelve los paneles a como están ahora, con sus tamaños.</translation>
    </message>
    <message>
        <source>&amp;Save layout</source>
        <translation>&amp;Guardar disposición</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>It takes the place of your layout of that name.</source>
        <translation>Sustituye a su disposición de ese nombre.</translation>
    </message>
    <message>
        <source>Which panels are shown, where and how large.</source>
        <translation>Qué paneles se ven, dónde y con qué tamaño.</translation>
    </message>
</context>
<context>
    <name>view::SessionBanners</name>
    <message>
        <source>Nothing of this session is kept on this computer when you quit.</source>
        <translation>Al salir no se guarda nada de esta sesión en este equipo.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. What was loaded can still be read.</source>
        <translation>Tu sesión ha terminado. Aún se puede leer lo que se cargó.</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar &amp;sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>view::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Buscar órdenes y teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>&amp;No shortcut</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <comment>a command; read out</comment>
        <translation>%1, sin atajo</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <comment>a command</comment>
        <translation>Teclas para «%1»</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>Elija una orden para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Lists and fields need %1 themselves. Take it together with Ctrl or Alt, or take another key.</source>
        <translation>Las listas y los campos necesitan %1. Úselo junto con Ctrl o Alt, o use otra tecla.</translation>
    </message>
    <message>
        <source>%1 is already used by “%2” (%3).</source>
        <comment>keys, command, menu</comment>
        <translation>«%2» ya usa %1 (%3).</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Usarlo aquí</translation>
    </message>
    <message>
        <source>&amp;Keep it as it was</source>
        <translation>&amp;Dejarlo como estaba</translation>
    </message>
</context>
<context>
    <name>view::SignInPage</name>
    <message>
        <source>Sign in to Mentorship</source>
        <translation>Iniciar sesión en Mentorship</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Your e-mail address is not confirmed yet: open the link in your mail.</source>
        <translation>Tu dirección de correo aún no está confirmada: abre el enlace de tu correo.</translation>
    </message>
    <message>
        <source>Send the &amp;mail again</source>
        <translation>Enviar el correo de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Enter the code</source>
        <translation>Introducir el có&amp;digo</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed. You can sign in now.</source>
        <translation>Tu dirección de correo está confirmada. Ya puedes iniciar sesión.</translation>
    </message>
    <message>
        <source>Waiting for your keychain…</source>
        <translation>Esperando a tu llavero…</translation>
    </message>
    <message>
        <source>It keeps your sign-in and has not answered yet. Perhaps it asks for its password in another window.</source>
        <translation>Guarda tu inicio de sesión y aún no ha respondido. Quizá pide su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>&amp;Keep waiting</source>
        <translation>&amp;Seguir esperando</translation>
    </message>
    <message>
        <source>&amp;Continue without saving</source>
        <translation>Continuar sin &amp;guardar</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>Tu llavero está bloqueado</translation>
    </message>
    <message>
        <source>It keeps your sign-in and the key to what was saved on this computer. Nothing is lost while it is locked.</source>
        <translation>Guarda tu inicio de sesión y la clave de lo guardado en este equipo. No se pierde nada mientras está bloqueado.</translation>
    </message>
    <message>
        <source>&amp;Unlock keychain</source>
        <translation>Des&amp;bloquear llavero</translation>
    </message>
    <message>
        <source>&amp;Sign in again</source>
        <translation>Iniciar s&amp;esión de nuevo</translation>
    </message>
    <message>
        <source>The address of your server is missing.</source>
        <translation>Falta la dirección de tu servidor.</translation>
    </message>
    <message>
        <source>Your user name or e-mail address is missing.</source>
        <translation>Falta tu nombre de usuario o tu dirección de correo.</translation>
    </message>
    <message>
        <source>Your password is missing.</source>
        <translation>Falta tu contraseña.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
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
        <translation>Aún sin conectar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time</comment>
        <translation>actualizado: %1</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <comment>how many, in words</comment>
        <translation>Cambios: %1</translation>
    </message>
    <message>
        <source>Shows the changes that are not on the server yet.</source>
        <translation>Muestra los cambios que aún no están en el servidor.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
            <numerusform>%Ln cambio por decidir</numerusform>
            <numerusform>%Ln cambios por decidir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio pendiente</numerusform>
            <numerusform>%Ln cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the server answered when it was asked last. Offline, what was seen can be read, and what you change waits.</source>
        <translation>Si el servidor respondió la última vez. Sin conexión se puede leer lo que ya se vio, y lo que cambie espera.</translation>
    </message>
    <message>
        <source>Changes that wait to be sent, or that need you. Press it to see them.</source>
        <translation>Cambios que esperan su envío o que le necesitan. Pulse para verlos.</translation>
    </message>
</context>
<context>
    <name>view::TaskCommands</name>
    <message>
        <source>The service cannot take a tick back. Add the task again if there is more to do.</source>
        <translation>El servicio no permite quitar la marca. Añade la tarea de nuevo si queda algo por hacer.</translation>
    </message>
    <message>
        <source>This task is about to be deleted.</source>
        <translation>Esta tarea está a punto de eliminarse.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>tasks</comment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <comment>tasks</comment>
        <translation>&amp;Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln task(s) for both of you? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar %Ln tarea para ambas partes? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Eliminar %Ln tareas para ambas partes? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskDelegate</name>
    <message>
        <source>Added %1</source>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation>Completada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::TaskFacts</name>
    <message>
        <source>(no text)</source>
        <comment>a task without a text</comment>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>Just added</source>
        <translation>Recién añadida</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a change of a task waits for the person</comment>
        <translation>Requiere tu decisión</translation>
    </message>
    <message>
        <source>Not added yet: it waits for you</source>
        <translation>Aún sin añadir: espera tu decisión</translation>
    </message>
    <message>
        <source>A change of it waits for you</source>
        <translation>Un cambio suyo espera tu decisión</translation>
    </message>
    <message>
        <source>Waiting to be added</source>
        <translation>Pendiente de añadir</translation>
    </message>
    <message>
        <source>Waiting to be completed</source>
        <translation>Pendiente de completar</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>Pendiente de eliminar</translation>
    </message>
</context>
<context>
    <name>view::TasksPanel</name>
    <message>
        <source>Nothing was copied that could become a task.</source>
        <translation>No se copió nada que pueda convertirse en una tarea.</translation>
    </message>
    <message>
        <source>Choose a relation first</source>
        <translation>Elige primero una relación</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añade una tarea</translation>
    </message>
    <message>
        <source>Tasks can be added once the request is accepted</source>
        <translation>Se pueden añadir tareas cuando se acepte la solicitud</translation>
    </message>
    <message>
        <source>This relation has ended, so no task can be added</source>
        <translation>Esta relación ha terminado, así que no se pueden añadir tareas</translation>
    </message>
    <message>
        <source>Enter adds it.</source>
        <translation>Intro la añade.</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <comment>a task</comment>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <comment>a task</comment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>C&amp;opy text</source>
        <translation>C&amp;opiar texto</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown list</source>
        <translation>Copiar como lista &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks…</source>
        <translation>&amp;Pegar como tareas…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role, then state or progress</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No task is like that.</source>
        <translation>No hay ninguna tarea así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Choose a relation to see its tasks.</source>
        <translation>Elige una relación para ver sus tareas.</translation>
    </message>
    <message>
        <source>There are no tasks before the request is accepted.</source>
        <translation>No hay tareas hasta que se acepte la solicitud.</translation>
    </message>
    <message>
        <source>No tasks yet. Write the first one above.</source>
        <translation>Aún no hay tareas. Escribe la primera arriba.</translation>
    </message>
    <message>
        <source>This relation has no tasks.</source>
        <translation>Esta relación no tiene tareas.</translation>
    </message>
</context>
<context>
    <name>view::TemplatesMenu</name>
    <message>
        <source>Save these notes as a template</source>
        <translation>Guardar estas notas como plantilla</translation>
    </message>
    <message>
        <source>The template was saved on this computer.</source>
        <translation>La plantilla se guardó en este equipo.</translation>
    </message>
    <message>
        <source>Delete a template</source>
        <translation>Eliminar una plantilla</translation>
    </message>
    <message>
        <source>The template was deleted.</source>
        <translation>La plantilla se eliminó.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>view::UndoCommand</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>view::UndoNotice</name>
    <message>
        <source>Task completed.</source>
        <translation>Tarea completada.</translation>
    </message>
    <message>
        <source>Task deleted.</source>
        <translation>Tarea eliminada.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Comentario eliminado.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) completed.</source>
        <translation>
            <numerusform>%Ln tarea completada.</numerusform>
            <numerusform>%Ln tareas completadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) deleted.</source>
        <translation>
            <numerusform>%Ln tarea eliminada.</numerusform>
            <numerusform>%Ln tareas eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) deleted.</source>
        <translation>
            <numerusform>%Ln comentario eliminado.</numerusform>
            <numerusform>%Ln comentarios eliminados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>view::Unseen</name>
    <message>
        <source>You are offline, and this was never seen on this computer. It will be loaded when you are back.</source>
        <translation>No tienes conexión y esto nunca se vio en este equipo. Se cargará cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This was not loaded yet.</source>
        <translation>Esto aún no se ha cargado.</translation>
    </message>
    <message>
        <source>Load now</source>
        <translation>Cargar ahora</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>You are offline, so this was not sent. Your text stays here until you are back.</source>
        <translation>No tienes conexión, así que esto no se envió. Tu texto se queda aquí hasta que vuelva la conexión.</translation>
    </message>
    <message>
        <source>You are offline, so nothing was changed. Try again when you are back.</source>
        <translation>No tienes conexión, así que no se cambió nada. Inténtalo de nuevo cuando vuelva la conexión.</translation>
    </message>
</context>
<context>
    <name>view::WindowActions</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>Sincroni&amp;zar ahora</translation>
    </message>
    <message>
        <source>&amp;Compare with the server…</source>
        <translation>Co&amp;mparar con el servidor…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Edit &amp;profile…</source>
        <translation>Editar &amp;perfil…</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>Cambiar con&amp;traseña…</translation>
    </message>
    <message>
        <source>&amp;Administration…</source>
        <translation>&amp;Administración…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Eliminar cuenta…</translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <translation>&amp;Cerrar sesión…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Restablecer di&amp;sposición</translation>
    </message>
    <message>
        <source>Find a men&amp;tor</source>
        <translation>&amp;Buscar mentor</translation>
    </message>
    <message>
        <source>Find a m&amp;entee</source>
        <translation>Buscar a&amp;prendiz</translation>
    </message>
    <message>
        <source>&amp;Add task</source>
        <translation>Añad&amp;ir tarea</translation>
    </message>
    <message>
        <source>&amp;Write comment</source>
        <translation>Escribir come&amp;ntario</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>Re&amp;laciones</translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Comments</source>
        <translation>&amp;Comentarios</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>C&amp;ambios</translation>
    </message>
    <message>
        <source>&amp;About Mentorship Desktop</source>
        <translation>Ac&amp;erca de Mentorship Desktop</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Mentorship</source>
        <translation>&amp;Mentoría</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Time to undo</source>
        <translation>&amp;Tiempo para deshacer</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no time to undo</comment>
        <translation>&amp;Desactivado</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>&amp;Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Loc&amp;k panels</source>
        <translation>&amp;Bloquear paneles</translation>
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
        <translation>Hacer el re&amp;corrido</translation>
    </message>
    <message>
        <source>&amp;What’s this?</source>
        <translation>¿&amp;Qué es esto?</translation>
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
        <translation>&amp;Aprendiz</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <comment>layout of the panels to read through</comment>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>&amp;Save layout as…</source>
        <translation>&amp;Guardar disposición como…</translation>
    </message>
    <message>
        <source>Ma&amp;nage layouts…</source>
        <translation>Administrar &amp;disposiciones…</translation>
    </message>
    <message>
        <source>&amp;Detach or attach the panel</source>
        <translation>&amp;Separar o acoplar el panel</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Disposició&amp;n</translation>
    </message>
</context>
<context>
    <name>view::WindowDocks</name>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>view::WindowLayouts</name>
    <message>
        <source>The layout “%1” cannot be read any more, so the panels stand as at the first start. Arrange them and save it again, or delete it.</source>
        <translation>La disposición «%1» ya no se puede leer, así que los paneles están como al principio. Colóquelos y guárdela de nuevo, o elimínela.</translation>
    </message>
    <message>
        <source>The layout was saved as “%1”. You find it in the View menu.</source>
        <translation>La disposición se guardó como «%1». La encuentra en el menú Ver.</translation>
    </message>
</context>
<context>
    <name>view::accessibles</name>
    <message>
        <source>Clear</source>
        <comment>the text of a field</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>view::nameInSentence</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
</context>
</TS>
