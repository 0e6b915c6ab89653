<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AccessibleWidgets</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a combo box is for, and what is chosen in it: &quot;Paper: A4&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Abre la lista</translation>
    </message>
</context>
<context>
    <name>ApplyConflict</name>
    <message>
        <source>The whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>existía</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Clúster virtual %1</translation>
    </message>
    <message>
        <source>made by the apply that was broken off</source>
        <translation>creado por la aplicación interrumpida</translation>
    </message>
    <message>
        <source>not planned any more</source>
        <translation>ya no está planificado</translation>
    </message>
</context>
<context>
    <name>ApplyRecord</name>
    <message>
        <source>not begun</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No iniciada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>It was broken off. The next pull or apply finds out what it has done.</source>
        <translation>Se interrumpió. La próxima obtención o aplicación averiguará qué se hizo.</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>el backend local</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Audit of the backend: %1</source>
        <translation>Auditoría del backend: %1</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>the system</source>
        <translation>el sistema</translation>
    </message>
</context>
<context>
    <name>Authenticator</name>
    <message>
        <source>This account signs in with a second factor, which Easel cannot give. Use an API key of the account.</source>
        <translation>Esta cuenta inicia sesión con un segundo factor, que Easel no puede facilitar. Use una clave de API de la cuenta.</translation>
    </message>
    <message>
        <source>The backend took the password and gave no token.</source>
        <translation>El backend aceptó la contraseña, pero no devolvió ningún token.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Pick up to move</source>
        <translation>Tomar para mover</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Soltar aquí</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Mostrar todos los miembros</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>%1 of %2 CPU</source>
        <translation>%1 de %2 CPU</translation>
    </message>
    <message>
        <source>Capacity unknown</source>
        <translation>Capacidad desconocida</translation>
    </message>
    <message>
        <source>Joins this group</source>
        <translation>Se une a este grupo</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Ya está en este grupo</translation>
    </message>
    <message>
        <source>No host cluster</source>
        <translation>Ningún clúster anfitrión</translation>
    </message>
    <message>
        <source>No host cluster yet. Drag one here.</source>
        <translation>Aún no hay clústeres anfitriones. Arrastre uno aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>joins</source>
        <translation>se une</translation>
    </message>
    <message>
        <source>no host DNS</source>
        <translation>sin DNS de host</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, about %2 s</source>
        <translation>%1, unos %2 s</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>Commit unknown</source>
        <translation>Commit desconocido</translation>
    </message>
    <message>
        <source>Commit %1, with changes</source>
        <translation>Commit %1, con cambios</translation>
    </message>
    <message>
        <source>Commit %1</source>
        <translation>Commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with %2</source>
        <translation>Qt %1, compilado con %2</translation>
    </message>
</context>
<context>
    <name>CapacityPlot</name>
    <message>
        <source>Own virtual clusters</source>
        <translation>Clústeres virtuales propios</translation>
    </message>
    <message>
        <source>Of other groups</source>
        <translation>De otros grupos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
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
        <translation>%1 de exceso</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Sin clústeres anfitriones</translation>
    </message>
    <message>
        <source>Capacity not told</source>
        <translation>Capacidad no indicada</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) not told</source>
        <translation>
            <numerusform>%n anfitrión sin datos</numerusform>
            <numerusform>%n anfitriones sin datos</numerusform>
        </translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>no indicado por el backend</translation>
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
        <translation>El grupo de clústeres ya no existe.</translation>
    </message>
    <message>
        <source>The cluster is a member of “%1” already.</source>
        <translation>El clúster ya es miembro de “%1”.</translation>
    </message>
    <message>
        <source>The cluster is not a member of “%1”.</source>
        <translation>El clúster no es miembro de “%1”.</translation>
    </message>
    <message>
        <source>The virtual cluster does not exist any more.</source>
        <translation>El clúster virtual ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is being deleted on the backend.</source>
        <translation>“%1” se está eliminando en el backend.</translation>
    </message>
    <message>
        <source>A virtual cluster has a whole number of CPU cores, and nothing of it is below zero.</source>
        <translation>Un clúster virtual tiene un número entero de núcleos de CPU y ningún valor inferior a cero.</translation>
    </message>
    <message>
        <source>The cluster group exists already.</source>
        <translation>El grupo de clústeres ya existe.</translation>
    </message>
    <message>
        <source>The plan deploys virtual clusters on “%1”. Take them out of the plan first.</source>
        <translation>El plan despliega clústeres virtuales en “%1”. Quítelos primero del plan.</translation>
    </message>
    <message>
        <source>The cluster is there already.</source>
        <translation>El clúster ya está ahí.</translation>
    </message>
    <message>
        <source>The distribution of an existing cluster group cannot change.</source>
        <translation>La distribución de un grupo de clústeres existente no se puede cambiar.</translation>
    </message>
    <message>
        <source>The virtual cluster exists already.</source>
        <translation>El clúster virtual ya existe.</translation>
    </message>
    <message>
        <source>A virtual cluster that the plan deploys cannot be paused before it is there.</source>
        <translation>Un clúster virtual que el plan despliega no se puede pausar antes de que exista.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Crear “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Cambiar el nombre a “%1”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Describir “%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiquetar “%1”</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Añadir %1 a “%2”</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Quitar %1 de “%2”</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”</source>
        <translation>Mover %1 de “%2” a “%3”</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1” to %2</source>
        <translation>Establecer el endpoint de “%1” en %2</translation>
    </message>
    <message>
        <source>Set the host DNS of %1 in “%2”</source>
        <translation>Establecer el DNS de host de %1 en “%2”</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Establecer los límites de “%1”</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Establecer la sobresuscripción de “%1” en %2 %</translation>
    </message>
    <message>
        <source>Set the distribution of “%1” to %2</source>
        <translation>Establecer la distribución de “%1” en %2</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Editar la configuración de “%1”</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Establecer los perfiles de “%1”</translation>
    </message>
    <message>
        <source>Deploy %1 on “%2”</source>
        <translation>Desplegar %1 en “%2”</translation>
    </message>
    <message>
        <source>Resize %1 to %2</source>
        <translation>Redimensionar %1 a %2</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>“%1” is not a kind of scope.</source>
        <translation>“%1” no es un tipo de ámbito.</translation>
    </message>
    <message>
        <source>“%1” is not a port.</source>
        <translation>“%1” no es un puerto.</translation>
    </message>
    <message>
        <source>“%1” names a member a second time.</source>
        <translation>“%1” nombra un miembro por segunda vez.</translation>
    </message>
    <message>
        <source>“%1” is no kind of change that this version of Easel knows.</source>
        <translation>“%1” no es un tipo de cambio que esta versión de Easel conozca.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>cluster group</source>
        <translation>grupo de clústeres</translation>
    </message>
    <message>
        <source>host cluster</source>
        <translation>clúster anfitrión</translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>clúster virtual</translation>
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
        <translation>La dirección tiene la forma https://palette.example.com.</translation>
    </message>
    <message>
        <source>The address holds a user or a password. They have fields of their own.</source>
        <translation>La dirección contiene un usuario o una contraseña. Estos tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The pin is the SHA-256 of the server&apos;s public key: sha256// and 44 characters, or 64 hexadecimal digits.</source>
        <translation>La clave fijada es el SHA-256 de la clave pública del servidor: sha256// y 44 caracteres, o 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The proxy looks like http://proxy.example.com:3128 or socks5://127.0.0.1:1080.</source>
        <translation>El proxy tiene la forma http://proxy.example.com:3128 o socks5://127.0.0.1:1080.</translation>
    </message>
    <message>
        <source>A proxy that asks for a user and a password is not supported.</source>
        <translation>No se admite un proxy que pida usuario y contraseña.</translation>
    </message>
</context>
<context>
    <name>ConnectionCheck</name>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) ahead of the backend&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto adelantado respecto al del backend.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos adelantado respecto al del backend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock is %n minute(s) behind the backend&apos;s.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto atrasado respecto al del backend.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos atrasado respecto al del backend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address is http: everybody on the way can read the key. Use https.</source>
        <translation>La dirección es http: cualquiera en el camino puede leer la clave. Use https.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette: it does not know %1.</source>
        <translation>Algo responde ahí, pero no es un Palette: no conoce %1.</translation>
    </message>
    <message>
        <source>Something answers there, but it is not a Palette. %1</source>
        <translation>Algo responde ahí, pero no es un Palette. %1</translation>
    </message>
    <message>
        <source>It does not say who signs in.</source>
        <translation>No dice quién inicia sesión.</translation>
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
        <translation>No se pudo guardar el archivo: %1</translation>
    </message>
</context>
<context>
    <name>DryRun</name>
    <message>
        <source>%1: %2. Give it another one, or pull first.</source>
        <translation>%1: %2. Asígnele otro, u obtenga primero los datos.</translation>
    </message>
    <message>
        <source>%1 is “%2” on the backend now; the plan was made on “%3”. Pull first.</source>
        <translation>%1 es ahora “%2” en el backend; el plan se hizo a partir de “%3”. Obtenga primero los datos.</translation>
    </message>
    <message>
        <source>The virtual cluster is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>El clúster virtual está en el backend tal como lo encontró el plan. No hay ninguna llamada para probar el cambio.</translation>
    </message>
    <message>
        <source>The group is not there yet: only then the backend can tell.</source>
        <translation>El grupo aún no existe: el backend solo podrá decirlo cuando exista.</translation>
    </message>
    <message>
        <source>The dry run was cancelled.</source>
        <translation>El ensayo se canceló.</translation>
    </message>
    <message>
        <source>The backend would deploy it.</source>
        <translation>El backend lo desplegaría.</translation>
    </message>
    <message>
        <source>The backend would not deploy it as things are; operations before it change that: %1</source>
        <translation>El backend no lo desplegaría tal como están las cosas; operaciones anteriores lo cambian: %1</translation>
    </message>
    <message>
        <source>The backend would not deploy it: %1</source>
        <translation>El backend no lo desplegaría: %1</translation>
    </message>
    <message>
        <source>The group is on the backend as it was planned on. It has no call that would try the change.</source>
        <translation>El grupo está en el backend tal como lo encontró el plan. No hay ninguna llamada para probar el cambio.</translation>
    </message>
    <message>
        <source>The backend takes the name “%1”.</source>
        <translation>El backend acepta el nombre “%1”.</translation>
    </message>
    <message>
        <source>The name “%1” is free by then: an operation before it frees it.</source>
        <translation>El nombre “%1” estará libre para entonces: una operación anterior lo libera.</translation>
    </message>
    <message>
        <source>The backend does not take the name “%1”: %2</source>
        <translation>El backend no acepta el nombre “%1”: %2</translation>
    </message>
</context>
<context>
    <name>Easelctl</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Digest %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmado: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Confirm this with --confirm-guards.</source>
        <translation>No se envió nada. Confírmelo con --confirm-guards.</translation>
    </message>
    <message>
        <source>--approve or --approve-file, not both.</source>
        <translation>--approve o --approve-file, no ambos.</translation>
    </message>
    <message>
        <source>How long a request without an answer may still be at work on the backend before it is looked up; 30 unless told. Shorter is for backends whose own deadline is.</source>
        <translation>Cuánto tiempo puede seguir en curso en el backend una petición sin respuesta antes de consultarla; 30 si no se indica. Un valor menor es para backends con un plazo propio más corto.</translation>
    </message>
    <message>
        <source>Sends as fast as the backend answers, for an easel-backend of your own: Palette refuses more requests than it documents.</source>
        <translation>Envía tan rápido como responda el backend, para un easel-backend propio: Palette rechaza más peticiones de las que documenta.</translation>
    </message>
    <message>
        <source>When an operation fails: stop; skip what depends on it and go on with the rest; or rollback-plan: stop, and make what takes back what was done the plan of the workspace, which is not applied. Stop unless told.</source>
        <translation>Cuando falla una operación: stop, detenerse; skip, omitir lo que depende de ella y seguir con el resto; o rollback-plan, detenerse y convertir en plan del espacio de trabajo lo que revierte lo hecho, sin aplicarlo. Si no se indica, stop.</translation>
    </message>
    <message>
        <source>Confirms that groups are deleted, lose more than half of their host clusters, or are changed while virtual clusters run on them, and that virtual clusters are deleted. Without it such a plan is listed and refused.</source>
        <translation>Confirma que se eliminan grupos, que pierden más de la mitad de sus clústeres anfitriones o que cambian mientras hay clústeres virtuales en ejecución en ellos, y que se eliminan clústeres virtuales. Sin ello, un plan así se enumera y se rechaza.</translation>
    </message>
    <message>
        <source>Goes on from wave to wave by itself, as long as all virtual clusters run again and the windows are open. Without it a run ends after a wave, and the next run goes on with the next.</source>
        <translation>Pasa de una oleada a otra por sí solo, mientras todos los clústeres virtuales vuelvan a ejecutarse y las ventanas estén abiertas. Sin ello, una ejecución termina tras una oleada y la siguiente continúa con la próxima.</translation>
    </message>
    <message>
        <source>Sends nothing unless the plan has this digest: all 64 digits, as the report prints them.</source>
        <translation>No envía nada salvo que el plan tenga esta huella: los 64 dígitos, tal como los imprime el informe.</translation>
    </message>
    <message>
        <source>Sends nothing unless it is the plan of this plan file.</source>
        <translation>No envía nada salvo que sea el plan de este archivo de plan.</translation>
    </message>
    <message>
        <source>Carries the plan out on the backend that the workspace was pulled from. Stops before anything is sent when the backend has moved on in what the plan touches. Of a sealed plan nothing else is sent than what was sealed.</source>
        <translation>Ejecuta el plan en el backend del que se obtuvo el espacio de trabajo. Se detiene antes de enviar nada si el backend ha cambiado en lo que el plan toca. De un plan sellado solo se envía lo que se selló.</translation>
    </message>
    <message>
        <source>--settle wants a number of seconds from 0 to 600.</source>
        <translation>--settle requiere un número de segundos de 0 a 600.</translation>
    </message>
    <message>
        <source>Nothing was sent: the plan is empty, which is not what was approved.</source>
        <translation>No se envió nada: el plan está vacío, y eso no es lo que se aprobó.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>El plan está vacío.</translation>
    </message>
    <message>
        <source>The workspace is held by %1.</source>
        <translation>El espacio de trabajo está ocupado por %1.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, is %4 on the backend, would become %5</source>
        <translation>%1, %2: era %3, es %4 en el backend, pasaría a %5</translation>
    </message>
    <message>
        <source>Apply again to go on with the next wave.</source>
        <translation>Aplique de nuevo para seguir con la próxima oleada.</translation>
    </message>
    <message>
        <source>The workspace has no connection. Pull first.</source>
        <translation>El espacio de trabajo no tiene conexión. Obtenga primero los datos (pull).</translation>
    </message>
    <message>
        <source>The file that holds its state; it is made when it is not there. The API key is kept beside it, in FILE.key.</source>
        <translation>El archivo que guarda su estado; se crea si no existe. La clave de API se guarda al lado, en FILE.key.</translation>
    </message>
    <message>
        <source>Where it listens; 127.0.0.1:0 unless told, which is a free port. It prints the URL.</source>
        <translation>Dónde escucha; si no se indica, 127.0.0.1:0, es decir, un puerto libre. Imprime la URL.</translation>
    </message>
    <message>
        <source>With what an empty database begins: 40 host clusters, or 400. Small unless told.</source>
        <translation>Con qué empieza una base de datos vacía: 40 clústeres anfitriones, o 400. Si no se indica, small.</translation>
    </message>
    <message>
        <source>Instead of a sample: so many generated host clusters.</source>
        <translation>En lugar de un ejemplo: esta cantidad de clústeres anfitriones generados.</translation>
    </message>
    <message>
        <source>Which of the generated fleets: the same for the same number.</source>
        <translation>Cuál de las flotas generadas: la misma para el mismo número.</translation>
    </message>
    <message>
        <source>The file whose first line is the API key, instead of one that is made.</source>
        <translation>El archivo cuya primera línea es la clave de API, en lugar de una generada.</translation>
    </message>
    <message>
        <source>A JSON file with what goes wrong on purpose.</source>
        <translation>Un archivo JSON con lo que falla a propósito.</translation>
    </message>
    <message>
        <source>How long a virtual cluster takes from state to state.</source>
        <translation>Cuánto tarda un clúster virtual en pasar de un estado a otro.</translation>
    </message>
    <message>
        <source>How long the upgrade of a group takes.</source>
        <translation>Cuánto tarda la actualización de un grupo.</translation>
    </message>
    <message>
        <source>Whether it refuses what Palette would.</source>
        <translation>Si rechaza lo que rechazaría Palette.</translation>
    </message>
    <message>
        <source>Starts an embedded backend, for pipelines and rehearsals: it speaks the API of Palette over a file. This process becomes the program easel-backend, which has more options, and ends on SIGTERM or Ctrl+C. It prints where the API key is and the URL.</source>
        <translation>Inicia un backend integrado, para pipelines y ensayos: ofrece la API de Palette sobre un archivo. Este proceso pasa a ser el programa easel-backend, que tiene más opciones, y termina con SIGTERM o Ctrl+C. Imprime dónde está la clave de API y la URL.</translation>
    </message>
    <message>
        <source>Where does it keep its state? Say --database FILE.</source>
        <translation>¿Dónde guarda su estado? Indique --database FILE.</translation>
    </message>
    <message>
        <source>The program easel-backend is neither beside easelctl nor in the PATH.</source>
        <translation>El programa easel-backend no está junto a easelctl ni en el PATH.</translation>
    </message>
    <message>
        <source>easel-backend does not start: %1.</source>
        <translation>easel-backend no se inicia: %1.</translation>
    </message>
    <message>
        <source>Checks every rule on the fleet and the plan. Exit codes: 0 clean, 1 findings, 2 could not run.</source>
        <translation>Comprueba todas las reglas en la flota y el plan. Códigos de salida: 0 sin hallazgos, 1 hallazgos, 2 no se pudo ejecutar.</translation>
    </message>
    <message>
        <source>How findings are written; text unless told.</source>
        <translation>Cómo se escriben los hallazgos; si no se indica, text.</translation>
    </message>
    <message>
        <source>What counts as a finding; error unless told.</source>
        <translation>Qué cuenta como hallazgo; si no se indica, error.</translation>
    </message>
    <message>
        <source>As JSON: the same as --format json.</source>
        <translation>Como JSON: lo mismo que --format json.</translation>
    </message>
    <message>
        <source>--json and --format %1 exclude each other.</source>
        <translation>--json y --format %1 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Lists the rules that are checked.</source>
        <translation>Enumera las reglas que se comprueban.</translation>
    </message>
    <message>
        <source>%1, since Palette %2</source>
        <translation>%1, desde Palette %2</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s))</source>
        <translation>
            <numerusform>(%n línea)</numerusform>
            <numerusform>(%n líneas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is planned here as %4, would become %5. %6</source>
        <translation>Conflicto: “%1”, %2: era %3, está planificado aquí como %4, pasaría a %5. %6</translation>
    </message>
    <message>
        <source>Conflict: “%1”, %2: was %3, is %4 on the backend, would become %5. %6</source>
        <translation>Conflicto: “%1”, %2: era %3, es %4 en el backend, pasaría a %5. %6</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>No existe el grupo “%1”.</translation>
    </message>
    <message>
        <source>Writes cluster groups for Terraform, with import blocks: resources of the provider spectrocloud, the same bytes for the same groups. What the provider cannot be told is a comment, and a line on standard error. CSV and JSON are tables.</source>
        <translation>Escribe grupos de clústeres para Terraform, con bloques import: recursos del proveedor spectrocloud, los mismos bytes para los mismos grupos. Lo que no se puede indicar al proveedor es un comentario y una línea en la salida de error. CSV y JSON son tablas.</translation>
    </message>
    <message>
        <source>What is written.</source>
        <translation>Qué se escribe.</translation>
    </message>
    <message>
        <source>Which table, of CSV and JSON; groups unless told.</source>
        <translation>Qué tabla, para CSV y JSON; si no se indica, groups.</translation>
    </message>
    <message>
        <source>As the plan makes it, instead of as it was pulled.</source>
        <translation>Como lo deja el plan, en lugar de como se obtuvo.</translation>
    </message>
    <message>
        <source>Only this group, by name or uid, and what belongs to it; may be said several times.</source>
        <translation>Solo este grupo, por nombre o uid, y lo que le pertenece; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Into this file; without it, or for -, to standard output.</source>
        <translation>En este archivo; sin él, o con -, en la salida estándar.</translation>
    </message>
    <message>
        <source>In which format? Say --format terraform, csv or json.</source>
        <translation>¿En qué formato? Indique --format terraform, csv o json.</translation>
    </message>
    <message>
        <source>--table goes with csv and json: Terraform is of groups.</source>
        <translation>--table va con csv y json: Terraform es de grupos.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>easelctl: plan and apply Palette cluster groups from a terminal

Commands:</source>
        <translation>easelctl: planificar y aplicar grupos de clústeres de Palette desde un terminal

Comandos:</translation>
    </message>
    <message>
        <source>
More of each: easelctl help COMMAND

Exit codes:</source>
        <translation>
Más sobre cada uno: easelctl help COMMAND

Códigos de salida:</translation>
    </message>
    <message>
        <source>A command is missing. Try: easelctl --help</source>
        <translation>Falta un comando. Pruebe: easelctl --help</translation>
    </message>
    <message>
        <source>There is no command “%1”. Try: easelctl --help</source>
        <translation>No existe el comando “%1”. Pruebe: easelctl --help</translation>
    </message>
    <message>
        <source>Shows how a command is called; without one, which there are.</source>
        <translation>Muestra cómo se llama un comando; sin ninguno, cuáles hay.</translation>
    </message>
    <message>
        <source>Prints a script with which a shell completes commands, options, their values and files. Packages install it; by hand, see the examples.</source>
        <translation>Imprime un script con el que un shell completa comandos, opciones, sus valores y archivos. Los paquetes lo instalan; para hacerlo a mano, vea los ejemplos.</translation>
    </message>
    <message>
        <source>There is no completion for “%1”: bash, zsh or fish.</source>
        <translation>No hay autocompletado para “%1”: bash, zsh o fish.</translation>
    </message>
    <message>
        <source>Prints the manual page easelctl(1).</source>
        <translation>Imprime la página de manual easelctl(1).</translation>
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
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>by %1, %2, digest %3</source>
        <translation>por %1, %2, huella %3</translation>
    </message>
    <message>
        <source>Wave %1, %2: %3</source>
        <translation>Oleada %1, %2: %3</translation>
    </message>
    <message>
        <source>easelctl plan: look at a plan, hand it on, have it approved

A plan is a WORKSPACE&apos;s, or that of a PLANFILE.</source>
        <translation>easelctl plan: examinar un plan, transmitirlo, hacerlo aprobar

Un plan es el de un WORKSPACE o el de un PLANFILE.</translation>
    </message>
    <message>
        <source>What about the plan? Try: easelctl plan --help</source>
        <translation>¿Qué hacer con el plan? Pruebe: easelctl plan --help</translation>
    </message>
    <message>
        <source>Shows what the plan of a workspace or of a plan file changes, group by group, the operations in their order, and the digest.</source>
        <translation>Muestra qué cambia el plan de un espacio de trabajo o de un archivo de plan, grupo por grupo, las operaciones en orden y la huella.</translation>
    </message>
    <message>
        <source>Shows what the second plan makes of the groups that the first does not. Exit codes: 0 they do the same, 1 they differ, 2 could not run.</source>
        <translation>Muestra qué hace el segundo plan con los grupos que el primero no hace. Códigos de salida: 0 hacen lo mismo, 1 difieren, 2 no se pudo ejecutar.</translation>
    </message>
    <message>
        <source>Prints the digest of the plan, and nothing else.</source>
        <translation>Imprime la huella del plan y nada más.</translation>
    </message>
    <message>
        <source>Shows what the plan is about, for those who approve it; with an option, sets it.</source>
        <translation>Muestra de qué trata el plan, para quienes lo aprueban; con una opción, lo establece.</translation>
    </message>
    <message>
        <source>A line that says what it is about.</source>
        <translation>Una línea que dice de qué trata.</translation>
    </message>
    <message>
        <source>Who answers for it; without, the user of this machine.</source>
        <translation>Quién responde de él; si no se indica, el usuario de este equipo.</translation>
    </message>
    <message>
        <source>Where the change is asked for.</source>
        <translation>Dónde se solicita el cambio.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>Tries the plan on the backend without doing it: compares what it touches, and asks the backend what it has a call for. Exit code 1 when an operation would be refused.</source>
        <translation>Prueba el plan en el backend sin ejecutarlo: compara lo que toca y pregunta al backend aquello para lo que tiene una llamada. Código de salida 1 si una operación sería rechazada.</translation>
    </message>
    <message>
        <source>Writes the plan into a plan file (.easelplan), to be kept, compared, signed or imported elsewhere. It holds no secret and no address. An older plan file of that name is replaced; any other file is not.</source>
        <translation>Escribe el plan en un archivo de plan (.easelplan), para guardarlo, compararlo, firmarlo o importarlo en otro lugar. No contiene secretos ni direcciones. Un archivo de plan anterior con ese nombre se reemplaza; cualquier otro archivo, no.</translation>
    </message>
    <message>
        <source>Puts the plan of a plan file into a workspace, as steps. Where the fleet has moved on since, it is merged field by field; what both changed differently is a conflict to settle before the plan can be applied.</source>
        <translation>Incorpora el plan de un archivo de plan a un espacio de trabajo, como pasos. Donde la flota haya cambiado desde entonces, se fusiona campo por campo; lo que ambos cambiaron de forma distinta es un conflicto que hay que resolver antes de poder aplicar el plan.</translation>
    </message>
    <message>
        <source>Merge with the plan that the workspace has already.</source>
        <translation>Fusionar con el plan que ya tiene el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace has a plan already. Merge both with --merge.</source>
        <translation>El espacio de trabajo ya tiene un plan. Fusione ambos con --merge.</translation>
    </message>
    <message>
        <source>Fixes the digest of the plan. Nothing else is applied from then on; an edit that changes the digest ends the seal.</source>
        <translation>Fija la huella del plan. A partir de entonces no se aplica nada más; una edición que cambie la huella anula el sello.</translation>
    </message>
    <message>
        <source>Who seals it; without, the plan&apos;s author.</source>
        <translation>Quién lo sella; si no se indica, el autor del plan.</translation>
    </message>
    <message>
        <source>Sealed. Digest %1</source>
        <translation>Sellado. Huella %1</translation>
    </message>
    <message>
        <source>Takes the seal off the plan.</source>
        <translation>Quita el sello del plan.</translation>
    </message>
    <message>
        <source>The plan is no longer sealed.</source>
        <translation>El plan ya no está sellado.</translation>
    </message>
    <message>
        <source>The plan was not sealed.</source>
        <translation>El plan no estaba sellado.</translation>
    </message>
    <message>
        <source>Signs a plan file with an SSH key, through ssh-keygen. The signature goes into PLANFILE.sig. A key in the agent is named by its .pub file.</source>
        <translation>Firma un archivo de plan con una clave SSH, mediante ssh-keygen. La firma va a PLANFILE.sig. Una clave del agente se indica por su archivo .pub.</translation>
    </message>
    <message>
        <source>The private key, or the .pub file of one in the agent.</source>
        <translation>La clave privada, o el archivo .pub de una que esté en el agente.</translation>
    </message>
    <message>
        <source>Which key? --key ~/.ssh/id_ed25519, for example.</source>
        <translation>¿Qué clave? Por ejemplo, --key ~/.ssh/id_ed25519.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translation>Firmado: %1</translation>
    </message>
    <message>
        <source>Checks that a plan file is whole and signed by somebody who may, through ssh-keygen.</source>
        <translation>Comprueba, mediante ssh-keygen, que un archivo de plan está íntegro y firmado por alguien autorizado.</translation>
    </message>
    <message>
        <source>Who may sign, as in ssh-keygen(1): a line is NAME KEYTYPE KEY.</source>
        <translation>Quién puede firmar, como en ssh-keygen(1): una línea es NAME KEYTYPE KEY.</translation>
    </message>
    <message>
        <source>It has to be this one of them.</source>
        <translation>Tiene que ser este de ellos.</translation>
    </message>
    <message>
        <source>The signature, when it is not in PLANFILE.sig.</source>
        <translation>La firma, si no está en PLANFILE.sig.</translation>
    </message>
    <message>
        <source>Who may sign? --allowed-signers FILE.</source>
        <translation>¿Quién puede firmar? --allowed-signers FILE.</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2.</source>
        <translation>Firma válida de %1 con la clave %2.</translation>
    </message>
    <message>
        <source>Reads the whole fleet over the API into a workspace file, which is made when it is not there. A plan in it is put onto what was read.</source>
        <translation>Lee toda la flota a través de la API en un archivo de espacio de trabajo, que se crea si no existe. El plan que contenga se ajusta a lo leído.</translation>
    </message>
    <message>
        <source>Pulled %1 host clusters, %2 cluster groups and %3 virtual clusters.</source>
        <translation>Obtenidos %1 clústeres anfitriones, %2 grupos de clústeres y %3 clústeres virtuales.</translation>
    </message>
    <message>
        <source>Sections: %1</source>
        <translation>Secciones: %1</translation>
    </message>
    <message>
        <source>There are several groups “%1”. Name it by its id.</source>
        <translation>Hay varios grupos “%1”. Indíquelo por su id.</translation>
    </message>
    <message>
        <source>Where it is written.</source>
        <translation>Dónde se escribe.</translation>
    </message>
    <message>
        <source>Of the file; without it, what the ending of FILE says.</source>
        <translation>Del archivo; sin él, lo que diga la extensión de FILE.</translation>
    </message>
    <message>
        <source>Of the fleet as the plan makes it, instead of as it was read.</source>
        <translation>De la flota como la deja el plan, en lugar de como se leyó.</translation>
    </message>
    <message>
        <source>Only this group, by its name or id; may be there more than once.</source>
        <translation>Solo este grupo, por su nombre o id; se puede repetir.</translation>
    </message>
    <message>
        <source>Only what is of this project, by its name or id, and what is the tenant&apos;s.</source>
        <translation>Solo lo que es de este proyecto, por su nombre o identificador, y lo que es del inquilino.</translation>
    </message>
    <message>
        <source>Only this section; may be there more than once.</source>
        <translation>Solo esta sección; se puede repetir.</translation>
    </message>
    <message>
        <source>Of the pages; a4 unless told.</source>
        <translation>De las páginas; si no se indica, a4.</translation>
    </message>
    <message>
        <source>Of the report: %1.</source>
        <translation>Del informe: %1.</translation>
    </message>
    <message>
        <source>Who answers for it; without it, the author of the plan.</source>
        <translation>Quién responde de él; sin ello, el autor del plan.</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover.</source>
        <translation>Una imagen PNG o JPEG para la portada.</translation>
    </message>
    <message>
        <source>Of the fleet as it was at a point of the history: its number, a time, or “latest”.</source>
        <translation>De la flota como era en un punto del historial: su número, una fecha o “latest”.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Try: easelctl report</source>
        <translation>No existe el informe “%1”. Pruebe: easelctl report</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, not “%1”.</source>
        <translation>--paper es a4 o letter, no “%1”.</translation>
    </message>
    <message>
        <source>At a point of the history there is no plan: --at goes neither with --draft nor with the plan&apos;s report.</source>
        <translation>En un punto del historial no hay plan: --at no va con --draft ni con el informe del plan.</translation>
    </message>
    <message>
        <source>A plan is approved as a whole: its report has no --group.</source>
        <translation>Un plan se aprueba entero: su informe no tiene --group.</translation>
    </message>
    <message>
        <source>Where to? --output FILE is missing.</source>
        <translation>¿Dónde? Falta --output FILE.</translation>
    </message>
    <message>
        <source>--format is pdf, html, csv or json, not “%1”.</source>
        <translation>--format es pdf, html, csv o json, no “%1”.</translation>
    </message>
    <message>
        <source>“%1” does not end in .pdf, .html, .csv or .json, and there is no --format.</source>
        <translation>“%1” no termina en .pdf, .html, .csv ni .json, y no hay --format.</translation>
    </message>
    <message>
        <source>Writes a report. KIND is one of: %1. Without it, says what they are and which sections they have.</source>
        <translation>Escribe un informe. KIND es uno de: %1. Sin él, dice cuáles son y qué secciones tienen.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>No existe el proyecto “%1”.</translation>
    </message>
    <message>
        <source>%1: saved as %2</source>
        <translation>%1: guardado como %2</translation>
    </message>
    <message>
        <source>Settles what the plan and the backend both changed: all of it, or one conflict. “plan show --json” lists them.</source>
        <translation>Resuelve lo que el plan y el backend cambiaron a la vez: todo o un solo conflicto. “plan show --json” los enumera.</translation>
    </message>
    <message>
        <source>Keep what the plan has.</source>
        <translation>Conservar lo que tiene el plan.</translation>
    </message>
    <message>
        <source>Take what the backend has.</source>
        <translation>Tomar lo que tiene el backend.</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>Solo este.</translation>
    </message>
    <message>
        <source>Say either --mine or --theirs.</source>
        <translation>Indique --mine o --theirs.</translation>
    </message>
    <message>
        <source>There are no conflicts to settle.</source>
        <translation>No hay conflictos que resolver.</translation>
    </message>
    <message numerus="yes">
        <source>Settled %n conflict(s).</source>
        <translation>
            <numerusform>%n conflicto resuelto.</numerusform>
            <numerusform>%n conflictos resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n virtual cluster(s) used</source>
        <translation>
            <numerusform>%1 de %n clúster virtual usado</numerusform>
            <numerusform>%1 de %n clústeres virtuales usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a workspace holds.</source>
        <translation>Indica qué contiene un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts Edge</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>Conflictos abiertos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Última obtención</translation>
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
        <translation>Créditos del sistema</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ocupado por</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Usage: easelctl %1</source>
        <translation>Uso: easelctl %1</translation>
    </message>
    <message>
        <source>More: easelctl help %1</source>
        <translation>Más: easelctl help %1</translation>
    </message>
    <message>
        <source>Is it --%1?</source>
        <translation>¿Es --%1?</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3, not “%4”.</source>
        <translation>--%1 es %2 o %3, no “%4”.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” sobra.</translation>
    </message>
    <message>
        <source>“%1 %2” does not exist. Try: easelctl help %1</source>
        <translation>“%1 %2” no existe. Pruebe: easelctl help %1</translation>
    </message>
    <message>
        <source>As JSON.</source>
        <translation>Como JSON.</translation>
    </message>
    <message>
        <source>File with the API key; without it, EASEL_API_KEY.</source>
        <translation>Archivo con la clave de API; sin él, EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>File with the password of --user; without it, EASEL_PASSWORD.</source>
        <translation>Archivo con la contraseña de --user; sin él, EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>Where the backend is.</source>
        <translation>Dónde está el backend.</translation>
    </message>
    <message>
        <source>Only this project, by its uid, instead of the tenant.</source>
        <translation>Solo este proyecto, por su uid, en lugar del inquilino.</translation>
    </message>
    <message>
        <source>Sign in as this user, with a password, instead of an API key.</source>
        <translation>Iniciar sesión como este usuario, con contraseña en lugar de clave de API.</translation>
    </message>
    <message>
        <source>Which of the user&apos;s organisations.</source>
        <translation>Cuál de las organizaciones del usuario.</translation>
    </message>
    <message>
        <source>PEM file with a certificate authority to trust besides the system&apos;s.</source>
        <translation>Archivo PEM con una autoridad de certificación de confianza además de las del sistema.</translation>
    </message>
    <message>
        <source>The server&apos;s public key must have this SHA-256.</source>
        <translation>La clave pública del servidor debe tener este SHA-256.</translation>
    </message>
    <message>
        <source>Go through this http or socks5 proxy.</source>
        <translation>Pasar por este proxy http o socks5.</translation>
    </message>
    <message>
        <source>A password is needed: --password-file FILE, or EASEL_PASSWORD.</source>
        <translation>Se necesita una contraseña: --password-file FILE, o EASEL_PASSWORD.</translation>
    </message>
    <message>
        <source>An API key is needed: --api-key-file FILE, or EASEL_API_KEY.</source>
        <translation>Se necesita una clave de API: --api-key-file FILE, o EASEL_API_KEY.</translation>
    </message>
    <message>
        <source>The key file cannot be read: %1</source>
        <translation>No se puede leer el archivo de la clave: %1</translation>
    </message>
    <message>
        <source>The key file is empty.</source>
        <translation>El archivo de la clave está vacío.</translation>
    </message>
    <message>
        <source>Lists the groups and their vCluster versions, those that wait for an upgrade first.</source>
        <translation>Enumera los grupos y sus versiones de vCluster, primero los que esperan una actualización.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2, planned</source>
        <translation>%1 -&gt; %2, planificado</translation>
    </message>
    <message numerus="yes">
        <source>  %n virtual cluster(s)</source>
        <translation>
            <numerusform>  %n clúster virtual</numerusform>
            <numerusform>  %n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer “%1”: %2.</translation>
    </message>
    <message>
        <source>  The default of %1 is not known: all that differs from the new one is kept.</source>
        <translation>  No se conoce el valor predeterminado de %1: se conserva todo lo que difiere del nuevo.</translation>
    </message>
    <message>
        <source>  settled: %1</source>
        <translation>  resuelto: %1</translation>
    </message>
    <message>
        <source>  TO SETTLE: %1</source>
        <translation>  POR RESOLVER: %1</translation>
    </message>
    <message>
        <source>  kept: %1</source>
        <translation>  conservado: %1</translation>
    </message>
    <message>
        <source>  see to: %1</source>
        <translation>  a tener en cuenta: %1</translation>
    </message>
    <message>
        <source>Puts upgrades into the plan, as one step: the new default with what was changed by hand. A group with values that both changed is refused until --conflicts says which side is taken.</source>
        <translation>Incluye actualizaciones en el plan, como un solo paso: la nueva configuración predeterminada con lo modificado a mano. Un grupo con valores que ambos cambiaron se rechaza hasta que --conflicts indique qué lado se toma.</translation>
    </message>
    <message>
        <source>The group, by name or id.</source>
        <translation>El grupo, por nombre o id.</translation>
    </message>
    <message>
        <source>All groups that wait for an upgrade; those that are refused are named, and the others planned.</source>
        <translation>Todos los grupos que esperan una actualización; los rechazados se nombran y los demás se planifican.</translation>
    </message>
    <message>
        <source>The platform&apos;s default of the version that the group has.</source>
        <translation>La configuración predeterminada de la plataforma para la versión que tiene el grupo.</translation>
    </message>
    <message>
        <source>Where it is not known: what several groups of the version have in common is taken for it.</source>
        <translation>Si no se conoce: se toma en su lugar lo que varios grupos de esa versión tienen en común.</translation>
    </message>
    <message>
        <source>Which side is taken where both changed a value.</source>
        <translation>Qué lado se toma donde ambos cambiaron un valor.</translation>
    </message>
    <message>
        <source>Shows it, and plans nothing.</source>
        <translation>Lo muestra y no planifica nada.</translation>
    </message>
    <message>
        <source>Which groups? Say --group NAME or --all.</source>
        <translation>¿Qué grupos? Indique --group NAME o --all.</translation>
    </message>
    <message>
        <source>Upgrade “%1”</source>
        <translation>Actualizar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Actualizar %n grupo</numerusform>
            <numerusform>Actualizar %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned.</source>
        <translation>
            <numerusform>%n actualización planificada.</numerusform>
            <numerusform>%n actualizaciones planificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for an upgrade.</source>
        <translation>Nada espera una actualización.</translation>
    </message>
    <message>
        <source>Shows in which waves the planned upgrades are applied, or puts them into waves: a canary, then the others by risk or by region.</source>
        <translation>Muestra en qué oleadas se aplican las actualizaciones planificadas, o las reparte en oleadas: un canario y luego los demás por riesgo o por región.</translation>
    </message>
    <message>
        <source>In which order; none is all at once.</source>
        <translation>En qué orden; none es todo a la vez.</translation>
    </message>
    <message>
        <source>No waves: the plan is applied in one go.</source>
        <translation>Sin oleadas: el plan se aplica de una vez.</translation>
    </message>
    <message>
        <source>easelctl upgrade: vCluster versions of cluster groups</source>
        <translation>easelctl upgrade: versiones de vCluster de los grupos de clústeres</translation>
    </message>
    <message>
        <source>What about upgrades? Try: easelctl upgrade --help</source>
        <translation>¿Qué hacer con las actualizaciones? Pruebe: easelctl upgrade --help</translation>
    </message>
    <message>
        <source>CPU cores, a whole number.</source>
        <translation>Núcleos de CPU, un número entero.</translation>
    </message>
    <message>
        <source>Memory in GiB; a part of one is allowed.</source>
        <translation>Memoria en GiB; se admiten fracciones.</translation>
    </message>
    <message>
        <source>Storage in GiB.</source>
        <translation>Almacenamiento en GiB.</translation>
    </message>
    <message>
        <source>--%1 wants a number above zero.</source>
        <translation>--%1 requiere un número mayor que cero.</translation>
    </message>
    <message>
        <source>There is no cluster group “%1”.</source>
        <translation>No existe el grupo de clústeres “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster groups are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n grupo de clústeres se llama “%1”. Indique su uid.</numerusform>
            <numerusform>%n grupos de clústeres se llaman “%1”. Indique el uid de uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no virtual cluster “%1”.</source>
        <translation>No existe el clúster virtual “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual clusters are called “%1”. Name the uid of one.</source>
        <translation>
            <numerusform>%n clúster virtual se llama “%1”. Indique su uid.</numerusform>
            <numerusform>%n clústeres virtuales se llaman “%1”. Indique el uid de uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>In which project? Say --project.</source>
        <translation>¿En qué proyecto? Indique --project.</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planificado: %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was planned.</source>
        <translation>Ya es así: no se planificó nada.</translation>
    </message>
    <message>
        <source>Lists the virtual clusters as the plan has them, with what it does to them.</source>
        <translation>Enumera los clústeres virtuales tal como los tiene el plan, con lo que hace con ellos.</translation>
    </message>
    <message>
        <source>Only those of this cluster group, by name or uid.</source>
        <translation>Solo los de este grupo de clústeres, por nombre o uid.</translation>
    </message>
    <message>
        <source>Plans a new virtual cluster on a cluster group. Without a size it gets what one needs at least.</source>
        <translation>Planifica un nuevo clúster virtual en un grupo de clústeres. Si no se indica tamaño, recibe el mínimo necesario.</translation>
    </message>
    <message>
        <source>The cluster group, by name or uid.</source>
        <translation>El grupo de clústeres, por nombre o uid.</translation>
    </message>
    <message>
        <source>The project that it belongs to, by name or uid.</source>
        <translation>El proyecto al que pertenece, por nombre o uid.</translation>
    </message>
    <message>
        <source>On which cluster group? Say --group.</source>
        <translation>¿En qué grupo de clústeres? Indique --group.</translation>
    </message>
    <message>
        <source>Plans another size of a virtual cluster; what is not said stays.</source>
        <translation>Planifica otro tamaño para un clúster virtual; lo que no se indica se mantiene.</translation>
    </message>
    <message>
        <source>To which size? Say --cpu, --memory or --storage.</source>
        <translation>¿A qué tamaño? Indique --cpu, --memory o --storage.</translation>
    </message>
    <message>
        <source>Plans to pause a virtual cluster: it gives back CPU and memory, and keeps its storage and its part of the credit.</source>
        <translation>Planifica pausar un clúster virtual: devuelve CPU y memoria, y conserva su almacenamiento y su parte del crédito.</translation>
    </message>
    <message>
        <source>Plans to resume a virtual cluster.</source>
        <translation>Planifica reanudar un clúster virtual.</translation>
    </message>
    <message>
        <source>Plans to delete a virtual cluster, with all that runs in it. One that the plan deploys leaves the plan.</source>
        <translation>Planifica eliminar un clúster virtual, con todo lo que se ejecuta en él. Uno que el plan despliega sale del plan.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 virtual clusters, %4 of %5</source>
        <translation>%1: %2 de %3 clústeres virtuales, %4 de %5</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: no se conoce</translation>
    </message>
    <message>
        <source>Shows how much of the developer credit of the tenant, of the system and of the user is used with the plan. With numbers it first tells the workspace what each user may draw on: Palette keeps it in the developer settings of the tenant, which Easel cannot read.</source>
        <translation>Muestra cuánto del crédito de desarrollador del inquilino, del sistema y del usuario se usa con el plan. Con números, primero indica al espacio de trabajo de cuánto puede disponer cada usuario: Palette lo guarda en la configuración de desarrollador del inquilino, que Easel no puede leer.</translation>
    </message>
    <message>
        <source>How many virtual clusters a user may have.</source>
        <translation>Cuántos clústeres virtuales puede tener un usuario.</translation>
    </message>
    <message>
        <source>Forgets what a user may draw on.</source>
        <translation>Olvida de cuánto puede disponer un usuario.</translation>
    </message>
    <message>
        <source>--unknown goes with no number.</source>
        <translation>--unknown no admite ningún número.</translation>
    </message>
    <message>
        <source>--count wants a whole number.</source>
        <translation>--count requiere un número entero.</translation>
    </message>
    <message>
        <source>easelctl vc: virtual clusters in the plan of a workspace; “apply” carries it out</source>
        <translation>easelctl vc: clústeres virtuales en el plan de un espacio de trabajo; “apply” lo ejecuta</translation>
    </message>
    <message>
        <source>What about virtual clusters? Try: easelctl vc --help</source>
        <translation>¿Qué hacer con los clústeres virtuales? Pruebe: easelctl vc --help</translation>
    </message>
</context>
<context>
    <name>FateLook</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
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
        <translation>eximido hasta %1: %2</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 notes; the plan adds %4 and removes %5; %6 waived</source>
        <translation>%1 errores, %2 advertencias, %3 notas; el plan añade %4 y quita %5; %6 eximidos</translation>
    </message>
</context>
<context>
    <name>FleetComparison</name>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts Edge</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Before the history</source>
        <translation>Antes del historial</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n añadido</numerusform>
            <numerusform>%n añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificado</numerusform>
            <numerusform>%n modificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ello</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versión de Kubernetes</translation>
    </message>
    <message>
        <source>Enabled as a host</source>
        <translation>Habilitado como anfitrión</translation>
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
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Host DNS</source>
        <translation>DNS de host</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clústeres</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Clúster Edge</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>Versión de vCluster</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Project “%1”</source>
        <translation>Proyecto “%1”</translation>
    </message>
    <message>
        <source>Default of %1</source>
        <translation>Predeterminado de %1</translation>
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
        <translation>CPU libre</translation>
    </message>
    <message>
        <source>Memory allowed</source>
        <translation>Memoria permitida</translation>
    </message>
    <message>
        <source>Memory requested</source>
        <translation>Memoria solicitada</translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation>Memoria libre</translation>
    </message>
    <message>
        <source>Storage requested</source>
        <translation>Almacenamiento solicitado</translation>
    </message>
    <message>
        <source>CPU of all host clusters</source>
        <translation>CPU de todos los clústeres anfitriones</translation>
    </message>
    <message>
        <source>Memory of all host clusters</source>
        <translation>Memoria de todos los clústeres anfitriones</translation>
    </message>
    <message>
        <source>The whole fleet</source>
        <translation>Toda la flota</translation>
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
        <translation>De clústeres anfitriones</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>%1 host clusters, %2 groups, %3 virtual clusters</source>
        <translation>%1 clústeres anfitriones, %2 grupos, %3 clústeres virtuales</translation>
    </message>
    <message>
        <source>“%1” is no size. Say bytes, or 500K, 20M, 1G.</source>
        <translation>“%1” no es un tamaño. Indique bytes, o 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Lists the points of the history, the oldest first, and what they take of the file.</source>
        <translation>Enumera los puntos del historial, el más antiguo primero, y lo que ocupan en el archivo.</translation>
    </message>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>El espacio de trabajo aún no tiene historial. Cada obtención añade un punto.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the figures and the cluster groups of a point: its number, a time (the last point until then), or “latest”.</source>
        <translation>Muestra las cifras y los grupos de clústeres de un punto: su número, una fecha (el último punto hasta entonces) o “latest”.</translation>
    </message>
    <message>
        <source>What became of the fleet between two points, each a number, a time or “latest”.</source>
        <translation>Qué pasó con la flota entre dos puntos, cada uno un número, una fecha o “latest”.</translation>
    </message>
    <message>
        <source>As CSV, a line for each field.</source>
        <translation>Como CSV, una línea por campo.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada es diferente.</translation>
    </message>
    <message>
        <source>%1 -&gt; %2</source>
        <translation>%1 -&gt; %2</translation>
    </message>
    <message>
        <source>Takes points out of the history for good. The newest always stays. What several options name goes in the order of the options here.</source>
        <translation>Quita puntos del historial definitivamente. El más reciente siempre se queda. Lo que indican varias opciones se quita en el orden de las opciones aquí.</translation>
    </message>
    <message>
        <source>Points older than that many days, counted back from now.</source>
        <translation>Puntos más antiguos que ese número de días, contados desde ahora hacia atrás.</translation>
    </message>
    <message>
        <source>All but every nth point, counted back from the newest.</source>
        <translation>Todos menos uno de cada n puntos, contados desde el más reciente hacia atrás.</translation>
    </message>
    <message>
        <source>The oldest, until the history takes no more than this: bytes, or 500K, 20M, 1G.</source>
        <translation>Los más antiguos, hasta que el historial no ocupe más que esto: bytes, o 500K, 20M, 1G.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Solo decir qué se quitaría.</translation>
    </message>
    <message>
        <source>--older-than takes a number of days.</source>
        <translation>--older-than requiere un número de días.</translation>
    </message>
    <message>
        <source>--keep-every takes a number from 2 on.</source>
        <translation>--keep-every requiere un número a partir de 2.</translation>
    </message>
    <message>
        <source>Say which points: --older-than, --keep-every or --at-most.</source>
        <translation>Indique qué puntos: --older-than, --keep-every o --at-most.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go and free %1.</source>
        <translation>
            <numerusform>Se quitaría %n punto y se liberarían %1.</numerusform>
            <numerusform>Se quitarían %n puntos y se liberarían %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) are gone, which freed %1.</source>
        <translation>
            <numerusform>Se quitó %n punto, lo que liberó %1.</numerusform>
            <numerusform>Se quitaron %n puntos, lo que liberó %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>easelctl history: what the fleet was at each pull</source>
        <translation>easelctl history: cómo era la flota en cada obtención</translation>
    </message>
    <message>
        <source>What about the history? Try: easelctl history --help</source>
        <translation>¿Qué hacer con el historial? Pruebe: easelctl history --help</translation>
    </message>
</context>
<context>
    <name>HistoryPoint</name>
    <message>
        <source>The workspace has no history yet. Each pull adds a point.</source>
        <translation>El espacio de trabajo aún no tiene historial. Cada obtención añade un punto.</translation>
    </message>
    <message>
        <source>There is no point %1 in the history. See: easelctl history list</source>
        <translation>No existe el punto %1 en el historial. Vea: easelctl history list</translation>
    </message>
    <message>
        <source>“%1” is neither a point&apos;s number, nor a time such as 2026-03-01 or 2026-03-01T12:00, nor “latest”.</source>
        <translation>“%1” no es el número de un punto, ni una fecha como 2026-03-01 o 2026-03-01T12:00, ni “latest”.</translation>
    </message>
    <message>
        <source>The history begins at %1, after that.</source>
        <translation>El historial empieza después, el %1.</translation>
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
        <translation>“%1” no es un texto.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1” no es una lista.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” no es un número.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>“%1” no es ni true ni false.</translation>
    </message>
    <message>
        <source>“%1” is not an object.</source>
        <translation>“%1” no es un objeto.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” no es una fecha y hora.</translation>
    </message>
    <message>
        <source>“%1” has the unknown value “%2”.</source>
        <translation>“%1” tiene el valor desconocido “%2”.</translation>
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
            <numerusform>%n clúster anfitrión</numerusform>
            <numerusform>%n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free edge host(s)</source>
        <translation>
            <numerusform>%n host Edge libre</numerusform>
            <numerusform>%n hosts Edge libres</numerusform>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The group exists by now, with another distribution than the plan gave it. That cannot change any more.</source>
        <translation>El grupo ya existe, con otra distribución que la que le dio el plan. Eso ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>The group exists on the backend by now, with another value than the plan gave it.</source>
        <translation>El grupo ya existe en el backend, con otro valor que el que le dio el plan.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the same lines, each in their way.</source>
        <translation>El plan y alguien en el backend cambiaron las mismas líneas, cada uno a su manera.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the order of the profiles, each in their way.</source>
        <translation>El plan y alguien en el backend cambiaron el orden de los perfiles, cada uno a su manera.</translation>
    </message>
    <message>
        <source>Somebody on the backend took out the host cluster whose settings the plan changes.</source>
        <translation>Alguien en el backend quitó el clúster anfitrión cuyos ajustes cambia el plan.</translation>
    </message>
    <message>
        <source>The plan takes out the host cluster, and somebody on the backend changed its settings.</source>
        <translation>El plan quita el clúster anfitrión, y alguien en el backend cambió sus ajustes.</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed this, each in their way.</source>
        <translation>El plan y alguien en el backend cambiaron esto, cada uno a su manera.</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Todo el grupo</translation>
    </message>
    <message>
        <source>existed</source>
        <translation>existía</translation>
    </message>
    <message>
        <source>did not exist</source>
        <translation>no existía</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modificado: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>The plan deletes the group, and somebody on the backend changed it since the plan was made.</source>
        <translation>El plan elimina el grupo, y alguien en el backend lo cambió desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>the project is gone</source>
        <translation>el proyecto ya no existe</translation>
    </message>
    <message>
        <source>The project of the group does not exist any more, or this account cannot read it. Keeping yours makes the group in the tenant.</source>
        <translation>El proyecto del grupo ya no existe, o esta cuenta no puede leerlo. Si conserva lo suyo, el grupo se crea en el inquilino.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the group that the plan changes. Keeping yours makes it anew.</source>
        <translation>Alguien en el backend eliminó el grupo que el plan cambia. Si conserva lo suyo, se crea de nuevo.</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Clúster anfitrión %1</translation>
    </message>
    <message>
        <source>not in the fleet any more</source>
        <translation>ya no está en la flota</translation>
    </message>
    <message>
        <source>The plan needs %1 in this group. The cluster is gone from the fleet, or this account cannot read it any more.</source>
        <translation>El plan necesita %1 en este grupo. El clúster ya no está en la flota, o esta cuenta ya no puede leerlo.</translation>
    </message>
    <message>
        <source>member of %1</source>
        <translation>miembro de %1</translation>
    </message>
    <message>
        <source>member of “%1”</source>
        <translation>miembro de “%1”</translation>
    </message>
    <message>
        <source>The plan lets %1 join “%2”. Meanwhile somebody on the backend let it join %3.</source>
        <translation>El plan une %1 a “%2”. Entretanto, alguien en el backend lo unió a %3.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>%1; another group is called %2</source>
        <translation>%1; otro grupo se llama %2</translation>
    </message>
    <message>
        <source>Another group has the name that the plan gives this one. Keeping yours calls it “%1”; taking theirs leaves it “%2”.</source>
        <translation>Otro grupo tiene el nombre que el plan da a este. Si conserva lo suyo, se llama “%1”; si acepta lo ajeno, se queda como “%2”.</translation>
    </message>
    <message>
        <source>another group is called %1</source>
        <translation>otro grupo se llama %1</translation>
    </message>
    <message>
        <source>Another group has the name of the one that the plan creates. Keeping yours calls it “%1”; taking theirs does not create it.</source>
        <translation>Otro grupo tiene el nombre del que crea el plan. Si conserva lo suyo, se llama “%1”; si acepta lo ajeno, no se crea.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>broken together with theirs</source>
        <translation>incumplida junto con lo ajeno</translation>
    </message>
    <message>
        <source>%1 Neither the plan nor the backend breaks this rule alone. Taking theirs takes back what the plan does to this group.</source>
        <translation>%1 Ni el plan ni el backend incumplen esta regla por sí solos. Aceptar lo ajeno revierte lo que el plan hace con este grupo.</translation>
    </message>
    <message>
        <source>The plan of this workspace and the one that was imported change this, each in its way. “Theirs” is what was planned here, “mine” is what was imported.</source>
        <translation>El plan de este espacio de trabajo y el importado cambian esto, cada uno a su manera. “Ajeno” es lo planificado aquí, “mío” es lo importado.</translation>
    </message>
    <message>
        <source>The distribution of a group that exists cannot change.</source>
        <translation>La distribución de un grupo existente no se puede cambiar.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone too. Deploy a new one on another group.</source>
        <translation>El grupo del clúster virtual tampoco existe ya. Despliegue uno nuevo en otro grupo.</translation>
    </message>
    <message>
        <source>The group of the virtual cluster is gone. Deploy it on another group.</source>
        <translation>El grupo del clúster virtual ya no existe. Despliéguelo en otro grupo.</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Clúster virtual %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Tamaño del clúster virtual %1</translation>
    </message>
    <message>
        <source>The plan and somebody on the backend changed the size, each in their way.</source>
        <translation>El plan y alguien en el backend cambiaron el tamaño, cada uno a su manera.</translation>
    </message>
    <message>
        <source>Somebody on the backend deleted the virtual cluster that the plan changes. Keeping yours deploys a new, empty one.</source>
        <translation>Alguien en el backend eliminó el clúster virtual que el plan cambia. Si conserva lo suyo, se despliega uno nuevo y vacío.</translation>
    </message>
    <message>
        <source>The plan deletes the virtual cluster, and somebody on the backend changed it since the plan was made.</source>
        <translation>El plan elimina el clúster virtual, y alguien en el backend lo cambió desde que se hizo el plan.</translation>
    </message>
    <message>
        <source>another one is called %1</source>
        <translation>otro se llama %1</translation>
    </message>
    <message>
        <source>Another virtual cluster has the name of the one that the plan deploys. Keeping yours gives it another name; taking theirs does not deploy it.</source>
        <translation>Otro clúster virtual tiene el nombre del que despliega el plan. Si conserva lo suyo, recibe otro nombre; si acepta lo ajeno, no se despliega.</translation>
    </message>
    <message>
        <source>the group is gone</source>
        <translation>el grupo ya no existe</translation>
    </message>
    <message>
        <source>The group on which the plan deploys the virtual cluster does not exist any more.</source>
        <translation>El grupo en el que el plan despliega el clúster virtual ya no existe.</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
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
        <translation>Otro</translation>
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
        <translation>Sano</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>No sano</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Aprovisionando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Pausing</source>
        <translation>Pausando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>Create “%1” with %n host cluster(s)</source>
        <translation>
            <numerusform>Crear “%1” con %n clúster anfitrión</numerusform>
            <numerusform>Crear “%1” con %n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Update the description and tags of “%1”</source>
        <translation>Actualizar la descripción y las etiquetas de “%1”</translation>
    </message>
    <message>
        <source>Update the host clusters and settings of “%1”</source>
        <translation>Actualizar los clústeres anfitriones y los ajustes de “%1”</translation>
    </message>
    <message>
        <source>Update the add-on profiles of “%1”</source>
        <translation>Actualizar los perfiles complementarios de “%1”</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2” for a moment</source>
        <translation>Cambiar temporalmente el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Free the host DNS of “%1” for a moment</source>
        <translation>Liberar temporalmente el DNS de host de “%1”</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS de host de %1</translation>
    </message>
    <message>
        <source>Deploy virtual cluster %1 on “%2” with %3</source>
        <translation>Desplegar el clúster virtual %1 en “%2” con %3</translation>
    </message>
    <message>
        <source>Resize virtual cluster %1 to %2</source>
        <translation>Redimensionar el clúster virtual %1 a %2</translation>
    </message>
    <message>
        <source>Pause virtual cluster %1</source>
        <translation>Pausar el clúster virtual %1</translation>
    </message>
    <message>
        <source>Resume virtual cluster %1</source>
        <translation>Reanudar el clúster virtual %1</translation>
    </message>
    <message>
        <source>Delete virtual cluster %1</source>
        <translation>Eliminar el clúster virtual %1</translation>
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
        <translation>La lista cambia más rápido de lo que se puede leer. Vuelva a obtenerla en un momento.</translation>
    </message>
    <message>
        <source>The backend does not tell what has changed.</source>
        <translation>El backend no indica qué ha cambiado.</translation>
    </message>
    <message>
        <source>The backend&apos;s answer to a creation cannot be read.</source>
        <translation>No se puede leer la respuesta del backend a una creación.</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>Everywhere in the window</source>
        <translation>En toda la ventana</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board and topology, while something is carried</source>
        <translation>Tablero y topología, mientras lleva algo</translation>
    </message>
    <message>
        <source>Fleet list</source>
        <translation>Lista Flota</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Tables and lists</source>
        <translation>Tablas y listas</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Vista en paralelo</translation>
    </message>
    <message>
        <source>Configuration editor</source>
        <translation>Editor de configuración</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The next region: tool bar, pages, Fleet, page, inspector, panels, status bar</source>
        <translation>La región siguiente: barra de herramientas, páginas, Flota, página, inspector, paneles, barra de estado</translation>
    </message>
    <message>
        <source>The region before</source>
        <translation>La región anterior</translation>
    </message>
    <message>
        <source>The next divider or table header; arrows move it or choose a column</source>
        <translation>El divisor o encabezado de tabla siguiente; las flechas lo mueven o eligen una columna</translation>
    </message>
    <message>
        <source>The menu of what has the focus</source>
        <translation>El menú de lo que tiene el foco</translation>
    </message>
    <message>
        <source>Go to another card or host cluster</source>
        <translation>Ir a otra tarjeta o clúster anfitrión</translation>
    </message>
    <message>
        <source>First and last group</source>
        <translation>Primer y último grupo</translation>
    </message>
    <message>
        <source>Find by the beginning of its name</source>
        <translation>Buscar por el comienzo del nombre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Pick up the host clusters that are selected</source>
        <translation>Tomar los clústeres anfitriones seleccionados</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Seleccionar uno más, o uno menos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Select all members of the group</source>
        <translation>Seleccionar todos los miembros del grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renombrar el grupo</translation>
    </message>
    <message>
        <source>Delete the group, or remove the host clusters from it</source>
        <translation>Eliminar el grupo, o quitar de él los clústeres anfitriones</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Choose the group</source>
        <translation>Elegir el grupo</translation>
    </message>
    <message>
        <source>The next group that takes it</source>
        <translation>El siguiente grupo que lo admite</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Drop, and stay in the old group too</source>
        <translation>Soltar, y dejarlo también en el grupo anterior</translation>
    </message>
    <message>
        <source>Drop into a new group</source>
        <translation>Soltar en un grupo nuevo</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo a su sitio</translation>
    </message>
    <message>
        <source>Select several</source>
        <translation>Seleccionar varios</translation>
    </message>
    <message>
        <source>Go to a neighbour</source>
        <translation>Ir a un vecino</translation>
    </message>
    <message>
        <source>The one before and the next</source>
        <translation>El anterior y el siguiente</translation>
    </message>
    <message>
        <source>Go into it</source>
        <translation>Entrar en él</translation>
    </message>
    <message>
        <source>Go out of it</source>
        <translation>Salir de él</translation>
    </message>
    <message>
        <source>Go along a link</source>
        <translation>Seguir un enlace</translation>
    </message>
    <message>
        <source>Leave only what is related</source>
        <translation>Dejar solo lo relacionado</translation>
    </message>
    <message>
        <source>Fly to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>Acercar y alejar</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Pick up</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Back to where you were, and forward again</source>
        <translation>Volver a donde estaba, y avanzar de nuevo</translation>
    </message>
    <message>
        <source>Copy the rows that are selected</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Otra fila</translation>
    </message>
    <message>
        <source>A page up and down</source>
        <translation>Una página arriba y abajo</translation>
    </message>
    <message>
        <source>First and last row</source>
        <translation>Primera y última fila</translation>
    </message>
    <message>
        <source>Check or uncheck</source>
        <translation>Marcar o desmarcar</translation>
    </message>
    <message>
        <source>Take a lost host out of the simulation</source>
        <translation>Sacar de la simulación un anfitrión perdido</translation>
    </message>
    <message>
        <source>Move a profile up and down</source>
        <translation>Subir y bajar un perfil</translation>
    </message>
    <message>
        <source>Another bar or point</source>
        <translation>Otra barra o punto</translation>
    </message>
    <message>
        <source>First and last</source>
        <translation>Primero y último</translation>
    </message>
    <message>
        <source>Back to all groups</source>
        <translation>Volver a todos los grupos</translation>
    </message>
    <message>
        <source>Page before and page after</source>
        <translation>Página anterior y página siguiente</translation>
    </message>
    <message>
        <source>Next difference, and the one before</source>
        <translation>Diferencia siguiente y anterior</translation>
    </message>
    <message>
        <source>Beginning and end</source>
        <translation>Principio y final</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next place, and the one before</source>
        <translation>Coincidencia siguiente y anterior</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave the text, where Tab indents</source>
        <translation>Salir del texto, donde Tab aplica sangría</translation>
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
        <translation>%1, %2, %3 de almacenamiento</translation>
    </message>
    <message>
        <source>external IPs %1</source>
        <translation>IP externas %1</translation>
    </message>
    <message>
        <source>traffic policy %1</source>
        <translation>política de tráfico %1</translation>
    </message>
    <message>
        <source>source ranges %1</source>
        <translation>rangos de origen %1</translation>
    </message>
    <message>
        <source>defaults</source>
        <translation>valores predeterminados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>Límite de CPU</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Límite de memoria</translation>
    </message>
    <message>
        <source>Storage limit</source>
        <translation>Límite de almacenamiento</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Sobresuscripción</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Perfiles complementarios</translation>
    </message>
    <message>
        <source>Host cluster %1</source>
        <translation>Clúster anfitrión %1</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS de host de %1</translation>
    </message>
    <message>
        <source>Port of %1</source>
        <translation>Puerto de %1</translation>
    </message>
    <message>
        <source>Load balancer of %1</source>
        <translation>Balanceador de carga de %1</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>no es miembro</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>member, %1</source>
        <translation>miembro, %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a virtual cluster</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a virtual cluster</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>Virtual cluster %1</source>
        <translation>Clúster virtual %1</translation>
    </message>
    <message>
        <source>Size of virtual cluster %1</source>
        <translation>Tamaño del clúster virtual %1</translation>
    </message>
    <message>
        <source>State of virtual cluster %1</source>
        <translation>Estado del clúster virtual %1</translation>
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
        <translation>La aplicación se canceló.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>taken by another group</source>
        <translation>ocupado por otro grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>%1 joined “%2”</source>
        <translation>%1 se unió a “%2”</translation>
    </message>
    <message>
        <source>%1 joins “%2”</source>
        <translation>%1 se une a “%2”</translation>
    </message>
    <message>
        <source>No answer came, and it could not be looked up: %1 Apply again to find out.</source>
        <translation>No llegó respuesta y no se pudo consultar: %1 Aplique de nuevo para averiguarlo.</translation>
    </message>
    <message>
        <source>The backend gave no answer and did not carry it out, twice.</source>
        <translation>El backend no respondió y no lo ejecutó, dos veces.</translation>
    </message>
    <message>
        <source>No answer came, and “%1” has been written since, but does not have the change: somebody has taken it back, or has written it. It is not sent again by itself. Pull and look; apply again if it is still wanted.</source>
        <translation>No llegó respuesta, y “%1” se ha escrito desde entonces, pero no tiene el cambio: alguien lo ha revertido o lo ha sobrescrito. No se vuelve a enviar por sí solo. Obtenga los datos y compruébelo; aplique de nuevo si aún se desea.</translation>
    </message>
    <message>
        <source>No answer came, and there is a group “%1” now that does not carry Easel&apos;s mark: this apply may have made it, or somebody else. It is not made again. Pull to have it in the fleet; then take the creation out of the plan, or give the new group another name.</source>
        <translation>No llegó respuesta, y ahora hay un grupo “%1” que no lleva la marca de Easel: puede haberlo creado esta aplicación u otra persona. No se crea de nuevo. Obtenga los datos para tenerlo en la flota; luego quite la creación del plan o dé otro nombre al grupo nuevo.</translation>
    </message>
    <message>
        <source>“%1” was deleted on the backend meanwhile.</source>
        <translation>“%1” se eliminó entretanto en el backend.</translation>
    </message>
    <message>
        <source>“%1” was changed on the backend while the plan was being applied: %2 is “%3” now.</source>
        <translation>“%1” cambió en el backend mientras se aplicaba el plan: %2 es ahora “%3”.</translation>
    </message>
    <message>
        <source>The backend said that “%1” is deleted, but it is still there.</source>
        <translation>El backend dijo que “%1” está eliminado, pero sigue ahí.</translation>
    </message>
    <message>
        <source>The backend accepted it, but it could not be read back: %1 Apply again to find out.</source>
        <translation>El backend lo aceptó, pero no se pudo volver a leer: %1 Aplique de nuevo para averiguarlo.</translation>
    </message>
    <message>
        <source>The backend accepted the change of “%1”, but has another value for %2 now: “%3” instead of “%4”.</source>
        <translation>El backend aceptó el cambio de “%1”, pero ahora tiene otro valor en %2: “%3” en lugar de “%4”.</translation>
    </message>
    <message>
        <source>The group “%1” (uid %2) carries the mark of this apply, which made the group with the uid %3: it was made twice. Look which of them is used, and delete the other one.</source>
        <translation>El grupo “%1” (uid %2) lleva la marca de esta aplicación, que creó el grupo con el uid %3: se creó dos veces. Compruebe cuál se usa y elimine el otro.</translation>
    </message>
    <message>
        <source>Besides the group “%1” that this apply made (uid %3) there is another one of that name (uid %2). Look which of them is used, and delete the other one or give it another name.</source>
        <translation>Además del grupo “%1” que creó esta aplicación (uid %3), hay otro con ese nombre (uid %2). Compruebe cuál se usa, y elimine el otro o dele otro nombre.</translation>
    </message>
    <message>
        <source>Name of virtual cluster %1</source>
        <translation>Nombre del clúster virtual %1</translation>
    </message>
    <message>
        <source>taken by another cluster</source>
        <translation>ocupado por otro clúster</translation>
    </message>
    <message>
        <source>%1 is still %2. Apply again to go on.</source>
        <translation>%1 sigue en el estado “%2”. Aplique de nuevo para continuar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is still %2 after %n second(s). Look at it on the backend, and apply again.</source>
        <translation>
            <numerusform>%1 sigue en el estado “%2” tras %n segundo. Compruébelo en el backend y aplique de nuevo.</numerusform>
            <numerusform>%1 sigue en el estado “%2” tras %n segundos. Compruébelo en el backend y aplique de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer came, and there is a virtual cluster %1 now that does not carry Easel&apos;s mark: this apply may have deployed it, or somebody else. It is not deployed again. Pull to have it in the fleet; then take the deployment out of the plan, or give the new one another name.</source>
        <translation>No llegó respuesta, y ahora hay un clúster virtual %1 que no lleva la marca de Easel: puede haberlo desplegado esta aplicación u otra persona. No se despliega de nuevo. Obtenga los datos para tenerlo en la flota; luego quite el despliegue del plan o dé otro nombre al nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” ya no está.</translation>
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
        <translation>Resolver %1 con una edición</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Conservar lo mío: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Aceptar lo ajeno: %1</translation>
    </message>
    <message numerus="yes">
        <source>Keep mine in %n conflict(s)</source>
        <translation>
            <numerusform>Conservar lo mío en %n conflicto</numerusform>
            <numerusform>Conservar lo mío en %n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in %n conflict(s)</source>
        <translation>
            <numerusform>Aceptar lo ajeno en %n conflicto</numerusform>
            <numerusform>Aceptar lo ajeno en %n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) with the backend are not settled: %1. Settle them on the page “Review and apply” first.</source>
        <translation>
            <numerusform>%n conflicto con el backend está sin resolver: %1. Resuélvalo primero en la página “Revisar y aplicar”.</numerusform>
            <numerusform>%n conflictos con el backend están sin resolver: %1. Resuélvalos primero en la página “Revisar y aplicar”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanExchange</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>virtual cluster %1</source>
        <translation>clúster virtual %1</translation>
    </message>
    <message>
        <source>cluster %1</source>
        <translation>clúster %1</translation>
    </message>
    <message>
        <source>project %1</source>
        <translation>proyecto %1</translation>
    </message>
    <message>
        <source>The plan was made for another tenant: here there is no %1. Open a workspace of the backend that it was made for.</source>
        <translation>El plan se hizo para otro inquilino: aquí no existe %1. Abra un espacio de trabajo del backend para el que se hizo.</translation>
    </message>
    <message>
        <source>Merge the imported plan</source>
        <translation>Fusionar el plan importado</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionar “%1”</translation>
    </message>
    <message>
        <source>The plan cannot be exported: %1</source>
        <translation>No se puede exportar el plan: %1</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a whole plan file. It was left as it is: choose another name.</source>
        <translation>“%1” ya existe y no es un archivo de plan íntegro. Se dejó como está: elija otro nombre.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is here already: nothing had to be done.</source>
        <translation>%1 ya está aquí: no hubo que hacer nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s) and merged with what has changed since.</source>
        <translation>
            <numerusform>%1 se importó como %n paso y se fusionó con lo que ha cambiado desde entonces.</numerusform>
            <numerusform>%1 se importó como %n pasos y se fusionó con lo que ha cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was imported as %n step(s).</source>
        <translation>
            <numerusform>%1 se importó como %n paso.</numerusform>
            <numerusform>%1 se importó como %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed as in the file.</source>
        <translation>Está sellado como en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) have to be settled before it can be applied.</source>
        <translation>
            <numerusform>Hay que resolver %n conflicto antes de poder aplicarlo.</numerusform>
            <numerusform>Hay que resolver %n conflictos antes de poder aplicarlo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>“%1.values” holds a line that is several lines.</source>
        <translation>“%1.values” contiene una línea que son varias líneas.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is neither a group nor null.</source>
        <translation>“%1” no es ni un grupo ni null.</translation>
    </message>
    <message>
        <source>“%1” is neither a virtual cluster nor null.</source>
        <translation>“%1” no es ni un clúster virtual ni null.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not say “format”: “%1”.</source>
        <translation>El archivo no es un plan de Easel: no dice “format”: “%1”.</translation>
    </message>
    <message>
        <source>The plan was written by a newer Easel (format %1, this one knows %2). Open it with that version.</source>
        <translation>El plan lo escribió un Easel más reciente (formato %1, este conoce el %2). Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The file does not say of which version it is. Export the plan again.</source>
        <translation>El archivo no dice de qué versión es. Exporte el plan de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another group.</source>
        <translation>“%1” contiene el estado de otro grupo.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: groups are in the order of their ids, each once.</source>
        <translation>“%1” no está en su sitio: los grupos van en el orden de sus id, cada uno una vez.</translation>
    </message>
    <message>
        <source>“%1” holds the state of another virtual cluster.</source>
        <translation>“%1” contiene el estado de otro clúster virtual.</translation>
    </message>
    <message>
        <source>“%1” is not in its place: virtual clusters are in the order of their ids, each once.</source>
        <translation>“%1” no está en su sitio: los clústeres virtuales van en el orden de sus id, cada uno una vez.</translation>
    </message>
    <message>
        <source>The steps of the plan do not fit its groups: “%1” cannot be done. Export the plan again.</source>
        <translation>Los pasos del plan no encajan con sus grupos: “%1” no se puede hacer. Exporte el plan de nuevo.</translation>
    </message>
    <message>
        <source>The steps of the plan lead to something else than it says. Export the plan again.</source>
        <translation>Los pasos del plan llevan a algo distinto de lo que dice. Exporte el plan de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than a plan can be (%1 MiB).</source>
        <translation>El archivo es mayor de lo que puede ser un plan (%1 MiB).</translation>
    </message>
    <message>
        <source>The file is empty. Get it again from where it came.</source>
        <translation>El archivo está vacío. Consígalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>The file is not a plan of Easel: it does not begin with {.</source>
        <translation>El archivo no es un plan de Easel: no empieza por {.</translation>
    </message>
    <message>
        <source>The plan was changed after it was exported: its content does not have the digest that it names. Export it again, and have it approved again.</source>
        <translation>El plan se modificó después de exportarse: su contenido no tiene la huella que indica. Expórtelo de nuevo y haga que se apruebe de nuevo.</translation>
    </message>
    <message>
        <source>The seal in the file is of another plan. Export it again, and have it approved again.</source>
        <translation>El sello del archivo es de otro plan. Expórtelo de nuevo y haga que se apruebe de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not part of a plan file of version %2, or not as Easel writes it. Take it out, or export the plan again.</source>
        <translation>“%1” no forma parte de un archivo de plan de la versión %2, o no como lo escribe Easel. Quítelo o exporte el plan de nuevo.</translation>
    </message>
</context>
<context>
    <name>PlanInfo</name>
    <message>
        <source>“%1” is not the digest of a plan: that has 64 hexadecimal digits. Copy it from the report.</source>
        <translation>“%1” no es la huella de un plan: esta tiene 64 dígitos hexadecimales. Cópiela del informe.</translation>
    </message>
    <message>
        <source>A digest has 64 hexadecimal digits; this one has %1. Copy all of it from the report.</source>
        <translation>Una huella tiene 64 dígitos hexadecimales; esta tiene %1. Cópiela entera del informe.</translation>
    </message>
</context>
<context>
    <name>PlanRebase</name>
    <message>
        <source>Bring the plan onto the backend&apos;s new state</source>
        <translation>Ajustar el plan al nuevo estado del backend</translation>
    </message>
</context>
<context>
    <name>PlanReport</name>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>enabled to carry virtual clusters</source>
        <translation>habilitado para alojar clústeres virtuales</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>salud %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>same scope as the group (%1)</source>
        <translation>mismo ámbito que el grupo (%1)</translation>
    </message>
    <message>
        <source>scope %1, group in %2</source>
        <translation>ámbito %1, grupo en %2</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>endpoint %1</translation>
    </message>
    <message>
        <source>the only edge cluster of its group</source>
        <translation>el único clúster Edge de su grupo</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Oleada %1</translation>
    </message>
    <message>
        <source>Nothing to approve</source>
        <translation>Nada que aprobar</translation>
    </message>
    <message>
        <source>The plan is empty: the backend has what the workspace shows.</source>
        <translation>El plan está vacío: el backend tiene lo que muestra el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Not ready to apply</source>
        <translation>No está listo para aplicarse</translation>
    </message>
    <message numerus="yes">
        <source>The plan adds %n error(s) that the backend would refuse.</source>
        <translation>
            <numerusform>El plan añade %n error que el backend rechazaría.</numerusform>
            <numerusform>El plan añade %n errores que el backend rechazaría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed, with warnings</source>
        <translation>Permitido, con advertencias</translation>
    </message>
    <message numerus="yes">
        <source>No rule refuses the plan. It adds %n warning(s), listed under “Findings”.</source>
        <translation>
            <numerusform>Ninguna regla rechaza el plan. Añade %n advertencia, indicada en “Hallazgos”.</numerusform>
            <numerusform>Ninguna regla rechaza el plan. Añade %n advertencias, indicadas en “Hallazgos”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed by every rule</source>
        <translation>Permitido por todas las reglas</translation>
    </message>
    <message>
        <source>No rule refuses the plan and it adds no warning.</source>
        <translation>Ninguna regla rechaza el plan y no añade ninguna advertencia.</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>No antes de %1.</translation>
    </message>
    <message>
        <source>Not after %1.</source>
        <translation>No después de %1.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clústeres</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
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
            <numerusform>El grupo se elimina. Su %n clúster anfitrión queda como está.</numerusform>
            <numerusform>El grupo se elimina. Sus %n clústeres anfitriones quedan como están.</numerusform>
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
        <translation>Después</translation>
    </message>
    <message>
        <source>Why the clusters may join</source>
        <translation>Por qué pueden unirse los clústeres</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>Notas del autor</translation>
    </message>
    <message>
        <source>The plan neither adds nor removes a finding.</source>
        <translation>El plan no añade ni quita hallazgos.</translation>
    </message>
    <message>
        <source>Added by the plan</source>
        <translation>Añadidos por el plan</translation>
    </message>
    <message>
        <source>Removed by the plan</source>
        <translation>Quitados por el plan</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Eximidos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>The apply stops before anything is sent when a group was changed on the backend since the fleet was read, and names the field.</source>
        <translation>La aplicación se detiene antes de enviar nada si un grupo cambió en el backend desde que se leyó la flota, e indica el campo.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>kept by every group of the plan</source>
        <translation>cumplida por todos los grupos del plan</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
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
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The last apply, operation by operation</source>
        <translation>La última aplicación, operación por operación</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Audit of the backend, or why</source>
        <translation>Auditoría del backend, o el motivo</translation>
    </message>
    <message>
        <source>Who approves this plan approves what has the digest %1. Any change to the plan changes the digest.</source>
        <translation>Quien aprueba este plan aprueba lo que tiene la huella %1. Cualquier cambio en el plan cambia la huella.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>PlanSchedule</name>
    <message>
        <source>Wave %1 has no name.</source>
        <translation>La oleada %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>No group is in the wave “%1”.</source>
        <translation>Ningún grupo está en la oleada “%1”.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” ends before it begins.</source>
        <translation>La ventana de la oleada “%1” termina antes de empezar.</translation>
    </message>
    <message>
        <source>A group of the wave “%1” is in another wave too.</source>
        <translation>Un grupo de la oleada “%1” está también en otra oleada.</translation>
    </message>
</context>
<context>
    <name>Pull</name>
    <message>
        <source>The pull was cancelled.</source>
        <translation>La obtención se canceló.</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Perfiles de clúster</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts Edge</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>The project does not exist, or the account does not see it.</source>
        <translation>El proyecto no existe, o la cuenta no lo ve.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>The cluster groups changed each time they were read. Pull again in a moment.</source>
        <translation>Los grupos de clústeres cambiaron cada vez que se leyeron. Vuelva a obtenerlos en un momento.</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Developer credits</source>
        <translation>Créditos de desarrollador</translation>
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
        <translation>memoria</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
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
        <translation>GiB de memoria</translation>
    </message>
    <message>
        <source>CPU, in cores</source>
        <translation>CPU, en núcleos</translation>
    </message>
    <message>
        <source>Memory, in GiB</source>
        <translation>Memoria, en GiB</translation>
    </message>
    <message>
        <source>Nothing to measure</source>
        <translation>Nada que medir</translation>
    </message>
    <message>
        <source>There are no cluster groups.</source>
        <translation>No hay grupos de clústeres.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) ask for more than is allowed</source>
        <translation>
            <numerusform>%n grupo pide más de lo permitido</numerusform>
            <numerusform>%n grupos piden más de lo permitido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What a host is asked for exceeds what it has times the oversubscription. Another %n group(s) have a host that is nearly full.</source>
        <translation>
            <numerusform>Lo que se pide a un anfitrión supera lo que tiene multiplicado por la sobresuscripción. Otro %n grupo tiene un anfitrión casi lleno.</numerusform>
            <numerusform>Lo que se pide a un anfitrión supera lo que tiene multiplicado por la sobresuscripción. Otros %n grupos tienen un anfitrión casi lleno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) have a host that is nearly full</source>
        <translation>
            <numerusform>%n grupo tiene un anfitrión casi lleno</numerusform>
            <numerusform>%n grupos tienen un anfitrión casi lleno</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked for beyond what is allowed.</source>
        <translation>No se pide nada más allá de lo permitido.</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Todo cabe</translation>
    </message>
    <message>
        <source>No host is nearly full.</source>
        <translation>Ningún anfitrión está casi lleno.</translation>
    </message>
    <message>
        <source>%1 by group, the tightest first</source>
        <translation>%1 por grupo, el más ajustado primero</translation>
    </message>
    <message>
        <source>requested by the group</source>
        <translation>solicitado por el grupo</translation>
    </message>
    <message>
        <source>requested by other groups on its hosts</source>
        <translation>solicitado por otros grupos en sus anfitriones</translation>
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
        <translation>Propio</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Promised is the oversubscription; Allowed is what the hosts have times that. Own is what the group&apos;s virtual clusters ask for, Others what other groups ask of the same hosts. The load is that of the group&apos;s tightest host.</source>
        <translation>Prometido es la sobresuscripción; Permitido es lo que tienen los anfitriones multiplicado por ella. Propio es lo que piden los clústeres virtuales del grupo; Otros, lo que piden otros grupos a los mismos anfitriones. La carga es la del anfitrión más ajustado del grupo.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clústeres</translation>
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
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>El backend no indica el almacenamiento de los clústeres anfitriones: se conoce lo solicitado, pero no lo permitido ni lo libre.</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>No group has a member.</source>
        <translation>Ningún grupo tiene miembros.</translation>
    </message>
    <message>
        <source>How many more virtual clusters of the largest size that the group allows find a place, each on one host and on at most half of it.</source>
        <translation>Cuántos clústeres virtuales más, del mayor tamaño que permite el grupo, encuentran sitio, cada uno en un anfitrión y en la mitad de este como máximo.</translation>
    </message>
    <message>
        <source>Size of one</source>
        <translation>Tamaño de uno</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Caben</translation>
    </message>
    <message>
        <source>Tightest host</source>
        <translation>Anfitrión más ajustado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>The host with the most CPU of each group is taken away, one group at a time. What ran on it needs a place on another host of its group.</source>
        <translation>Se quita el anfitrión con más CPU de cada grupo, un grupo cada vez. Lo que se ejecutaba en él necesita sitio en otro anfitrión de su grupo.</translation>
    </message>
    <message>
        <source>Lost host</source>
        <translation>Anfitrión perdido</translation>
    </message>
    <message>
        <source>CPU (cores)</source>
        <translation>CPU (núcleos)</translation>
    </message>
    <message>
        <source>To move</source>
        <translation>Por mover</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>They lack</source>
        <translation>Les falta</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) could not carry all of their virtual clusters any more.</source>
        <translation>
            <numerusform>%n grupo ya no podría alojar todos sus clústeres virtuales.</numerusform>
            <numerusform>%n grupos ya no podrían alojar todos sus clústeres virtuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every group could carry its virtual clusters without it.</source>
        <translation>Cada grupo podría alojar sus clústeres virtuales sin él.</translation>
    </message>
    <message>
        <source>No group has a host whose capacity is known.</source>
        <translation>Ningún grupo tiene un anfitrión de capacidad conocida.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que comprobar</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backend would refuse what these groups are. There are %n warning(s) besides.</source>
        <translation>
            <numerusform>El backend rechazaría lo que son estos grupos. Hay además %n advertencia.</numerusform>
            <numerusform>El backend rechazaría lo que son estos grupos. Hay además %n advertencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the backend would refuse, and something to look at.</source>
        <translation>Nada que el backend rechazaría, pero algo que revisar.</translation>
    </message>
    <message>
        <source>Every rule is kept</source>
        <translation>Se cumplen todas las reglas</translation>
    </message>
    <message>
        <source>There is no error and no warning.</source>
        <translation>No hay errores ni advertencias.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Eximidos</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Hallazgos por regla</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No rule is broken.</source>
        <translation>No se incumple ninguna regla.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What mends it</source>
        <translation>Qué lo corrige</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Source: %1, since Palette %2</source>
        <translation>Fuente: %1, desde Palette %2</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por qué se acepta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Nobody answers for a finding.</source>
        <translation>Ningún hallazgo está eximido.</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Qué pide</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Host clusters in no group</source>
        <translation>Clústeres anfitriones sin grupo</translation>
    </message>
    <message>
        <source>Edge hosts</source>
        <translation>Hosts Edge</translation>
    </message>
    <message>
        <source>Edge hosts that no cluster uses</source>
        <translation>Hosts Edge que ningún clúster usa</translation>
    </message>
    <message>
        <source>Paused virtual clusters</source>
        <translation>Clústeres virtuales en pausa</translation>
    </message>
    <message>
        <source>Cluster profiles</source>
        <translation>Perfiles de clúster</translation>
    </message>
    <message>
        <source>Host clusters by provider and health</source>
        <translation>Clústeres anfitriones por proveedor y salud</translation>
    </message>
    <message>
        <source>host clusters</source>
        <translation>clústeres anfitriones</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Not healthy</source>
        <translation>No sanos</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>En un grupo</translation>
    </message>
    <message>
        <source>Memory (GiB)</source>
        <translation>Memoria (GiB)</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Storage (GiB)</source>
        <translation>Almacenamiento (GiB)</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Sobresuscripción</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Perfiles complementarios</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Host DNS or load balancer</source>
        <translation>DNS de host o balanceador de carga</translation>
    </message>
    <message>
        <source>not in the fleet</source>
        <translation>no está en la flota</translation>
    </message>
    <message>
        <source>Limits of one virtual cluster</source>
        <translation>Límites de un clúster virtual</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Región o sitio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For virtual clusters</source>
        <translation>Para clústeres virtuales</translation>
    </message>
    <message>
        <source>Used CPU</source>
        <translation>CPU usada</translation>
    </message>
    <message>
        <source>Used memory</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>There are no host clusters.</source>
        <translation>No hay clústeres anfitriones.</translation>
    </message>
    <message>
        <source>What they are and have</source>
        <translation>Qué son y qué tienen</translation>
    </message>
    <message>
        <source>Edge host</source>
        <translation>Host Edge</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>There are no edge hosts.</source>
        <translation>No hay hosts Edge.</translation>
    </message>
    <message>
        <source>Virtual cluster</source>
        <translation>Clúster virtual</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>There are no virtual clusters.</source>
        <translation>No hay clústeres virtuales.</translation>
    </message>
    <message>
        <source>Cluster profile</source>
        <translation>Perfil de clúster</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>There are no cluster profiles.</source>
        <translation>No hay perfiles de clúster.</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 · plan %2</source>
        <translation>%1 · plan %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Fleet as of</source>
        <translation>Flota a fecha de</translation>
    </message>
    <message>
        <source>Reported is</source>
        <translation>Objeto del informe</translation>
    </message>
    <message>
        <source>the fleet as it was read from the backend</source>
        <translation>la flota tal como se leyó del backend</translation>
    </message>
    <message>
        <source>the fleet; no change is planned</source>
        <translation>la flota; no hay cambios planificados</translation>
    </message>
    <message>
        <source>the fleet as the plan makes it</source>
        <translation>la flota como la deja el plan</translation>
    </message>
    <message>
        <source>Only the groups</source>
        <translation>Solo los grupos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Informe creado</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>el backend local</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” is not a PNG or JPEG picture that can be a logo.</source>
        <translation>“%1” no es una imagen PNG o JPEG que pueda ser un logotipo.</translation>
    </message>
    <message>
        <source>Plan for approval</source>
        <translation>Plan para aprobación</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Rule findings</source>
        <translation>Hallazgos de reglas</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Upgrade readiness</source>
        <translation>Preparación para actualizar</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>What the plan changes, what it risks and why it is allowed.</source>
        <translation>Qué cambia el plan, qué arriesga y por qué está permitido.</translation>
    </message>
    <message>
        <source>Every group, host cluster, edge host and virtual cluster.</source>
        <translation>Cada grupo, clúster anfitrión, host Edge y clúster virtual.</translation>
    </message>
    <message>
        <source>What breaks a rule, why that matters and what mends it.</source>
        <translation>Qué incumple una regla, por qué importa y qué lo corrige.</translation>
    </message>
    <message>
        <source>What fits, what is tight, and what a lost host would cost.</source>
        <translation>Qué cabe, qué está ajustado y qué costaría perder un anfitrión.</translation>
    </message>
    <message>
        <source>Which groups wait for a newer vCluster, and what stands in the way.</source>
        <translation>Qué grupos esperan un vCluster más reciente y qué se interpone.</translation>
    </message>
    <message>
        <source>Which cluster is where and in which group, and what is left over.</source>
        <translation>Qué clúster está dónde y en qué grupo, y qué queda suelto.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Operations in their order</source>
        <translation>Operaciones en su orden</translation>
    </message>
    <message>
        <source>Rules that were checked</source>
        <translation>Reglas comprobadas</translation>
    </message>
    <message>
        <source>What was applied</source>
        <translation>Qué se aplicó</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>The fleet at a glance</source>
        <translation>La flota de un vistazo</translation>
    </message>
    <message>
        <source>Why these rules</source>
        <translation>Por qué estas reglas</translation>
    </message>
    <message>
        <source>Room for more</source>
        <translation>Sitio para más</translation>
    </message>
    <message>
        <source>When the largest host is lost</source>
        <translation>Si se pierde el mayor anfitrión</translation>
    </message>
    <message>
        <source>Pending upgrades</source>
        <translation>Actualizaciones pendientes</translation>
    </message>
    <message>
        <source>Affected virtual clusters</source>
        <translation>Clústeres virtuales afectados</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Oleadas</translation>
    </message>
    <message>
        <source>What the plan changes</source>
        <translation>Qué cambia el plan</translation>
    </message>
    <message>
        <source>Where the fleet is</source>
        <translation>Dónde está la flota</translation>
    </message>
    <message>
        <source>Which cluster is where</source>
        <translation>Qué clúster está dónde</translation>
    </message>
    <message>
        <source>What is left over</source>
        <translation>Qué queda suelto</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>The report “%1” has no section “%2”. It has: %3.</source>
        <translation>El informe “%1” no tiene la sección “%2”. Tiene: %3.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>No existe el grupo “%1”.</translation>
    </message>
    <message>
        <source>There are no texts in the language “%1”. There are: %2.</source>
        <translation>No hay textos en el idioma “%1”. Hay: %2.</translation>
    </message>
    <message>
        <source>The options of a report cannot be read.</source>
        <translation>No se pueden leer las opciones de un informe.</translation>
    </message>
    <message>
        <source>Nowhere yet</source>
        <translation>Aún en ninguna parte</translation>
    </message>
    <message>
        <source>Free is the share of CPU or memory, whichever is scarcer, that virtual clusters leave.</source>
        <translation>Libre es la parte de CPU o de memoria, la que sea más escasa, que dejan los clústeres virtuales.</translation>
    </message>
    <message>
        <source>The fleet has no host clusters.</source>
        <translation>La flota no tiene clústeres anfitriones.</translation>
    </message>
    <message>
        <source>No host cluster is in a group.</source>
        <translation>Ningún clúster anfitrión está en un grupo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>has no host cluster</source>
        <translation>no tiene clúster anfitrión</translation>
    </message>
    <message>
        <source>is in a group, and the fleet does not know it</source>
        <translation>está en un grupo, y la flota no lo conoce</translation>
    </message>
    <message>
        <source>is for virtual clusters, in no group</source>
        <translation>es para clústeres virtuales, sin grupo</translation>
    </message>
    <message>
        <source>has no host cluster yet</source>
        <translation>aún no tiene clúster anfitrión</translation>
    </message>
    <message>
        <source>its group is not there</source>
        <translation>su grupo no está</translation>
    </message>
    <message>
        <source>no cluster uses it</source>
        <translation>ningún clúster lo usa</translation>
    </message>
    <message>
        <source>Nothing is left over: everything has its place and its group.</source>
        <translation>No queda nada suelto: todo tiene su sitio y su grupo.</translation>
    </message>
    <message>
        <source>Edge cluster</source>
        <translation>Clúster Edge</translation>
    </message>
    <message>
        <source>There are no edge clusters.</source>
        <translation>No hay clústeres Edge.</translation>
    </message>
    <message>
        <source>both changed it</source>
        <translation>ambos lo cambiaron</translation>
    </message>
    <message>
        <source>both added it</source>
        <translation>ambos lo añadieron</translation>
    </message>
    <message>
        <source>changed here, gone from the new default</source>
        <translation>modificado aquí, ausente de los nuevos valores predeterminados</translation>
    </message>
    <message>
        <source>taken away here, changed in the new default</source>
        <translation>quitado aquí, modificado en los nuevos valores predeterminados</translation>
    </message>
    <message>
        <source>Nothing to upgrade</source>
        <translation>Nada que actualizar</translation>
    </message>
    <message>
        <source>The backend has no cluster groups.</source>
        <translation>El backend no tiene grupos de clústeres.</translation>
    </message>
    <message>
        <source>No upgrade is pending</source>
        <translation>No hay actualizaciones pendientes</translation>
    </message>
    <message>
        <source>Every group has the vCluster version that the platform offers, as far as versions are known.</source>
        <translation>Cada grupo tiene la versión de vCluster que ofrece la plataforma, hasta donde se conocen las versiones.</translation>
    </message>
    <message>
        <source>All pending upgrades are planned</source>
        <translation>Todas las actualizaciones pendientes están planificadas</translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on %n group(s) until the plan is applied.</source>
        <translation>
            <numerusform>No se puede desplegar ningún clúster virtual nuevo en %n grupo hasta que se aplique el plan.</numerusform>
            <numerusform>No se puede desplegar ningún clúster virtual nuevo en %n grupos hasta que se aplique el plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) wait for an upgrade</source>
        <translation>
            <numerusform>%n grupo espera una actualización</numerusform>
            <numerusform>%n grupos esperan una actualización</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No new virtual cluster can be deployed on them until then. %n of them need(s) a decision first.</source>
        <translation>
            <numerusform>Hasta entonces no se puede desplegar en ellos ningún clúster virtual nuevo. %n de ellos necesita antes una decisión.</numerusform>
            <numerusform>Hasta entonces no se puede desplegar en ellos ningún clúster virtual nuevo. %n de ellos necesitan antes una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Cluster groups by vCluster version, the oldest first</source>
        <translation>Grupos de clústeres por versión de vCluster, la más antigua primero</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>its operator upgrades it</source>
        <translation>la actualiza su operador</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>High: it is in trouble</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>not known: all that differs from the new one is kept</source>
        <translation>no se conoce: se conserva todo lo que difiere del nuevo</translation>
    </message>
    <message>
        <source>No upgrade is pending.</source>
        <translation>No hay actualizaciones pendientes.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Predeterminado anterior</translation>
    </message>
    <message>
        <source>Kept values</source>
        <translation>Valores conservados</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>To see to</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Predeterminado nuevo</translation>
    </message>
    <message>
        <source>What to see to</source>
        <translation>Qué tener en cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Values to settle</source>
        <translation>Valores por resolver</translation>
    </message>
    <message>
        <source>Nothing has to be settled.</source>
        <translation>No hay nada que resolver.</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Pasos conocidos</translation>
    </message>
    <message>
        <source>Access to the API of these virtual clusters is suspended while their group is upgraded.</source>
        <translation>El acceso a la API de estos clústeres virtuales se suspende mientras se actualiza su grupo.</translation>
    </message>
    <message>
        <source>No virtual cluster is affected.</source>
        <translation>Ningún clúster virtual resulta afectado.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Oleada</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>These are the waves of the plan.</source>
        <translation>Estas son las oleadas del plan.</translation>
    </message>
    <message>
        <source>A proposal: first a canary, then the others by their risk. Each wave is looked at before the next begins.</source>
        <translation>Una propuesta: primero un canario, luego los demás según su riesgo. Cada oleada se revisa antes de que empiece la siguiente.</translation>
    </message>
    <message>
        <source>There is nothing to upgrade in waves.</source>
        <translation>No hay nada que actualizar en oleadas.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>No se pudo escribir el PDF: %1</translation>
    </message>
    <message>
        <source>The pages of the PDF could not be made.</source>
        <translation>No se pudieron crear las páginas del PDF.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>No se pudo guardar el informe: %1</translation>
    </message>
    <message>
        <source>The report has no table that could be saved as .csv.</source>
        <translation>El informe no tiene ninguna tabla que se pueda guardar como .csv.</translation>
    </message>
    <message>
        <source>A report is saved as .pdf, .html, .json or .csv; “%1” is none of them.</source>
        <translation>Un informe se guarda como .pdf, .html, .json o .csv; “%1” no es ninguno de ellos.</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>“%1” has been deleted by somebody else since: it stays so.</source>
        <translation>“%1” lo ha eliminado otra persona desde entonces: se queda así.</translation>
    </message>
    <message>
        <source>“%1”: somebody else has changed “%2” since. It stays as it is now.</source>
        <translation>“%1”: otra persona ha cambiado “%2” desde entonces. Se queda como está ahora.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” stays: %n virtual cluster(s) run on it by now.</source>
        <translation>
            <numerusform>“%1” se queda: %n clúster virtual se ejecuta ya en él.</numerusform>
            <numerusform>“%1” se queda: %n clústeres virtuales se ejecutan ya en él.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted, although somebody else has changed it since it was made.</source>
        <translation>“%1” se elimina, aunque otra persona lo ha cambiado desde que se creó.</translation>
    </message>
    <message>
        <source>“%1” is made anew: its uid will be another one than %2.</source>
        <translation>“%1” se crea de nuevo: su uid será distinto de %2.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 is deleted, although somebody else has changed it since it was deployed.</source>
        <translation>El clúster virtual %1 se elimina, aunque otra persona lo ha cambiado desde que se desplegó.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 was deleted with all that ran in it: nothing brings that back. Deploy a new one if it is needed.</source>
        <translation>El clúster virtual %1 se eliminó con todo lo que se ejecutaba en él: nada lo recupera. Despliegue uno nuevo si se necesita.</translation>
    </message>
    <message>
        <source>Virtual cluster %1 has been deleted by somebody else since: it stays so.</source>
        <translation>El clúster virtual %1 lo ha eliminado otra persona desde entonces: se queda así.</translation>
    </message>
    <message>
        <source>Somebody else has changed virtual cluster %1 since. It stays as it is now.</source>
        <translation>Otra persona ha cambiado el clúster virtual %1 desde entonces. Se queda como está ahora.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is not in the fleet any more.</source>
        <translation>%1 ya no está en la flota.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not in the fleet any more: %3.</source>
        <translation>%1 de %2 clústeres ya no están en la flota: %3.</translation>
    </message>
    <message>
        <source>%1 is a private cloud gateway and cannot be a member of a group.</source>
        <translation>%1 es una pasarela de nube privada y no puede ser miembro de un grupo.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are private cloud gateways and cannot be members: %3.</source>
        <translation>%1 de %2 clústeres son pasarelas de nube privada y no pueden ser miembros: %3.</translation>
    </message>
    <message>
        <source>%1 was imported with read-only access and cannot be a member of a group.</source>
        <translation>%1 se importó con acceso de solo lectura y no puede ser miembro de un grupo.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters were imported with read-only access and cannot be members: %3.</source>
        <translation>%1 de %2 clústeres se importaron con acceso de solo lectura y no pueden ser miembros: %3.</translation>
    </message>
    <message>
        <source>%1 is a virtual cluster and cannot be a member of a group.</source>
        <translation>%1 es un clúster virtual y no puede ser miembro de un grupo.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are virtual clusters and cannot be members: %3.</source>
        <translation>%1 de %2 clústeres son clústeres virtuales y no pueden ser miembros: %3.</translation>
    </message>
    <message>
        <source>%1 is not enabled to carry virtual clusters.</source>
        <translation>%1 no está habilitado para alojar clústeres virtuales.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not enabled to carry virtual clusters: %3.</source>
        <translation>%1 de %2 clústeres no están habilitados para alojar clústeres virtuales: %3.</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>“%1” es un grupo del sistema y es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 cannot leave %2, because it carries virtual clusters there: %3.</source>
        <translation>%1 no puede salir de %2, porque aloja allí clústeres virtuales: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters cannot leave %3, because they carry virtual clusters there: %4.</source>
        <translation>%1 de %2 clústeres no pueden salir de %3, porque alojan allí clústeres virtuales: %4.</translation>
    </message>
    <message>
        <source>%1 is left without a host cluster.</source>
        <translation>%1 se queda sin clúster anfitrión.</translation>
    </message>
    <message>
        <source>%1 groups are left without a host cluster: %2.</source>
        <translation>%1 grupos se quedan sin clúster anfitrión: %2.</translation>
    </message>
    <message>
        <source>“%1” belongs to the project %2 and takes no cluster of the project %3: %4.</source>
        <translation>“%1” pertenece al proyecto %2 y no admite clústeres del proyecto %3: %4.</translation>
    </message>
    <message>
        <source>“%1” belongs to the tenant and takes no cluster of the project %2: %3.</source>
        <translation>“%1” pertenece al inquilino y no admite clústeres del proyecto %2: %3.</translation>
    </message>
    <message>
        <source>%1 is an edge cluster, and “%2” has clusters of clouds or data centres.</source>
        <translation>%1 es un clúster Edge, y “%2” tiene clústeres de nubes o centros de datos.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are edge clusters, and “%4” has clusters of clouds or data centres: %3.</source>
        <translation>%1 de %2 clústeres son clústeres Edge, y “%4” tiene clústeres de nubes o centros de datos: %3.</translation>
    </message>
    <message>
        <source>%1 is not an edge cluster, and “%2” is a group at the edge.</source>
        <translation>%1 no es un clúster Edge, y “%2” es un grupo Edge.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are not edge clusters, and “%4” is a group at the edge: %3.</source>
        <translation>%1 de %2 clústeres no son clústeres Edge, y “%4” es un grupo Edge: %3.</translation>
    </message>
    <message>
        <source>Edge clusters (%1) and others (%2) cannot be in one group.</source>
        <translation>Los clústeres Edge (%1) y los demás (%2) no pueden estar en un mismo grupo.</translation>
    </message>
    <message>
        <source>“%1” has its edge cluster already, and may have only one.</source>
        <translation>“%1” ya tiene su clúster Edge, y solo puede tener uno.</translation>
    </message>
    <message>
        <source>A group may have one edge cluster, and these are several: %1.</source>
        <translation>Un grupo puede tener un clúster Edge, y estos son varios: %1.</translation>
    </message>
    <message>
        <source>%1 is set up for %2, but “%3” uses %4.</source>
        <translation>%1 está preparado para %2, pero “%3” usa %4.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are set up for %4, but “%5” uses %6: %3.</source>
        <translation>%1 de %2 clústeres están preparados para %4, pero “%5” usa %6: %3.</translation>
    </message>
    <message>
        <source>%1 stays in another group too: they share its capacity and together can promise more than there is.</source>
        <translation>%1 sigue también en otro grupo: comparten su capacidad y juntos pueden prometer más de lo que hay.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters stay in another group too: they share the capacity and together can promise more than there is: %3.</source>
        <translation>%1 de %2 clústeres siguen también en otro grupo: comparten la capacidad y juntos pueden prometer más de lo que hay: %3.</translation>
    </message>
    <message>
        <source>%1 has no host DNS, and needs one before the plan can be applied.</source>
        <translation>%1 no tiene DNS de host, y necesita uno antes de poder aplicar el plan.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have no host DNS, and need one before the plan can be applied: %3.</source>
        <translation>%1 de %2 clústeres no tienen DNS de host, y necesitan uno antes de poder aplicar el plan: %3.</translation>
    </message>
    <message>
        <source>The host DNS of %1 is not a wildcard name, and has to be before the plan can be applied.</source>
        <translation>El DNS de host de %1 no es un nombre comodín, y debe serlo antes de poder aplicar el plan.</translation>
    </message>
    <message>
        <source>The host DNS of %1 of %2 clusters is not a wildcard name, and has to be before the plan can be applied: %3.</source>
        <translation>El DNS de host de %1 de %2 clústeres no es un nombre comodín, y debe serlo antes de poder aplicar el plan: %3.</translation>
    </message>
    <message>
        <source>%1 has the host DNS of another cluster, and needs its own before the plan can be applied.</source>
        <translation>%1 tiene el DNS de host de otro clúster, y necesita el suyo propio antes de poder aplicar el plan.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have the host DNS of another cluster, and need their own before the plan can be applied: %3.</source>
        <translation>%1 de %2 clústeres tienen el DNS de host de otro clúster, y necesitan el suyo propio antes de poder aplicar el plan: %3.</translation>
    </message>
    <message>
        <source>%1 is unhealthy or not running.</source>
        <translation>%1 no está sano o no está en ejecución.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters are unhealthy or not running: %3.</source>
        <translation>%1 de %2 clústeres no están sanos o no están en ejecución: %3.</translation>
    </message>
    <message>
        <source>%1 has neither a load balancer nor an ingress controller in its profile.</source>
        <translation>%1 no tiene ni balanceador de carga ni controlador de Ingress en su perfil.</translation>
    </message>
    <message>
        <source>%1 of %2 clusters have neither a load balancer nor an ingress controller in their profile: %3.</source>
        <translation>%1 de %2 clústeres no tienen ni balanceador de carga ni controlador de Ingress en su perfil: %3.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1.</source>
        <translation>No se ve ningún controlador de Ingress entre los paquetes de %1.</translation>
    </message>
    <message>
        <source>No ingress controller is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>No se ve ningún controlador de Ingress entre los paquetes de %1 de %2 clústeres: %3.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1.</source>
        <translation>No se ve ningún balanceador de carga como MetalLB entre los paquetes de %1.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1 of %2 clusters: %3.</source>
        <translation>No se ve ningún balanceador de carga como MetalLB entre los paquetes de %1 de %2 clústeres: %3.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>The clusters belong to different projects: %1.</source>
        <translation>Los clústeres pertenecen a proyectos distintos: %1.</translation>
    </message>
    <message>
        <source>Some clusters are set up for ingress (%1), others for load balancers (%2).</source>
        <translation>Unos clústeres están preparados para Ingress (%1); otros, para balanceadores de carga (%2).</translation>
    </message>
    <message>
        <source>Set the oversubscription to %1 %</source>
        <translation>Establecer la sobresuscripción en %1 %</translation>
    </message>
    <message>
        <source>Claims fit the host clusters</source>
        <translation>Las reservas caben en los clústeres anfitriones</translation>
    </message>
    <message>
        <source>What the virtual clusters on a group&apos;s host clusters may claim, the paused ones and those of other groups included, fits the capacity of the hosts times the oversubscription. Storage is not compared: Palette does not tell how much the hosts have.</source>
        <translation>Lo que pueden reservar los clústeres virtuales en los clústeres anfitriones de un grupo, incluidos los que están en pausa y los de otros grupos, cabe en la capacidad de los anfitriones multiplicada por la sobresuscripción. El almacenamiento no se compara: Palette no indica cuánto tienen los anfitriones.</translation>
    </message>
    <message>
        <source>Virtual clusters on the hosts of “%1” may claim %2 more than the hosts allow at %3 %.</source>
        <translation>Los clústeres virtuales en los anfitriones de “%1” pueden reservar %2 más de lo que los anfitriones permiten al %3 %.</translation>
    </message>
    <message>
        <source>Claims fit each host cluster</source>
        <translation>Las reservas caben en cada clúster anfitrión</translation>
    </message>
    <message>
        <source>A virtual cluster lives on one host cluster: what another one has to spare does not help it. Move virtual clusters, or raise the oversubscription of the group.</source>
        <translation>Un clúster virtual vive en un clúster anfitrión: lo que le sobra a otro no le ayuda. Mueva clústeres virtuales, o suba la sobresuscripción del grupo.</translation>
    </message>
    <message>
        <source>Virtual clusters on %1 claim %2 more than “%3” allows of it.</source>
        <translation>Los clústeres virtuales en %1 reservan %2 más de lo que “%3” permite de él.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the limits</source>
        <translation>Los clústeres virtuales respetan los límites</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. One that is larger runs on, but cannot be made again or resized as it is.</source>
        <translation>Los límites de un grupo dicen cuánto puede pedir un clúster virtual. Uno mayor sigue en ejecución, pero no se puede volver a crear ni redimensionar tal como es.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” are larger than its limits: %2.</source>
        <translation>
            <numerusform>%n clúster virtual de “%1” es mayor que sus límites: %2.</numerusform>
            <numerusform>%n clústeres virtuales de “%1” son mayores que sus límites: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Raise the limits to %1</source>
        <translation>Subir los límites a %1</translation>
    </message>
    <message>
        <source>A virtual cluster leaves half of its host</source>
        <translation>Un clúster virtual deja libre la mitad de su anfitrión</translation>
    </message>
    <message>
        <source>By default a virtual cluster may claim half of its host cluster&apos;s resources at most. A larger one cannot be placed again when its host is lost, unless another host is larger.</source>
        <translation>De forma predeterminada, un clúster virtual puede reservar como máximo la mitad de los recursos de su clúster anfitrión. Uno mayor no se puede reubicar si se pierde su anfitrión, a menos que haya otro anfitrión mayor.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) of “%1” claim more than half of their host: %2.</source>
        <translation>
            <numerusform>%n clúster virtual de “%1” reserva más de la mitad de su anfitrión: %2.</numerusform>
            <numerusform>%n clústeres virtuales de “%1” reservan más de la mitad de su anfitrión: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give each of the others a group of its own</source>
        <translation>Dar a cada uno de los demás un grupo propio</translation>
    </message>
    <message>
        <source>Edge and cloud do not mix</source>
        <translation>Edge y nube no se mezclan</translation>
    </message>
    <message>
        <source>A group with an edge cluster has only edge clusters. Give the edge cluster a group of its own.</source>
        <translation>Un grupo con un clúster Edge solo tiene clústeres Edge. Dé al clúster Edge un grupo propio.</translation>
    </message>
    <message>
        <source>“%1” mixes clusters of clouds or data centres with edge clusters: %2.</source>
        <translation>“%1” mezcla clústeres de nubes o centros de datos con clústeres Edge: %2.</translation>
    </message>
    <message>
        <source>Remove the edge clusters from the group</source>
        <translation>Quitar del grupo los clústeres Edge</translation>
    </message>
    <message>
        <source>One edge cluster a group</source>
        <translation>Un clúster Edge por grupo</translation>
    </message>
    <message>
        <source>A group at the edge has exactly one edge cluster. Several sites need a group each.</source>
        <translation>Un grupo Edge tiene exactamente un clúster Edge. Varios sitios necesitan un grupo cada uno.</translation>
    </message>
    <message>
        <source>Keep %1 and remove the other edge clusters</source>
        <translation>Conservar %1 y quitar los demás clústeres Edge</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n edge clusters, and may have one: %2.</source>
        <translation>
            <numerusform>“%1” tiene %n clúster Edge, y puede tener uno: %2.</numerusform>
            <numerusform>“%1” tiene %n clústeres Edge, y puede tener uno: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>An edge cluster has a way in</source>
        <translation>Un clúster Edge tiene una vía de acceso</translation>
    </message>
    <message>
        <source>The profile of an edge cluster in a group provides a load balancer, such as MetalLB, or an ingress controller, such as Nginx. Neither was found among its packs.</source>
        <translation>El perfil de un clúster Edge de un grupo ofrece un balanceador de carga, como MetalLB, o un controlador de Ingress, como Nginx. No se encontró ninguno entre sus paquetes.</translation>
    </message>
    <message>
        <source>Set the group&apos;s endpoint to %1</source>
        <translation>Establecer el endpoint del grupo en %1</translation>
    </message>
    <message>
        <source>Use %1, the cluster&apos;s own</source>
        <translation>Usar %1, el propio del clúster</translation>
    </message>
    <message>
        <source>Members support the group&apos;s endpoint</source>
        <translation>Los miembros admiten el endpoint del grupo</translation>
    </message>
    <message>
        <source>A group has one endpoint type, ingress or load balancer, and every host cluster of it is set up for that type. Choose clusters of one kind, or change the group&apos;s endpoint.</source>
        <translation>Un grupo tiene un tipo de endpoint, Ingress o balanceador de carga, y todos sus clústeres anfitriones están preparados para ese tipo. Elija clústeres de un mismo tipo, o cambie el endpoint del grupo.</translation>
    </message>
    <message>
        <source>Ingress members have a host DNS</source>
        <translation>Los miembros con Ingress tienen DNS de host</translation>
    </message>
    <message>
        <source>Each host cluster of an ingress group needs a wildcard host DNS, such as *.apps.example.com, under which its virtual clusters are reached.</source>
        <translation>Cada clúster anfitrión de un grupo con Ingress necesita un DNS de host comodín, como *.apps.example.com, con el que se accede a sus clústeres virtuales.</translation>
    </message>
    <message>
        <source>%1 has no host DNS in “%2”.</source>
        <translation>%1 no tiene DNS de host en “%2”.</translation>
    </message>
    <message>
        <source>A host DNS is a wildcard name</source>
        <translation>Un DNS de host es un nombre comodín</translation>
    </message>
    <message>
        <source>A host DNS begins with a star and is a valid DNS name behind it: *.apps.example.com.</source>
        <translation>Un DNS de host empieza por un asterisco seguido de un nombre DNS válido: *.apps.example.com.</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Cambiarlo por %1</translation>
    </message>
    <message>
        <source>The host DNS “%1” of %2 is not a wildcard name such as *.apps.example.com.</source>
        <translation>El DNS de host “%1” de %2 no es un nombre comodín como *.apps.example.com.</translation>
    </message>
    <message>
        <source>A host DNS belongs to one cluster</source>
        <translation>Un DNS de host pertenece a un solo clúster</translation>
    </message>
    <message>
        <source>Two host clusters cannot answer to the same host DNS: requests would reach either of them.</source>
        <translation>Dos clústeres anfitriones no pueden responder al mismo DNS de host: las peticiones llegarían a cualquiera de ellos.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same host DNS, %3.</source>
        <translation>%1 y %2 tienen el mismo DNS de host, %3.</translation>
    </message>
    <message>
        <source>Ingress needs a controller</source>
        <translation>Ingress necesita un controlador</translation>
    </message>
    <message>
        <source>An ingress group needs an ingress controller with SSL passthrough on each host cluster. None was found among the cluster&apos;s packs; it may have been installed another way.</source>
        <translation>Un grupo con Ingress necesita un controlador de Ingress con SSL passthrough en cada clúster anfitrión. No se encontró ninguno entre los paquetes del clúster; puede haberse instalado de otra forma.</translation>
    </message>
    <message>
        <source>Load balancers need a provider</source>
        <translation>Los balanceadores de carga necesitan un proveedor</translation>
    </message>
    <message>
        <source>Clouds hand out load balancers by themselves. On vSphere, MAAS and at the edge something like MetalLB has to; none was found among the cluster&apos;s packs.</source>
        <translation>Las nubes asignan balanceadores de carga por sí mismas. En vSphere, MAAS y Edge tiene que hacerlo algo como MetalLB; no se encontró ninguno entre los paquetes del clúster.</translation>
    </message>
    <message>
        <source>No load balancer such as MetalLB is seen among the packs of %1, which runs on %2.</source>
        <translation>No se ve ningún balanceador de carga como MetalLB entre los paquetes de %1, que se ejecuta en %2.</translation>
    </message>
    <message>
        <source>The fleet has no such cluster.</source>
        <translation>La flota no tiene ese clúster.</translation>
    </message>
    <message>
        <source>It is in a group already: %1.</source>
        <translation>Ya está en un grupo: %1.</translation>
    </message>
    <message>
        <source>A group at the edge has one cluster.</source>
        <translation>Un grupo Edge tiene un solo clúster.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>around %1, at most %2 km apart</source>
        <translation>en torno a %1, a %2 km como máximo entre sí</translation>
    </message>
    <message>
        <source>around %1</source>
        <translation>en torno a %1</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>Of one scope, with one endpoint</source>
        <translation>De un mismo ámbito, con un mismo endpoint</translation>
    </message>
    <message>
        <source>Another cluster of these has its host DNS %1.</source>
        <translation>Otro de estos clústeres tiene su DNS de host %1.</translation>
    </message>
    <message>
        <source>Too few other clusters are like it.</source>
        <translation>Hay muy pocos clústeres como este.</translation>
    </message>
    <message>
        <source>A group has host clusters</source>
        <translation>Un grupo tiene clústeres anfitriones</translation>
    </message>
    <message>
        <source>A cluster group needs at least one host cluster to deploy virtual clusters on. A new group may stay empty while you plan; add a cluster, or delete the group, before you apply.</source>
        <translation>Un grupo de clústeres necesita al menos un clúster anfitrión para desplegar clústeres virtuales. Un grupo nuevo puede quedar vacío mientras planifica; añada un clúster o elimine el grupo antes de aplicar.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster yet: add one before you apply.</source>
        <translation>“%1” aún no tiene clúster anfitrión: añada uno antes de aplicar.</translation>
    </message>
    <message>
        <source>“%1” has no host cluster.</source>
        <translation>“%1” no tiene clúster anfitrión.</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Members exist</source>
        <translation>Los miembros existen</translation>
    </message>
    <message>
        <source>The group names a host cluster that the backend does not list any more. It was deleted, or the key may not see it. Remove it from the group, or pull again with a key that sees it.</source>
        <translation>El grupo nombra un clúster anfitrión que el backend ya no enumera. Se eliminó, o la clave no puede verlo. Quítelo del grupo, u obtenga de nuevo los datos con una clave que lo vea.</translation>
    </message>
    <message>
        <source>“%1” names the host cluster %2, which is not in the fleet.</source>
        <translation>“%1” nombra el clúster anfitrión %2, que no está en la flota.</translation>
    </message>
    <message>
        <source>Members are clusters of the right kind</source>
        <translation>Los miembros son clústeres del tipo adecuado</translation>
    </message>
    <message>
        <source>Virtual clusters, private cloud gateways and clusters that were imported with read-only access cannot carry virtual clusters, and so cannot be members.</source>
        <translation>Los clústeres virtuales, las pasarelas de nube privada y los clústeres importados con acceso de solo lectura no pueden alojar clústeres virtuales y, por tanto, no pueden ser miembros.</translation>
    </message>
    <message>
        <source>Members are enabled as hosts</source>
        <translation>Los miembros están habilitados como anfitriones</translation>
    </message>
    <message>
        <source>Whether a cluster can carry virtual clusters is chosen before it is deployed. A cluster without that option cannot be a member; deploy one with the option, or choose another.</source>
        <translation>Si un clúster puede alojar clústeres virtuales se decide antes de desplegarlo. Un clúster sin esa opción no puede ser miembro; despliegue uno con la opción, o elija otro.</translation>
    </message>
    <message>
        <source>Members are healthy and running</source>
        <translation>Los miembros están sanos y en ejecución</translation>
    </message>
    <message>
        <source>Palette wants a host cluster to be healthy and running when it joins. New virtual clusters may fail on one that is not; look after it first, or leave it out.</source>
        <translation>Palette exige que un clúster anfitrión esté sano y en ejecución al unirse. Los clústeres virtuales nuevos pueden fallar en uno que no lo esté; atiéndalo primero, o déjelo fuera.</translation>
    </message>
    <message>
        <source>%1 is not running: its state is %2.</source>
        <translation>%1 no está en ejecución: su estado es %2.</translation>
    </message>
    <message>
        <source>%1 is unhealthy.</source>
        <translation>%1 no está sano.</translation>
    </message>
    <message>
        <source>Members are of the group&apos;s scope</source>
        <translation>Los miembros son del ámbito del grupo</translation>
    </message>
    <message>
        <source>A tenant group takes clusters of the tenant. A project group takes clusters of its project and of the tenant, never those of another project.</source>
        <translation>Un grupo del inquilino admite clústeres del inquilino. Un grupo de un proyecto admite clústeres de su proyecto y del inquilino, nunca los de otro proyecto.</translation>
    </message>
    <message>
        <source>%1 belongs to the project %2, but “%3” belongs to %4.</source>
        <translation>%1 pertenece al proyecto %2, pero “%3” pertenece a %4.</translation>
    </message>
    <message>
        <source>A cluster in several groups is shared</source>
        <translation>Un clúster en varios grupos se comparte</translation>
    </message>
    <message>
        <source>A host cluster may be in more than one group, for instance while virtual clusters move from an old group to a new one. Each group counts its whole capacity, so that together they can promise more than it has.</source>
        <translation>Un clúster anfitrión puede estar en más de un grupo, por ejemplo mientras se trasladan clústeres virtuales de un grupo antiguo a uno nuevo. Cada grupo cuenta toda su capacidad, de modo que juntos pueden prometer más de lo que tiene.</translation>
    </message>
    <message>
        <source>%1 is also in %2: together the groups may promise %3 % of its capacity.</source>
        <translation>%1 está también en %2: juntos, los grupos pueden prometer el %3 % de su capacidad.</translation>
    </message>
    <message>
        <source>A group has a name</source>
        <translation>Un grupo tiene nombre</translation>
    </message>
    <message>
        <source>Every cluster group has a name; people choose the group by it.</source>
        <translation>Cada grupo de clústeres tiene un nombre; las personas eligen el grupo por él.</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clústeres</translation>
    </message>
    <message>
        <source>A group has no name.</source>
        <translation>Un grupo no tiene nombre.</translation>
    </message>
    <message>
        <source>Name it “%1”</source>
        <translation>Llamarlo “%1”</translation>
    </message>
    <message>
        <source>Names are unique in their scope</source>
        <translation>Los nombres son únicos en su ámbito</translation>
    </message>
    <message>
        <source>Two cluster groups of the tenant, or of one project, cannot have the same name.</source>
        <translation>Dos grupos de clústeres del inquilino, o de un proyecto, no pueden tener el mismo nombre.</translation>
    </message>
    <message>
        <source>Another group of %1 is called “%2” too.</source>
        <translation>Otro grupo de %1 también se llama “%2”.</translation>
    </message>
    <message>
        <source>Rename it to “%1”</source>
        <translation>Cambiar el nombre a “%1”</translation>
    </message>
    <message>
        <source>A host that carries virtual clusters stays</source>
        <translation>Un anfitrión que aloja clústeres virtuales se queda</translation>
    </message>
    <message>
        <source>Virtual clusters of the group run on the host cluster. Move or delete them before it leaves the group.</source>
        <translation>En el clúster anfitrión se ejecutan clústeres virtuales del grupo. Muévalos o elimínelos antes de que salga del grupo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 left “%2”, but still carries %n virtual cluster(s) of it: %3.</source>
        <translation>
            <numerusform>%1 salió de “%2”, pero aún aloja %n clúster virtual suyo: %3.</numerusform>
            <numerusform>%1 salió de “%2”, pero aún aloja %n clústeres virtuales suyos: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>Devolver %1 al grupo</translation>
    </message>
    <message>
        <source>A group is deleted after its virtual clusters</source>
        <translation>Un grupo se elimina después de sus clústeres virtuales</translation>
    </message>
    <message>
        <source>A cluster group can be deleted only when no virtual cluster runs on it any more.</source>
        <translation>Un grupo de clústeres solo se puede eliminar cuando ya no se ejecuta en él ningún clúster virtual.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted, but %n virtual cluster(s) run on it: %2.</source>
        <translation>
            <numerusform>“%1” se elimina, pero %n clúster virtual se ejecuta en él: %2.</numerusform>
            <numerusform>“%1” se elimina, pero %n clústeres virtuales se ejecutan en él: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the group</source>
        <translation>Conservar el grupo</translation>
    </message>
    <message>
        <source>System groups can only be read</source>
        <translation>Los grupos del sistema son de solo lectura</translation>
    </message>
    <message>
        <source>A system group is run by the operator of Palette for all tenants. A tenant can deploy on it, but not change it.</source>
        <translation>El operador de Palette gestiona un grupo del sistema para todos los inquilinos. Un inquilino puede desplegar en él, pero no cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is deleted; its %n host cluster(s) are in no group by it any more.</source>
        <translation>
            <numerusform>“%1” se elimina; su %n clúster anfitrión deja de pertenecer a él.</numerusform>
            <numerusform>“%1” se elimina; sus %n clústeres anfitriones dejan de pertenecer a él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” loses %n of its %2 host clusters.</source>
        <translation>
            <numerusform>“%1” pierde %n de sus %2 clústeres anfitriones.</numerusform>
            <numerusform>“%1” pierde %n de sus %2 clústeres anfitriones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the %2 virtual cluster(s) of “%1” are deleted, with all that runs in them.</source>
        <translation>
            <numerusform>Se elimina %n de los %2 clústeres virtuales de “%1”, con todo lo que se ejecuta en él.</numerusform>
            <numerusform>Se eliminan %n de los %2 clústeres virtuales de “%1”, con todo lo que se ejecuta en ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is changed while %n virtual cluster(s) run on it.</source>
        <translation>
            <numerusform>“%1” cambia mientras %n clúster virtual se ejecuta en él.</numerusform>
            <numerusform>“%1” cambia mientras %n clústeres virtuales se ejecutan en él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are deleted with all that runs in them</source>
        <translation>
            <numerusform>se elimina %n clúster virtual con todo lo que se ejecuta en él</numerusform>
            <numerusform>se eliminan %n clústeres virtuales con todo lo que se ejecuta en ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual clusters are deployed, resized, paused or resumed</source>
        <translation>se despliegan, redimensionan, pausan o reanudan clústeres virtuales</translation>
    </message>
    <message>
        <source>nothing runs on it yet</source>
        <translation>aún no se ejecuta nada en él</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n clúster virtual se ejecuta en él</numerusform>
            <numerusform>%n clústeres virtuales se ejecutan en él</numerusform>
        </translation>
    </message>
    <message>
        <source>the group is gone afterwards</source>
        <translation>el grupo deja de existir</translation>
    </message>
    <message>
        <source>it loses more than half of its host clusters</source>
        <translation>pierde más de la mitad de sus clústeres anfitriones</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>no se ejecuta nada en él</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) are reached by its endpoint</source>
        <translation>
            <numerusform>se accede a %n clúster virtual por su endpoint</numerusform>
            <numerusform>se accede a %n clústeres virtuales por su endpoint</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>No existe la regla %1.</translation>
    </message>
    <message>
        <source>%1 cannot be waived or lowered, since the backend would refuse it all the same.</source>
        <translation>%1 no se puede eximir ni rebajar, ya que el backend lo rechazaría igualmente.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a reason.</source>
        <translation>Una exención de %1 necesita un motivo.</translation>
    </message>
    <message>
        <source>A waiver of %1 needs a day until which it holds.</source>
        <translation>Una exención de %1 necesita un día hasta el que sea válida.</translation>
    </message>
    <message>
        <source>The policy is not a JSON object: %1.</source>
        <translation>La política no es un objeto JSON: %1.</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 no es un día.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the group</source>
        <translation>Quitar %1 del grupo</translation>
    </message>
    <message>
        <source>Limits leave room for a virtual cluster</source>
        <translation>Los límites dejan sitio para un clúster virtual</translation>
    </message>
    <message>
        <source>The limits say how much one virtual cluster may ask for. Below the minimum of its distribution none can be deployed: 4 CPU, 4 GiB of memory and 2 GiB of storage; for K3s 4 CPU, 3 GiB and none.</source>
        <translation>Los límites dicen cuánto puede pedir un clúster virtual. Por debajo del mínimo de su distribución no se puede desplegar ninguno: 4 CPU, 4 GiB de memoria y 2 GiB de almacenamiento; para K3s, 4 CPU, 3 GiB y nada.</translation>
    </message>
    <message>
        <source>CPU below %1</source>
        <translation>CPU inferior a %1</translation>
    </message>
    <message>
        <source>memory below %1 GiB</source>
        <translation>memoria inferior a %1 GiB</translation>
    </message>
    <message>
        <source>storage below %1 GiB</source>
        <translation>almacenamiento inferior a %1 GiB</translation>
    </message>
    <message>
        <source>The limits of “%1” are too low for %2: %3.</source>
        <translation>Los límites de “%1” son demasiado bajos para %2: %3.</translation>
    </message>
    <message>
        <source>Raise them to the minimum</source>
        <translation>Subirlos al mínimo</translation>
    </message>
    <message>
        <source>Limits leave room for vCluster itself</source>
        <translation>Los límites dejan sitio para vCluster mismo</translation>
    </message>
    <message>
        <source>By default vCluster itself gets up to 1 CPU, 1 GiB of memory and 1 GiB of storage, which the minimum of a virtual cluster includes. A configuration that gives it more raises that minimum by as much.</source>
        <translation>De forma predeterminada, vCluster mismo recibe hasta 1 CPU, 1 GiB de memoria y 1 GiB de almacenamiento, incluidos en el mínimo de un clúster virtual. Una configuración que le da más sube ese mínimo en la misma medida.</translation>
    </message>
    <message>
        <source>The configuration of “%1” gives vCluster itself %2 more than usual: a virtual cluster then needs %3, and the limits allow %4.</source>
        <translation>La configuración de “%1” da a vCluster mismo %2 más de lo habitual: un clúster virtual necesita entonces %3, y los límites permiten %4.</translation>
    </message>
    <message>
        <source>Set it to %1 %</source>
        <translation>Establecerla en %1 %</translation>
    </message>
    <message>
        <source>Oversubscription wastes nothing</source>
        <translation>La sobresuscripción no desperdicia nada</translation>
    </message>
    <message>
        <source>Below 100 % a part of the host clusters can never be used.</source>
        <translation>Por debajo del 100 %, una parte de los clústeres anfitriones nunca se puede usar.</translation>
    </message>
    <message>
        <source>“%1” uses %2 % of its host clusters at most; the rest lies idle.</source>
        <translation>“%1” usa como máximo el %2 % de sus clústeres anfitriones; el resto queda ocioso.</translation>
    </message>
    <message>
        <source>Oversubscription stays moderate</source>
        <translation>La sobresuscripción es moderada</translation>
    </message>
    <message>
        <source>Far above 100 % the group promises more than its host clusters have; when many virtual clusters use what they were promised, all of them slow down.</source>
        <translation>Muy por encima del 100 %, el grupo promete más de lo que tienen sus clústeres anfitriones; cuando muchos clústeres virtuales usan lo prometido, todos se ralentizan.</translation>
    </message>
    <message>
        <source>“%1” promises %2 % of what its host clusters have.</source>
        <translation>“%1” promete el %2 % de lo que tienen sus clústeres anfitriones.</translation>
    </message>
    <message>
        <source>The configuration is valid YAML</source>
        <translation>La configuración es YAML válido</translation>
    </message>
    <message>
        <source>The advanced configuration is handed to vCluster as YAML. A text that is not valid YAML, or that uses aliases, is refused.</source>
        <translation>La configuración avanzada se entrega a vCluster como YAML. Un texto que no es YAML válido, o que usa alias, se rechaza.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not valid: line %2, column %3: %4.</source>
        <translation>La configuración de “%1” no es válida: línea %2, columna %3: %4.</translation>
    </message>
    <message>
        <source>Virtual clusters are not privileged</source>
        <translation>Los clústeres virtuales no son privilegiados</translation>
    </message>
    <message>
        <source>Under the pod security standard “privileged”, which the preset for disk backups sets, a pod of a virtual cluster can reach the nodes of its host cluster. Allow it where everybody who deploys there is trusted.</source>
        <translation>Con el estándar de seguridad de pods “privileged”, que establece el preajuste para copias de seguridad de disco, un pod de un clúster virtual puede acceder a los nodos de su clúster anfitrión. Permítalo donde todos los que despliegan sean de confianza.</translation>
    </message>
    <message>
        <source>The configuration of “%1” lets pods escalate their privileges on the host cluster.</source>
        <translation>La configuración de “%1” permite a los pods escalar sus privilegios en el clúster anfitrión.</translation>
    </message>
    <message>
        <source>OpenShift chooses users and groups itself</source>
        <translation>OpenShift elige los usuarios y grupos</translation>
    </message>
    <message>
        <source>On OpenShift the configuration leaves out fsGroup, runAsGroup and runAsUser: the platform assigns them, and refuses pods that bring their own.</source>
        <translation>En OpenShift, la configuración omite fsGroup, runAsGroup y runAsUser: la plataforma los asigna, y rechaza los pods que traen los suyos.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is for OpenShift, but sets %2.</source>
        <translation>La configuración de “%1” es para OpenShift, pero establece %2.</translation>
    </message>
    <message>
        <source>The distribution of a group stays</source>
        <translation>La distribución de un grupo no cambia</translation>
    </message>
    <message>
        <source>The distribution is chosen when a group is made and cannot be changed afterwards. Make a new group with the other one and move the virtual clusters.</source>
        <translation>La distribución se elige al crear un grupo y no se puede cambiar después. Cree un grupo nuevo con la otra y mueva los clústeres virtuales.</translation>
    </message>
    <message>
        <source>“%1” was made with %2 and cannot change to %3.</source>
        <translation>“%1” se creó con %2 y no puede cambiar a %3.</translation>
    </message>
    <message>
        <source>K3s is deprecated</source>
        <translation>K3s está obsoleto</translation>
    </message>
    <message>
        <source>The newest documents call the K3s distribution deprecated and suggest CNCF K8s for new groups. An existing group keeps its distribution; plan a new group to move to.</source>
        <translation>Los documentos más recientes declaran obsoleta la distribución K3s y sugieren CNCF K8s para los grupos nuevos. Un grupo existente conserva su distribución; planifique un grupo nuevo al que trasladarse.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>“%1” makes its virtual clusters with K3s, which is deprecated.</source>
        <translation>“%1” crea sus clústeres virtuales con K3s, que está obsoleto.</translation>
    </message>
    <message>
        <source>The vCluster version is current</source>
        <translation>La versión de vCluster es la actual</translation>
    </message>
    <message>
        <source>Palette locks a group to the vCluster version that it was made with. While the platform offers a newer one, no new virtual cluster can be deployed on the group until it is upgraded.</source>
        <translation>Palette fija un grupo a la versión de vCluster con la que se creó. Mientras la plataforma ofrezca una más reciente, no se puede desplegar ningún clúster virtual nuevo en el grupo hasta que se actualice.</translation>
    </message>
    <message>
        <source>“%1” is locked to vCluster %2; the platform offers %3, and no new virtual cluster can be deployed before the upgrade.</source>
        <translation>“%1” está fijado a vCluster %2; la plataforma ofrece %3, y no se puede desplegar ningún clúster virtual nuevo antes de la actualización.</translation>
    </message>
    <message>
        <source>vCluster is not downgraded</source>
        <translation>No se vuelve a un vCluster anterior</translation>
    </message>
    <message>
        <source>A group goes to a newer vCluster version, never back to an older one.</source>
        <translation>Un grupo pasa a una versión más reciente de vCluster, nunca a una anterior.</translation>
    </message>
    <message>
        <source>“%1” would go back from vCluster %2 to %3.</source>
        <translation>“%1” volvería de vCluster %2 a %3.</translation>
    </message>
    <message>
        <source>Keep the configuration that it has</source>
        <translation>Conservar la configuración que tiene</translation>
    </message>
    <message>
        <source>Call it “%1”</source>
        <translation>Llamarlo “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n clúster virtual</numerusform>
            <numerusform>%n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of virtual clusters are plain</source>
        <translation>Los nombres de los clústeres virtuales son sencillos</translation>
    </message>
    <message>
        <source>The name of a virtual cluster is made of lower-case letters, digits and dashes, begins with a letter, does not end with a dash and has at most 63 characters: it becomes part of DNS names.</source>
        <translation>El nombre de un clúster virtual consta de minúsculas, dígitos y guiones, empieza por una letra, no termina en guion y tiene como máximo 63 caracteres: pasa a formar parte de nombres DNS.</translation>
    </message>
    <message>
        <source>“%1” is no name for a virtual cluster.</source>
        <translation>“%1” no es un nombre para un clúster virtual.</translation>
    </message>
    <message>
        <source>Names of virtual clusters are unique</source>
        <translation>Los nombres de los clústeres virtuales son únicos</translation>
    </message>
    <message>
        <source>Two clusters of one project, virtual or not, cannot have the same name.</source>
        <translation>Dos clústeres de un proyecto, virtuales o no, no pueden tener el mismo nombre.</translation>
    </message>
    <message>
        <source>Another cluster of %1 is called “%2” too.</source>
        <translation>Otro clúster de %1 también se llama “%2”.</translation>
    </message>
    <message>
        <source>A project&apos;s group is used from that project</source>
        <translation>El grupo de un proyecto se usa desde ese proyecto</translation>
    </message>
    <message>
        <source>On a cluster group of a project only virtual clusters of that project can be deployed.</source>
        <translation>En un grupo de clústeres de un proyecto solo se pueden desplegar clústeres virtuales de ese proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot go on “%2”, which belongs to %3.</source>
        <translation>%1 no puede ir a “%2”, que pertenece a %3.</translation>
    </message>
    <message>
        <source>A virtual cluster has what it needs</source>
        <translation>Un clúster virtual tiene lo que necesita</translation>
    </message>
    <message>
        <source>A virtual cluster needs 4 CPU, 4 GiB of memory and 2 GiB of storage at least; with K3s 4 CPU, 3 GiB and none.</source>
        <translation>Un clúster virtual necesita al menos 4 CPU, 4 GiB de memoria y 2 GiB de almacenamiento; con K3s, 4 CPU, 3 GiB y nada.</translation>
    </message>
    <message>
        <source>Give what is needed at least</source>
        <translation>Dar el mínimo necesario</translation>
    </message>
    <message>
        <source>%1: smaller than the %2 that a virtual cluster of “%3” needs.</source>
        <translation>%1: menor que los %2 que necesita un clúster virtual de “%3”.</translation>
    </message>
    <message>
        <source>Nothing larger than the limits is deployed</source>
        <translation>No se despliega nada mayor que los límites</translation>
    </message>
    <message>
        <source>The limits of a group say how much one virtual cluster may ask for. A request for more is refused.</source>
        <translation>Los límites de un grupo dicen cuánto puede pedir un clúster virtual. Una petición mayor se rechaza.</translation>
    </message>
    <message>
        <source>%1: larger than the limits of “%2” (%3).</source>
        <translation>%1: mayor que los límites de “%2” (%3).</translation>
    </message>
    <message>
        <source>Nothing larger than half of a host is deployed</source>
        <translation>No se despliega nada mayor que medio anfitrión</translation>
    </message>
    <message>
        <source>A virtual cluster may claim half of its host cluster&apos;s resources at most: a new one needs a host that is twice as large, and one that is resized stays on its host.</source>
        <translation>Un clúster virtual puede reservar como máximo la mitad de los recursos de su clúster anfitrión: uno nuevo necesita un anfitrión el doble de grande, y uno que se redimensiona se queda en su anfitrión.</translation>
    </message>
    <message>
        <source>%1: more than half of a host cluster of “%2”.</source>
        <translation>%1: más de la mitad de un clúster anfitrión de “%2”.</translation>
    </message>
    <message>
        <source>Nothing is deployed before the upgrade</source>
        <translation>No se despliega nada antes de la actualización</translation>
    </message>
    <message>
        <source>While the platform offers a newer vCluster version than a group has, no new virtual cluster can be deployed on it. Upgrade the group first; the plan can do both.</source>
        <translation>Mientras la plataforma ofrezca una versión de vCluster más reciente que la de un grupo, no se puede desplegar en él ningún clúster virtual nuevo. Actualice primero el grupo; el plan puede hacer ambas cosas.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and is upgraded to %3 before anything new goes on it: %4.</source>
        <translation>“%1” tiene vCluster %2 y se actualiza a %3 antes de recibir nada nuevo: %4.</translation>
    </message>
    <message>
        <source>A virtual cluster has a host to go on</source>
        <translation>Un clúster virtual tiene un anfitrión disponible</translation>
    </message>
    <message>
        <source>A new virtual cluster goes on a host cluster of the group that is running and healthy.</source>
        <translation>Un clúster virtual nuevo va a un clúster anfitrión del grupo que esté en ejecución y sano.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” is running and healthy: %2 cannot be deployed.</source>
        <translation>Ningún clúster anfitrión de “%1” está en ejecución y sano: %2 no se puede desplegar.</translation>
    </message>
    <message>
        <source>A host has room for what is asked</source>
        <translation>Un anfitrión tiene sitio para lo que se pide</translation>
    </message>
    <message>
        <source>What virtual clusters claim of a host cluster stays within its capacity times the group&apos;s oversubscription. Paused ones claim no CPU and memory; one that is resumed needs its part again.</source>
        <translation>Lo que los clústeres virtuales reservan de un clúster anfitrión no supera su capacidad multiplicada por la sobresuscripción del grupo. Los que están en pausa no reservan CPU ni memoria; uno que se reanuda vuelve a necesitar su parte.</translation>
    </message>
    <message>
        <source>No host cluster of “%1” has enough left for %2, even at %3 %.</source>
        <translation>A ningún clúster anfitrión de “%1” le queda suficiente para %2, ni siquiera al %3 %.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the developer credit</source>
        <translation>Los clústeres virtuales respetan el crédito de desarrollador</translation>
    </message>
    <message>
        <source>The tenant has credit for so much CPU, memory and storage and so many virtual clusters; those on system groups draw on the system&apos;s instead. A paused one keeps its part; a deleted one gives it back.</source>
        <translation>El inquilino tiene crédito para cierta cantidad de CPU, memoria, almacenamiento y clústeres virtuales; los que están en grupos del sistema consumen el del sistema. Uno en pausa conserva su parte; uno eliminado la devuelve.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the system&apos;s developer credit by %2.</source>
        <translation>Con %1, el plan supera en %2 el crédito de desarrollador del sistema.</translation>
    </message>
    <message>
        <source>With %1 the plan exceeds the tenant&apos;s developer credit by %2.</source>
        <translation>Con %1, el plan supera en %2 el crédito de desarrollador del inquilino.</translation>
    </message>
    <message>
        <source>Virtual clusters keep to the credit of their user</source>
        <translation>Los clústeres virtuales respetan el crédito de su usuario</translation>
    </message>
    <message>
        <source>Each user of the tenant has credit for so much, where the workspace tells how much. A virtual cluster draws on the credit of the one who deployed it; those on system groups do not.</source>
        <translation>Cada usuario del inquilino tiene crédito para cierta cantidad, si el espacio de trabajo indica cuánta. Un clúster virtual consume el crédito de quien lo desplegó; los que están en grupos del sistema, no.</translation>
    </message>
    <message>
        <source>With %1 you exceed your developer credit by %2.</source>
        <translation>Con %1 supera en %2 su crédito de desarrollador.</translation>
    </message>
    <message>
        <source>With %1 the user %2 exceeds their developer credit by %3.</source>
        <translation>Con %1, el usuario %2 supera en %3 su crédito de desarrollador.</translation>
    </message>
    <message>
        <source>nothing can begin like this</source>
        <translation>nada puede empezar así</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>no se permiten alias</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>las comillas no están cerradas</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>una configuración tiene como máximo %1 KiB</translation>
    </message>
</context>
<context>
    <name>SimulationText</name>
    <message>
        <source>The backend does not tell the storage of host clusters, so storage limits nothing here.</source>
        <translation>El backend no indica el almacenamiento de los clústeres anfitriones, así que aquí el almacenamiento no limita nada.</translation>
    </message>
    <message>
        <source>No virtual cluster runs on what is lost.</source>
        <translation>Ningún clúster virtual se ejecuta en lo que se pierde.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host, and all find one.</source>
        <translation>
            <numerusform>%n clúster virtual necesita un anfitrión, y lo encuentra.</numerusform>
            <numerusform>%n clústeres virtuales necesitan un anfitrión, y todos lo encuentran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) need a host.</source>
        <translation>
            <numerusform>%n clúster virtual necesita un anfitrión.</numerusform>
            <numerusform>%n clústeres virtuales necesitan un anfitrión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them fit(s) nowhere.</source>
        <translation>
            <numerusform>%n de ellos no cabe en ningún sitio.</numerusform>
            <numerusform>%n de ellos no caben en ningún sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 and at most %2 of them fit nowhere.</source>
        <translation>Al menos %1 y como máximo %2 de ellos no caben en ningún sitio.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 find no host; they lack %4.</source>
        <translation>%1: %2 de %3 no encuentran anfitrión; les faltan %4.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more group(s).</source>
        <translation>
            <numerusform>Y %n grupo más.</numerusform>
            <numerusform>Y %n grupos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n added virtual cluster(s) fit into %1.</source>
        <translation>
            <numerusform>El %n clúster virtual añadido cabe en %1.</numerusform>
            <numerusform>Los %n clústeres virtuales añadidos caben en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) %1 fit into %2.</source>
        <translation>
            <numerusform>De %n clúster virtual añadido, %1 cabe en %2.</numerusform>
            <numerusform>De %n clústeres virtuales añadidos, %1 caben en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n added virtual cluster(s) at least %1 and at most %2 fit into %3.</source>
        <translation>
            <numerusform>De %n clúster virtual añadido, al menos %1 y como máximo %2 caben en %3.</numerusform>
            <numerusform>De %n clústeres virtuales añadidos, al menos %1 y como máximo %2 caben en %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allows one request at most %2, so nothing of %3 fits.</source>
        <translation>%1 permite como máximo %2 por petición, así que no cabe nada de %3.</translation>
    </message>
    <message>
        <source>%1 has no host cluster left whose capacity is known, so nothing fits.</source>
        <translation>A %1 no le queda ningún clúster anfitrión de capacidad conocida, así que no cabe nada.</translation>
    </message>
    <message numerus="yes">
        <source>After that %n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Después cabe %n más de %1 en %2.</numerusform>
            <numerusform>Después caben %n más de %1 en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of %1 fit(s) into %2.</source>
        <translation>
            <numerusform>Cabe %n más de %1 en %2.</numerusform>
            <numerusform>Caben %n más de %1 en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>After that at least %1 and at most %2 more of %3 fit into %4.</source>
        <translation>Después caben al menos %1 y como máximo %2 más de %3 en %4.</translation>
    </message>
    <message>
        <source>%1 is asked for %2 more than %3 allows.</source>
        <translation>A %1 se le piden %2 más de lo que %3 permite.</translation>
    </message>
    <message numerus="yes">
        <source>%n more host cluster(s) are asked for more than is allowed.</source>
        <translation>
            <numerusform>A %n clúster anfitrión más se le pide más de lo permitido.</numerusform>
            <numerusform>A %n clústeres anfitriones más se les pide más de lo permitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tightest in %1 is %2: %3 % of its allowed %4 is asked for.</source>
        <translation>El más ajustado en %1 es %2: se pide el %3 % de sus %4 permitidos.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is not a JSON object.</source>
        <translation>El archivo no es un objeto JSON.</translation>
    </message>
    <message>
        <source>There is something behind the end of the document.</source>
        <translation>Hay algo tras el final del documento.</translation>
    </message>
    <message>
        <source>The file ends in the middle: it was cut short. Get it again from where it came.</source>
        <translation>El archivo termina a la mitad: se truncó. Consígalo de nuevo en su origen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON here.</source>
        <translation>El archivo no es JSON válido aquí.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number that Easel can keep exactly.</source>
        <translation>“%1” no es un número entero que Easel pueda guardar con exactitud.</translation>
    </message>
    <message>
        <source>A text holds an escape that JSON does not have.</source>
        <translation>Un texto contiene una secuencia de escape que JSON no tiene.</translation>
    </message>
    <message>
        <source>A text holds a NUL character.</source>
        <translation>Un texto contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>A text is not valid UTF-8.</source>
        <translation>Un texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>A text holds a control character that is not escaped.</source>
        <translation>Un texto contiene un carácter de control sin escapar.</translation>
    </message>
    <message>
        <source>A text holds half of a character (a lone surrogate).</source>
        <translation>Un texto contiene medio carácter (un sustituto aislado).</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels.</source>
        <translation>El archivo está anidado a más de %1 niveles.</translation>
    </message>
    <message>
        <source>“%1” is there twice, and only one of them can be meant. Remove one.</source>
        <translation>“%1” aparece dos veces, y solo una puede ser válida. Quite una.</translation>
    </message>
</context>
<context>
    <name>TerraformWriter</name>
    <message>
        <source>The provider knows no load balancer settings (external IPs, traffic policy, source ranges); an update by it drops those of: %1.</source>
        <translation>El proveedor no conoce los ajustes del balanceador de carga (IP externas, política de tráfico, rangos de origen); una actualización suya descarta los de: %1.</translation>
    </message>
    <message>
        <source>The provider knows no port of a host DNS; an update by it drops those of: %1.</source>
        <translation>El proveedor no conoce el puerto de un DNS de host; una actualización suya descarta los de: %1.</translation>
    </message>
    <message>
        <source>The provider sends the host DNS of ingress groups only; here it has no effect: %1.</source>
        <translation>El proveedor solo envía el DNS de host de los grupos con Ingress; aquí no tiene efecto: %1.</translation>
    </message>
    <message>
        <source>The provider cuts a tag at its second colon: %1.</source>
        <translation>El proveedor corta una etiqueta en su segundo signo de dos puntos: %1.</translation>
    </message>
    <message>
        <source>Of add-on profiles only the ids are here: the provider takes them in no order, and Easel does not read their packs and variables.</source>
        <translation>De los perfiles complementarios aquí solo están los id: el proveedor los toma sin orden, y Easel no lee sus paquetes y variables.</translation>
    </message>
    <message>
        <source>%1 is beyond what the provider can send.</source>
        <translation>%1 está fuera de lo que el proveedor puede enviar.</translation>
    </message>
    <message>
        <source>Recent providers refuse to create a group with k3s.</source>
        <translation>Los proveedores recientes se niegan a crear un grupo con k3s.</translation>
    </message>
    <message>
        <source>The group is not active: the provider takes it for deleted.</source>
        <translation>El grupo no está activo: el proveedor lo da por eliminado.</translation>
    </message>
    <message>
        <source>Terraform keeps another form of Unicode&apos;s (NFC) of the text in: %1.</source>
        <translation>Terraform guarda otra forma Unicode (NFC) del texto en: %1.</translation>
    </message>
    <message>
        <source>The provider cannot import a group with this uid: there is no import block.</source>
        <translation>El proveedor no puede importar un grupo con este uid: no hay bloque import.</translation>
    </message>
    <message>
        <source>The name of the project %1 is not known: fill in project_name.</source>
        <translation>No se conoce el nombre del proyecto %1: rellene project_name.</translation>
    </message>
    <message>
        <source>Left out: it is a group of the system, and the provider knows only those of the tenant and of projects.</source>
        <translation>Omitido: es un grupo del sistema, y el proveedor solo conoce los del inquilino y los de proyectos.</translation>
    </message>
</context>
<context>
    <name>TopologyGraph</name>
    <message>
        <source>No region</source>
        <translation>Sin región</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>Not in the inventory</source>
        <translation>No está en el inventario</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>Free edge hosts</source>
        <translation>Hosts Edge libres</translation>
    </message>
    <message>
        <source>Waiting for a host cluster</source>
        <translation>Espera un clúster anfitrión</translation>
    </message>
</context>
<context>
    <name>TopologySurface</name>
    <message>
        <source>Pick up to move</source>
        <translation>Tomar para mover</translation>
    </message>
    <message>
        <source>Zoom there</source>
        <translation>Acercar allí</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Soltar aquí</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>The certificate ended on %1. If that is not so, look at this machine&apos;s clock.</source>
        <translation>El certificado caducó el %1. Si no es así, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 only. If that is past, look at this machine&apos;s clock.</source>
        <translation>El certificado solo es válido desde el %1. Si esa fecha ya pasó, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is for another name: %1.</source>
        <translation>El certificado es para otro nombre: %1.</translation>
    </message>
    <message>
        <source>Nobody that is trusted has signed the certificate. If the backend has a certificate authority of its own, name its file in the connection.</source>
        <translation>Nadie de confianza ha firmado el certificado. Si el backend tiene una autoridad de certificación propia, indique su archivo en la conexión.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read, or has no PEM certificate in it.</source>
        <translation>No se puede leer el archivo de la autoridad de certificación, o no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>A public key is pinned, but the address is not an https one.</source>
        <translation>Hay una clave pública fijada, pero la dirección no es https.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 shows another public key than the one that is pinned. Nothing was sent.</source>
        <translation>%1 muestra una clave pública distinta de la fijada. No se envió nada.</translation>
    </message>
    <message>
        <source>%1 is not trusted, so nothing was sent. %2</source>
        <translation>%1 no es de confianza, así que no se envió nada. %2</translation>
    </message>
    <message>
        <source>The backend did not answer. It may have carried out the request, or not.</source>
        <translation>El backend no respondió. Puede que haya ejecutado la petición, o no.</translation>
    </message>
    <message>
        <source>The answer has more than %1 MiB: it was not read.</source>
        <translation>La respuesta tiene más de %1 MiB: no se leyó.</translation>
    </message>
    <message numerus="yes">
        <source>The backend did not answer within %n second(s).</source>
        <translation>
            <numerusform>El backend no respondió en %n segundo.</numerusform>
            <numerusform>El backend no respondió en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no host called %1, as far as this machine&apos;s DNS knows.</source>
        <translation>No existe ningún host llamado %1, según el DNS de este equipo.</translation>
    </message>
    <message>
        <source>Nothing listens at %1, port %2.</source>
        <translation>Nada escucha en %1, puerto %2.</translation>
    </message>
    <message>
        <source>The backend at %1 was not reached: %2</source>
        <translation>No se pudo acceder al backend en %1: %2</translation>
    </message>
    <message>
        <source>Something between Easel and the backend failed (%1). The request may have been carried out, or not.</source>
        <translation>Falló algo entre Easel y el backend (%1). Puede que la petición se haya ejecutado, o no.</translation>
    </message>
    <message>
        <source>The backend sends Easel on to %1. Easel does not follow, since that would take the key there; if it is right, connect to that address.</source>
        <translation>El backend redirige Easel a %1. Easel no lo sigue, ya que llevaría allí la clave; si es correcto, conéctese a esa dirección.</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>The backend does not accept the user and the password.</source>
        <translation>El backend no acepta el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The backend does not accept the API key.</source>
        <translation>El backend no acepta la clave de API.</translation>
    </message>
    <message>
        <source>The account lacks the permission for this.</source>
        <translation>La cuenta no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The account lacks the permission %1.</source>
        <translation>La cuenta no tiene el permiso %1.</translation>
    </message>
    <message>
        <source>The backend does not have it.</source>
        <translation>El backend no lo tiene.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Cambió entretanto.</translation>
    </message>
    <message>
        <source>The backend asks to slow down.</source>
        <translation>El backend pide ir más despacio.</translation>
    </message>
    <message>
        <source>The backend refused the request (%1).</source>
        <translation>El backend rechazó la petición (%1).</translation>
    </message>
    <message>
        <source>The backend failed (%1).</source>
        <translation>El backend falló (%1).</translation>
    </message>
</context>
<context>
    <name>Upgrades</name>
    <message>
        <source>Set controlPlane.coredns.deployment.image before the upgrade to 0.27.3 or later, or CoreDNS may not start.</source>
        <translation>Establezca controlPlane.coredns.deployment.image antes de actualizar a 0.27.3 o posterior, o puede que CoreDNS no se inicie.</translation>
    </message>
    <message>
        <source>K3s virtual clusters need 1 CPU, 1 GiB of memory and 1 GiB of storage free on their host, or the upgrade may stick.</source>
        <translation>Los clústeres virtuales K3s necesitan 1 CPU, 1 GiB de memoria y 1 GiB de almacenamiento libres en su anfitrión, o la actualización puede atascarse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has less.</source>
        <translation>
            <numerusform>%1 tiene menos.</numerusform>
            <numerusform>%1 tienen menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>EKS hosts with Kubernetes 1.34 or 1.35 need Palette 4.9.14 or later: %1.</source>
        <translation>Los anfitriones EKS con Kubernetes 1.34 o 1.35 necesitan Palette 4.9.14 o posterior: %1.</translation>
    </message>
    <message>
        <source>Palette documentation: Upgrade Cluster Groups</source>
        <translation>Documentación de Palette: Upgrade Cluster Groups</translation>
    </message>
    <message>
        <source>Palette documentation: Release Notes</source>
        <translation>Documentación de Palette: Release Notes</translation>
    </message>
    <message>
        <source>The backend has no such group.</source>
        <translation>El backend no tiene ese grupo.</translation>
    </message>
    <message>
        <source>“%1” is a system group. Its operator upgrades it.</source>
        <translation>“%1” es un grupo del sistema. Lo actualiza su operador.</translation>
    </message>
    <message>
        <source>The platform has told no default configuration for %1.</source>
        <translation>La plataforma no ha indicado una configuración predeterminada para %1.</translation>
    </message>
    <message>
        <source>The configuration of “%1” names no vCluster version. Edit it by hand.</source>
        <translation>La configuración de “%1” no indica versión de vCluster. Edítela a mano.</translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 already.</source>
        <translation>“%1” ya tiene vCluster %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n value(s) to settle first.</source>
        <translation>
            <numerusform>“%1” tiene %n valor que resolver primero.</numerusform>
            <numerusform>“%1” tiene %n valores que resolver primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new configuration of “%1” names vCluster %2, not %3: that would be no upgrade.</source>
        <translation>La nueva configuración de “%1” indica vCluster %2, no %3: eso no sería una actualización.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing runs on it</source>
        <translation>no se ejecuta nada en él</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) on it are in trouble already</source>
        <translation>
            <numerusform>%n clúster virtual en él ya tiene problemas</numerusform>
            <numerusform>%n clústeres virtuales en él ya tienen problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>a host cluster is not healthy</source>
        <translation>un clúster anfitrión no está sano</translation>
    </message>
    <message>
        <source>the configuration gets another layout</source>
        <translation>la configuración recibe otra estructura</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run on it</source>
        <translation>
            <numerusform>%n clúster virtual se ejecuta en él</numerusform>
            <numerusform>%n clústeres virtuales se ejecutan en él</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has vCluster %2 and cannot go back to %3: an older one may not be able to read what the newer one has written.</source>
        <translation>“%1” tiene vCluster %2 y no puede volver a %3: una versión anterior quizá no pueda leer lo que escribió la más reciente.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Adelantada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>The configuration is written in a way that single keys cannot be changed in. Edit it by hand.</source>
        <translation>La configuración está escrita de un modo que no permite cambiar claves sueltas. Edítela a mano.</translation>
    </message>
    <message>
        <source>The group&apos;s configuration cannot be merged. %1</source>
        <translation>No se puede fusionar la configuración del grupo. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s new default cannot be merged. %1</source>
        <translation>No se puede fusionar la nueva configuración predeterminada de la plataforma. %1</translation>
    </message>
    <message>
        <source>The platform&apos;s old default cannot be merged. %1</source>
        <translation>No se puede fusionar la antigua configuración predeterminada de la plataforma. %1</translation>
    </message>
    <message>
        <source>The configuration is written in a way that cannot be merged. Edit it by hand, from the new default.</source>
        <translation>La configuración está escrita de un modo que no se puede fusionar. Edítela a mano, a partir de la nueva predeterminada.</translation>
    </message>
    <message>
        <source>The value for %1 is not valid YAML. %2</source>
        <translation>El valor de %1 no es YAML válido. %2</translation>
    </message>
    <message>
        <source>OpenShift</source>
        <translation>OpenShift</translation>
    </message>
    <message>
        <source>Disk backup</source>
        <translation>Copia de disco</translation>
    </message>
    <message>
        <source>For host clusters that are OpenShift: leaves out the users and groups that OpenShift assigns itself.</source>
        <translation>Para clústeres anfitriones OpenShift: omite los usuarios y grupos que OpenShift asigna por sí mismo.</translation>
    </message>
    <message>
        <source>For backups of volumes: pods see the paths of their host. Virtual clusters become privileged, so that a pod can reach the nodes of its host cluster.</source>
        <translation>Para copias de seguridad de volúmenes: los pods ven las rutas de su anfitrión. Los clústeres virtuales pasan a ser privilegiados, de modo que un pod puede acceder a los nodos de su clúster anfitrión.</translation>
    </message>
    <message>
        <source>The registry that images without one of their own come from.</source>
        <translation>El registro del que proceden las imágenes sin uno propio.</translation>
    </message>
    <message>
        <source>The image of CoreDNS in the virtual cluster.</source>
        <translation>La imagen de CoreDNS en el clúster virtual.</translation>
    </message>
    <message>
        <source>Whether the virtual cluster has a DNS server.</source>
        <translation>Si el clúster virtual tiene un servidor DNS.</translation>
    </message>
    <message>
        <source>Whether the control plane is K3s.</source>
        <translation>Si el plano de control es K3s.</translation>
    </message>
    <message>
        <source>Whether the control plane is plain Kubernetes.</source>
        <translation>Si el plano de control es Kubernetes estándar.</translation>
    </message>
    <message>
        <source>The Kubernetes version of virtual clusters.</source>
        <translation>La versión de Kubernetes de los clústeres virtuales.</translation>
    </message>
    <message>
        <source>Whether paths on the host are mapped into pods, as backups of volumes need it.</source>
        <translation>Si las rutas del anfitrión se asignan en los pods, como requieren las copias de seguridad de volúmenes.</translation>
    </message>
    <message>
        <source>Whether the API is reached by an ingress.</source>
        <translation>Si se accede a la API por un Ingress.</translation>
    </message>
    <message>
        <source>Annotations of the service before the API, for load balancers above all.</source>
        <translation>Anotaciones del servicio delante de la API, sobre todo para balanceadores de carga.</translation>
    </message>
    <message>
        <source>Environment variables of the control plane, each with a name and a value.</source>
        <translation>Variables de entorno del plano de control, cada una con nombre y valor.</translation>
    </message>
    <message>
        <source>How many copies of the control plane run.</source>
        <translation>Cuántas copias del plano de control se ejecutan.</translation>
    </message>
    <message>
        <source>The registry of the control plane&apos;s image.</source>
        <translation>El registro de la imagen del plano de control.</translation>
    </message>
    <message>
        <source>The repository of the control plane&apos;s image.</source>
        <translation>El repositorio de la imagen del plano de control.</translation>
    </message>
    <message>
        <source>The vCluster version. It changes by an upgrade, and never goes back.</source>
        <translation>La versión de vCluster. Cambia con una actualización y nunca retrocede.</translation>
    </message>
    <message>
        <source>How large the volume of the control plane is.</source>
        <translation>El tamaño del volumen del plano de control.</translation>
    </message>
    <message>
        <source>The storage class of that volume.</source>
        <translation>La clase de almacenamiento de ese volumen.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself may use at most.</source>
        <translation>La CPU que vCluster mismo puede usar como máximo.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself may use at most.</source>
        <translation>La memoria que vCluster mismo puede usar como máximo.</translation>
    </message>
    <message>
        <source>The CPU that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>La CPU que pide vCluster mismo. Una cantidad mayor sube el mínimo que necesita un clúster virtual.</translation>
    </message>
    <message>
        <source>The memory that vCluster itself asks for. More of it raises what a virtual cluster needs at least.</source>
        <translation>La memoria que pide vCluster mismo. Una cantidad mayor sube el mínimo que necesita un clúster virtual.</translation>
    </message>
    <message>
        <source>Labels of the nodes that control planes run on.</source>
        <translation>Etiquetas de los nodos en los que se ejecutan los planos de control.</translation>
    </message>
    <message>
        <source>The priority class of control planes.</source>
        <translation>La clase de prioridad de los planos de control.</translation>
    </message>
    <message>
        <source>Taints of nodes that control planes put up with.</source>
        <translation>Taints de nodos que toleran los planos de control.</translation>
    </message>
    <message>
        <source>The security context of the container. OpenShift chooses users and groups itself.</source>
        <translation>El contexto de seguridad del contenedor. OpenShift elige por sí mismo los usuarios y grupos.</translation>
    </message>
    <message>
        <source>The security context of the pod.</source>
        <translation>El contexto de seguridad del pod.</translation>
    </message>
    <message>
        <source>Whether names that the virtual cluster does not know are asked of the host.</source>
        <translation>Si los nombres que el clúster virtual no conoce se consultan al anfitrión.</translation>
    </message>
    <message>
        <source>Whether kubelets are reached by host name.</source>
        <translation>Si se accede a los kubelets por nombre de host.</translation>
    </message>
    <message>
        <source>Services of the host that the virtual cluster sees.</source>
        <translation>Servicios del anfitrión que ve el clúster virtual.</translation>
    </message>
    <message>
        <source>Whether the host clusters are OpenShift.</source>
        <translation>Si los clústeres anfitriones son OpenShift.</translation>
    </message>
    <message>
        <source>Whether pods without limits get some.</source>
        <translation>Si los pods sin límites reciben algunos.</translation>
    </message>
    <message>
        <source>Whether virtual clusters are kept apart on the network.</source>
        <translation>Si los clústeres virtuales se aíslan entre sí en la red.</translation>
    </message>
    <message>
        <source>The pod security standard: baseline, restricted or privileged.</source>
        <translation>El estándar de seguridad de pods: baseline, restricted o privileged.</translation>
    </message>
    <message>
        <source>Whether the host holds a virtual cluster to a quota.</source>
        <translation>Si el anfitrión impone una cuota al clúster virtual.</translation>
    </message>
    <message>
        <source>Whether ingress classes of the host are seen inside.</source>
        <translation>Si las clases de Ingress del anfitrión se ven dentro.</translation>
    </message>
    <message>
        <source>Whether the real nodes of the host are seen inside.</source>
        <translation>Si los nodos reales del anfitrión se ven dentro.</translation>
    </message>
    <message>
        <source>Whether storage classes of the host are seen inside.</source>
        <translation>Si las clases de almacenamiento del anfitrión se ven dentro.</translation>
    </message>
    <message>
        <source>Whether ingresses are made on the host.</source>
        <translation>Si los Ingress se crean en el anfitrión.</translation>
    </message>
    <message>
        <source>Whether network policies are made on the host.</source>
        <translation>Si las políticas de red se crean en el anfitrión.</translation>
    </message>
    <message>
        <source>Whether volume claims are made on the host.</source>
        <translation>Si las solicitudes de volumen se crean en el anfitrión.</translation>
    </message>
    <message>
        <source>Whether service accounts are made on the host.</source>
        <translation>Si las cuentas de servicio se crean en el anfitrión.</translation>
    </message>
    <message>
        <source>Whether vCluster tells its maker how it is used.</source>
        <translation>Si vCluster comunica a su fabricante cómo se usa.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
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
        <translation>cantidad</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>keys and values</source>
        <translation>claves y valores</translation>
    </message>
    <message>
        <source>aliases are not allowed</source>
        <translation>no se permiten alias</translation>
    </message>
    <message>
        <source>a key that is empty</source>
        <translation>una clave vacía</translation>
    </message>
    <message>
        <source>the key “%1” is there twice</source>
        <translation>la clave “%1” aparece dos veces</translation>
    </message>
    <message>
        <source>a key is a word, not a list or map</source>
        <translation>una clave es una palabra, no una lista ni un mapa</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>a second document begins</source>
        <translation>empieza un segundo documento</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>unas comillas sin cerrar</translation>
    </message>
    <message>
        <source>a tab, where only spaces may indent</source>
        <translation>un tabulador, donde solo los espacios pueden sangrar</translation>
    </message>
    <message>
        <source>a configuration has at most %1 KiB</source>
        <translation>una configuración tiene como máximo %1 KiB</translation>
    </message>
    <message>
        <source>a control character</source>
        <translation>un carácter de control</translation>
    </message>
    <message>
        <source>a configuration is made of keys and values</source>
        <translation>una configuración consta de claves y valores</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Riesgo medio</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canario</translation>
    </message>
    <message>
        <source>Several places</source>
        <translation>Varios lugares</translation>
    </message>
</context>
<context>
    <name>WaveLook</name>
    <message>
        <source>nothing runs on it.</source>
        <translation>no se ejecuta nada en él.</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) run as before.</source>
        <translation>
            <numerusform>%n clúster virtual se ejecuta como antes.</numerusform>
            <numerusform>%n clústeres virtuales se ejecutan como antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) do not run again: %1.</source>
        <translation>
            <numerusform>%n clúster virtual no ha vuelto a ejecutarse: %1.</numerusform>
            <numerusform>%n clústeres virtuales no han vuelto a ejecutarse: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>whether its virtual clusters run again could not be found out. %1</source>
        <translation>no se pudo averiguar si sus clústeres virtuales vuelven a ejecutarse. %1</translation>
    </message>
</context>
<context>
    <name>Wire</name>
    <message>
        <source>is no amount</source>
        <translation>no es una cantidad</translation>
    </message>
    <message>
        <source>The document is not an object.</source>
        <translation>El documento no es un objeto.</translation>
    </message>
    <message>
        <source>is no endpoint type that Easel knows</source>
        <translation>no es un tipo de endpoint que Easel conozca</translation>
    </message>
    <message>
        <source>is no distribution that Easel knows</source>
        <translation>no es una distribución que Easel conozca</translation>
    </message>
    <message>
        <source>The document is nested more than 1,024 levels deep.</source>
        <translation>El documento está anidado a más de 1024 niveles.</translation>
    </message>
    <message>
        <source>The document is not valid UTF-8.</source>
        <translation>El documento no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>El documento está vacío.</translation>
    </message>
    <message>
        <source>The document has a number that is malformed or out of range.</source>
        <translation>El documento tiene un número mal formado o fuera de rango.</translation>
    </message>
    <message>
        <source>The document is not valid JSON: %1</source>
        <translation>El documento no es JSON válido: %1</translation>
    </message>
    <message>
        <source>The backend&apos;s answer cannot be read: “%1” %2.</source>
        <translation>No se puede leer la respuesta del backend: “%1” %2.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is not a whole number that fits 64 bits</source>
        <translation>no es un número entero de 64 bits</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>has an item that is not a text</source>
        <translation>tiene un elemento que no es un texto</translation>
    </message>
    <message>
        <source>has an item that is not a number</source>
        <translation>tiene un elemento que no es un número</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What the workspace keeps of its applies is damaged. Open a copy of it from a backup.</source>
        <translation>Lo que el espacio de trabajo guarda de sus aplicaciones está dañado. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The conflicts in the workspace are damaged. Open a copy of it from a backup.</source>
        <translation>Los conflictos del espacio de trabajo están dañados. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>El controlador SQLite de Qt no está instalado.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>El espacio de trabajo está dañado y se dejó como está. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace cannot be written.</source>
        <translation>No se puede escribir en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was stored. Make room and try again.</source>
        <translation>El disco está lleno: no se guardó nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reports an error: nothing was stored. Check the disk, and try again.</source>
        <translation>El disco informa de un error: no se guardó nada. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>No se pudo leer o escribir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The snapshot in the workspace is damaged. Pull it anew, or open a copy from a backup.</source>
        <translation>La instantánea del espacio de trabajo está dañada. Obténgala de nuevo, o abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The history in the workspace is damaged. Open a copy from a backup to read it.</source>
        <translation>El historial del espacio de trabajo está dañado. Abra una copia de seguridad para leerlo.</translation>
    </message>
    <message>
        <source>There is no such point in the history. It may have been purged.</source>
        <translation>No existe ese punto en el historial. Puede que se haya purgado.</translation>
    </message>
    <message>
        <source>The journal in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>El diario del espacio de trabajo está dañado. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The plan in the workspace is damaged. Open a copy of it from a backup.</source>
        <translation>El plan del espacio de trabajo está dañado. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The plan has no such step.</source>
        <translation>El plan no tiene ese paso.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is still there.</source>
        <translation>No se pudo escribir “%1”: %2. Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm its name: %2.</source>
        <translation>“%1” se escribió, pero el disco no confirmó su nombre: %2.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1” no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2, which no such file is.</source>
        <translation>“%1” es mayor que %2, lo que ningún archivo de este tipo alcanza.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of Easel. It was left as it is.</source>
        <translation>“%1” no es un espacio de trabajo de Easel. Se dejó como está.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. Open a copy of it from a backup.</source>
        <translation>“%1” está dañado y se dejó como está. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Easel (format %2, this one knows %3). Open it with that version.</source>
        <translation>“%1” lo escribió un Easel más reciente (formato %2, este conoce el %3). Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: its folder belongs to somebody else.</source>
        <translation>No se puede escribir en “%1”: su carpeta pertenece a otra persona.</translation>
    </message>
    <message>
        <source>“%1” is open in %2. Close it there to edit it here.</source>
        <translation>“%1” está abierto en %2. Ciérrelo allí para editarlo aquí.</translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation>Ya existe un archivo “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: %2.</source>
        <translation>No se puede crear “%1”: %2.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta “%1”.</translation>
    </message>
    <message>
        <source>There is no room to check the workspace after a crash.</source>
        <translation>No hay espacio para comprobar el espacio de trabajo tras un fallo.</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1, proceso %2 en %3</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>otro proceso</translation>
    </message>
    <message>
        <source>The workspace cannot be locked: %1.</source>
        <translation>No se puede bloquear el espacio de trabajo: %1.</translation>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
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
        <translation>Solo lo que falló</translation>
    </message>
    <message>
        <source>Copy as curl, without the key</source>
        <translation>Copiar como curl, sin la clave</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Borrar la lista</translation>
    </message>
    <message>
        <source>Requests to the backend</source>
        <translation>Peticiones al backend</translation>
    </message>
    <message>
        <source>Filter requests…</source>
        <translation>Filtrar peticiones…</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar peticiones</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay peticiones</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>Ninguna petición coincide con el filtro</translation>
    </message>
    <message>
        <source>What Easel asks the backend is listed here.</source>
        <translation>Aquí se enumera lo que Easel pide al backend.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Cambie el filtro para ver las demás.</translation>
    </message>
</context>
<context>
    <name>easel::ApplyConfirm</name>
    <message>
        <source>Approved digest, if any</source>
        <translation>Huella aprobada, si la hay</translation>
    </message>
    <message>
        <source>Approved digest</source>
        <translation>Huella aprobada</translation>
    </message>
    <message>
        <source>Paste the digest from the approved report: nothing is sent unless the plan has it.</source>
        <translation>Pegue la huella del informe aprobado: no se envía nada si el plan no la tiene.</translation>
    </message>
    <message>
        <source>Apply now</source>
        <translation>Aplicar ahora</translation>
    </message>
    <message>
        <source>%1 Sealed by %2, digest %3</source>
        <translation>%1 Sellado por %2, huella %3</translation>
    </message>
    <message>
        <source>%1 Digest %2</source>
        <translation>%1 Huella %2</translation>
    </message>
    <message>
        <source>Another plan was approved: this one has the digest %1.</source>
        <translation>Se aprobó otro plan: este tiene la huella %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
</context>
<context>
    <name>easel::ApplyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ponerse en línea</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Pull and keep planning</source>
        <translation>Obtener y seguir planificando</translation>
    </message>
    <message>
        <source>Operations that have ended</source>
        <translation>Operaciones terminadas</translation>
    </message>
    <message>
        <source>Check first what is listed above.</source>
        <translation>Marque primero lo indicado arriba.</translation>
    </message>
    <message>
        <source>The dry run did not come to its end: %1</source>
        <translation>El ensayo no llegó a su fin: %1</translation>
    </message>
    <message>
        <source>There is nothing to apply.</source>
        <translation>No hay nada que aplicar.</translation>
    </message>
    <message>
        <source>Settle the conflicts first.</source>
        <translation>Resuelva primero los conflictos.</translation>
    </message>
    <message>
        <source>Mend the errors first: the backend would refuse the plan.</source>
        <translation>Corrija primero los errores: el backend rechazaría el plan.</translation>
    </message>
    <message>
        <source>Connect to a backend to apply.</source>
        <translation>Conéctese a un backend para aplicar.</translation>
    </message>
    <message>
        <source>Go online to apply. Nothing is sent while you plan offline.</source>
        <translation>Póngase en línea para aplicar. No se envía nada mientras planifica sin conexión.</translation>
    </message>
    <message>
        <source>The backend is being read. Apply when that has ended.</source>
        <translation>Se está leyendo el backend. Aplique cuando haya terminado.</translation>
    </message>
    <message>
        <source>The plan is being applied.</source>
        <translation>El plan se está aplicando.</translation>
    </message>
    <message>
        <source>The account lacks %1. Go offline and online again when it was granted.</source>
        <translation>A la cuenta le falta %1. Desconéctese y vuelva a ponerse en línea cuando se haya concedido.</translation>
    </message>
    <message>
        <source>This workspace can only be read here.</source>
        <translation>Este espacio de trabajo es aquí de solo lectura.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n operation(s)…</source>
        <translation>
            <numerusform>Aplicar %n operación…</numerusform>
            <numerusform>Aplicar %n operaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Asks the backend what it can tell of the plan without doing it.</source>
        <translation>Pregunta al backend qué puede decir del plan sin ejecutarlo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>What runs comes to its end; nothing more is begun.</source>
        <translation>Lo que está en curso llega a su fin; no se empieza nada más.</translation>
    </message>
    <message>
        <source>What runs comes to its end; the rest stays planned.</source>
        <translation>Lo que está en curso llega a su fin; el resto sigue planificado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) done</source>
        <translation>
            <numerusform>%1 de %n operación hecha</numerusform>
            <numerusform>%1 de %n operaciones hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s left</source>
        <translation>
            <numerusform>queda %n s aprox.</numerusform>
            <numerusform>quedan %n s aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) are sent to %1 (%2).</source>
        <translation>
            <numerusform>Se envía %n operación a %1 (%2).</numerusform>
            <numerusform>Se envían %n operaciones a %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>the local backend</source>
        <translation>el backend local</translation>
    </message>
    <message>
        <source>%1 Pull to plan on what is there now, or change your plan.</source>
        <translation>%1 Obtenga los datos para planificar sobre lo que hay ahora, o cambie su plan.</translation>
    </message>
    <message numerus="yes">
        <source>Dry run: %1 of %n operation(s) would not go through. Each says why below.</source>
        <translation>
            <numerusform>Ensayo: %1 de %n operación no se completaría. El motivo figura abajo.</numerusform>
            <numerusform>Ensayo: %1 de %n operaciones no se completarían. El motivo de cada una figura abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dry run: nothing stands against the %n operation(s). Nothing was changed.</source>
        <translation>
            <numerusform>Ensayo: nada impide la %n operación. No se cambió nada.</numerusform>
            <numerusform>Ensayo: nada impide las %n operaciones. No se cambió nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::ApprovalPanel</name>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Sellar plan…</translation>
    </message>
    <message>
        <source>Then nothing else is applied, and an edit ends the seal.</source>
        <translation>Así no se aplica nada más, y una edición anula el sello.</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Título del plan</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
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
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Who seals the plan</source>
        <translation>Quién sella el plan</translation>
    </message>
    <message>
        <source>Who seals it</source>
        <translation>Quién lo sella</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Sellado por %1</translation>
    </message>
</context>
<context>
    <name>easel::Band</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>easel::BoardView</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Select all members</source>
        <translation>Seleccionar todos los miembros</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>Pick up to move</source>
        <translation>Tomar para mover</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Mostrar en la lista Flota</translation>
    </message>
    <message>
        <source>Remove from the group</source>
        <translation>Quitar del grupo</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>%1, unknown to the inventory</source>
        <translation>%1, desconocido para el inventario</translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %2, %n clúster anfitrión</numerusform>
            <numerusform>%1, %2, %n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joins here.</source>
        <translation>%1 se une aquí.</translation>
    </message>
    <message>
        <source>%1 joins with a warning: %2</source>
        <translation>%1 se une con una advertencia: %2</translation>
    </message>
    <message>
        <source>%1 cannot join: %2</source>
        <translation>%1 no puede unirse: %2</translation>
    </message>
    <message>
        <source>%1 is here already.</source>
        <translation>%1 ya está aquí.</translation>
    </message>
    <message>
        <source>Empty board. %1</source>
        <translation>Tablero vacío. %1</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Another group has this name.</source>
        <translation>Otro grupo tiene este nombre.</translation>
    </message>
    <message>
        <source>No new group</source>
        <translation>Ningún grupo nuevo</translation>
    </message>
    <message>
        <source>New group “%1”</source>
        <translation>Grupo nuevo “%1”</translation>
    </message>
    <message>
        <source>%1, %2. Drop here, or anywhere beside the cards.</source>
        <translation>%1, %2. Suelte aquí o en cualquier lugar junto a las tarjetas.</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Aún no hay grupos de clústeres</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here, or press Insert.</source>
        <translation>Arrastre aquí clústeres anfitriones desde la lista Flota, o pulse Insertar.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Crear “%1”</translation>
    </message>
    <message>
        <source>“%1” is a system group and can only be read.</source>
        <translation>“%1” es un grupo del sistema y es de solo lectura.</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n cluster(s) from “%1”</source>
        <translation>
            <numerusform>Quitar %n clúster de “%1”</numerusform>
            <numerusform>Quitar %n clústeres de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
</context>
<context>
    <name>easel::CapacityBar</name>
    <message>
        <source>%1 percent, over the limit</source>
        <translation>%1 por ciento, por encima del límite</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>no limit known</source>
        <translation>sin límite conocido</translation>
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
        <translation>Gráfico de capacidad</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s). Up and Down choose one, Enter opens it.</source>
        <translation>
            <numerusform>%n barra. Arriba y Abajo eligen una; Intro la abre.</numerusform>
            <numerusform>%n barras. Arriba y Abajo eligen una; Intro la abre.</numerusform>
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
        <translation>Aún sin anfitrión</translation>
    </message>
    <message>
        <source>On hosts outside the group</source>
        <translation>En anfitriones fuera del grupo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told by the backend</source>
        <translation>no indicado por el backend</translation>
    </message>
    <message>
        <source>Not told by the backend</source>
        <translation>No indicado por el backend</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed, on the group&apos;s tightest host</source>
        <translation>Lo pedido, sobre lo permitido, en el anfitrión más ajustado del grupo</translation>
    </message>
    <message>
        <source>Asked for, of what is allowed</source>
        <translation>Lo pedido, sobre lo permitido</translation>
    </message>
    <message>
        <source>Requested by the group&apos;s own virtual clusters</source>
        <translation>Solicitado por los clústeres virtuales propios del grupo</translation>
    </message>
    <message>
        <source>Requested by virtual clusters of other groups on the same hosts</source>
        <translation>Solicitado por clústeres virtuales de otros grupos en los mismos anfitriones</translation>
    </message>
    <message>
        <source>What paused virtual clusters take again when they are resumed; free until then</source>
        <translation>Lo que los clústeres virtuales en pausa vuelven a tomar al reanudarse; libre hasta entonces</translation>
    </message>
    <message>
        <source>What may still be requested</source>
        <translation>Lo que aún se puede solicitar</translation>
    </message>
    <message>
        <source>Physical capacity times the group&apos;s oversubscription</source>
        <translation>Capacidad física multiplicada por la sobresuscripción del grupo</translation>
    </message>
    <message>
        <source>What the host clusters have</source>
        <translation>Lo que tienen los clústeres anfitriones</translation>
    </message>
    <message>
        <source>Requested beyond what is allowed, summed over the hosts</source>
        <translation>Lo solicitado más allá de lo permitido, sumado sobre los anfitriones</translation>
    </message>
    <message>
        <source>Measured on the host clusters</source>
        <translation>Medido en los clústeres anfitriones</translation>
    </message>
    <message>
        <source>Virtual clusters of the group, paused ones included</source>
        <translation>Clústeres virtuales del grupo, incluidos los que están en pausa</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
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
        <translation>Exceso</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuales</translation>
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
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Buscar por nombre…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
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
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Chart as SVG…</source>
        <translation>Gráfico como SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as CSV…</source>
        <translation>Números como CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Lose hosts, add virtual clusters, change the oversubscription, and see what comes of it</source>
        <translation>Pierda anfitriones, añada clústeres virtuales, cambie la sobresuscripción y vea qué resulta</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Back to all groups (Backspace)</source>
        <translation>Volver a todos los grupos (Retroceso)</translation>
    </message>
    <message>
        <source>The backend does not tell the storage of host clusters: what is requested is known, what is allowed and free is not.</source>
        <translation>El backend no indica el almacenamiento de los clústeres anfitriones: se conoce lo solicitado, pero no lo permitido ni lo libre.</translation>
    </message>
    <message>
        <source>Capacity in numbers</source>
        <translation>Capacidad en números</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Capacity of the hosts of %1</source>
        <translation>Capacidad de los anfitriones de %1</translation>
    </message>
    <message>
        <source>Capacity of the groups</source>
        <translation>Capacidad de los grupos</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No name has what you search for.</source>
        <translation>Ningún nombre contiene lo que busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Sin clústeres anfitriones</translation>
    </message>
    <message>
        <source>This group has none yet. Drag host clusters onto its card on the Compose page.</source>
        <translation>Este grupo aún no tiene ninguno. Arrastre clústeres anfitriones a su tarjeta en la página Componer.</translation>
    </message>
    <message>
        <source>Go to Compose</source>
        <translation>Ir a Componer</translation>
    </message>
    <message>
        <source>No groups in this scope</source>
        <translation>No hay grupos en este ámbito</translation>
    </message>
    <message>
        <source>Choose the tenant in the scope switch at the top to see all groups.</source>
        <translation>Elija el inquilino en el selector de ámbito de arriba para ver todos los grupos.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Capacity is counted by group. Drag host clusters onto the board of the Compose page to make one.</source>
        <translation>La capacidad se cuenta por grupo. Arrastre clústeres anfitriones al tablero de la página Componer para crear uno.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Capacity is saved as .png, .svg or .csv; “%1” is none of them.</source>
        <translation>La capacidad se guarda como .png, .svg o .csv; “%1” no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Saved as %1, with the first %2 of %3. The CSV has all.</source>
        <translation>Guardado como %1, con los primeros %2 de %3. El CSV los tiene todos.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Export the capacity</source>
        <translation>Exportar la capacidad</translation>
    </message>
</context>
<context>
    <name>easel::ChangesView</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>pasa a</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n group(s) left)</source>
        <translation>
            <numerusform>Mostrar más (queda %n grupo)</numerusform>
            <numerusform>Mostrar más (quedan %n grupos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is deleted; its host clusters stay.</source>
        <translation>El grupo se elimina; sus clústeres anfitriones se quedan.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>%1 risk: %2.</source>
        <translation>Riesgo %1: %2.</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Se unen</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>only the end of the text differs</source>
        <translation>solo difiere el final del texto</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Mends</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
</context>
<context>
    <name>easel::ClusterDrag</name>
    <message>
        <source>Nothing can be moved: this workspace can only be read.</source>
        <translation>No se puede mover nada: este espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>Nothing can be moved while the plan is being applied.</source>
        <translation>No se puede mover nada mientras se aplica el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n clúster</numerusform>
            <numerusform>%n clústeres</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “%1” from %2</source>
        <translation>Crear “%1” a partir de %2</translation>
    </message>
    <message>
        <source>Move %1 to “%2”</source>
        <translation>Mover %1 a “%2”</translation>
    </message>
    <message>
        <source>Add %1 to “%2”</source>
        <translation>Añadir %1 a “%2”</translation>
    </message>
    <message>
        <source>Cannot join “%1”</source>
        <translation>No puede unirse a “%1”</translation>
    </message>
    <message>
        <source>Cannot be a new group</source>
        <translation>No puede ser un grupo nuevo</translation>
    </message>
    <message>
        <source>Already in this group</source>
        <translation>Ya está en este grupo</translation>
    </message>
    <message>
        <source>It stays in its other groups too.</source>
        <translation>Sigue también en sus otros grupos.</translation>
    </message>
    <message>
        <source>Ctrl: join, and stay where it is</source>
        <translation>Ctrl: unir, y dejar donde está</translation>
    </message>
</context>
<context>
    <name>easel::ClusterFacts</name>
    <message>
        <source>The cluster %1 is not in the fleet any more.</source>
        <translation>El clúster %1 ya no está en la flota.</translation>
    </message>
    <message>
        <source>Not a host</source>
        <translation>No es anfitrión</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
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
        <translation>DNS de host</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Private cloud gateway</source>
        <translation>Pasarela de nube privada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Read-only access</source>
        <translation>Acceso de solo lectura</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 of %2 GiB requested</source>
        <translation>%1 de %2 GiB solicitados</translation>
    </message>
    <message>
        <source>The backend tells no figures for this cluster.</source>
        <translation>El backend no da cifras de este clúster.</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>In no group. Drag it onto a card, or pick it up with Space.</source>
        <translation>Sin grupo. Arrástrelo a una tarjeta, o tómelo con Espacio.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
            <numerusform>%n clúster</numerusform>
            <numerusform>%n clústeres</numerusform>
        </translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
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
        <translation>Buscar comandos, grupos, clústeres, ajustes…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Type a few letters of a name.</source>
        <translation>Escriba unas letras de un nombre.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Sin coincidencias. Pruebe con menos letras.</translation>
    </message>
    <message numerus="yes">
        <source>The best %1 of %n</source>
        <translation>
            <numerusform>El mejor %1 de %n</numerusform>
            <numerusform>Los %1 mejores de %n</numerusform>
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
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificado: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ello</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>easel::ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>Search the differences</source>
        <translation>Buscar en las diferencias</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es diferente</translation>
    </message>
    <message>
        <source>Nothing is different</source>
        <translation>Nada es diferente</translation>
    </message>
    <message>
        <source>Between these two points the fleet stayed as it was.</source>
        <translation>Entre estos dos puntos la flota quedó como estaba.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>easel::ComposePage</name>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Filter groups…</source>
        <translation>Filtrar grupos…</translation>
    </message>
    <message>
        <source>Filter the cluster groups</source>
        <translation>Filtrar los grupos de clústeres</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>New group (Ins on the board)</source>
        <translation>Grupo nuevo (Ins en el tablero)</translation>
    </message>
    <message>
        <source>Order and density of the board</source>
        <translation>Orden y densidad del tablero</translation>
    </message>
    <message>
        <source>Suggest…</source>
        <translation>Sugerir…</translation>
    </message>
    <message>
        <source>Suggest groups for host clusters that are in none (Ctrl+Shift+G)</source>
        <translation>Sugerir grupos para los clústeres anfitriones sin grupo (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Problems first</source>
        <translation>Problemas primero</translation>
    </message>
    <message>
        <source>Most host clusters first</source>
        <translation>Más clústeres anfitriones primero</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Más llenos primero</translation>
    </message>
    <message>
        <source>Density (Ctrl+wheel)</source>
        <translation>Densidad (Ctrl+rueda)</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Overview: health only</source>
        <translation>Vista general: solo salud</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No cluster group fits the filter.</source>
        <translation>Ningún grupo de clústeres coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No cluster groups yet</source>
        <translation>Aún no hay grupos de clústeres</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Conéctese a un backend y obtenga los datos para ver qué hay.</translation>
    </message>
    <message>
        <source>Drag host clusters from the Fleet list here.</source>
        <translation>Arrastre aquí clústeres anfitriones desde la lista Flota.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationEditor</name>
    <message>
        <source>What is shown of the configuration</source>
        <translation>Qué se muestra de la configuración</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Against the default</source>
        <translation>Frente al predeterminado</translation>
    </message>
    <message>
        <source>Against the backend</source>
        <translation>Frente al backend</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Search in the configuration</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>“%1” no aparece.</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Search keys…</source>
        <translation>Buscar claves…</translation>
    </message>
    <message>
        <source>Search known keys</source>
        <translation>Buscar claves conocidas</translation>
    </message>
    <message>
        <source>Known keys</source>
        <translation>Claves conocidas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Press Enter on a key to go to it, or to put it in.</source>
        <translation>Pulse Intro en una clave para ir a ella o insertarla.</translation>
    </message>
    <message>
        <source>Configuration of %1</source>
        <translation>Configuración de %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Can only be read.</source>
        <translation>Solo lectura.</translation>
    </message>
    <message>
        <source>Edited, not taken over yet.</source>
        <translation>Editado, aún sin adoptar.</translation>
    </message>
    <message>
        <source>%1 (in part)</source>
        <translation>%1 (en parte)</translation>
    </message>
    <message>
        <source>On the backend</source>
        <translation>En el backend</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>The platform&apos;s default (%1)</source>
        <translation>Predeterminada de la plataforma (%1)</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Editar la configuración de “%1”</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
</context>
<context>
    <name>easel::ConfigurationWindow</name>
    <message>
        <source>The text is not taken over yet.</source>
        <translation>El texto aún no se ha adoptado.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>easel::ConflictCard</name>
    <message>
        <source>No conflict any more</source>
        <translation>Ya no hay conflicto</translation>
    </message>
    <message>
        <source>Settled: edited</source>
        <translation>Resuelto: editado</translation>
    </message>
    <message>
        <source>Settled: mine</source>
        <translation>Resuelto: lo mío</translation>
    </message>
    <message>
        <source>Settled: theirs</source>
        <translation>Resuelto: lo ajeno</translation>
    </message>
    <message>
        <source>Edited by both</source>
        <translation>Editado por ambos</translation>
    </message>
    <message>
        <source>Deleted on the backend</source>
        <translation>Eliminado en el backend</translation>
    </message>
    <message>
        <source>Deleted in the plan</source>
        <translation>Eliminado en el plan</translation>
    </message>
    <message>
        <source>Cluster taken</source>
        <translation>Clúster ocupado</translation>
    </message>
    <message>
        <source>Name taken</source>
        <translation>Nombre ocupado</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>Proyecto inexistente</translation>
    </message>
    <message>
        <source>Cluster gone</source>
        <translation>Clúster inexistente</translation>
    </message>
    <message>
        <source>Rule broken</source>
        <translation>Regla incumplida</translation>
    </message>
    <message>
        <source>Resized by both</source>
        <translation>Redimensionado por ambos</translation>
    </message>
    <message>
        <source>Virtual cluster deleted on the backend</source>
        <translation>Clúster virtual eliminado en el backend</translation>
    </message>
    <message>
        <source>Virtual cluster deleted in the plan</source>
        <translation>Clúster virtual eliminado en el plan</translation>
    </message>
    <message>
        <source>Virtual cluster&apos;s name taken</source>
        <translation>Nombre del clúster virtual ocupado</translation>
    </message>
    <message>
        <source>Group of a new virtual cluster gone</source>
        <translation>El grupo de un clúster virtual nuevo ya no existe</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Aceptar lo ajeno</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Undo opens it again.</source>
        <translation>Deshacer lo abre de nuevo.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Base del plan</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>Ahora en el backend</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
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
        <translation>Resuelva cada región entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; y &gt;&gt;&gt;&gt;&gt;&gt;&gt; y quite los marcadores.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 de “%2”</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Conservar lo mío: %1</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Aceptar lo ajeno: %1</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>on the backend</source>
        <translation>en el backend</translation>
    </message>
    <message>
        <source>in your plan</source>
        <translation>en su plan</translation>
    </message>
</context>
<context>
    <name>easel::ConflictsView</name>
    <message>
        <source>No conflicts</source>
        <translation>Sin conflictos</translation>
    </message>
    <message>
        <source>Nobody has changed on the backend what the plan changes. After a pull it is listed here what both have changed.</source>
        <translation>Nadie ha cambiado en el backend lo que cambia el plan. Tras una obtención se enumera aquí lo que ambos han cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) to settle. The plan cannot be applied before that.</source>
        <translation>
            <numerusform>%1 de %n conflicto por resolver. El plan no se puede aplicar antes.</numerusform>
            <numerusform>%1 de %n conflictos por resolver. El plan no se puede aplicar antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n conflict(s) are settled.</source>
        <translation>
            <numerusform>El %n conflicto está resuelto.</numerusform>
            <numerusform>Los %n conflictos están resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todo lo ajeno</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n conflict(s))</source>
        <translation>
            <numerusform>%1: %2 (%n conflicto)</numerusform>
            <numerusform>%1: %2 (%n conflictos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n conflict(s) left)</source>
        <translation>
            <numerusform>Mostrar más (queda %n conflicto)</numerusform>
            <numerusform>Mostrar más (quedan %n conflictos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The group is not in the plan any more.</source>
        <translation>El grupo ya no está en el plan.</translation>
    </message>
    <message>
        <source>Found before anything was sent</source>
        <translation>Encontrado antes de enviar nada</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Base del plan</translation>
    </message>
    <message>
        <source>On the backend now</source>
        <translation>Ahora en el backend</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message numerus="yes">
        <source>What merged by itself (%n field(s))</source>
        <translation>
            <numerusform>Qué se fusionó por sí solo (%n campo)</numerusform>
            <numerusform>Qué se fusionó por sí solo (%n campos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
</context>
<context>
    <name>easel::ConnectDialog</name>
    <message>
        <source>Connect to Palette</source>
        <translation>Conectar con Palette</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>easel::ConnectionForm</name>
    <message>
        <source>Keep it in the system&apos;s keyring</source>
        <translation>Guardarla en el llavero del sistema</translation>
    </message>
    <message>
        <source>the host&apos;s name</source>
        <translation>el nombre del host</translation>
    </message>
    <message>
        <source>with an API key</source>
        <translation>con una clave de API</translation>
    </message>
    <message>
        <source>with user and password</source>
        <translation>con usuario y contraseña</translation>
    </message>
    <message>
        <source>empty: the user&apos;s only one</source>
        <translation>vacío: la única del usuario</translation>
    </message>
    <message>
        <source>empty: the tenant with all its projects</source>
        <translation>vacío: el inquilino con todos sus proyectos</translation>
    </message>
    <message>
        <source>empty: the system&apos;s authorities alone</source>
        <translation>vacío: solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>empty: what the environment says</source>
        <translation>vacío: lo que diga el entorno</translation>
    </message>
    <message>
        <source>Certificates and proxy</source>
        <translation>Certificados y proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Project uid</source>
        <translation>Uid del proyecto</translation>
    </message>
    <message>
        <source>Authority file</source>
        <translation>Archivo de autoridad</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Clave fijada</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is needed.</source>
        <translation>Se necesita la dirección de correo del usuario.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Se necesita una contraseña.</translation>
    </message>
    <message>
        <source>An API key is needed. Palette makes one under User Menu, My API Keys.</source>
        <translation>Se necesita una clave de API. Palette crea una en User Menu, My API Keys.</translation>
    </message>
    <message>
        <source>The file with the certificate authority cannot be read.</source>
        <translation>No se puede leer el archivo de la autoridad de certificación.</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>como está guardada</translation>
    </message>
    <message>
        <source>Unless it goes into the keyring, it is kept in memory for this run only. It is never written to a file.</source>
        <translation>Si no va al llavero, se guarda en memoria solo durante esta ejecución. Nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only, and is written nowhere.</source>
        <translation>No hay llavero en este equipo: la clave se guarda en memoria solo durante esta ejecución y no se escribe en ningún sitio.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>easel::Console</name>
    <message>
        <source>There is no keyring on this machine: the key is kept in memory for this run only.</source>
        <translation>No hay llavero en este equipo: la clave se guarda en memoria solo durante esta ejecución.</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Dónde guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Espacios de trabajo de Easel (*.easel)</translation>
    </message>
    <message>
        <source>“%1” is open in another window, which was brought to the front.</source>
        <translation>“%1” está abierto en otra ventana, que se ha puesto en primer plano.</translation>
    </message>
    <message>
        <source>“%1” is open in this window.</source>
        <translation>“%1” está abierto en esta ventana.</translation>
    </message>
    <message>
        <source>There is no “%1” any more.</source>
        <translation>“%1” ya no existe.</translation>
    </message>
    <message>
        <source>A new window could not be started: “%1” cannot be run.</source>
        <translation>No se pudo iniciar una ventana nueva: no se puede ejecutar “%1”.</translation>
    </message>
    <message>
        <source>Into which workspace is %1 imported?</source>
        <translation>¿En qué espacio de trabajo se importa %1?</translation>
    </message>
</context>
<context>
    <name>easel::CrashReportView</name>
    <message>
        <source>Report of an unexpected end</source>
        <translation>Informe de un cierre inesperado</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>This is on your machine only, and nothing is sent. It has no names, keys or paths of yours in it.</source>
        <translation>Está solo en su equipo y no se envía nada. No contiene nombres, claves ni rutas suyos.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>El informe se guardó como %1.</translation>
    </message>
    <message>
        <source>“%1” could not be deleted.</source>
        <translation>No se pudo eliminar “%1”.</translation>
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
            <numerusform>%1 de %n clúster virtual</numerusform>
            <numerusform>%1 de %n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit of a user</source>
        <translation>Crédito de un usuario</translation>
    </message>
    <message>
        <source>Tell how much of the tenant&apos;s developer credit each user may draw on</source>
        <translation>Indicar de cuánto crédito de desarrollador del inquilino puede disponer cada usuario</translation>
    </message>
    <message>
        <source>Developer credit with this plan</source>
        <translation>Crédito de desarrollador con este plan</translation>
    </message>
    <message>
        <source>System&apos;s</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Suyo</translation>
    </message>
    <message numerus="yes">
        <source>Yours: %n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>Suyo: %n clúster virtual con %1</numerusform>
            <numerusform>Suyo: %n clústeres virtuales con %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::CriteriaForm</name>
    <message>
        <source>Same capacity in each part</source>
        <translation>Misma capacidad en cada parte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versión de Kubernetes</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>A mix of these</source>
        <translation>Una combinación</translation>
    </message>
    <message>
        <source>Where clusters that are alike are too many for one group, they are split into parts of about the same CPU and memory, instead of neighbours together.</source>
        <translation>Cuando los clústeres similares son demasiados para un grupo, se reparten en partes de CPU y memoria parecidas, en lugar de juntar vecinos.</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>As far as any two clusters of a group may be from each other. Where the coordinates are not known, places with the same name are one location.</source>
        <translation>La mayor distancia que puede haber entre dos clústeres de un grupo. Si no se conocen las coordenadas, los lugares con el mismo nombre son una misma ubicación.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How much of the weights any two clusters of a group agree in. At 100 % they are the same in all that counts.</source>
        <translation>En qué parte de los pesos coinciden dos clústeres cualesquiera de un grupo. Al 100 % son iguales en todo lo que cuenta.</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 5</source>
        <translation>Cuánto cuenta, de 1 a 5</translation>
    </message>
    <message>
        <source>Alike in</source>
        <translation>Similares en</translation>
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
        <translation>Clave</translation>
    </message>
    <message>
        <source>Agree by</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Host clusters in a group</source>
        <translation>Clústeres anfitriones por grupo</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Host clusters in a group. Fewer that are alike are left alone; a group at the edge has one in any case.</source>
        <translation>Clústeres anfitriones en un grupo. Si hay menos similares, se dejan como están; un grupo Edge tiene uno en todo caso.</translation>
    </message>
    <message>
        <source>Host clusters in a group. More that are alike are split into several groups.</source>
        <translation>Clústeres anfitriones en un grupo. Si hay más similares, se reparten en varios grupos.</translation>
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
        <translation>F8 va al divisor siguiente; las teclas de flecha lo mueven.</translation>
    </message>
</context>
<context>
    <name>easel::DriftView</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Check for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Obtener y reajustar</translation>
    </message>
    <message>
        <source>Checking what has changed on the backend…</source>
        <translation>Comprobando qué ha cambiado en el backend…</translation>
    </message>
    <message>
        <source>The check failed: %1</source>
        <translation>La comprobación falló: %1</translation>
    </message>
    <message>
        <source>Not checked since the last pull.</source>
        <translation>Sin comprobar desde la última obtención.</translation>
    </message>
    <message>
        <source>Go online to see what has changed on the backend.</source>
        <translation>Póngase en línea para ver qué ha cambiado en el backend.</translation>
    </message>
    <message>
        <source>Checked %1: all cluster groups are as the plan knows them.</source>
        <translation>Comprobado %1: todos los grupos de clústeres están como los conoce el plan.</translation>
    </message>
    <message>
        <source>Checked %1: %2 changed, %3 of them touch your plan.</source>
        <translation>Comprobado %1: %2 modificados, %3 de ellos tocan su plan.</translation>
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
        <translation>No se sabe quién lo hizo: %1</translation>
    </message>
    <message>
        <source>Go online to check.</source>
        <translation>Póngase en línea para comprobar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In your plan&apos;s way</source>
        <translation>Choca con su plan</translation>
    </message>
    <message>
        <source>Touches your plan</source>
        <translation>Toca su plan</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>What is different on the backend</source>
        <translation>Qué es diferente en el backend</translation>
    </message>
</context>
<context>
    <name>easel::DriftWatch</name>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
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
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
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
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Show rows of all kinds again</source>
        <translation>Volver a mostrar filas de todo tipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n más: búsquelo</numerusform>
            <numerusform>%n más: búsquelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to choose from</source>
        <translation>Nada que elegir</translation>
    </message>
</context>
<context>
    <name>easel::FacetMenu</name>
    <message numerus="yes">
        <source>%n more: search for them</source>
        <translation>
            <numerusform>%n más: búsquelo</numerusform>
            <numerusform>%n más: búsquelos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FailureChoice</name>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Skip and go on</source>
        <translation>Omitir y seguir</translation>
    </message>
    <message>
        <source>Plan a rollback</source>
        <translation>Planificar reversión</translation>
    </message>
    <message>
        <source>The apply waits, since something failed. %1</source>
        <translation>La aplicación espera, porque algo falló. %1</translation>
    </message>
    <message>
        <source>Begins nothing more. What was done stays done, the rest stays planned.</source>
        <translation>No empieza nada más. Lo hecho queda hecho, el resto sigue planificado.</translation>
    </message>
    <message numerus="yes">
        <source>Leaves out %n operation(s) that need it</source>
        <translation>
            <numerusform>Omite %n operación que la necesita</numerusform>
            <numerusform>Omite %n operaciones que la necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>No other operation needs it</source>
        <translation>Ninguna otra operación la necesita</translation>
    </message>
    <message numerus="yes">
        <source>%1; goes on with %n other(s).</source>
        <translation>
            <numerusform>%1; sigue con %n más.</numerusform>
            <numerusform>%1; sigue con %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing left that does not need what failed.</source>
        <translation>No queda nada que no necesite lo que falló.</translation>
    </message>
    <message numerus="yes">
        <source>Stops, and plans what takes back the %n operation(s) that were done. Nothing of that is sent until you apply it.</source>
        <translation>
            <numerusform>Se detiene y planifica lo que revierte la %n operación hecha. Nada de ello se envía hasta que lo aplique.</numerusform>
            <numerusform>Se detiene y planifica lo que revierte las %n operaciones hechas. Nada de ello se envía hasta que lo aplique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FileDrop</name>
    <message>
        <source>Easel takes workspaces (.easel) and plan files (.easelplan).</source>
        <translation>Easel admite espacios de trabajo (.easel) y archivos de plan (.easelplan).</translation>
    </message>
    <message>
        <source>Drop workspaces and plan files one after the other.</source>
        <translation>Suelte los espacios de trabajo y los archivos de plan por separado.</translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s) in a window of its own: here the plan is being applied.</source>
        <translation>
            <numerusform>Abre %n espacio de trabajo en su propia ventana: aquí se está aplicando el plan.</numerusform>
            <numerusform>Abre %n espacios de trabajo, cada uno en su propia ventana: aquí se está aplicando el plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens %n workspace(s), each in a window of its own.</source>
        <translation>
            <numerusform>Abre %n espacio de trabajo en su propia ventana.</numerusform>
            <numerusform>Abre %n espacios de trabajo, cada uno en su propia ventana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens “%1”, here or in a new window.</source>
        <translation>Abre “%1”, aquí o en una ventana nueva.</translation>
    </message>
    <message>
        <source>Opens “%1”.</source>
        <translation>Abre “%1”.</translation>
    </message>
    <message>
        <source>A plan is imported into a workspace, and none is open.</source>
        <translation>Un plan se importa en un espacio de trabajo, y no hay ninguno abierto.</translation>
    </message>
    <message>
        <source>The plan is being applied. Nothing can be imported meanwhile.</source>
        <translation>Se está aplicando el plan. Mientras tanto no se puede importar nada.</translation>
    </message>
    <message>
        <source>“%1” can only be read here. Nothing can be imported.</source>
        <translation>“%1” es aquí de solo lectura. No se puede importar nada.</translation>
    </message>
    <message>
        <source>Imports the plan “%1” into “%2”.</source>
        <translation>Importa el plan “%1” en “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Imports %n plan(s) into “%1”, one after the other.</source>
        <translation>
            <numerusform>Importa %n plan en “%1”.</numerusform>
            <numerusform>Importa %n planes en “%1”, uno tras otro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::FilterPills</name>
    <message>
        <source>Remove the filter %1: %2</source>
        <translation>Quitar el filtro %1: %2</translation>
    </message>
</context>
<context>
    <name>easel::FindingDetail</name>
    <message>
        <source>Waived until %1: %2</source>
        <translation>Eximido hasta %1: %2</translation>
    </message>
    <message>
        <source>Waived by %3 until %1: %2</source>
        <translation>Eximido por %3 hasta %1: %2</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>¿Por qué? %1</translation>
    </message>
    <message>
        <source>Open the rules at this one</source>
        <translation>Abrir las reglas en esta</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Finalizar la exención</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %n of this kind…</source>
        <translation>
            <numerusform>Corregir el %n de este tipo…</numerusform>
            <numerusform>Corregir los %n de este tipo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Eximir…</translation>
    </message>
    <message>
        <source>Answer for it for a while: it is listed apart, and in the report with your reason</source>
        <translation>Responder de ello por un tiempo: se enumera aparte, y en el informe con su motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) are mended in one step:</source>
        <translation>
            <numerusform>%n problema se corrige en un paso:</numerusform>
            <numerusform>%n problemas se corrigen en un paso:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) of this kind stay: there is no quick fix for them.</source>
        <translation>
            <numerusform>%n problema de este tipo queda: no hay corrección rápida para él.</numerusform>
            <numerusform>%n problemas de este tipo quedan: no hay corrección rápida para ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Corregir todo</translation>
    </message>
    <message>
        <source>Fix all: %1</source>
        <translation>Corregir todo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>Eximir: %1</translation>
    </message>
    <message>
        <source>Printed in the report for those who approve</source>
        <translation>Se imprime en el informe para quienes aprueban</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Eximir</translation>
    </message>
</context>
<context>
    <name>easel::FindingsModel</name>
    <message>
        <source>Waived</source>
        <translation>Eximido</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Cluster group</source>
        <translation>Grupo de clústeres</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Corrección rápida</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
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
        <translation>no es anfitrión</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Not enabled to carry virtual clusters</source>
        <translation>No habilitado para alojar clústeres virtuales</translation>
    </message>
</context>
<context>
    <name>easel::FleetList</name>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Quitar %1 de “%2”</translation>
    </message>
    <message>
        <source>Cannot leave “%1”</source>
        <translation>No puede salir de “%1”</translation>
    </message>
</context>
<context>
    <name>easel::FleetModel</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1, %2, %3, Kubernetes %4, %5</source>
        <translation>%1, %2, %3, Kubernetes %4, %5</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>In a group</source>
        <translation>En un grupo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Region or site</source>
        <translation>Región o sitio</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versión de Kubernetes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
</context>
<context>
    <name>easel::FleetPanel</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Search name, region, label…</source>
        <translation>Buscar nombre, región, etiqueta…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Buscar en la flota</translation>
    </message>
    <message>
        <source>Filter the fleet</source>
        <translation>Filtrar la flota</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No host clusters</source>
        <translation>Sin clústeres anfitriones</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Conéctese a un backend y obtenga los datos para ver qué hay.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No cluster fits the search and the filters.</source>
        <translation>Ningún clúster coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>vCluster</source>
        <translation>vCluster</translation>
    </message>
    <message>
        <source>Limits of a request</source>
        <translation>Límites de una petición</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Sobresuscripción</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Add-on profiles</source>
        <translation>Perfiles complementarios</translation>
    </message>
    <message>
        <source>Resolved values…</source>
        <translation>Valores resueltos…</translation>
    </message>
    <message>
        <source>What the packs of the attached profiles come to, as the backend fills them in</source>
        <translation>En qué resultan los paquetes de los perfiles adjuntos, tal como los rellena el backend</translation>
    </message>
    <message>
        <source>Editor…</source>
        <translation>Editor…</translation>
    </message>
    <message>
        <source>Edit the configuration in a window of its own</source>
        <translation>Editar la configuración en una ventana propia</translation>
    </message>
    <message>
        <source>Configuration (YAML)</source>
        <translation>Configuración (YAML)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>Cambiar el nombre de “%1” a “%2”</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>Describir “%1”</translation>
    </message>
    <message>
        <source>Set the endpoint of “%1”</source>
        <translation>Establecer el endpoint de “%1”</translation>
    </message>
    <message>
        <source>Set the distribution of “%1”</source>
        <translation>Establecer la distribución de “%1”</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Establecer la sobresuscripción de “%1” en %2 %</translation>
    </message>
    <message>
        <source>Set a host DNS in “%1”</source>
        <translation>Establecer un DNS de host en “%1”</translation>
    </message>
    <message>
        <source>Set the profiles of “%1”</source>
        <translation>Establecer los perfiles de “%1”</translation>
    </message>
    <message>
        <source>Tags are written as key:value, separated by commas, each key once.</source>
        <translation>Las etiquetas se escriben como clave:valor, separadas por comas, cada clave una vez.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiquetar “%1”</translation>
    </message>
    <message>
        <source>Set the limits of “%1”</source>
        <translation>Establecer los límites de “%1”</translation>
    </message>
    <message>
        <source>Edit the configuration of “%1”</source>
        <translation>Editar la configuración de “%1”</translation>
    </message>
    <message>
        <source>System: can only be read</source>
        <translation>Sistema: solo lectura</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>The distribution of an existing group does not change.</source>
        <translation>La distribución de un grupo existente no cambia.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>easel::GrowthChart</name>
    <message>
        <source>Growth of the fleet</source>
        <translation>Crecimiento de la flota</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 now</source>
        <translation>%1: %2 al principio, %3 ahora</translation>
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
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Check what you have seen and want: %n left</source>
        <translation>
            <numerusform>Marque lo que ha visto y desea: queda %n</numerusform>
            <numerusform>Marque lo que ha visto y desea: quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is confirmed.</source>
        <translation>Todo está confirmado.</translation>
    </message>
</context>
<context>
    <name>easel::Guide</name>
    <message>
        <source>Put a cluster into a group</source>
        <translation>Poner un clúster en un grupo</translation>
    </message>
    <message>
        <source>Drag %1 from the Fleet list onto the card %2. By keyboard: select it, press Space, type the name of the card, press Enter.</source>
        <translation>Arrastre %1 desde la lista Flota a la tarjeta %2. Con el teclado: selecciónelo, pulse Espacio, escriba el nombre de la tarjeta y pulse Intro.</translation>
    </message>
    <message>
        <source>See why a drop is refused</source>
        <translation>Ver por qué no se admite lo que suelta</translation>
    </message>
    <message>
        <source>Drag %1 onto the card %2. The card says why it cannot join. Drop it all the same: nothing happens, and “Why?” explains the rule.</source>
        <translation>Arrastre %1 a la tarjeta %2. La tarjeta indica por qué no puede unirse. Suéltelo de todos modos: no ocurre nada, y “¿Por qué?” explica la regla.</translation>
    </message>
    <message>
        <source>Mend a problem</source>
        <translation>Corregir un problema</translation>
    </message>
    <message>
        <source>Select a problem that has a quick fix in the Problems panel, read why it is one, and press the quick fix.</source>
        <translation>Seleccione en el panel Problemas uno que tenga una corrección rápida, lea por qué es un problema y pulse la corrección rápida.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>Press Ctrl+Z, or the arrow at the top. Every step of a plan can be undone, and done again with Ctrl+Shift+Z.</source>
        <translation>Pulse Ctrl+Z, o la flecha de arriba. Cada paso de un plan se puede deshacer, y rehacer con Ctrl+Mayús+Z.</translation>
    </message>
    <message>
        <source>See where everything is</source>
        <translation>Ver dónde está todo</translation>
    </message>
    <message>
        <source>Open Topology in the rail (Ctrl+2). The wheel zooms, a double click flies there. The switch above shows what the plan changes.</source>
        <translation>Abra Topología en la barra lateral (Ctrl+2). La rueda acerca y aleja; un doble clic lleva hasta allí. El selector de arriba muestra lo que cambia el plan.</translation>
    </message>
    <message>
        <source>Ask what if</source>
        <translation>Preguntar qué pasaría si</translation>
    </message>
    <message>
        <source>Open Capacity (Ctrl+5). In the panel “What if”, which the button of that name opens, lose a region or add virtual clusters, and read the answer. Nothing is changed by it.</source>
        <translation>Abra Capacidad (Ctrl+5). En el panel “Qué pasaría si”, que abre el botón del mismo nombre, pierda una región o añada clústeres virtuales, y lea la respuesta. Con ello no cambia nada.</translation>
    </message>
    <message>
        <source>Review the plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Open Review (Ctrl+6): every field before and after, what it risks, and the operations that will be sent.</source>
        <translation>Abra Revisar (Ctrl+6): todos los campos antes y después, los riesgos y las operaciones que se enviarán.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Open Reports (Ctrl+7), press Export and choose a format. This is what people who approve a plan read.</source>
        <translation>Abra Informes (Ctrl+7), pulse Exportar y elija un formato. Es lo que leen quienes aprueban un plan.</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Aplicar el plan</translation>
    </message>
    <message>
        <source>On Review, press Apply, confirm what is asked, and press Apply now. The backend is Easel&apos;s own: nothing real changes.</source>
        <translation>En Revisar, pulse Aplicar, confirme lo que se le pida y pulse Aplicar ahora. El backend es el propio de Easel: no cambia nada real.</translation>
    </message>
</context>
<context>
    <name>easel::GuidePanel</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Inicio guiado</translation>
    </message>
    <message>
        <source>It goes on where you stopped: Help, Guided start</source>
        <translation>Continúa donde lo dejó: Ayuda, Inicio guiado</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir la flota de ejemplo</translation>
    </message>
    <message>
        <source>The guided start works on the sample fleet, where nothing can break. Your workspace stays as it is.</source>
        <translation>El inicio guiado trabaja con la flota de ejemplo, donde no se puede romper nada. Su espacio de trabajo se queda como está.</translation>
    </message>
    <message>
        <source>Guided start · step %1 of %2</source>
        <translation>Inicio guiado · paso %1 de %2</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Guided start · done</source>
        <translation>Inicio guiado · terminado</translation>
    </message>
    <message>
        <source>That is the whole way of a change</source>
        <translation>Este es todo el recorrido de un cambio</translation>
    </message>
    <message>
        <source>Compose, check, review, report, apply. The help has more: Ctrl+F1 opens it, Shift+F1 the page about where you are.</source>
        <translation>Componer, comprobar, revisar, informar, aplicar. La ayuda contiene más: Ctrl+F1 la abre; Mayús+F1 abre la página sobre el lugar donde está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>easel::GuidedStart</name>
    <message>
        <source>Guided start</source>
        <translation>Inicio guiado</translation>
    </message>
</context>
<context>
    <name>easel::HeaderKeys</name>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, en orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, en orden descendente</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>&quot;column&quot;: of a table</extracomment>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>easel::HelpDesk</name>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Ayuda sobre el lugar actual</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Inicio guiado</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>This version of Easel has no such place: %1</source>
        <translation>Esta versión de Easel no tiene ese lugar: %1</translation>
    </message>
    <message>
        <source>Close the dialog first.</source>
        <translation>Cierre primero el diálogo.</translation>
    </message>
    <message>
        <source>Open a workspace or the sample fleet first.</source>
        <translation>Abra primero un espacio de trabajo o la flota de ejemplo.</translation>
    </message>
    <message>
        <source>“%1” is not possible now.</source>
        <translation>“%1” no es posible ahora.</translation>
    </message>
</context>
<context>
    <name>easel::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Buscar en la ayuda…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Search the help (%1)</source>
        <translation>Buscar en la ayuda (%1)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 — Help</source>
        <translation>%1 — Ayuda</translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation>Esta página aún no está en su idioma. Se muestra en inglés.</translation>
    </message>
    <message>
        <source>This leads out of Easel: %1</source>
        <translation>Este enlace sale de Easel: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page of the help, and its part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
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
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Anfitriones</translation>
    </message>
    <message>
        <source>Cluster groups</source>
        <translation>Grupos de clústeres</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuales</translation>
    </message>
</context>
<context>
    <name>easel::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Report this point</source>
        <translation>Informe de este punto</translation>
    </message>
    <message>
        <source>Purge, and how long points are kept</source>
        <translation>Purgar, y cuánto tiempo se conservan los puntos</translation>
    </message>
    <message>
        <source>History — %1</source>
        <translation>Historial — %1</translation>
    </message>
    <message>
        <source>Inventory, findings, capacity and the other reports of the fleet as it was then</source>
        <translation>Inventario, hallazgos, capacidad y los demás informes de la flota como era entonces</translation>
    </message>
    <message>
        <source>Points of the history, the newest first</source>
        <translation>Puntos del historial, el más reciente primero</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Aún no hay historial</translation>
    </message>
    <message>
        <source>Each pull adds a point: what the fleet was then.</source>
        <translation>Cada obtención añade un punto: cómo era la flota entonces.</translation>
    </message>
    <message>
        <source>Only one point so far</source>
        <translation>Solo un punto hasta ahora</translation>
    </message>
    <message>
        <source>Each pull adds one. From the second on you see here what has changed.</source>
        <translation>Cada obtención añade uno. A partir del segundo verá aquí qué ha cambiado.</translation>
    </message>
    <message>
        <source>The first point</source>
        <translation>El primer punto</translation>
    </message>
    <message>
        <source>There is none before it to compare it with. Select another one, or two with Ctrl.</source>
        <translation>No hay ninguno anterior con el que compararlo. Seleccione otro, o dos con Ctrl.</translation>
    </message>
    <message>
        <source>A %1 → B %2</source>
        <translation>A %1 → B %2</translation>
    </message>
    <message>
        <source>This point cannot be read</source>
        <translation>No se puede leer este punto</translation>
    </message>
</context>
<context>
    <name>easel::InspectorPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a group or a cluster to see it in full.</source>
        <translation>Seleccione un grupo o un clúster para verlo completo.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>easel::KeyField</name>
    <message>
        <source>Press keys</source>
        <translation>Pulse teclas</translation>
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
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
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
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
</context>
<context>
    <name>easel::LogWindow</name>
    <message>
        <source>Which log is shown</source>
        <translation>Qué registro se muestra</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Copiar las líneas seleccionadas, o todas las que se muestran</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>Guardar las líneas que se muestran…</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Lines of the log, the oldest first</source>
        <translation>Líneas del registro, primero las más antiguas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Information and above</source>
        <translation>Información o superior</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Filter lines…</source>
        <translation>Filtrar líneas…</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar líneas</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All methods</source>
        <translation>Todos los métodos</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>No line fits the filter</source>
        <translation>Ninguna línea coincide con el filtro</translation>
    </message>
    <message>
        <source>What happens in Easel is listed here. It stays on this machine, and no key is in it.</source>
        <translation>Aquí se enumera lo que ocurre en Easel. Se queda en este equipo y no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Change the filter to see the others.</source>
        <translation>Cambie el filtro para ver las demás.</translation>
    </message>
    <message numerus="yes">
        <source>Log · %1 of %n line(s)</source>
        <translation>
            <numerusform>Registro · %1 de %n línea</numerusform>
            <numerusform>Registro · %1 de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Logs (*.log)</source>
        <translation>Registros (*.log)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were saved as %1.</source>
        <translation>
            <numerusform>%n línea se guardó como %1.</numerusform>
            <numerusform>%n líneas se guardaron como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens folders. The log is in %1.</source>
        <translation>Aquí ningún programa abre carpetas. El registro está en %1.</translation>
    </message>
</context>
<context>
    <name>easel::MainWindow</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline planning</source>
        <translation>Planificación sin conexión</translation>
    </message>
    <message>
        <source>Pulling…</source>
        <translation>Obteniendo…</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Apply paused</source>
        <translation>Aplicación en pausa</translation>
    </message>
    <message>
        <source>Apply waits for you</source>
        <translation>La aplicación le espera</translation>
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
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
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
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>Sin cambios pendientes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to settle</source>
        <translation>
            <numerusform>%n conflicto por resolver</numerusform>
            <numerusform>%n conflictos por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not readable</source>
        <translation>
            <numerusform>%n parte ilegible</numerusform>
            <numerusform>%n partes ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>This account may not read all of this project.</source>
        <translation>Esta cuenta no puede leer todo este proyecto.</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Easel workspaces (*.easel)</source>
        <translation>Espacios de trabajo de Easel (*.easel)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir la flota de ejemplo</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Conectar con Palette…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Suggest groups…</source>
        <translation>Sugerir grupos…</translation>
    </message>
    <message>
        <source>Search the fleet</source>
        <translation>Buscar en la flota</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Revisar y aplicar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Volver a leer todo</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ponerse en línea</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planificar sin conexión</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>About Easel</source>
        <translation>Acerca de Easel</translation>
    </message>
    <message>
        <source>Easel %1
A console for Palette cluster groups.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Easel %1
Una consola para grupos de clústeres de Palette.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>The connection to the backend</source>
        <translation>La conexión con el backend</translation>
    </message>
    <message>
        <source>What the fleet was at each pull (%1)</source>
        <translation>Cómo era la flota en cada obtención (%1)</translation>
    </message>
    <message>
        <source>The language is another one when Easel is started again, or chosen again once the apply has ended.</source>
        <translation>El idioma cambiará cuando vuelva a iniciar Easel, o si lo elige de nuevo una vez terminada la aplicación.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet. Take it over or throw it away, then choose the language again.</source>
        <translation>La configuración de “%1” aún no se ha adoptado. Adóptela o descártela, y elija después el idioma de nuevo.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Reading the fleet</source>
        <translation>Lectura de la flota</translation>
    </message>
    <message>
        <source>What the fleet was at each pull</source>
        <translation>Cómo era la flota en cada obtención</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>No hay ningún espacio de trabajo abierto</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>espacio de trabajo</translation>
    </message>
    <message>
        <source>Open in a new window…</source>
        <translation>Abrir en una ventana nueva…</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open recent in a new window</source>
        <translation>Abrir reciente en una ventana nueva</translation>
    </message>
    <message>
        <source>Open “%1” here, in the place of “%2”, or in a new window?</source>
        <translation>¿Abrir “%1” aquí, en lugar de “%2”, o en una ventana nueva?</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Abrir aquí</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>“%1” is a plan. Open the workspace that it is for, then drop it there, or choose File, Import plan.</source>
        <translation>“%1” es un plan. Abra el espacio de trabajo al que corresponde y suéltelo allí, o elija Archivo, Importar plan.</translation>
    </message>
    <message>
        <source>The configuration of “%1” is not taken over yet, and would be lost.</source>
        <translation>La configuración de “%1” aún no se ha adoptado y se perdería.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Show the fleet</source>
        <translation>Mostrar la flota</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Mostrar el inspector</translation>
    </message>
    <message>
        <source>Show the panels</source>
        <translation>Mostrar los paneles</translation>
    </message>
</context>
<context>
    <name>easel::MemberSection</name>
    <message>
        <source>None yet. Drag host clusters onto the card.</source>
        <translation>Aún ninguno. Arrastre clústeres anfitriones a la tarjeta.</translation>
    </message>
    <message>
        <source>*.apps.example.com</source>
        <translation>*.apps.example.com</translation>
    </message>
    <message>
        <source>Host DNS of %1</source>
        <translation>DNS de host de %1</translation>
    </message>
</context>
<context>
    <name>easel::NodeChooser</name>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
</context>
<context>
    <name>easel::OperationsModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Dry run: ok</source>
        <translation>Ensayo: correcto</translation>
    </message>
    <message>
        <source>Dry run: problem</source>
        <translation>Ensayo: problema</translation>
    </message>
    <message>
        <source>Dry run: unknown</source>
        <translation>Ensayo: desconocido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Outcome unknown</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
</context>
<context>
    <name>easel::OperationsView</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Dry run: %1</source>
        <translation>Ensayo: %1</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Espera a: %1</translation>
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
        <translation>La operación completa</translation>
    </message>
</context>
<context>
    <name>easel::PlanActions</name>
    <message>
        <source>Export plan…</source>
        <translation>Exportar plan…</translation>
    </message>
    <message>
        <source>Import plan…</source>
        <translation>Importar plan…</translation>
    </message>
    <message>
        <source>Export for Terraform…</source>
        <translation>Exportar para Terraform…</translation>
    </message>
    <message>
        <source>Export the plan for Terraform…</source>
        <translation>Exportar el plan para Terraform…</translation>
    </message>
    <message>
        <source>Seal plan…</source>
        <translation>Sellar plan…</translation>
    </message>
    <message>
        <source>Sign a plan file…</source>
        <translation>Firmar un archivo de plan…</translation>
    </message>
    <message>
        <source>Verify the signature of a plan file…</source>
        <translation>Verificar la firma de un archivo de plan…</translation>
    </message>
    <message>
        <source>Stop signing</source>
        <translation>Detener la firma</translation>
    </message>
    <message>
        <source>Unseal the plan</source>
        <translation>Quitar el sello del plan</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Exportar el plan</translation>
    </message>
    <message>
        <source>Easel plans (*.easelplan)</source>
        <translation>Planes de Easel (*.easelplan)</translation>
    </message>
    <message>
        <source>The plan was exported as %1 · digest %2…</source>
        <translation>El plan se exportó como %1 · huella %2…</translation>
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
        <translation>Los grupos se exportaron como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s) in the file.</source>
        <translation>
            <numerusform>%n nota más en el archivo.</numerusform>
            <numerusform>%n notas más en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Importar un plan</translation>
    </message>
    <message>
        <source>Which plan file is signed?</source>
        <translation>¿Qué archivo de plan se firma?</translation>
    </message>
    <message>
        <source>With which SSH key? For one in the agent, its .pub file</source>
        <translation>¿Con qué clave SSH? Para una del agente, su archivo .pub</translation>
    </message>
    <message>
        <source>Signing… If the key has a passphrase, the dialog for it is your system&apos;s.</source>
        <translation>Firmando… Si la clave tiene frase de contraseña, el diálogo que la pide es el de su sistema.</translation>
    </message>
    <message>
        <source>Signed: %1 · digest %2…</source>
        <translation>Firmado: %1 · huella %2…</translation>
    </message>
    <message>
        <source>Which plan file is verified?</source>
        <translation>¿Qué archivo de plan se verifica?</translation>
    </message>
    <message>
        <source>Who may sign? A file of allowed signers, as ssh-keygen has it</source>
        <translation>¿Quién puede firmar? Un archivo de firmantes autorizados, como los de ssh-keygen</translation>
    </message>
    <message>
        <source>Good signature of %1 with the key %2 · digest %3… · %4</source>
        <translation>Firma válida de %1 con la clave %2 · huella %3… · %4</translation>
    </message>
    <message>
        <source>this is the plan of this workspace</source>
        <translation>este es el plan de este espacio de trabajo</translation>
    </message>
    <message>
        <source>this is not the plan of this workspace</source>
        <translation>este no es el plan de este espacio de trabajo</translation>
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
        <translation>No se envió nada: el plan tiene la huella %1, y se aprobó %2. Haga aprobar el plan como está ahora, o importe el que se aprobó.</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>La aplicación se canceló.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se envió nada: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. This has to be confirmed first: %1</source>
        <translation>No se envió nada. Primero hay que confirmar esto: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was sent: the backend has moved on in %n field(s).</source>
        <translation>
            <numerusform>No se envió nada: el backend ha cambiado en %n campo.</numerusform>
            <numerusform>No se envió nada: el backend ha cambiado en %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent. %1</source>
        <translation>No se envió nada. %1</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Consultando qué ha resultado…</translation>
    </message>
    <message>
        <source>No answer came. Looking up what became of it…</source>
        <translation>No llegó respuesta. Consultando qué ha resultado…</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which was skipped.</source>
        <translation>Necesita la operación %1 (%2), que se omitió.</translation>
    </message>
    <message>
        <source>It needs operation %1 (%2), which failed.</source>
        <translation>Necesita la operación %1 (%2), que falló.</translation>
    </message>
    <message>
        <source>An operation before it failed.</source>
        <translation>Falló una operación anterior.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operations that failed: the first error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What became of one operation is not known yet. Stop, and apply again to find out.</source>
        <translation>Aún no se sabe qué ha resultado de una operación. Detenga, y aplique de nuevo para averiguarlo.</translation>
    </message>
    <message>
        <source>Nothing was done that could be taken back.</source>
        <translation>No se hizo nada que se pueda revertir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n operation(s) were carried out. %2</source>
        <translation>
            <numerusform>Se ejecutó %1 de %n operación. %2</numerusform>
            <numerusform>Se ejecutaron %1 de %n operaciones. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %n operation(s); the rest is still planned.</source>
        <translation>
            <numerusform>Detenido tras %1 de %n operación; el resto sigue planificado.</numerusform>
            <numerusform>Detenido tras %1 de %n operaciones; el resto sigue planificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n operation(s) were carried out.</source>
        <translation>
            <numerusform>Se ejecutó la %n operación.</numerusform>
            <numerusform>Se ejecutaron las %n operaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether a group was made twice could not be looked up: %1</source>
        <translation>No se pudo consultar si un grupo se creó dos veces: %1</translation>
    </message>
    <message>
        <source>The window of the wave “%1” begins at %2.</source>
        <translation>La ventana de la oleada “%1” empieza el %2.</translation>
    </message>
    <message>
        <source>The window of the wave “%1” has ended at %2.</source>
        <translation>La ventana de la oleada “%1” terminó el %2.</translation>
    </message>
    <message>
        <source>The wave “%1” is done: %2</source>
        <translation>La oleada “%1” está hecha: %2</translation>
    </message>
    <message>
        <source>“%1” is next.</source>
        <translation>La siguiente es “%1”.</translation>
    </message>
    <message>
        <source>What is in no wave is next.</source>
        <translation>Lo siguiente es lo que no está en ninguna oleada.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>%1 is in error. Look at it on the backend.</source>
        <translation>%1 está en error. Compruébelo en el backend.</translation>
    </message>
    <message>
        <source>Accepted; the virtual cluster is %1.</source>
        <translation>Aceptado; el clúster virtual está en el estado “%1”.</translation>
    </message>
    <message>
        <source>%1 was accepted, but has not arrived yet: %2 Pull to see how it goes on.</source>
        <translation>%1 se aceptó, pero aún no ha llegado: %2 Obtenga los datos para ver cómo sigue.</translation>
    </message>
</context>
<context>
    <name>easel::PlanApproval</name>
    <message>
        <source>The wave “%1” names a group that the backend does not have.</source>
        <translation>La oleada “%1” nombra un grupo que el backend no tiene.</translation>
    </message>
    <message>
        <source>The plan changes nothing: there is nothing to seal.</source>
        <translation>El plan no cambia nada: no hay nada que sellar.</translation>
    </message>
    <message>
        <source>The seal is of another plan.</source>
        <translation>El sello es de otro plan.</translation>
    </message>
    <message>
        <source>The plan that was sealed cannot be had back by undoing. Have this one approved.</source>
        <translation>El plan sellado no se puede recuperar deshaciendo. Haga aprobar este.</translation>
    </message>
</context>
<context>
    <name>easel::PlanModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Note for approval</source>
        <translation>Nota para la aprobación</translation>
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
        <translation>Se retiran todos los cambios del plan, también los deshechos. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Redo the next step</source>
        <translation>Rehacer el paso siguiente</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Discard plan…</source>
        <translation>Descartar plan…</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>The plan is empty</source>
        <translation>El plan está vacío</translation>
    </message>
    <message>
        <source>Every change you make is a step here. Nothing is sent before you apply.</source>
        <translation>Cada cambio que hace es aquí un paso. No se envía nada antes de aplicar.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>Ir a este paso</translation>
    </message>
    <message>
        <source>Undo this step and those after it</source>
        <translation>Deshacer este paso y los posteriores</translation>
    </message>
    <message>
        <source>Digest %1…</source>
        <translation>Huella %1…</translation>
    </message>
    <message>
        <source>Sealed by %1</source>
        <translation>Sellado por %1</translation>
    </message>
</context>
<context>
    <name>easel::PlanSignature</name>
    <message>
        <source>There is no ssh-keygen on this machine. Install OpenSSH (on Debian the package openssh-client).</source>
        <translation>No hay ssh-keygen en este equipo. Instale OpenSSH (en Debian, el paquete openssh-client).</translation>
    </message>
    <message>
        <source>ssh-keygen cannot be started: %1</source>
        <translation>No se puede iniciar ssh-keygen: %1</translation>
    </message>
    <message>
        <source>Signing was cancelled.</source>
        <translation>La firma se canceló.</translation>
    </message>
    <message numerus="yes">
        <source>ssh-keygen did not end within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>ssh-keygen no terminó en %n segundo y se detuvo.</numerusform>
            <numerusform>ssh-keygen no terminó en %n segundos y se detuvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>ssh-keygen has crashed.</source>
        <translation>ssh-keygen ha fallado inesperadamente.</translation>
    </message>
    <message>
        <source>There is no key “%1”.</source>
        <translation>No existe la clave “%1”.</translation>
    </message>
    <message>
        <source>The key “%1” cannot be read by you.</source>
        <translation>Usted no puede leer la clave “%1”.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong.</source>
        <translation>La frase de contraseña de “%1” es incorrecta.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” is wrong or could not be asked for. Add the key to your agent (ssh-add) and choose its .pub file.</source>
        <translation>La frase de contraseña de “%1” es incorrecta o no se pudo pedir. Añada la clave a su agente (ssh-add) y elija su archivo .pub.</translation>
    </message>
    <message>
        <source>Others may read the key “%1”, so ssh-keygen does not use it. Run: chmod 600 on it.</source>
        <translation>Otros pueden leer la clave “%1”, así que ssh-keygen no la usa. Ejecute chmod 600 sobre ella.</translation>
    </message>
    <message>
        <source>No private key of “%1” is in the agent or beside it.</source>
        <translation>No hay ninguna clave privada de “%1” en el agente ni junto a él.</translation>
    </message>
    <message>
        <source>“%1” is not an SSH key.</source>
        <translation>“%1” no es una clave SSH.</translation>
    </message>
    <message>
        <source>ssh-keygen did not sign the plan.</source>
        <translation>ssh-keygen no firmó el plan.</translation>
    </message>
    <message>
        <source>The file of allowed signers “%1” cannot be read.</source>
        <translation>No se puede leer el archivo de firmantes autorizados “%1”.</translation>
    </message>
    <message>
        <source>There is no room for the signature: %1</source>
        <translation>No hay espacio para la firma: %1</translation>
    </message>
    <message>
        <source>The signature is of other content: the plan was changed after it was signed.</source>
        <translation>La firma es de otro contenido: el plan se modificó después de firmarse.</translation>
    </message>
    <message>
        <source>The signature was made for something else than a plan of Easel.</source>
        <translation>La firma se hizo para algo distinto de un plan de Easel.</translation>
    </message>
    <message>
        <source>The signature is not one of ssh-keygen&apos;s, or it is damaged.</source>
        <translation>La firma no es de ssh-keygen, o está dañada.</translation>
    </message>
    <message>
        <source>The key %1 has expired in “%2”.</source>
        <translation>La clave %1 ha caducado en “%2”.</translation>
    </message>
    <message>
        <source>The key %1 belongs to nobody whom “%2” lists.</source>
        <translation>La clave %1 no pertenece a nadie que figure en “%2”.</translation>
    </message>
    <message>
        <source>The key %1 of %2 has expired in “%3”.</source>
        <translation>La clave %1 de %2 ha caducado en “%3”.</translation>
    </message>
    <message>
        <source>“%1” does not allow the key %2 of %3 to sign plans.</source>
        <translation>“%1” no permite a la clave %2 de %3 firmar planes.</translation>
    </message>
    <message>
        <source>The key %1 is not one that “%2” lists for %3.</source>
        <translation>La clave %1 no es de las que “%2” enumera para %3.</translation>
    </message>
</context>
<context>
    <name>easel::PlanningSession</name>
    <message>
        <source>The plan in the workspace does not fit its snapshot. Open a copy of it from a backup.</source>
        <translation>El plan del espacio de trabajo no encaja con su instantánea. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The plan is being applied. Edit it when that has ended.</source>
        <translation>El plan se está aplicando. Edítelo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The fleet is being read. Edit it when all of it is there.</source>
        <translation>La flota se está leyendo. Edítela cuando esté completa.</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Este espacio de trabajo es de solo lectura.</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Close it there to edit it here.</source>
        <translation>Este espacio de trabajo está abierto en %1. Ciérrelo allí para editarlo aquí.</translation>
    </message>
    <message>
        <source>This conflict is not open any more.</source>
        <translation>Este conflicto ya no está abierto.</translation>
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
        <translation>Solo lo que añade el plan, no lo que ya hay hoy</translation>
    </message>
    <message>
        <source>List those too that somebody answers for</source>
        <translation>Enumerar también aquellos de los que alguien responde</translation>
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
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n eximido</numerusform>
            <numerusform>%n eximidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Sin problemas</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nada coincide con el filtro</translation>
    </message>
    <message>
        <source>Every group keeps every rule.</source>
        <translation>Todos los grupos cumplen todas las reglas.</translation>
    </message>
    <message>
        <source>Other problems are there: change the filter to see them.</source>
        <translation>Hay otros problemas: cambie el filtro para verlos.</translation>
    </message>
    <message>
        <source>The problem in full</source>
        <translation>El problema completo</translation>
    </message>
</context>
<context>
    <name>easel::ProfileList</name>
    <message>
        <source>Their order is the order of the group: move them with the mouse, or with Alt and an arrow key</source>
        <translation>Su orden es el orden del grupo: muévalos con el ratón, o con Alt y una tecla de flecha</translation>
    </message>
</context>
<context>
    <name>easel::PurgePanel</name>
    <message>
        <source>How much stays</source>
        <translation>Cuánto se queda</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message>
        <source>Keep all points of so many days</source>
        <translation>Conservar todos los puntos de estos días</translation>
    </message>
    <message>
        <source>Keep the last point of each day for so many days</source>
        <translation>Conservar el último punto de cada día durante estos días</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se quita</translation>
    </message>
    <message>
        <source>Points older than</source>
        <translation>Puntos con más de</translation>
    </message>
    <message>
        <source>All but every nth point</source>
        <translation>Todos menos uno de cada n puntos</translation>
    </message>
    <message>
        <source>The oldest, down to a size</source>
        <translation>Los más antiguos, hasta un tamaño</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>definitivamente</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Each pull keeps all points of</source>
        <translation>Cada obtención conserva todos los puntos de</translation>
    </message>
    <message>
        <source>and the last of each day for</source>
        <translation>y el último de cada día durante</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Looking at what that frees…</source>
        <translation>Calculando qué se libera…</translation>
    </message>
    <message>
        <source>No point would go.</source>
        <translation>No se quitaría ningún punto.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) would go for good, which frees %1.</source>
        <translation>
            <numerusform>Se quitaría %n punto definitivamente, lo que libera %1.</numerusform>
            <numerusform>Se quitarían %n puntos definitivamente, lo que libera %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::RecentMenu</name>
    <message>
        <source>No workspace was open yet</source>
        <translation>Aún no se ha abierto ningún espacio de trabajo</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Borrar la lista</translation>
    </message>
</context>
<context>
    <name>easel::RecordsView</name>
    <message>
        <source>Last applies</source>
        <translation>Últimas aplicaciones</translation>
    </message>
    <message>
        <source>Apply, and its operations</source>
        <translation>Aplicación, y sus operaciones</translation>
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
        <translation>Intentos</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n operación</numerusform>
            <numerusform>%1 · %n operaciones</numerusform>
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
        <translation>Flota</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Con el plan</translation>
    </message>
    <message>
        <source>As pulled</source>
        <translation>Como se obtuvo</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Buscar por nombre…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
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
        <translation>Como la consola</translation>
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
        <translation>Un plan se aprueba entero</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logotipo: %1</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
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
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>easel::ReportPreview</name>
    <message numerus="yes">
        <source>Preview of the report, %n page(s)</source>
        <translation>
            <numerusform>Vista previa del informe, %n página</numerusform>
            <numerusform>Vista previa del informe, %n páginas</numerusform>
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
        <translation>La impresora “%1” no acepta el informe.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
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
        <translation>No hay flota de la que informar</translation>
    </message>
    <message>
        <source>Connect to a backend and read the fleet, or open the sample fleet.</source>
        <translation>Conéctese a un backend y lea la flota, o abra la flota de ejemplo.</translation>
    </message>
    <message>
        <source>Report the present</source>
        <translation>Informe del presente</translation>
    </message>
    <message>
        <source>Which report, and what is in it</source>
        <translation>Qué informe, y qué contiene</translation>
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
        <translation>Página web…</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Tables as CSV…</source>
        <translation>Tablas como CSV…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Data as JSON…</source>
        <translation>Datos como JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The fleet as it was read on %1. Rules and capacity are those of today&apos;s Easel.</source>
        <translation>La flota tal como se leyó el %1. Las reglas y la capacidad son las del Easel de hoy.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Creando la vista previa…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The export was stopped. No file has changed.</source>
        <translation>La exportación se detuvo. Ningún archivo ha cambiado.</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar “%1”</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
</context>
<context>
    <name>easel::ResolvedValuesDialog</name>
    <message>
        <source>Resolved values of “%1”</source>
        <translation>Valores resueltos de “%1”</translation>
    </message>
    <message>
        <source>Profiles and their packs</source>
        <translation>Perfiles y sus paquetes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>As the backend has the group now: what the plan changes of its profiles is not in it.</source>
        <translation>Como el backend tiene el grupo ahora: no incluye lo que el plan cambia de sus perfiles.</translation>
    </message>
    <message>
        <source>They could not be read</source>
        <translation>No se pudieron leer</translation>
    </message>
    <message>
        <source>Asking the backend…</source>
        <translation>Preguntando al backend…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>The group has no profiles, or their packs have no values.</source>
        <translation>El grupo no tiene perfiles, o sus paquetes no tienen valores.</translation>
    </message>
</context>
<context>
    <name>easel::ReviewPage</name>
    <message>
        <source>Review and apply</source>
        <translation>Revisar y aplicar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>The plan is empty. Compose groups first; every change is listed here before it is sent.</source>
        <translation>El plan está vacío. Componga primero grupos; cada cambio se enumera aquí antes de enviarse.</translation>
    </message>
    <message>
        <source>Show conflicts</source>
        <translation>Mostrar conflictos</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Pull and rebase</source>
        <translation>Obtener y reajustar</translation>
    </message>
    <message>
        <source>Show problems</source>
        <translation>Mostrar problemas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message numerus="yes">
        <source>The plan and the backend are in each other&apos;s way in %n place(s). Settle that before the plan is applied.</source>
        <translation>
            <numerusform>El plan y el backend chocan en %n lugar. Resuélvalo antes de aplicar el plan.</numerusform>
            <numerusform>El plan y el backend chocan en %n lugares. Resuélvalo antes de aplicar el plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has changed what the plan touches.</source>
        <translation>Nadie más ha cambiado lo que toca el plan.</translation>
    </message>
    <message>
        <source>The backend has moved on: %1 that the plan touches, too, %2.</source>
        <translation>El backend ha cambiado: %1 que el plan también toca, %2.</translation>
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
            <numerusform>%n de ellos choca con él</numerusform>
            <numerusform>%n de ellos chocan con él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n finding(s)</source>
        <translation>
            <numerusform>Añade %n hallazgo</numerusform>
            <numerusform>Añade %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mends %n finding(s)</source>
        <translation>
            <numerusform>Corrige %n hallazgo</numerusform>
            <numerusform>Corrige %n hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest risk: %1</source>
        <translation>Riesgo máximo: %1</translation>
    </message>
    <message numerus="yes">
        <source>The plan cannot be applied yet: the backend would refuse it for %n reason(s).</source>
        <translation>
            <numerusform>El plan aún no se puede aplicar: el backend lo rechazaría por %n motivo.</numerusform>
            <numerusform>El plan aún no se puede aplicar: el backend lo rechazaría por %n motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is carried out.</source>
        <translation>El plan está ejecutado.</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>El plan está vacío.</translation>
    </message>
    <message>
        <source>Nothing was applied from this workspace yet.</source>
        <translation>Aún no se ha aplicado nada desde este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Last applies</source>
        <translation>Últimas aplicaciones</translation>
    </message>
</context>
<context>
    <name>easel::RowCopy</name>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Copiar todas las filas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
</context>
<context>
    <name>easel::RuleSource</name>
    <message>
        <source>Written in: %1</source>
        <translation>Documentado en: %1</translation>
    </message>
    <message>
        <source>Written in: %1 · Since Palette %2</source>
        <translation>Documentado en: %1 · Desde Palette %2</translation>
    </message>
    <message>
        <source>Where to read it</source>
        <translation>Dónde leerlo</translation>
    </message>
    <message>
        <source>Shows the address of the document</source>
        <translation>Muestra la dirección del documento</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>easel::RulesDialog</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Search the rules…</source>
        <translation>Buscar en las reglas…</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Buscar en las reglas</translation>
    </message>
    <message>
        <source>Choose a rule to read why it is there.</source>
        <translation>Elija una regla para leer por qué existe.</translation>
    </message>
    <message numerus="yes">
        <source>The draft breaks it %n time(s).</source>
        <translation>
            <numerusform>El borrador la incumple %n vez.</numerusform>
            <numerusform>El borrador la incumple %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft keeps it.</source>
        <translation>El borrador la cumple.</translation>
    </message>
    <message>
        <source>It stays an error and cannot be waived: the backend would refuse it.</source>
        <translation>Sigue siendo un error y no se puede eximir: el backend lo rechazaría.</translation>
    </message>
    <message>
        <source>In this workspace it is</source>
        <translation>En este espacio de trabajo es</translation>
    </message>
    <message>
        <source>Severity in this workspace</source>
        <translation>Gravedad en este espacio de trabajo</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <translation>%1 (lo habitual)</translation>
    </message>
    <message>
        <source>Waived for %1 until %2: %3</source>
        <translation>Eximida para %1 hasta %2: %3</translation>
    </message>
    <message>
        <source>Waived for %1 until %2 by %4: %3</source>
        <translation>Eximida para %1 hasta %2 por %4: %3</translation>
    </message>
    <message>
        <source>End the waiver</source>
        <translation>Finalizar la exención</translation>
    </message>
    <message>
        <source>The rule in full</source>
        <translation>La regla completa</translation>
    </message>
</context>
<context>
    <name>easel::RulesModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
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
        <translation>Quitar sello</translation>
    </message>
    <message>
        <source>Undo and restore the seal</source>
        <translation>Deshacer y restaurar el sello</translation>
    </message>
    <message>
        <source>This plan is sealed by %1, %2 · digest %3 · nothing else is applied, and an edit ends the seal.</source>
        <translation>Este plan está sellado por %1, %2 · huella %3 · no se aplica nada más, y una edición anula el sello.</translation>
    </message>
    <message>
        <source>The plan was changed: the seal of %1 (digest %2) has ended. It has to be approved again.</source>
        <translation>El plan se modificó: el sello de %1 (huella %2) ha quedado anulado. Hay que aprobarlo de nuevo.</translation>
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
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Begin where you stopped</source>
        <translation>Empezar donde lo dejó</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Weight of the rules</source>
        <translation>Gravedad de las reglas</translation>
    </message>
    <message>
        <source>How long the history is kept</source>
        <translation>Cuánto se conserva el historial</translation>
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
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Allowed signers</source>
        <translation>Firmantes autorizados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Layout of the windows</source>
        <translation>Disposición de las ventanas</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>No setting is called that.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search the settings…</source>
        <translation>Buscar en los ajustes…</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguno</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is.</source>
        <translation>Claro, oscuro o como el sistema.</translation>
    </message>
    <message>
        <source>colours dark light</source>
        <translation>colores oscuro claro</translation>
    </message>
    <message>
        <source>Of menus and texts. Names and values of the fleet stay as they are.</source>
        <translation>De los menús y los textos. Los nombres y valores de la flota se quedan como están.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of all texts and symbols, from 80 to 300 %.</source>
        <translation>De todos los textos y símbolos, del 80 al 300 %.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>fuente letra zoom grande</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Animar</translation>
    </message>
    <message>
        <source>Whether the topology flies to where you go, as far as the system lets it. Without, it is there at once.</source>
        <translation>Si la topología se desplaza de forma animada hasta donde usted va, en la medida en que el sistema lo permita. Si no, se muestra al instante.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>Where windows, panes and columns are. It is remembered as you leave it.</source>
        <translation>Dónde están las ventanas, los paneles y las columnas. La disposición se recuerda tal como la deja.</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restablecer la disposición</translation>
    </message>
    <message>
        <source>columns splitters panels</source>
        <translation>columnas divisores paneles</translation>
    </message>
    <message>
        <source>All keys of the program, and your own.</source>
        <translation>Todas las teclas del programa, y las suyas propias.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message>
        <source>Workspaces and connections</source>
        <translation>Espacios de trabajo y conexiones</translation>
    </message>
    <message>
        <source>Open the last workspace</source>
        <translation>Abrir el último espacio de trabajo</translation>
    </message>
    <message>
        <source>When Easel starts without being told which workspace to open.</source>
        <translation>Cuando Easel se inicia sin indicarle qué espacio de trabajo abrir.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>Addresses, scopes, certificates and proxies. Keys and passwords are in the system&apos;s keyring.</source>
        <translation>Direcciones, ámbitos, certificados y proxies. Las claves y contraseñas están en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>proxy CA Palette key password</source>
        <translation>proxy CA Palette clave contraseña</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Which rules warn, and how much, in the open workspace.</source>
        <translation>Qué reglas advierten, y con qué gravedad, en el espacio de trabajo abierto.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Of the open workspace, from one pull to the next.</source>
        <translation>Del espacio de trabajo abierto, de una obtención a la siguiente.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
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
        <translation>Para espacios de trabajo de los que aún no se ha hecho ningún informe; cada uno recuerda el suyo.</translation>
    </message>
    <message>
        <source>print size</source>
        <translation>imprimir tamaño</translation>
    </message>
    <message>
        <source>The author of the plan</source>
        <translation>El autor del plan</translation>
    </message>
    <message>
        <source>Whom reports name, in workspaces that have not been reported on yet.</source>
        <translation>A quién nombran los informes, en espacios de trabajo de los que aún no se ha hecho ninguno.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Signatures of plan files</source>
        <translation>Firmas de los archivos de plan</translation>
    </message>
    <message>
        <source>The SSH key that plan files are signed with; for one in the agent, its .pub file.</source>
        <translation>La clave SSH con la que se firman los archivos de plan; si está en el agente, su archivo .pub.</translation>
    </message>
    <message>
        <source>ssh signature</source>
        <translation>ssh firma</translation>
    </message>
    <message>
        <source>The file that says who may sign, as ssh-keygen has it.</source>
        <translation>El archivo que indica quién puede firmar, en el formato de ssh-keygen.</translation>
    </message>
    <message>
        <source>ssh signature verify</source>
        <translation>ssh firma verificar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Settings, the sample&apos;s workspace and the log of requests: %1</source>
        <translation>Los ajustes, el espacio de trabajo de ejemplo y el registro de peticiones: %1</translation>
    </message>
    <message>
        <source>log</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>No hay ningún espacio de trabajo abierto.</translation>
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
        <translation>%1 pertenece a “%2”.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”: %3. It cannot be changed.</source>
        <translation>%1 es una tecla de “%2”: %3. No se puede cambiar.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>%1 abre el menú “%2”.</translation>
    </message>
    <message>
        <source>%1 alone is for typing. Add Ctrl or Alt, or take a function key.</source>
        <translation>%1 sola sirve para escribir. Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is a key of text fields.</source>
        <translation>%1 es una tecla de los campos de texto.</translation>
    </message>
</context>
<context>
    <name>easel::ShortcutsWindow</name>
    <message>
        <source>Nothing has such a name, or such keys.</source>
        <translation>Nada tiene ese nombre ni esas teclas.</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Asignarlas</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Buscar por nombre…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search by pressing keys</source>
        <translation>Buscar pulsando teclas</translation>
    </message>
    <message>
        <source>Press keys here to see what they do. Backspace shows all again.</source>
        <translation>Pulse teclas aquí para ver qué hacen. Retroceso vuelve a mostrar todo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menú %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>easel::SideBySideView</name>
    <message>
        <source>%1 and %2, side by side</source>
        <translation>%1 y %2, lado a lado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n línea difiere</numerusform>
            <numerusform>%n líneas difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that are the same are left out</source>
        <translation>Se omiten las líneas iguales</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, changed: %2, before: %3</source>
        <translation>Línea %1, modificada: %2, antes: %3</translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>Línea %1, quitada: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Línea %1, añadida: %2</translation>
    </message>
</context>
<context>
    <name>easel::SimulationPanel</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Qué se pierde</translation>
    </message>
    <message>
        <source>No host is lost</source>
        <translation>No se pierde ningún anfitrión</translation>
    </message>
    <message>
        <source>Lose host clusters</source>
        <translation>Perder clústeres anfitriones</translation>
    </message>
    <message>
        <source>Lose a region or site</source>
        <translation>Perder una región o sitio</translation>
    </message>
    <message>
        <source>Lose a provider</source>
        <translation>Perder un proveedor</translation>
    </message>
    <message>
        <source>Name of a host cluster…</source>
        <translation>Nombre de un clúster anfitrión…</translation>
    </message>
    <message>
        <source>Host cluster to lose</source>
        <translation>Clúster anfitrión que se pierde</translation>
    </message>
    <message>
        <source>Lost host clusters</source>
        <translation>Clústeres anfitriones perdidos</translation>
    </message>
    <message>
        <source>Delete takes a host cluster off the list.</source>
        <translation>Supr quita un clúster anfitrión de la lista.</translation>
    </message>
    <message>
        <source>Add the selected ones</source>
        <translation>Añadir los seleccionados</translation>
    </message>
    <message>
        <source>Region or site to lose</source>
        <translation>Región o sitio que se pierde</translation>
    </message>
    <message>
        <source>Provider to lose</source>
        <translation>Proveedor que se pierde</translation>
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
        <translation>Más clústeres virtuales</translation>
    </message>
    <message>
        <source>CPU of each</source>
        <translation>CPU de cada uno</translation>
    </message>
    <message>
        <source>Memory of each</source>
        <translation>Memoria de cada uno</translation>
    </message>
    <message>
        <source>Storage of each</source>
        <translation>Almacenamiento de cada uno</translation>
    </message>
    <message>
        <source>Oversubscription</source>
        <translation>Sobresuscripción</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Set %1 % in the plan</source>
        <translation>Establecer %1 % en el plan</translation>
    </message>
    <message>
        <source>A system group can only be read.</source>
        <translation>Un grupo del sistema es de solo lectura.</translation>
    </message>
    <message>
        <source>One step of the plan; undo takes it back.</source>
        <translation>Un paso del plan; deshacer lo retira.</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>El plan no se puede editar ahora.</translation>
    </message>
    <message>
        <source>Set the oversubscription of “%1” to %2 %</source>
        <translation>Establecer la sobresuscripción de “%1” en %2 %</translation>
    </message>
</context>
<context>
    <name>easel::SpokenChanges</name>
    <message numerus="yes">
        <source>The fleet was read. %n conflict(s) to settle.</source>
        <translation>
            <numerusform>La flota se ha leído. %n conflicto por resolver.</numerusform>
            <numerusform>La flota se ha leído. %n conflictos por resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The fleet was read.</source>
        <translation>La flota se ha leído.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Redone: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
    <message>
        <source>Planned: %1.</source>
        <translation>Planificado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s).</source>
        <translation>
            <numerusform>%n cambio pendiente.</numerusform>
            <numerusform>%n cambios pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::StepDelegate</name>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Why, for those who approve</source>
        <translation>Por qué, para quienes aprueban</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Nota del paso</translation>
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
        <translation>Capacidad desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsDialog</name>
    <message>
        <source>For which clusters</source>
        <translation>Para qué clústeres</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Suggest groups</source>
        <translation>Sugerir grupos</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionados</translation>
    </message>
    <message>
        <source>Host clusters</source>
        <translation>Clústeres anfitriones</translation>
    </message>
    <message>
        <source>How to group them</source>
        <translation>Cómo agruparlos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Aceptar todos</translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>No aceptar ninguno</translation>
    </message>
    <message>
        <source>Host clusters that are left alone</source>
        <translation>Clústeres anfitriones que se dejan como están</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>Why it is left alone</source>
        <translation>Por qué se deja como está</translation>
    </message>
    <message>
        <source>No host cluster is selected.</source>
        <translation>No hay ningún clúster anfitrión seleccionado.</translation>
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
            <numerusform>de %n clúster anfitrión</numerusform>
            <numerusform>de %n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s) are left alone</source>
        <translation>
            <numerusform>%n clúster anfitrión se deja como está</numerusform>
            <numerusform>%n clústeres anfitriones se dejan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Every host cluster is in a group</source>
        <translation>Todos los clústeres anfitriones están en un grupo</translation>
    </message>
    <message>
        <source>No group fits</source>
        <translation>Ningún grupo encaja</translation>
    </message>
    <message>
        <source>There is nothing left to suggest a group for.</source>
        <translation>No queda nada para lo que sugerir un grupo.</translation>
    </message>
    <message>
        <source>None of the host clusters can join a new group. Below is why.</source>
        <translation>Ninguno de los clústeres anfitriones puede unirse a un grupo nuevo. El motivo figura abajo.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n group(s)</source>
        <translation>
            <numerusform>Crear %n grupo</numerusform>
            <numerusform>Crear %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>El plan no se puede editar ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n suggested group(s)</source>
        <translation>
            <numerusform>Crear %n grupo sugerido</numerusform>
            <numerusform>Crear %n grupos sugeridos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::SuggestionsModel</name>
    <message numerus="yes">
        <source>%1, %n host cluster(s)</source>
        <translation>
            <numerusform>%1, %n clúster anfitrión</numerusform>
            <numerusform>%1, %n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a group “%1” already.</source>
        <translation>Ya existe un grupo “%1”.</translation>
    </message>
</context>
<context>
    <name>easel::SyncService</name>
    <message>
        <source>The group is not on the backend yet: apply the plan first.</source>
        <translation>El grupo aún no está en el backend: aplique primero el plan.</translation>
    </message>
    <message>
        <source>The backend fills in what packs refer to: go online to read it.</source>
        <translation>El backend rellena aquello a lo que remiten los paquetes: póngase en línea para leerlo.</translation>
    </message>
    <message>
        <source>There is no key for the backend in this run. Connect again.</source>
        <translation>En esta ejecución no hay clave para el backend. Conéctese de nuevo.</translation>
    </message>
    <message>
        <source>The pull was cancelled.</source>
        <translation>La obtención se canceló.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1 has sealed the plan with the digest %2, and %3 was approved.</source>
        <translation>No se envió nada: %1 ha sellado el plan con la huella %2, y se aprobó %3.</translation>
    </message>
    <message>
        <source>Nothing was sent: the backend is not as it was planned on. The apply that was broken off, or somebody else, has changed it.</source>
        <translation>No se envió nada: el backend no está como cuando se planificó. Lo ha cambiado la aplicación interrumpida u otra persona.</translation>
    </message>
    <message>
        <source>%1 Afterwards the fleet could not be read again: %2</source>
        <translation>%1 Después no se pudo volver a leer la flota: %2</translation>
    </message>
    <message>
        <source>Take back what the apply has done</source>
        <translation>Revertir lo que hizo la aplicación</translation>
    </message>
    <message>
        <source>The plan takes back what was done now. Nothing of it is sent until it is applied; undo it to have the rest of the old plan again.</source>
        <translation>El plan ahora revierte lo que se hizo. Nada de ello se envía hasta que se aplique; deshágalo para volver a tener el resto del plan anterior.</translation>
    </message>
    <message>
        <source>What was done could not be made a plan that takes it back: %1</source>
        <translation>Lo hecho no se pudo convertir en un plan que lo revierta: %1</translation>
    </message>
    <message>
        <source>There is no plan that takes back what was done, since not all is known of it. Pull, look at what is there, and plan from that.</source>
        <translation>No hay un plan que revierta lo hecho, ya que no se sabe todo de ello. Obtenga los datos, compruebe qué hay y planifique a partir de eso.</translation>
    </message>
    <message>
        <source>The record of this apply could not be stored: %1</source>
        <translation>No se pudo guardar el registro de esta aplicación: %1</translation>
    </message>
    <message>
        <source>The apply was cancelled.</source>
        <translation>La aplicación se canceló.</translation>
    </message>
    <message>
        <source>All operations were carried out, but somebody changed %1 meanwhile. What is left of the plan is still planned.</source>
        <translation>Se ejecutaron todas las operaciones, pero alguien cambió %1 entretanto. Lo que queda del plan sigue planificado.</translation>
    </message>
    <message>
        <source>The plan has been changed meanwhile.</source>
        <translation>El plan ha cambiado entretanto.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyFates</name>
    <message>
        <source>What the plan changes: %1</source>
        <translation>Qué cambia el plan: %1</translation>
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
        <translation>Topología: %1. %2</translation>
    </message>
    <message>
        <source>The fleet as the plan leaves it.</source>
        <translation>La flota como la deja el plan.</translation>
    </message>
    <message>
        <source>What the plan changes, from near.</source>
        <translation>Qué cambia el plan, de cerca.</translation>
    </message>
</context>
<context>
    <name>easel::TopologyLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Volver a mostrar %1</translation>
    </message>
    <message>
        <source>Let %1 stand back</source>
        <translation>Atenuar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n host cluster(s)</source>
        <translation>
            <numerusform>%1: %n clúster anfitrión</numerusform>
            <numerusform>%1: %n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::TopologyMapView</name>
    <message>
        <source>Zoom until they come apart</source>
        <translation>Acercar hasta que se separen</translation>
    </message>
    <message>
        <source>List what is here</source>
        <translation>Enumerar lo que hay aquí</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Mostrar en la lista Flota</translation>
    </message>
    <message>
        <source>Map of the clusters</source>
        <translation>Mapa de los clústeres</translation>
    </message>
    <message>
        <source>Without coordinates: %1</source>
        <translation>Sin coordenadas: %1</translation>
    </message>
    <message>
        <source>Lists what is not on the map</source>
        <translation>Enumera lo que no está en el mapa</translation>
    </message>
    <message>
        <source>“%1” has no coordinates: it is not on the map.</source>
        <translation>“%1” no tiene coordenadas: no está en el mapa.</translation>
    </message>
    <message>
        <source>Nothing here has coordinates.
They come with clusters and edge hosts from the backend.</source>
        <translation>Nada de aquí tiene coordenadas.
Llegan del backend con los clústeres y los hosts Edge.</translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n no sano</numerusform>
            <numerusform>%n no sanos</numerusform>
        </translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>todos en %1</translation>
    </message>
</context>
<context>
    <name>easel::TopologyMinimap</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>easel::TopologyPage</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>How the topology is laid out</source>
        <translation>Cómo se dispone la topología</translation>
    </message>
    <message>
        <source>Which fleet is shown</source>
        <translation>Qué flota se muestra</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find in the topology</source>
        <translation>Buscar en la topología</translation>
    </message>
    <message>
        <source>Return flies to the next that is found, Shift+Return to the one before</source>
        <translation>Intro va a la siguiente coincidencia, Mayús+Intro a la anterior</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Con el plan</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Como PNG…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>As PNG, %1 times as large…</source>
        <translation>Como PNG, %1 veces más grande…</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Como SVG…</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
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
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Show all (Home)</source>
        <translation>Mostrar todo (Inicio)</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Further away (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Colorear por</translation>
    </message>
    <message>
        <source>What the colours of the host clusters say</source>
        <translation>Qué dicen los colores de los clústeres anfitriones</translation>
    </message>
    <message>
        <source>Nothing in this project</source>
        <translation>Nada en este proyecto</translation>
    </message>
    <message>
        <source>No fleet yet</source>
        <translation>Aún no hay flota</translation>
    </message>
    <message>
        <source>The project has no clusters, and none of the tenant are seen from it.</source>
        <translation>El proyecto no tiene clústeres, y desde él no se ve ninguno del inquilino.</translation>
    </message>
    <message>
        <source>Connect to a backend and pull, to see what there is.</source>
        <translation>Conéctese a un backend y obtenga los datos para ver qué hay.</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · click: select · double click: fly there</source>
        <translation>Rueda: zoom · arrastrar: mover · clic: seleccionar · doble clic: ir allí</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Topology of %1</source>
        <translation>Topología de %1</translation>
    </message>
    <message>
        <source>The topology is saved as .png, .svg or .pdf; “%1” is none of them.</source>
        <translation>La topología se guarda como .png, .svg o .pdf; “%1” no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>Lo visible</translation>
    </message>
    <message>
        <source>Export the topology</source>
        <translation>Exportar la topología</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>easel::TopologyScene</name>
    <message numerus="yes">
        <source>%n virtual</source>
        <translation>
            <numerusform>%n virtual</numerusform>
            <numerusform>%n virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s)</source>
        <translation>
            <numerusform>%n host Edge</numerusform>
            <numerusform>%n hosts Edge</numerusform>
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
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Kubernetes version</source>
        <translation>Versión de Kubernetes</translation>
    </message>
    <message>
        <source>vCluster version</source>
        <translation>Versión de vCluster</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>In no group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Below 5 %</source>
        <translation>Menos del 5 %</translation>
    </message>
    <message>
        <source>5 to 20 %</source>
        <translation>Del 5 al 20 %</translation>
    </message>
    <message>
        <source>20 to 50 %</source>
        <translation>Del 20 al 50 %</translation>
    </message>
    <message>
        <source>50 % and more</source>
        <translation>50 % o más</translation>
    </message>
    <message numerus="yes">
        <source>%n host cluster(s)</source>
        <translation>
            <numerusform>%n clúster anfitrión</numerusform>
            <numerusform>%n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message>
        <source>Kubernetes %1</source>
        <translation>Kubernetes %1</translation>
    </message>
    <message>
        <source>%1 % free</source>
        <translation>%1 % libre</translation>
    </message>
    <message>
        <source>in no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n edge host(s) that no cluster uses</source>
        <translation>
            <numerusform>%n host Edge que ningún clúster usa</numerusform>
            <numerusform>%n hosts Edge que ningún clúster usa</numerusform>
        </translation>
    </message>
    <message>
        <source>virtual cluster</source>
        <translation>clúster virtual</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>edge host</source>
        <translation>host Edge</translation>
    </message>
    <message numerus="yes">
        <source>group of %n host cluster(s)</source>
        <translation>
            <numerusform>grupo de %n clúster anfitrión</numerusform>
            <numerusform>grupo de %n clústeres anfitriones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unhealthy</source>
        <translation>
            <numerusform>%n no sano</numerusform>
            <numerusform>%n no sanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n clúster virtual</numerusform>
            <numerusform>%n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>added by the plan</source>
        <translation>añadido por el plan</translation>
    </message>
    <message>
        <source>removed by the plan</source>
        <translation>quitado por el plan</translation>
    </message>
    <message>
        <source>changed by the plan</source>
        <translation>modificado por el plan</translation>
    </message>
    <message>
        <source>moved by the plan</source>
        <translation>movido por el plan</translation>
    </message>
</context>
<context>
    <name>easel::TopologySurface</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Zoom to %1</source>
        <translation>Acercar a %1</translation>
    </message>
    <message>
        <source>Only what is related</source>
        <translation>Solo lo relacionado</translation>
    </message>
    <message>
        <source>Show in the Fleet list</source>
        <translation>Mostrar en la lista Flota</translation>
    </message>
    <message>
        <source>Remove from “%1”</source>
        <translation>Quitar de “%1”</translation>
    </message>
    <message>
        <source>Remove %1 from “%2”</source>
        <translation>Quitar %1 de “%2”</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Mostrar en el tablero</translation>
    </message>
</context>
<context>
    <name>easel::TopologyView</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
</context>
<context>
    <name>easel::UpgradeDetail</name>
    <message>
        <source>Plan the upgrade</source>
        <translation>Planificar la actualización</translation>
    </message>
    <message>
        <source>What is shown of the upgrade</source>
        <translation>Qué se muestra de la actualización</translation>
    </message>
    <message>
        <source>Which configurations are compared</source>
        <translation>Qué configuraciones se comparan</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Known steps</source>
        <translation>Pasos conocidos</translation>
    </message>
    <message>
        <source>Now and after</source>
        <translation>Ahora y después</translation>
    </message>
    <message>
        <source>My changes</source>
        <translation>Mis cambios</translation>
    </message>
    <message>
        <source>The platform&apos;s</source>
        <translation>De la plataforma</translation>
    </message>
    <message>
        <source>Previous difference (Shift+F7)</source>
        <translation>Diferencia anterior (Mayús+F7)</translation>
    </message>
    <message>
        <source>Next difference (F7)</source>
        <translation>Diferencia siguiente (F7)</translation>
    </message>
    <message>
        <source>The platform&apos;s default configuration of %1</source>
        <translation>La configuración predeterminada de la plataforma de %1</translation>
    </message>
    <message>
        <source>YAML (*.yaml *.yml);;All files (*)</source>
        <translation>YAML (*.yaml *.yml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer “%1”: %2.</translation>
    </message>
    <message>
        <source>Upgrade “%1” to vCluster %2</source>
        <translation>Actualizar “%1” a vCluster %2</translation>
    </message>
    <message>
        <source>Plan it anew</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>El plan no se puede editar ahora.</translation>
    </message>
    <message>
        <source>Planned: vCluster %1. Undo takes it back.</source>
        <translation>Planificado: vCluster %1. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <translation>Riesgo: %1</translation>
    </message>
    <message numerus="yes">
        <source>While the upgrade runs, API access to %n virtual cluster(s) is suspended: %1.</source>
        <translation>
            <numerusform>Mientras dura la actualización, se suspende el acceso a la API de %n clúster virtual: %1.</numerusform>
            <numerusform>Mientras dura la actualización, se suspende el acceso a la API de %n clústeres virtuales: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use what %n other group(s) share</source>
        <translation>
            <numerusform>Usar lo que comparte %n grupo más</numerusform>
            <numerusform>Usar lo que comparten %n grupos más</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform&apos;s default of %1 is not known, so all that differs from the new one is kept.</source>
        <translation>No se conoce la configuración predeterminada de la plataforma de %1, así que se conserva todo lo que difiere de la nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Taken for the old default: what %n other group(s) share. What they have in common with this one follows the new default.</source>
        <translation>
            <numerusform>Se toma como predeterminada anterior lo que comparte %n grupo más. Lo que tiene en común con este sigue a la nueva predeterminada.</numerusform>
            <numerusform>Se toma como predeterminada anterior lo que comparten %n grupos más. Lo que tienen en común con este sigue a la nueva predeterminada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The old default comes from a file.</source>
        <translation>La predeterminada anterior procede de un archivo.</translation>
    </message>
    <message>
        <source>The old default is not known.</source>
        <translation>No se conoce la predeterminada anterior.</translation>
    </message>
    <message>
        <source>Now (%1)</source>
        <translation>Ahora (%1)</translation>
    </message>
    <message>
        <source>After the upgrade (%1)</source>
        <translation>Tras la actualización (%1)</translation>
    </message>
    <message>
        <source>Old default (%1)</source>
        <translation>Predeterminada anterior (%1)</translation>
    </message>
    <message>
        <source>Mine, now</source>
        <translation>La mía, ahora</translation>
    </message>
    <message>
        <source>New default (%1)</source>
        <translation>Predeterminada nueva (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n línea difiere</numerusform>
            <numerusform>%n líneas difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the difference shows them.</source>
        <translation>
            <numerusform>Y %n más; la diferencia lo muestra.</numerusform>
            <numerusform>Y %n más; la diferencia los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to settle: what you changed and what the platform changed are apart.</source>
        <translation>Nada que resolver: lo que usted cambió y lo que cambió la plataforma no se solapan.</translation>
    </message>
    <message>
        <source>The configuration is the platform&apos;s default; nothing of your own is in it.</source>
        <translation>La configuración es la predeterminada de la plataforma; no contiene nada propio.</translation>
    </message>
    <message>
        <source>Nothing is known that has to be seen to.</source>
        <translation>No se conoce nada que haya que tener en cuenta.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>See to it</source>
        <translation>Tener en cuenta</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesModel</name>
    <message>
        <source>Planned: %1</source>
        <translation>Planificado: %1</translation>
    </message>
    <message>
        <source>Pending (system)</source>
        <translation>Pendiente (sistema)</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
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
        <translation>Ofrecida</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuales</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
</context>
<context>
    <name>easel::UpgradesPage</name>
    <message>
        <source>Upgrades</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>What is shown below</source>
        <translation>Qué se muestra abajo</translation>
    </message>
    <message>
        <source>Search by name…</source>
        <translation>Buscar por nombre…</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Plans the upgrade of all checked groups in one step, except where there is something to settle</source>
        <translation>Planifica en un paso la actualización de todos los grupos marcados, salvo donde haya algo que resolver</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Oleadas</translation>
    </message>
    <message>
        <source>Groups and their vCluster versions</source>
        <translation>Grupos y sus versiones de vCluster</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) pending</source>
        <translation>
            <numerusform>%n grupo pendiente</numerusform>
            <numerusform>%n grupos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>all on the newest version</source>
        <translation>todos en la versión más reciente</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n upgrade(s)</source>
        <translation>
            <numerusform>Planificar %n actualización</numerusform>
            <numerusform>Planificar %n actualizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan upgrades</source>
        <translation>Planificar actualizaciones</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>No group has such a name</source>
        <translation>Ningún grupo tiene ese nombre</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Once the backend has cluster groups, their vCluster versions are here, those that wait for an upgrade first.</source>
        <translation>Cuando el backend tenga grupos de clústeres, sus versiones de vCluster estarán aquí, primero los que esperan una actualización.</translation>
    </message>
    <message>
        <source>Compose a group</source>
        <translation>Componer un grupo</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n group(s)</source>
        <translation>
            <numerusform>Actualizar %n grupo</numerusform>
            <numerusform>Actualizar %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) planned in one step.</source>
        <translation>
            <numerusform>%n actualización planificada en un paso.</numerusform>
            <numerusform>%n actualizaciones planificadas en un paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n the old default is not known: all that they have is kept.</source>
        <translation>
            <numerusform>De %n no se conoce la predeterminada anterior: se conserva todo lo que tiene.</numerusform>
            <numerusform>De %n no se conoce la predeterminada anterior: se conserva todo lo que tienen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>easel::UserCreditForm</name>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>What the developer settings of the tenant in Palette give each user. Easel cannot read them.</source>
        <translation>Lo que la configuración de desarrollador del inquilino en Palette da a cada usuario. Easel no puede leerla.</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
</context>
<context>
    <name>easel::ValueCard</name>
    <message>
        <source>You changed it, and the platform did too.</source>
        <translation>Usted lo cambió, y la plataforma también.</translation>
    </message>
    <message>
        <source>You added it, and the platform did too, with another value.</source>
        <translation>Usted lo añadió, y la plataforma también, con otro valor.</translation>
    </message>
    <message>
        <source>You changed it; the new default does not have it any more.</source>
        <translation>Usted lo cambió; la nueva configuración predeterminada ya no lo tiene.</translation>
    </message>
    <message>
        <source>You took it out; the new default has another value for it.</source>
        <translation>Usted lo quitó; la nueva configuración predeterminada tiene otro valor.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Take the new default</source>
        <translation>Tomar el nuevo predeterminado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>New default</source>
        <translation>Predeterminado nuevo</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Was at %1.</source>
        <translation>Estaba en %1.</translation>
    </message>
    <message>
        <source>Old default</source>
        <translation>Predeterminado anterior</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar esto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
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
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s) with %1</source>
        <translation>
            <numerusform>%n clúster virtual con %1</numerusform>
            <numerusform>%n clústeres virtuales con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 with %3</source>
        <translation>%1, de %2 con %3</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU usada</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Memoria usada</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Owner&apos;s credit</source>
        <translation>Crédito del propietario</translation>
    </message>
</context>
<context>
    <name>easel::VirtualClustersPage</name>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>Desplegar</translation>
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
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Search name, group, host…</source>
        <translation>Buscar nombre, grupo, anfitrión…</translation>
    </message>
    <message>
        <source>Search by name, group or host cluster</source>
        <translation>Buscar por nombre, grupo o clúster anfitrión</translation>
    </message>
    <message>
        <source>Plan a new virtual cluster</source>
        <translation>Planificar un clúster virtual nuevo</translation>
    </message>
    <message>
        <source>Plan another size for the selected ones</source>
        <translation>Planificar otro tamaño para los seleccionados</translation>
    </message>
    <message>
        <source>Plan to pause the selected ones: they give back CPU and memory</source>
        <translation>Planificar pausar los seleccionados: devuelven CPU y memoria</translation>
    </message>
    <message>
        <source>Plan to resume the selected ones</source>
        <translation>Planificar reanudar los seleccionados</translation>
    </message>
    <message>
        <source>Plan to delete the selected ones, with all that runs in them</source>
        <translation>Planificar eliminar los seleccionados, con todo lo que se ejecuta en ellos</translation>
    </message>
    <message>
        <source>Right-click to choose the columns</source>
        <translation>Clic derecho para elegir las columnas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No virtual clusters yet</source>
        <translation>Aún no hay clústeres virtuales</translation>
    </message>
    <message>
        <source>Deploy one on a cluster group: it goes into the plan, and is there when the plan is applied.</source>
        <translation>Despliegue uno en un grupo de clústeres: entra en el plan, y existe cuando se aplica el plan.</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Desplegar un clúster virtual</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No virtual cluster has what is searched and filtered for.</source>
        <translation>Ningún clúster virtual coincide con la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The virtual cluster in full</source>
        <translation>El clúster virtual completo</translation>
    </message>
    <message>
        <source>What is planned for virtual clusters</source>
        <translation>Qué está planificado para los clústeres virtuales</translation>
    </message>
</context>
<context>
    <name>easel::VirtualDetail</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado de salud</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Host cluster</source>
        <translation>Clúster anfitrión</translation>
    </message>
    <message>
        <source>chosen by the backend</source>
        <translation>elegido por el backend</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Uid</source>
        <translation>Uid</translation>
    </message>
    <message>
        <source>The plan deploys it.</source>
        <translation>El plan lo despliega.</translation>
    </message>
    <message>
        <source>The plan deletes it, with all that runs in it.</source>
        <translation>El plan lo elimina, con todo lo que se ejecuta en él.</translation>
    </message>
    <message>
        <source>Planned: %1 → %2</source>
        <comment>a value of a virtual cluster before and after</comment>
        <translation>Planificado: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual cluster(s)</source>
        <translation>
            <numerusform>%n clúster virtual</numerusform>
            <numerusform>%n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source> cores</source>
        <translation> núcleos</translation>
    </message>
    <message>
        <source>Deploy a virtual cluster</source>
        <translation>Desplegar un clúster virtual</translation>
    </message>
    <message numerus="yes">
        <source>Resize %n virtual cluster(s)</source>
        <translation>
            <numerusform>Redimensionar %n clúster virtual</numerusform>
            <numerusform>Redimensionar %n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause %n virtual cluster(s)</source>
        <translation>
            <numerusform>Pausar %n clúster virtual</numerusform>
            <numerusform>Pausar %n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %n virtual cluster(s)</source>
        <translation>
            <numerusform>Reanudar %n clúster virtual</numerusform>
            <numerusform>Reanudar %n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n virtual cluster(s)</source>
        <translation>
            <numerusform>Eliminar %n clúster virtual</numerusform>
            <numerusform>Eliminar %n clústeres virtuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected need(s) nothing.</source>
        <translation>
            <numerusform>%n de los seleccionados no necesita nada.</numerusform>
            <numerusform>%n de los seleccionados no necesitan nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that runs in them is gone for good.</source>
        <translation>Todo lo que se ejecuta en ellos desaparece definitivamente.</translation>
    </message>
    <message>
        <source>Type its name: %1</source>
        <translation>Escriba su nombre: %1</translation>
    </message>
    <message>
        <source>Type how many: %1</source>
        <translation>Escriba cuántos: %1</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Añadir al plan</translation>
    </message>
    <message>
        <source>Add to the plan anyway</source>
        <translation>Añadir al plan de todos modos</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>easel::WavesPanel</name>
    <message>
        <source>Canary, then by risk</source>
        <translation>Canario, luego por riesgo</translation>
    </message>
    <message>
        <source>Canary, then by region</source>
        <translation>Canario, luego por región</translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Todo a la vez</translation>
    </message>
    <message>
        <source>Plan an upgrade first: waves are made of what the plan upgrades.</source>
        <translation>Planifique primero una actualización: las oleadas se forman con lo que el plan actualiza.</translation>
    </message>
    <message>
        <source>The plan is applied in one go. In waves it stops after each, looks whether the virtual clusters run again, and waits for your go.</source>
        <translation>El plan se aplica de una vez. En oleadas se detiene tras cada una, comprueba si los clústeres virtuales vuelven a ejecutarse y espera su visto bueno.</translation>
    </message>
    <message>
        <source>After each wave the apply looks whether the virtual clusters run again, and waits for your go. What is in no wave comes last. Waves and windows are part of what is approved.</source>
        <translation>Tras cada oleada, la aplicación comprueba si los clústeres virtuales vuelven a ejecutarse y espera su visto bueno. Lo que no está en ninguna oleada va al final. Las oleadas y las ventanas forman parte de lo que se aprueba.</translation>
    </message>
    <message>
        <source>Name of wave %1</source>
        <translation>Nombre de la oleada %1</translation>
    </message>
    <message>
        <source>Note to wave %1</source>
        <translation>Nota de la oleada %1</translation>
    </message>
    <message>
        <source>Note for those who approve it and say go</source>
        <translation>Nota para quienes la aprueban y dan el visto bueno</translation>
    </message>
    <message>
        <source>not in the plan any more</source>
        <translation>ya no está en el plan</translation>
    </message>
    <message>
        <source>Wave of %1</source>
        <translation>Oleada de %1</translation>
    </message>
    <message>
        <source>A wave of its own</source>
        <translation>Una oleada propia</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Wave %1</source>
        <translation>Oleada %1</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Oleadas</translation>
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
        <translation>Componga clústeres anfitriones en grupos de clústeres, planifique sin conexión, haga aprobar el plan y aplíquelo.</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>Abrir la flota de ejemplo</translation>
    </message>
    <message>
        <source>A whole enterprise on a local backend. Nothing can break.</source>
        <translation>Una empresa entera en un backend local. No se puede romper nada.</translation>
    </message>
    <message>
        <source>Connect to Palette…</source>
        <translation>Conectar con Palette…</translation>
    </message>
    <message>
        <source>With an API key; the fleet is pulled into a workspace.</source>
        <translation>Con una clave de API; la flota se obtiene en un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Go on where you stopped, with or without a connection.</source>
        <translation>Siga donde lo dejó, con o sin conexión.</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Guided start</source>
        <translation>Inicio guiado</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>None yet. What you open is listed here, with what is pending in it.</source>
        <translation>Aún ninguno. Aquí se enumera lo que abre, con lo que tiene pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>last open %1</source>
        <translation>abierto por última vez: %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modificado: %1</translation>
    </message>
    <message>
        <source>Go on with the guided start</source>
        <translation>Continuar con el inicio guiado</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 pasos hechos</translation>
    </message>
    <message>
        <source>Five minutes on the sample fleet, with the real buttons.</source>
        <translation>Cinco minutos con la flota de ejemplo y los botones reales.</translation>
    </message>
    <message>
        <source>New in Easel %1</source>
        <translation>Novedades de Easel %1</translation>
    </message>
</context>
<context>
    <name>easel::WhyButton</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>What the rule is there for, and what to do</source>
        <translation>Para qué existe la regla y qué hacer</translation>
    </message>
</context>
<context>
    <name>easel::WhyPopup</name>
    <message>
        <source>Advice: Palette allows it, and you may answer for it.</source>
        <translation>Consejo: Palette lo permite, y usted puede responder de ello.</translation>
    </message>
    <message>
        <source>Palette refuses it, so a plan with it is not applied.</source>
        <translation>Palette lo rechaza, así que un plan que lo contenga no se aplica.</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>Corrección rápida: %1</translation>
    </message>
    <message>
        <source>, or: </source>
        <translation>, o bien: </translation>
    </message>
    <message>
        <source>Open it in the rules</source>
        <translation>Abrir en las reglas</translation>
    </message>
</context>
<context>
    <name>easel::WindowKeeper</name>
    <message>
        <source>Easel ended unexpectedly on %1.</source>
        <translation>Easel se cerró inesperadamente el %1.</translation>
    </message>
    <message>
        <source>Easel ended unexpectedly on %1. Nothing is lost: nothing was planned.</source>
        <translation>Easel se cerró inesperadamente el %1. No se ha perdido nada: no había nada planificado.</translation>
    </message>
    <message numerus="yes">
        <source>Easel ended unexpectedly on %1. Your plan is safe: %n change(s).</source>
        <translation>
            <numerusform>Easel se cerró inesperadamente el %1. Su plan está a salvo: %n cambio.</numerusform>
            <numerusform>Easel se cerró inesperadamente el %1. Su plan está a salvo: %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir “%1”</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Eliminar el informe</translation>
    </message>
</context>
<context>
    <name>easel::Workbench</name>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Virtual clusters</source>
        <translation>Clústeres virtuales</translation>
    </message>
    <message>
        <source>Virtual</source>
        <translation>Virtuales</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Ponerse en línea</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep applying</source>
        <translation>Seguir aplicando</translation>
    </message>
    <message>
        <source>Easel closes when the operation that runs has ended. What is not sent yet stays planned.</source>
        <translation>Easel se cierra cuando termine la operación en curso. Lo que aún no se ha enviado sigue planificado.</translation>
    </message>
    <message>
        <source>The plan is being applied. Stop after the operation that runs, and close? What is not sent yet stays planned.</source>
        <translation>El plan se está aplicando. ¿Detener tras la operación en curso y cerrar? Lo que aún no se ha enviado sigue planificado.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This workspace is open in %1. Here it can only be read.</source>
        <translation>Este espacio de trabajo está abierto en %1. Aquí es de solo lectura.</translation>
    </message>
    <message>
        <source>%1 Resume the apply on the review page to go on.</source>
        <translation>%1 Reanude la aplicación en la página Revisar para continuar.</translation>
    </message>
    <message>
        <source>The apply is paused. Nothing is sent until it goes on.</source>
        <translation>La aplicación está en pausa. No se envía nada hasta que continúe.</translation>
    </message>
    <message>
        <source>The apply waits for you: an operation failed. Decide on the review page.</source>
        <translation>La aplicación le espera: una operación falló. Decida en la página Revisar.</translation>
    </message>
    <message>
        <source>The plan is being applied. It cannot be edited meanwhile.</source>
        <translation>El plan se está aplicando. Entretanto no se puede editar.</translation>
    </message>
    <message>
        <source>Offline planning: changes go to the plan, nothing is sent.</source>
        <translation>Planificación sin conexión: los cambios van al plan, no se envía nada.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <comment>under its icon, at most 72 pixels wide</comment>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The plan is being applied. Connect to a backend or open a workspace when that has ended.</source>
        <translation>El plan se está aplicando. Conéctese a un backend o abra un espacio de trabajo cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>easel::YamlEdit</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
</TS>
