<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AbsenceEditor</name>
    <message>
        <source>an absence</source>
        <translation>una ausencia</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Quién sustituye</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Apartado postal</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>una dirección</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Address: {text}</source>
        <translation>Dirección: {text}</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>Trabajo principal</translation>
    </message>
    <message>
        <source>Choose the organisation from the list.</source>
        <translation>Elija la organización en la lista.</translation>
    </message>
    <message>
        <source>at {organization}</source>
        <translation>en {organization}</translation>
    </message>
    <message>
        <source>New post “{title}”</source>
        <translation>Nuevo puesto «{title}»</translation>
    </message>
    <message>
        <source>{organization} · held by {person}</source>
        <translation>{organization} · lo ocupa {person}</translation>
    </message>
    <message>
        <source>{organization} · vacant since {day}</source>
        <translation>{organization} · vacante desde {day}</translation>
    </message>
    <message>
        <source>{organization} · vacant</source>
        <translation>{organization} · vacante</translation>
    </message>
</context>
<context>
    <name>AsOfBanner</name>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>As of {day}: lists, search, focal points, coverage and pages are shown as they stood on that day; nothing can be changed. What is exported of people is today&apos;s.</source>
        <translation>A fecha de {day}: las listas, la búsqueda, los puntos focales, la cobertura y las páginas se muestran como estaban ese día; nada puede cambiarse. Lo que se exporta de personas es de hoy.</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>A fecha de {day}</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>A fecha de: {day}</translation>
    </message>
    <message>
        <source>Show the directory as it stood on another day (Ctrl+D)</source>
        <translation>Mostrar el directorio como estaba otro día (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Show the directory as it stood on</source>
        <translation>Mostrar el directorio como estaba el</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Escriba un día.</translation>
    </message>
</context>
<context>
    <name>AudienceButton</name>
    <message>
        <source>Audience: {level}</source>
        <translation>Visibilidad: {level}</translation>
    </message>
</context>
<context>
    <name>AudienceLabel</name>
    <message>
        <source>Audience: {level}</source>
        <translation>Visibilidad: {level}</translation>
    </message>
</context>
<context>
    <name>AudiencePicker</name>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
</context>
<context>
    <name>BlockWords</name>
    <message numerus="yes">
        <source>%n contacts copied.</source>
        <translation>
            <numerusform>%Ln contacto copiado.</numerusform>
            <numerusform>%Ln contactos copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are left out.</source>
        <translation>
            <numerusform>%Ln dato se ha omitido.</numerusform>
            <numerusform>%Ln datos se han omitido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {filter}</source>
        <translation>Quitar {filter}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Something large is still being saved. The window closes when that is done.</source>
        <translation>Todavía se está guardando algo grande. La ventana se cerrará después.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Detenerlo y cerrar</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejar abierta</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>People, organisations and commands</source>
        <translation>Personas, organizaciones y comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations and lists</source>
        <translation>Organizaciones y listas</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>No se encontró nada para «{text}»</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%Ln marcado</numerusform>
            <numerusform>%Ln marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de distribución</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>ficha de contactos</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens or does   Ctrl+Enter ticks   Esc goes back</source>
        <translation>↑ ↓ elegir   Intro abrir o ejecutar   Ctrl+Intro marcar   Esc volver</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%Ln persona encontrada</numerusform>
            <numerusform>%Ln personas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys}   ·   {found}</source>
        <translation>{keys}   ·   {found}</translation>
    </message>
</context>
<context>
    <name>CompletingEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>ComposeTask</name>
    <message>
        <source>Contact sheet</source>
        <translation>Ficha de contactos</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>Conservado como borrador, {time}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar la ficha</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>Contactos de prensa</translation>
    </message>
    <message>
        <source>nobody who may be printed yet</source>
        <translation>nadie aún que pueda imprimirse</translation>
    </message>
    <message>
        <source>{name} is off the sheet.</source>
        <translation>{name} ya no está en la ficha.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Left out for this audience: {details}</source>
        <translation>Omitido para esta visibilidad: {details}</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Nada se omite para esta visibilidad.</translation>
    </message>
    <message>
        <source>{said}; and {count} more</source>
        <translation>{said}; y {count} más</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who answer the press.</source>
        <translation>Nadie aún. Añada a las personas que atienden a la prensa.</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Take off the sheet</source>
        <translation>Quitar de la ficha</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no se imprime</translation>
    </message>
    <message>
        <source>nothing to be reached by</source>
        <translation>sin medio de contacto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail} is left out: {problem}</source>
        <translation>{detail} se omite: {problem}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Last verified on {day}</source>
        <translation>Última verificación el {day}</translation>
    </message>
    <message>
        <source>Not verified yet: {details}</source>
        <translation>Aún sin verificar: {details}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue siendo correcto</translation>
    </message>
</context>
<context>
    <name>CoverageGrid</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>All programmes</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Show alternates</source>
        <translation>Mostrar suplentes</translation>
    </message>
    <message>
        <source>Only what needs you</source>
        <translation>Solo lo pendiente</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>This could be {one} or {other}; write the month as a word.</source>
        <translation>Podría ser {one} o {other}; escriba el mes con letras.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ese día no existe en el calendario.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, such as 2024, March 2024 or 12 March 2024.</source>
        <translation>Escriba un año, un mes o un día, por ejemplo 2024, marzo de 2024 o 12 de marzo de 2024.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Take back the rest</source>
        <translation>Deshacer el resto</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>%Ln registro eliminado.</numerusform>
            <numerusform>%Ln registros eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copying {done} of {total}…</source>
        <translation>Copiando {done} de {total}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>No se copió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>%Ln registro copiado.</numerusform>
            <numerusform>%Ln registros copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} That is the most that is copied at once; export a table for all {chosen}.</source>
        <translation>{copied} Es el máximo que se copia de una vez; exporte una tabla para los {chosen}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>{copied} Omitidos por ser restringidos: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>Copiarlos todos igualmente</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>What is restricted is not dragged out of the window.</source>
        <translation>Lo restringido no puede arrastrarse fuera de la ventana.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar igualmente</translation>
    </message>
    <message>
        <source>{names}: restricted.</source>
        <translation>{names}: restringido.</translation>
    </message>
    <message>
        <source>Copied {value}.</source>
        <translation>{value} copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n put on {name}.</source>
        <translation>
            <numerusform>%Ln añadido a {name}.</numerusform>
            <numerusform>%Ln añadidos a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>Copia de seguridad en {file}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Guardar una copia del directorio</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copiado en {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in Liaison; nothing of it was stored. A report was written.</source>
        <translation>Algo falló en Liaison; no se guardó nada. Se escribió un informe.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
</context>
<context>
    <name>DetailEditor</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Shared by several people</source>
        <translation>Compartido por varias personas</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>Cuándo se atiende</translation>
    </message>
    <message>
        <source>Correct: it was written wrongly</source>
        <translation>Corregir: estaba mal escrito</translation>
    </message>
    <message>
        <source>The old text stays in the history only.</source>
        <translation>El texto anterior queda solo en el historial.</translation>
    </message>
    <message>
        <source>Changed since…</source>
        <translation>Cambió desde…</translation>
    </message>
    <message>
        <source>first day of the new one</source>
        <translation>primer día del nuevo</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>Primer día del nuevo</translation>
    </message>
    <message>
        <source>The old one stays, with its last day, for questions about the past.</source>
        <translation>El anterior queda, con su último día, para preguntas sobre el pasado.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoy</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Perhaps {number}?</source>
        <translation>¿Quizá {number}?</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>What happened to the old number?</source>
        <translation>¿Qué pasó con el número anterior?</translation>
    </message>
    <message>
        <source>What happened to the old address?</source>
        <translation>¿Qué pasó con la dirección anterior?</translation>
    </message>
    <message>
        <source>Since when is it another one? Write the first day, or choose that it was wrong.</source>
        <translation>¿Desde cuándo es otro? Escriba el primer día, o indique que estaba mal.</translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n people</source>
        <translation>
            <numerusform>Lo lee %Ln persona</numerusform>
            <numerusform>Lo leen %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {value}, {label}</source>
        <translation>{kind} {value}, {label}</translation>
    </message>
    <message>
        <source>This is restricted.</source>
        <translation>Esto es restringido.</translation>
    </message>
    <message>
        <source>Copy it all the same</source>
        <translation>Copiar igualmente</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>No copiar</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartido</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>verificado {day}</translation>
    </message>
    <message>
        <source>assumed, not verified</source>
        <translation>supuesto, sin verificar</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>{hours} en {place}</translation>
    </message>
    <message>
        <source>Now {time} there: open</source>
        <translation>Allí son las {time}: abierto</translation>
    </message>
    <message>
        <source>Now {time} there: closed, opens {day} {opens}</source>
        <translation>Allí son las {time}: cerrado, abre {day} {opens}</translation>
    </message>
    <message>
        <source>Now {time} there: closed</source>
        <translation>Allí son las {time}: cerrado</translation>
    </message>
    <message>
        <source>{now}. {hours} your time</source>
        <translation>{now}. {hours} en su hora</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Contact details</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>How can one reach them? Add a phone or an e-mail address.</source>
        <translation>¿Cómo se puede contactar? Añada un teléfono o un correo.</translation>
    </message>
    <message>
        <source>No way to reach them is known.</source>
        <translation>No se conoce medio de contacto.</translation>
    </message>
</context>
<context>
    <name>DutyEditor</name>
    <message>
        <source>a post, or a person for her main work</source>
        <translation>un puesto, o una persona por su trabajo principal</translation>
    </message>
    <message>
        <source>any, the theme alone</source>
        <translation>cualquiera, solo el tema</translation>
    </message>
    <message>
        <source>all of it; Media, or a new one</source>
        <translation>todo; Medios, o uno nuevo</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>For which programme</source>
        <translation>Para qué programa</translation>
    </message>
    <message>
        <source>About which theme</source>
        <translation>Sobre qué tema</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>A quién se pregunta primero</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>En un solo país</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>En un solo idioma</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoy</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>Elija un programa, un tema, o ambos.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Saved when you leave it. Esc puts it back, F2 opens the next.</source>
        <translation>Se guarda al salir del campo. Esc lo repone, F2 abre el siguiente.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” with these filters</source>
        <translation>No se encontró nada para «{text}» con estos filtros</translation>
    </message>
    <message>
        <source>Nothing is left with these filters</source>
        <translation>Nada queda con estos filtros</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>No se encontró nada para «{text}»</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. Accents and capitals don&apos;t matter.</source>
        <translation>Menos palabras o más cortas encuentran más. Los acentos y las mayúsculas no importan.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Aún no hay personas</translation>
    </message>
    <message>
        <source>Add the first person, or drop a press release or a .vcf file on this window.</source>
        <translation>Añada la primera persona, o suelte un comunicado de prensa o un archivo .vcf en esta ventana.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Aún no hay organizaciones</translation>
    </message>
    <message>
        <source>Ministries, offices, funders, missions and media belong here. Importing contacts brings them.</source>
        <translation>Aquí van ministerios, oficinas, financiadores, misiones y medios. La importación de contactos trae los suyos.</translation>
    </message>
    <message>
        <source>No focal points yet</source>
        <translation>Aún no hay puntos focales</translation>
    </message>
    <message>
        <source>A focal point is a post that speaks for a programme or a theme. It stays when its holder goes.</source>
        <translation>Un punto focal es un puesto que habla por un programa o un tema. Permanece cuando su titular se va.</translation>
    </message>
    <message>
        <source>No programmes yet</source>
        <translation>Aún no hay programas</translation>
    </message>
    <message>
        <source>Programmes, their countries and funders belong here.</source>
        <translation>Aquí van los programas, sus países y sus financiadores.</translation>
    </message>
    <message>
        <source>No mailing lists yet</source>
        <translation>Aún no hay listas de distribución</translation>
    </message>
    <message>
        <source>Tick people and choose “Mailing list”, or make a list first and fill it later.</source>
        <translation>Marque personas y elija «Lista de distribución», o cree primero una lista y rellénela después.</translation>
    </message>
    <message>
        <source>No contact sheets yet</source>
        <translation>Aún no hay fichas de contactos</translation>
    </message>
    <message>
        <source>Tick the people who answer the press and choose “Contact sheet”.</source>
        <translation>Marque a las personas que atienden a la prensa y elija «Ficha de contactos».</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Choose the line in which the names read right</source>
        <translation>Elija la línea en que los nombres se leen bien</translation>
    </message>
    <message>
        <source>{name} does not say in which encoding its letters are written.</source>
        <translation>{name} no dice en qué codificación están escritas sus letras.</translation>
    </message>
    <message>
        <source>{word} ({encoding})</source>
        <translation>{word} ({encoding})</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>{group}, {count}</source>
        <translation>{group}, {count}</translation>
    </message>
</context>
<context>
    <name>EntriesView</name>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by you: {what}</source>
        <translation>Último cambio: {day}, {time}, por usted: {what}</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by {author}: {what}</source>
        <translation>Último cambio: {day}, {time}, por {author}: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>ExpectationEditor</name>
    <message>
        <source>an expectation</source>
        <translation>una previsión</translation>
    </message>
    <message>
        <source>every organisation of a kind</source>
        <translation>cada organización de un tipo</translation>
    </message>
    <message>
        <source>the same institution in each country</source>
        <translation>la misma institución en cada país</translation>
    </message>
    <message>
        <source>one organisation</source>
        <translation>una sola organización</translation>
    </message>
    <message>
        <source>Ministry of Labour</source>
        <translation>Ministerio de Trabajo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of institution</source>
        <translation>Qué tipo de institución</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>in each that it covers</source>
        <translation>en cada uno que abarca</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Expected of</source>
        <translation>Previsto de</translation>
    </message>
</context>
<context>
    <name>ExportTask</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No se retiene nada</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>Cancelar no deja ningún archivo.</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Escribiendo {done} de {total}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Entries and details above this audience are held back.</source>
        <translation>Los registros y datos por encima de esta visibilidad se retienen.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Save %n entries…</source>
        <translation>
            <numerusform>Guardar %Ln registro…</numerusform>
            <numerusform>Guardar %Ln registros…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln retenido, con su motivo</numerusform>
            <numerusform>%Ln retenidos, cada uno con su motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at {done} of {total}: {held}</source>
        <translation>{done} de {total} vistos: {held}</translation>
    </message>
    <message>
        <source>Looked at {done} of {total}</source>
        <translation>{done} de {total} vistos</translation>
    </message>
</context>
<context>
    <name>FactEditor</name>
    <message>
        <source>one</source>
        <translation>un titular</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios titulares</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abarca</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Disolución</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Cierre de edición</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ocupado por</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios titulares</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedencia</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Existió hasta</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>A search that belongs to it</source>
        <translation>Búsqueda asociada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Nothing of that name is in the directory.</source>
        <translation>No hay nada con ese nombre en el directorio.</translation>
    </message>
    <message>
        <source>{filter}: which?</source>
        <translation>{filter}: ¿cuál?</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>all whose name has this</source>
        <translation>todos cuyo nombre contiene esto</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Who speaks for whom, how to reach them, and since when.</source>
        <translation>Quién habla por quién, cómo contactarlos, y desde cuándo.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Abrir la oficina de ejemplo</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Abrir o importar…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar antes un vistazo</translation>
    </message>
    <message>
        <source>A sample office with invented people, offices and programmes. Throw it away whenever you like.</source>
        <translation>Una oficina de ejemplo con personas, oficinas y programas inventados. Deséchela cuando quiera.</translation>
    </message>
    <message>
        <source>Bring what you have</source>
        <translation>Traer lo que tiene</translation>
    </message>
    <message>
        <source>Phone contacts, a press release, or your office&apos;s directory. You look before anything is saved.</source>
        <translation>Contactos del teléfono, un comunicado de prensa o el directorio de su oficina. Lo revisa antes de guardar nada.</translation>
    </message>
    <message>
        <source>An empty directory for your office. Add the first person, or paste a signature from a mail.</source>
        <translation>Un directorio vacío para su oficina. Añada la primera persona, o pegue la firma de un correo.</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window: .vcf, .zip, .txt, .html, .eml</source>
        <translation>También puede soltar un archivo en cualquier lugar de esta ventana: .vcf, .zip, .txt, .html, .eml</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Abiertos antes:</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you share it.</source>
        <translation>Todo queda en este equipo hasta que lo comparta.</translation>
    </message>
</context>
<context>
    <name>FocalCopy</name>
    <message>
        <source>Copied: {count}.</source>
        <translation>Copiado: {count}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>{copied} Omitidos por ser restringidos: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>Copiarlos todos igualmente</translation>
    </message>
</context>
<context>
    <name>FocalDeeds</name>
    <message>
        <source>Still right, verified today: {name}.</source>
        <translation>Sigue siendo correcto, verificado hoy: {name}.</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>Verificado hoy.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nobody holds what is ticked, so there is nothing to confirm.</source>
        <translation>Nadie ocupa lo marcado, así que no hay nada que confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>%n still right, verified today.</source>
        <translation>
            <numerusform>%Ln sigue siendo correcto, verificado hoy.</numerusform>
            <numerusform>%Ln siguen siendo correctos, verificados hoy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalHead</name>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>Lista o cobertura</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Nuevo punto focal</translation>
    </message>
</context>
<context>
    <name>FocalPanel</name>
    <message>
        <source>Print or save…</source>
        <translation>Imprimir o guardar…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue siendo correcto</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln punto focal</numerusform>
            <numerusform>%Ln puntos focales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected:</source>
        <translation>
            <numerusform>%Ln previsto:</numerusform>
            <numerusform>%Ln previstos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points:</source>
        <translation>
            <numerusform>%Ln punto focal:</numerusform>
            <numerusform>%Ln puntos focales:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>FocalSheetTask</name>
    <message>
        <source>Print or save focal points</source>
        <translation>Imprimir o guardar puntos focales</translation>
    </message>
    <message>
        <source>Save Excel…</source>
        <translation>Guardar Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln retenido, con su motivo</numerusform>
            <numerusform>%Ln retenidos, cada uno con su motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>No se retiene nada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>List or coverage</source>
        <translation>Lista o cobertura</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (EE. UU.)</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Only with “{words}”</source>
        <translation>Solo con «{words}»</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Clear</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>To phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Ficha de contactos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>{ticked} of {total} ticked</source>
        <translation>{ticked} de {total} marcados</translation>
    </message>
    <message>
        <source>{ticked} ticked</source>
        <translation>{ticked} marcados</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>{held} of {expected}</source>
        <translation>{held} de {expected}</translation>
    </message>
    <message>
        <source>{group}, {rows}</source>
        <translation>{group}, {rows}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cubiertos</translation>
    </message>
    <message>
        <source>Held of expected</source>
        <translation>Cubiertos de los previstos</translation>
    </message>
</context>
<context>
    <name>HandOverTask</name>
    <message>
        <source>Hand over</source>
        <translation>Traspaso de funciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say which day is the last one.</source>
        <translation>Indique cuál es el último día.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Handed over: {post}.</source>
        <translation>Funciones traspasadas: {post}.</translation>
    </message>
    <message>
        <source>Handed over: {post}. Nobody follows yet.</source>
        <translation>Funciones traspasadas: {post}. Aún sin sucesor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Who leaves, who comes</source>
        <translation>Quién se va, quién llega</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>el día siguiente</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Qué se traspasa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quién llega</translation>
    </message>
    <message>
        <source>First day of who comes</source>
        <translation>Primer día de quien llega</translation>
    </message>
    <message>
        <source>Work phone of who comes</source>
        <translation>Teléfono de trabajo de quien llega</translation>
    </message>
    <message>
        <source>Work e-mail of who comes</source>
        <translation>Correo de trabajo de quien llega</translation>
    </message>
    <message>
        <source>Who acts until then</source>
        <translation>Interino hasta entonces</translation>
    </message>
    <message>
        <source>What the post is called</source>
        <translation>Denominación del puesto</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>Por qué hay dos titulares por un tiempo</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>Qué acompaña al puesto</translation>
    </message>
    <message>
        <source>{name}, {post}, {organization}</source>
        <translation>{name}, {post}, {organization}</translation>
    </message>
    <message>
        <source>{name}, {organization}</source>
        <translation>{name}, {organization}</translation>
    </message>
    <message>
        <source>Nobody works there today; appoint somebody instead.</source>
        <translation>Nadie trabaja allí hoy; nombre antes a alguien.</translation>
    </message>
    <message>
        <source>Hand over from {name}</source>
        <translation>Traspaso de {name}</translation>
    </message>
    <message>
        <source>the post&apos;s {address} reaches her too</source>
        <translation>la dirección del puesto {address} llega también a esta persona</translation>
    </message>
    <message>
        <source>{name} leaves on {day}.</source>
        <translation>{name} se va el {day}.</translation>
    </message>
    <message>
        <source>{name} acts from then on.</source>
        <translation>{name} queda después como interino.</translation>
    </message>
    <message>
        <source>{name} comes on {day}.</source>
        <translation>{name} llega el {day}.</translation>
    </message>
    <message>
        <source>The post is vacant from then on.</source>
        <translation>El puesto queda después vacante.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Habla por</translation>
    </message>
    <message>
        <source>Shared addresses, which become the post&apos;s</source>
        <translation>Direcciones compartidas, que pasan al puesto</translation>
    </message>
    <message>
        <source>Mailing lists: the post stands there from now on</source>
        <translation>Listas de distribución: en adelante figura el puesto</translation>
    </message>
    <message>
        <source>Contact sheets: the post stands there from now on</source>
        <translation>Fichas de contactos: en adelante figura el puesto</translation>
    </message>
    <message>
        <source>Stays herself, since she has other work too</source>
        <translation>Sigue la propia persona, pues tiene también otro trabajo</translation>
    </message>
    <message>
        <source>Work details that end with the last day</source>
        <translation>Datos de trabajo que terminan con el último día</translation>
    </message>
    <message>
        <source>Nothing but the post itself.</source>
        <translation>Nada más que el propio puesto.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>Añadir idiomas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Más sobre este registro</translation>
    </message>
    <message>
        <source>Languages, the preferred one first</source>
        <translation>Idiomas, el preferido primero</translation>
    </message>
</context>
<context>
    <name>HistoryTask</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>of the whole directory</source>
        <translation>de todo el directorio</translation>
    </message>
    <message>
        <source>Undo and Redo are changes too; nothing is ever taken out of the history.</source>
        <translation>Deshacer y Rehacer también son cambios; nada se quita nunca del historial.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Ocultar lo que cambió</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed: {what}</source>
        <translation>Qué cambió: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>y %Ln registro más</numerusform>
            <numerusform>y %Ln registros más</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Put back {what}</source>
        <translation>Reponer {what}</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message numerus="yes">
        <source>You have decided %n item(s). Nothing of it is saved if you leave now.</source>
        <translation>
            <numerusform>Ha decidido %Ln elemento. Nada de ello se guarda si sale ahora.</numerusform>
            <numerusform>Ha decidido %Ln elementos. Nada de ello se guarda si sale ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>Salir sin importar</translation>
    </message>
    <message>
        <source>Save rejected…</source>
        <translation>Guardar rechazados…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import from text</source>
        <translation>Importar desde texto</translation>
    </message>
    <message>
        <source>pasted at {time}</source>
        <translation>pegado a las {time}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importar %Ln archivo</numerusform>
            <numerusform>Importar %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>Importando {done} de {total}</translation>
    </message>
    <message>
        <source>Cancel takes back what was stored so far.</source>
        <translation>Cancelar deshace lo guardado hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The text is kept as their source. It will be one step, and Undo takes it back.</source>
        <translation>El texto se conserva como fuente. Será un solo paso, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. It will be one step, and Undo takes all of it back.</source>
        <translation>Aún no se ha guardado nada. Será un solo paso, y Deshacer lo revierte entero.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Importar {count}</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} · %n undecided stay(s) out</source>
        <translation>
            <numerusform>Importar {count} · %Ln sin decidir queda fuera</numerusform>
            <numerusform>Importar {count} · %Ln sin decidir quedan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}, {form}</source>
        <translation>{cards}, {form}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was stored.</source>
        <translation>La importación se detuvo; no se guardó nada.</translation>
    </message>
    <message numerus="yes">
        <source>The directory has changed meanwhile: %n line(s) are different now. Look at them again.</source>
        <translation>
            <numerusform>El directorio ha cambiado entretanto: %Ln línea es ahora distinta. Revísela.</numerusform>
            <numerusform>El directorio ha cambiado entretanto: %Ln líneas son ahora distintas. Revíselas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected cards</source>
        <translation>Guardar las tarjetas rechazadas</translation>
    </message>
    <message>
        <source>rejected.vcf</source>
        <translation>rechazados.vcf</translation>
    </message>
    <message>
        <source>vCard files (*.vcf)</source>
        <translation>Archivos vCard (*.vcf)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <source>Contacts ({patterns})</source>
        <translation>Contactos ({patterns})</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the release first, then paste it here.</source>
        <translation>No hay texto en el portapapeles. Copie primero el comunicado y péguelo aquí.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Comparing {count} with the directory</source>
        <translation>Comparando {count} con el directorio</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Imported {new} new and {updated} updated.</source>
        <translation>Importados {new} nuevos y {updated} actualizados.</translation>
    </message>
    <message>
        <source>Updated {updated}.</source>
        <translation>Actualizados {updated}.</translation>
    </message>
    <message>
        <source>Imported {new} new.</source>
        <translation>Importados {new} nuevos.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out.</source>
        <translation>
            <numerusform>%Ln quedó fuera.</numerusform>
            <numerusform>%Ln quedaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, at line(s) {lines}.</source>
        <translation>
            <numerusform>%Ln rechazado, en la línea {lines}.</numerusform>
            <numerusform>%Ln rechazados, en las líneas {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, the first at lines {lines}.</source>
        <translation>
            <numerusform>%Ln rechazado, el primero en la línea {lines}.</numerusform>
            <numerusform>%Ln rechazados, los primeros en las líneas {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {count}</source>
        <translation>Comparando {count}</translation>
    </message>
    <message>
        <source>The file needs more memory than there is. Split it and import the parts.</source>
        <translation>El archivo necesita más memoria de la que hay. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>This could not be read, which is a mistake of ours. It is described in {report}.</source>
        <translation>Esto no pudo leerse, por un error nuestro. Está descrito en {report}.</translation>
    </message>
    <message>
        <source>This could not be compared, which is a mistake of ours. It is described in {report}.</source>
        <translation>Esto no pudo compararse, por un error nuestro. Está descrito en {report}.</translation>
    </message>
    <message>
        <source>All are stored; making them findable</source>
        <translation>Todo está guardado; preparando la búsqueda</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>{section}, {count}</source>
        <translation>{section}, {count}</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>The card as received</source>
        <translation>La tarjeta tal como se recibió</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>card {number} of {count}, line {line}</source>
        <translation>tarjeta {number} de {count}, línea {line}</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>En el directorio</translation>
    </message>
    <message>
        <source>Earlier in the file</source>
        <translation>Antes en el archivo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Add to ours</source>
        <translation>Añadir al nuestro</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importarlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarlo fuera</translation>
    </message>
    <message>
        <source>Import as somebody new</source>
        <translation>Importar como persona nueva</translation>
    </message>
    <message>
        <source>Keep ours where both changed</source>
        <translation>Mantener el nuestro donde ambos cambiaron</translation>
    </message>
    <message>
        <source>Add to {whom}</source>
        <translation>Añadir a {whom}</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Nobody and nothing.</source>
        <translation>Nadie y nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
</context>
<context>
    <name>LinksCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Qué columnas se muestran</translation>
    </message>
    <message>
        <source>Group: {by}</source>
        <translation>Agrupar: {by}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Expressly not on it</source>
        <translation>Expresamente excluidos</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Aparece en</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida el {day}</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list, %n member(s)</source>
        <translation>
            <numerusform>Lista de distribución, %Ln miembro</numerusform>
            <numerusform>Lista de distribución, %Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>and everybody found by {search}</source>
        <translation>y todos los que encuentra {search}</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Showing also {count}: “{text}” inside a word, in the post or the organisation</source>
        <translation>Se muestran también {count}: «{text}» dentro de una palabra, en el puesto o la organización</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Nombres similares</translation>
    </message>
    <message>
        <source>More than {entries}</source>
        <translation>Más de {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln punto focal</numerusform>
            <numerusform>%Ln puntos focales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailing lists</source>
        <translation>
            <numerusform>%Ln lista de distribución</numerusform>
            <numerusform>%Ln listas de distribución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact sheets</source>
        <translation>
            <numerusform>%Ln ficha de contactos</numerusform>
            <numerusform>%Ln fichas de contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Buscar organizaciones</translation>
    </message>
    <message>
        <source>Search focal points</source>
        <translation>Buscar puntos focales</translation>
    </message>
    <message>
        <source>Search programmes</source>
        <translation>Buscar programas</translation>
    </message>
    <message>
        <source>Search mailing lists</source>
        <translation>Buscar listas de distribución</translation>
    </message>
    <message>
        <source>Search contact sheets</source>
        <translation>Buscar fichas de contactos</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>Ordenando…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message>
        <source>What can I type?</source>
        <translation>¿Qué puedo escribir?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show them: clear the filters</source>
        <translation>Mostrarlos: quitar los filtros</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n more without the filters</source>
        <translation>
            <numerusform>%Ln más sin los filtros</numerusform>
            <numerusform>%Ln más sin los filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingTask</name>
    <message>
        <source>Mailing list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>holders as of today</source>
        <translation>titulares a fecha de hoy</translation>
    </message>
    <message>
        <source>Looking at whom it reaches…</source>
        <translation>Viendo a quién llega…</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients copied.</source>
        <translation>
            <numerusform>%Ln destinatario copiado.</numerusform>
            <numerusform>%Ln destinatarios copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} {left} left out.</source>
        <translation>{copied} {left} omitidos.</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Guardar la lista de distribución</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Para qué programa</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>addresses joined by semicolons</source>
        <translation>por punto y coma</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>joined by commas</source>
        <translation>por comas</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>joined by commas, names quoted</source>
        <translation>comas, nombres citados</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Una por línea</translation>
    </message>
    <message>
        <source>for a mailing-list program</source>
        <translation>para un gestor de listas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>name, post, organisation, e-mail</source>
        <translation>nombre, puesto, organización, correo</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>the same as a workbook</source>
        <translation>lo mismo, como libro</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Ponerlos en</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one message</source>
        <translation>Todos en un mensaje</translation>
    </message>
    <message>
        <source>At most in one message</source>
        <translation>Como máximo por mensaje</translation>
    </message>
    <message>
        <source>With names, not only addresses</source>
        <translation>Con nombres, no solo direcciones</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Details above this audience are left out.</source>
        <translation>Los datos por encima de esta visibilidad se omiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, each with its reason</source>
        <translation>
            <numerusform>%Ln omitido, con su motivo</numerusform>
            <numerusform>%Ln omitidos, cada uno con su motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>No se omite a nadie</translation>
    </message>
    <message>
        <source>Copy message {number} of {total}</source>
        <translation>Copiar mensaje {number} de {total}</translation>
    </message>
    <message>
        <source>Copy the recipients</source>
        <translation>Copiar los destinatarios</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} – Liaison</source>
        <translation>{name} – Liaison</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>People and institutions, joined</source>
        <translation>Personas e instituciones, unidas</translation>
    </message>
</context>
<context>
    <name>MemberEditor</name>
    <message>
        <source>Who comes on the list?</source>
        <translation>¿Quién entra en la lista?</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Add people, organisations, posts or other lists.</source>
        <translation>Nadie está aún en ella. Añada personas, organizaciones, puestos u otras listas.</translation>
    </message>
    <message>
        <source>Took {name} off the list</source>
        <translation>{name} quitado de la lista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>What you will paste</source>
        <translation>Lo que pegará</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is saved; there is nothing to paste.</source>
        <translation>Se guarda un archivo; no hay nada que pegar.</translation>
    </message>
    <message>
        <source>Nobody sees the others&apos; addresses.</source>
        <translation>Nadie ve las direcciones de los demás.</translation>
    </message>
    <message>
        <source>Everybody sees all addresses.</source>
        <translation>Todos ven todas las direcciones.</translation>
    </message>
    <message>
        <source>The export is noted in the log with its date, audience and number.</source>
        <translation>La exportación se anota con su fecha, visibilidad y número.</translation>
    </message>
    <message>
        <source>{who_sees} {log}</source>
        <translation>{who_sees} {log}</translation>
    </message>
    <message>
        <source>Message {number}</source>
        <translation>Mensaje {number}</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>{count} en {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>Copiar el mensaje {number}</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>New mail with message {number}</source>
        <translation>Nuevo correo con el mensaje {number}</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name: {name}</source>
        <translation>Nombre: {name}</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Name, as it is written</source>
        <translation>Nombre, tal como se escribe</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes del nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>En su propia escritura</translation>
    </message>
    <message>
        <source>It was written wrongly</source>
        <translation>Estaba mal escrito</translation>
    </message>
    <message>
        <source>Renamed since</source>
        <translation>Cambió de nombre desde</translation>
    </message>
    <message>
        <source>What happened to the old name?</source>
        <translation>¿Qué pasó con el nombre anterior?</translation>
    </message>
    <message>
        <source>First day of the new name</source>
        <translation>Primer día del nuevo nombre</translation>
    </message>
    <message>
        <source>Say on which day it was renamed.</source>
        <translation>Indique qué día cambió de nombre.</translation>
    </message>
</context>
<context>
    <name>NamingTask</name>
    <message>
        <source>Appoint somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Designar a alguien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Designar</translation>
    </message>
    <message>
        <source>Choose an organisation from the list.</source>
        <translation>Elija una organización de la lista.</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>Elija un programa, un tema, o ambos.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Indique quién.</translation>
    </message>
    <message>
        <source>Appointed {name}.</source>
        <translation>{name} nombrado.</translation>
    </message>
    <message>
        <source>Named {name}.</source>
        <translation>{name} designado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>none, a theme alone</source>
        <translation>ninguno, solo un tema</translation>
    </message>
    <message>
        <source>all of the programme</source>
        <translation>todo el programa</translation>
    </message>
    <message>
        <source>a post that is there, or a new one</source>
        <translation>un puesto existente, o uno nuevo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Post: the duty stays with it, whoever holds it</source>
        <translation>Puesto: la función queda con él, sea quien sea su titular</translation>
    </message>
    <message>
        <source>whoever holds the post</source>
        <translation>quien ocupe el puesto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>A quién se pregunta primero</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>In which capacity</source>
        <translation>En qué calidad</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>Por qué hay dos titulares por un tiempo</translation>
    </message>
    <message>
        <source>wherever the organisation stands</source>
        <translation>donde esté la organización</translation>
    </message>
    <message>
        <source>{name} is not in the directory yet: it is added, too.</source>
        <translation>{name} aún no está en el directorio: también se añade.</translation>
    </message>
    <message>
        <source>{name} is new: a page for her is made, too.</source>
        <translation>{name} aún no figura: también se crea una página.</translation>
    </message>
    <message>
        <source>Whoever holds the post speaks for the programme.</source>
        <translation>Quien ocupe el puesto habla por el programa.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Narrow navigation</source>
        <translation>Contraer navegación</translation>
    </message>
    <message>
        <source>Wide navigation</source>
        <translation>Ampliar navegación</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New person</source>
        <translation>Nueva persona</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nueva organización</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nuevo puesto</translation>
    </message>
    <message>
        <source>New mailing list</source>
        <translation>Nueva lista de distribución</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Write at least this.</source>
        <translation>Escriba al menos esto.</translation>
    </message>
    <message>
        <source>Name, as it is written</source>
        <translation>Nombre, tal como se escribe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Post or title</source>
        <translation>Puesto o función</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Denominación del puesto</translation>
    </message>
    <message>
        <source>City, where it is another than the organisation&apos;s</source>
        <translation>Ciudad, si no es la de la organización</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nombre de la lista</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nombre del programa</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>Países, separados por comas</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>Title of the post</source>
        <translation>Denominación del puesto</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>NumberedText</name>
    <message>
        <source>The card as received</source>
        <translation>La tarjeta tal como se recibió</translation>
    </message>
</context>
<context>
    <name>OnCallTask</name>
    <message>
        <source>Who answers now</source>
        <translation>Quién atiende ahora</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Atiende ahora</translation>
    </message>
    <message>
        <source>Does not answer now</source>
        <translation>No atiende ahora</translation>
    </message>
    <message>
        <source>Judged in the time of the duty station, by its rota, absences and hours.</source>
        <translation>Según la hora del lugar de destino, por su turno, ausencias y horario.</translation>
    </message>
    <message>
        <source>Nobody answers now. Ask one of those below what to do, or name somebody.</source>
        <translation>Nadie atiende ahora. Pregunte a una de las personas de abajo qué hacer, o designe a alguien.</translation>
    </message>
    <message>
        <source>Nobody answers now, and nobody else is named.</source>
        <translation>Nadie responde ahora, y no hay nadie más nombrado.</translation>
    </message>
    <message>
        <source>now, or 14:30</source>
        <translation>ahora, o 14:30</translation>
    </message>
    <message>
        <source>When, in your time</source>
        <translation>Cuándo, en su hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>There it is {time}.</source>
        <translation>Allí son las {time}.</translation>
    </message>
    <message>
        <source>Stands in for {name}.</source>
        <translation>Sustituye a {name}.</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Rota of {post}</source>
        <translation>Turno: {post}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copiar {value}</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} copiado</translation>
    </message>
</context>
<context>
    <name>OrganizationPage</name>
    <message>
        <source>Works with</source>
        <translation>Trabaja con</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Le pertenece</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Programmes and funders</source>
        <translation>Programas y financiadores</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Heredado</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>financia {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Merger or split</source>
        <translation>Fusión o escisión</translation>
    </message>
    <message>
        <source>{how}; the older one, until {day}</source>
        <translation>{how}; la más antigua, hasta {day}</translation>
    </message>
    <message>
        <source>{how}; the newer one, since {day}</source>
        <translation>{how}; la más reciente, desde {day}</translation>
    </message>
    <message>
        <source>Who refers cases here</source>
        <translation>Quién remite casos aquí</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>a través de {names}</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Aparece en</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida el {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>{kind} in {place}</source>
        <translation>{kind} en {place}</translation>
    </message>
    <message>
        <source>represents {country}</source>
        <translation>representa a {country}</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>parte de</translation>
    </message>
    <message>
        <source>covers {countries}</source>
        <translation>abarca {countries}</translation>
    </message>
    <message>
        <source>Until {day}: {name}</source>
        <translation>Hasta {day}: {name}</translation>
    </message>
    <message>
        <source>Formerly {name}</source>
        <translation>Antes {name}</translation>
    </message>
    <message>
        <source>Until {day}:</source>
        <translation>Hasta {day}:</translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Antes:</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Desde {day}:</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>the page as it will be printed</source>
        <translation>la página tal como se imprimirá</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Ancho completo</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Vista previa de la ficha</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>No se pudo componer la página.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, as they will be printed</source>
        <translation>
            <numerusform>%Ln página, tal como se imprimirá</numerusform>
            <numerusform>%Ln páginas, tal como se imprimirán</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>En calidad de qué</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>En un solo país</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Deleted {what}</source>
        <translation>{what} eliminado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} copiado</translation>
    </message>
    <message>
        <source>This computer has no program for {address}</source>
        <translation>Este equipo no tiene programa para {address}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People here now</source>
        <translation>Personas aquí ahora</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n in the posts above</source>
        <translation>
            <numerusform>%Ln en los puestos de arriba</numerusform>
            <numerusform>%Ln en los puestos de arriba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who may be put in</source>
        <translation>Quién puede ponerse</translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation>{hours} esta semana</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>ningún turno</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>also in the directory: can&apos;t be dialled</source>
        <translation>también en el directorio: no se puede marcar</translation>
    </message>
    <message>
        <source>can&apos;t be dialled</source>
        <translation>no se puede marcar</translation>
    </message>
    <message>
        <source>as in the directory</source>
        <translation>como en el directorio</translation>
    </message>
    <message>
        <source>another one than ours</source>
        <translation>distinto del nuestro</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Internal here, so not printed.</source>
        <translation>Interno aquí, por eso no se imprime.</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Hacer público</translation>
    </message>
    <message>
        <source>Leave it internal</source>
        <translation>Dejarlo interno</translation>
    </message>
    <message>
        <source>Left out of this import.</source>
        <translation>Fuera de esta importación.</translation>
    </message>
    <message>
        <source>It is {whom}</source>
        <translation>Es {whom}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>Funciones de punto focal</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>Función de punto focal</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Conoce a</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Aparece en</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida el {day}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Heredado</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>financia {programme}</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Photograph…</source>
        <translation>Fotografía…</translation>
    </message>
    <message>
        <source>Works nowhere at the moment</source>
        <translation>No trabaja en ningún sitio por ahora</translation>
    </message>
    <message>
        <source>{title} ({capacity})</source>
        <translation>{title} ({capacity})</translation>
    </message>
    <message>
        <source>{title},</source>
        <translation>{title},</translation>
    </message>
    <message>
        <source>stands in</source>
        <translation>sustituye</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>nadie sustituye</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.gif)</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Elegir una fotografía</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>verified {day}</source>
        <translation>verificado {day}</translation>
    </message>
</context>
<context>
    <name>PhoneTask</name>
    <message>
        <source>To phone</source>
        <translation>Al teléfono</translation>
    </message>
    <message>
        <source>For phones (.vcf)</source>
        <translation>Para teléfonos (.vcf)</translation>
    </message>
    <message>
        <source>iPhone, Android, Google; one file</source>
        <translation>iPhone, Android, Google; un archivo</translation>
    </message>
    <message>
        <source>For Outlook (.zip)</source>
        <translation>Para Outlook (.zip)</translation>
    </message>
    <message>
        <source>a card a file, as Outlook wants them</source>
        <translation>una tarjeta por archivo</translation>
    </message>
    <message>
        <source>Archive (.vcf)</source>
        <translation>Archivo histórico (.vcf)</translation>
    </message>
    <message>
        <source>vCard 4.0; nothing is lost</source>
        <translation>vCard 4.0; no se pierde nada</translation>
    </message>
</context>
<context>
    <name>PlanDelegate</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show text</source>
        <translation>Mostrar el texto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fuera</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search the file</source>
        <translation>Buscar en el archivo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>{status} {count}</source>
        <translation>{status} {count}</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>{status}, {count}</source>
        <translation>{status}, {count}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: show them</source>
        <translation>
            <numerusform>y %Ln más: mostrarlo</numerusform>
            <numerusform>y %Ln más: mostrarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>y %Ln cambio más</numerusform>
            <numerusform>y %Ln cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>{phone}: {problem}. Kept as written and marked</source>
        <translation>{phone}: {problem}. Se conserva tal cual y se señala</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be imported</source>
        <translation>Lo que se importaría</translation>
    </message>
</context>
<context>
    <name>PostAppointment</name>
    <message>
        <source>Who becomes {title}?</source>
        <translation>¿Quién pasa a ser {title}?</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Elija a la persona de la lista.</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>Funciones de punto focal</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>Función de punto focal</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Heredado</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>financia {programme}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Aparece en</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida el {day}</translation>
    </message>
    <message>
        <source>Post at</source>
        <translation>Puesto en</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Appoint…</source>
        <translation>Nombrar…</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
</context>
<context>
    <name>PostsCard</name>
    <message>
        <source>Who holds it</source>
        <translation>Quién lo ocupa</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Nombrar</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>Añadir puesto</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the sample office…</source>
        <translation>Preparando la oficina de ejemplo…</translation>
    </message>
    <message>
        <source>The sample office could not be made, which is a mistake of ours. It is described in {report}.</source>
        <translation>La oficina de ejemplo no pudo prepararse, por un error nuestro. Está descrito en {report}.</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Nuevo directorio</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Directories (*.liaison)</source>
        <translation>Directorios (*.liaison)</translation>
    </message>
    <message>
        <source>Restored from {backup}. What was there before is kept as {kept}.</source>
        <translation>Restaurado desde {backup}. Lo que había antes se conserva como {kept}.</translation>
    </message>
    <message>
        <source>Directories and contacts ({patterns})</source>
        <translation>Directorios y contactos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Abrir o importar</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Somebody who takes part</source>
        <translation>Un participante</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Heredado</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>financia {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>Expects a focal point of</source>
        <translation>Prevé un punto focal de</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>Every one of the kind: {kind}</source>
        <translation>Cada organización del tipo: {kind}</translation>
    </message>
    <message>
        <source>in each country that it covers</source>
        <translation>en cada país que abarca</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>Sus componentes</translation>
    </message>
    <message>
        <source>Part of it</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
</context>
<context>
    <name>QrTask</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it.</source>
        <translation>Apunte con la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar el código QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Código QR de {name}</translation>
    </message>
    <message>
        <source>Not on the code, so that phones read it well: {what}</source>
        <translation>No está en el código, para que los teléfonos lo lean bien: {what}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation>{file} guardado.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Goes to</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>{reached} of {total}</source>
        <translation>{reached} de {total}</translation>
    </message>
    <message>
        <source>{count}; the first {listed} are listed</source>
        <translation>{count}; se muestran los primeros {listed}</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>RelationEditor</name>
    <message>
        <source>in all that they do</source>
        <translation>en todo lo que hacen</translation>
    </message>
    <message>
        <source>Within the programme</source>
        <translation>Dentro del programa</translation>
    </message>
    <message>
        <source>Does or is what</source>
        <translation>Qué relación</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Con quién</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>The text as received</source>
        <translation>Texto recibido</translation>
    </message>
    <message>
        <source>person, programme</source>
        <translation>persona, programa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>mire aquí</translation>
    </message>
    <message>
        <source>Paste other</source>
        <translation>Pegar otro</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Encontrado en él</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation>Fecha del comunicado</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%Ln organización</numerusform>
            <numerusform>%Ln organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was found in this text. Contacts are read from the foot of a release, below a line such as “For more information, please contact:”.</source>
        <translation>No se encontró a nadie en este texto. Los contactos se leen al pie de un comunicado, debajo de una línea como «Para más información, póngase en contacto con:».</translation>
    </message>
    <message>
        <source>No date in the text, so nothing is marked as verified by it.</source>
        <translation>No hay fecha en el texto, así que no verifica nada.</translation>
    </message>
    <message>
        <source>What it says of these people counts as of this day.</source>
        <translation>Lo que dice de estas personas vale a partir de este día.</translation>
    </message>
    <message>
        <source>Write the day too, such as 12 May 2026.</source>
        <translation>Escriba también el día, por ejemplo 12 de mayo de 2026.</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message>
        <source>The text as received</source>
        <translation>El texto tal como se recibió</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>Repeat this week for how many weeks</source>
        <translation>Repetir esta semana cuántas semanas</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Until {day}. What stands there gives way.</source>
        <translation>Hasta el {day}. Lo que haya allí cede su lugar.</translation>
    </message>
</context>
<context>
    <name>RotaDeeds</name>
    <message>
        <source>Copied last week: {count}.</source>
        <translation>Semana anterior copiada: {count}.</translation>
    </message>
    <message>
        <source>Repeated: {count}.</source>
        <translation>Repetido: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Dárselo a {name}</translation>
    </message>
    <message>
        <source>{name} is away then: {time}.</source>
        <translation>{name} está ausente entonces: {time}.</translation>
    </message>
    <message>
        <source>{name} has {time}, taken from {others}.</source>
        <translation>{name} tiene {time}, quitado a {others}.</translation>
    </message>
</context>
<context>
    <name>RotaGrid</name>
    <message>
        <source>Rota</source>
        <translation>Turno</translation>
    </message>
</context>
<context>
    <name>RotaTask</name>
    <message>
        <source>Rota</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Puesto de guardia</translation>
    </message>
    <message>
        <source>{post}, {organization}</source>
        <translation>{post}, {organization}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>Nobody on duty for {hours}, in %n gap(s)</source>
        <translation>
            <numerusform>Nadie de guardia durante {hours}, en %Ln hueco</numerusform>
            <numerusform>Nadie de guardia durante {hours}, en %Ln huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is always on duty</source>
        <translation>Siempre hay alguien de guardia</translation>
    </message>
    <message>
        <source>Nobody was on duty the week before.</source>
        <translation>Nadie estuvo de guardia la semana anterior.</translation>
    </message>
    <message>
        <source>Nobody is on duty this week.</source>
        <translation>Nadie está de guardia esta semana.</translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation>Horas de {zone}</translation>
    </message>
    <message>
        <source>Times of {zone}, where it is {time} now</source>
        <translation>Horas de {zone}, donde ahora son las {time}</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing can be changed.</source>
        <translation>Se muestra otro día, así que no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>This directory can only be read.</source>
        <translation>Este directorio solo puede leerse.</translation>
    </message>
    <message>
        <source>Nobody works there yet. Name somebody above, then drag over the hours.</source>
        <translation>Aún no trabaja nadie allí. Indique a alguien arriba y arrastre sobre las horas.</translation>
    </message>
    <message>
        <source>Choose somebody, then drag over the hours. Or press her number.</source>
        <translation>Elija a alguien y arrastre sobre las horas. O pulse su número.</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Horas…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Dárselo a</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Week before (Page up)</source>
        <translation>Semana anterior (Re Pág)</translation>
    </message>
    <message>
        <source>Week after (Page down)</source>
        <translation>Semana siguiente (Av Pág)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Copiar la semana anterior</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>No duty post yet</source>
        <translation>Aún no hay puesto de guardia</translation>
    </message>
    <message>
        <source>A rota says who is on duty in a post, such as a press desk or a hotline. Make the post first.</source>
        <translation>Un turno dice quién está de guardia en un puesto, como una oficina de prensa o una línea de ayuda. Cree primero el puesto.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nuevo puesto</translation>
    </message>
    <message>
        <source>Who will see what is saved or printed</source>
        <translation>Quién verá lo que se guarde o imprima</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>Imprimir la semana…</translation>
    </message>
    <message>
        <source>Save week as PDF…</source>
        <translation>Guardar la semana en PDF…</translation>
    </message>
    <message>
        <source>Save calendar (.ics)…</source>
        <translation>Guardar calendario (.ics)…</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>Held of expected</source>
        <translation>Cubiertos de los previstos</translation>
    </message>
</context>
<context>
    <name>SavedItem</name>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>Cambiar el &amp;nombre	F2</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+↑</source>
        <translation>&amp;Subir	Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+↓</source>
        <translation>&amp;Bajar	Alt+↓</translation>
    </message>
    <message>
        <source>Make a mailing &amp;list of it</source>
        <translation>Hacer una &amp;lista de distribución</translation>
    </message>
    <message>
        <source>D&amp;elete	Del</source>
        <translation>&amp;Eliminar	Supr</translation>
    </message>
</context>
<context>
    <name>SavedItems</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Olvidar las búsquedas recientes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Búsquedas recientes</translation>
    </message>
    <message>
        <source>these words, whole and next to each other</source>
        <translation>estas palabras, enteras y seguidas</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>sin la palabra</translation>
    </message>
    <message>
        <source>either; brackets say what belongs together</source>
        <translation>una u otra; los paréntesis agrupan</translation>
    </message>
    <message>
        <source>pasted addresses: whoever has one of them, and which nobody has</source>
        <translation>direcciones pegadas: quién tiene una de ellas, y las que nadie tiene</translation>
    </message>
    <message>
        <source>the entry with that number</source>
        <translation>el registro con ese número</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>Qué se puede escribir aquí</translation>
    </message>
</context>
<context>
    <name>SettingsTask</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Saved when you leave a field.</source>
        <translation>Se guarda al salir de un campo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Shown beside what you change. Your login is {login}.</source>
        <translation>Se muestra junto a lo que cambia. Su usuario es {login}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Su oficina</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Los números sin prefijo de país se leen como números de este país.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País de la oficina</translation>
    </message>
    <message>
        <source>Opening hours elsewhere are shown in this one as well.</source>
        <translation>Los horarios de otros lugares se muestran también en esta zona.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Language of press blocks and sheets</source>
        <translation>Idioma de los bloques de prensa y las fichas</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Logo on contact sheets</source>
        <translation>Logotipo en las fichas de contactos</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
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
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Windows that are opened from now on speak it.</source>
        <translation>Las ventanas que se abran desde ahora lo usan.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Backups, the last twelve days</source>
        <translation>Copias de seguridad, los últimos doce días</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>Mostrar en la carpeta: {what}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Stands on it</source>
        <translation>Figuran en ella</translation>
    </message>
    <message>
        <source>Nobody stands on it yet. Open the composer and choose people.</source>
        <translation>Nadie figura aún en ella. Abra la composición y elija personas.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emisiones</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Open the composer</source>
        <translation>Abrir la composición</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet, %n entr(y/ies)</source>
        <translation>
            <numerusform>Ficha de contactos, %Ln registro</numerusform>
            <numerusform>Ficha de contactos, %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida el {day}</translation>
    </message>
</context>
<context>
    <name>ShortcutsTask</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>En una página</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>Ctrl+K encuentra cada comando por su nombre.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick on the way</source>
        <translation>Marcar al pasar</translation>
    </message>
    <message>
        <source>Shift with an arrow</source>
        <translation>Mayús con una flecha</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>cualquier letra</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menú</translation>
    </message>
    <message>
        <source>Edit, then the next</source>
        <translation>Editar, luego el siguiente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Reponer</translation>
    </message>
    <message>
        <source>Move a contact on a sheet</source>
        <translation>Mover un contacto en una ficha</translation>
    </message>
    <message>
        <source>Alt with an arrow</source>
        <translation>Alt con una flecha</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>There is nothing to import here</source>
        <translation>Aquí no hay nada que importar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Pegar texto</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Liaison</source>
        <translation>Liaison</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Read-only: this file may only be read</source>
        <translation>Solo lectura: este archivo solo puede leerse</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>{work} · %n change(s) wait to be saved</source>
        <translation>
            <numerusform>{work} · %Ln cambio espera a ser guardado</numerusform>
            <numerusform>{work} · %Ln cambios esperan a ser guardados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Deshacer: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Rehacer: {what} (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
</context>
<context>
    <name>SubprogrammeEditor</name>
    <message>
        <source>those of the programme above</source>
        <translation>los del programa superior</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>Países, separados por comas</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre abreviado</translation>
    </message>
</context>
<context>
    <name>SuccessionEditor</name>
    <message>
        <source>It went over into</source>
        <translation>Pasó a</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Vino de</translation>
    </message>
    <message>
        <source>Which of the two came later</source>
        <translation>Cuál de las dos vino después</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Qué organización</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>Primer día del nuevo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indique qué día.</translation>
    </message>
</context>
<context>
    <name>SuggestionPainter</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message>
        <source>Organisations and programme</source>
        <translation>Organizaciones y programa</translation>
    </message>
    <message numerus="yes">
        <source>All %n are in the directory.</source>
        <translation>
            <numerusform>La organización está en el directorio.</numerusform>
            <numerusform>Las %Ln están en el directorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organisation(s) is in the directory.</source>
        <translation>
            <numerusform>La organización no está en el directorio.</numerusform>
            <numerusform>Ninguna de las %Ln organizaciones está en el directorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the directory; not yet: {names}</source>
        <translation>
            <numerusform>%Ln de ellas está en el directorio; aún no: {names}</numerusform>
            <numerusform>%Ln de ellas están en el directorio; aún no: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only named here: an import makes none of them.</source>
        <translation>Aquí solo se nombran: una importación no crea ninguna.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{organizations} + {programmes}</source>
        <translation>{organizations} + {programmes}</translation>
    </message>
    <message>
        <source>{organizations}</source>
        <translation>{organizations}</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>not in the directory</source>
        <translation>no está en el directorio</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>en el directorio</translation>
    </message>
</context>
<context>
    <name>TableTask</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>a workbook; nothing in it is a formula</source>
        <translation>un libro; nada en él es una fórmula</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for any other program</source>
        <translation>para cualquier otro programa</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>{field}: {text}</source>
        <translation>{field}: {text}</translation>
    </message>
</context>
<context>
    <name>TieEditor</name>
    <message>
        <source>still</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Say whom.</source>
        <translation>Indique quién.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Who held them</source>
        <translation>Quién los ocupó</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>Total</name>
    <message>
        <source>List these</source>
        <translation>Mostrar estos en la lista</translation>
    </message>
    <message>
        <source>{count} {state}</source>
        <translation>{count} {state}</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>At, from</source>
        <translation>A las, inicio</translation>
    </message>
    <message>
        <source>At, until</source>
        <translation>A las, fin</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>Write the day, such as 24 November 2026.</source>
        <translation>Escriba el día, por ejemplo 24 de noviembre de 2026.</translation>
    </message>
    <message>
        <source>Write the time as 18:00.</source>
        <translation>Escriba la hora así: 18:00.</translation>
    </message>
</context>
<context>
    <name>WayTask</name>
    <message>
        <source>Way between two</source>
        <translation>Camino entre dos</translation>
    </message>
    <message>
        <source>The shortest way</source>
        <translation>El camino más corto</translation>
    </message>
    <message>
        <source>any relationship</source>
        <translation>cualquier relación</translation>
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
        <source>Along</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>No relationship leads from one to the other.</source>
        <translation>Ninguna relación lleva de uno a otro.</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>Elija ambos.</translation>
    </message>
</context>
<context>
    <name>WindowSearches</name>
    <message>
        <source>There is nothing to save yet: type a search, or choose a filter.</source>
        <translation>Aún no hay nada que guardar: escriba una búsqueda o elija un filtro.</translation>
    </message>
    <message>
        <source>Deleted the search {name}.</source>
        <translation>Búsqueda {name} eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand, so the list would be empty: type what was read.</source>
        <translation>Nada tiene estas palabras tal cual, así que la lista quedaría vacía: escriba lo que se leyó.</translation>
    </message>
    <message>
        <source>There is no search to make a list of: type one, or choose a filter.</source>
        <translation>No hay búsqueda de la que hacer una lista: escriba una o elija un filtro.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Made the mailing list {name}; whoever the search finds is on it.</source>
        <translation>Lista de distribución {name} creada; quien encuentre la búsqueda está en ella.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Title at {organization}</source>
        <translation>Función en {organization}</translation>
    </message>
    <message>
        <source>Post at {organization}</source>
        <translation>Puesto en {organization}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>still</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>Trabajo principal</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Abrir la organización</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>One of the dates is not understood.</source>
        <translation>Una de las fechas no se entiende.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Post not known</source>
        <translation>Puesto desconocido</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>Posts</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Where do they work? Add a post or an organisation.</source>
        <translation>¿Dónde trabaja esta persona? Añada un puesto o una organización.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;person</source>
        <translation>Nueva &amp;persona</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nueva &amp;organización</translation>
    </message>
    <message>
        <source>New pos&amp;t</source>
        <translation>Nuevo p&amp;uesto</translation>
    </message>
    <message>
        <source>New mailing &amp;list</source>
        <translation>Nueva &amp;lista de distribución</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nue&amp;vo programa</translation>
    </message>
    <message>
        <source>New contact &amp;sheet</source>
        <translation>Nueva &amp;ficha de contactos</translation>
    </message>
    <message>
        <source>Name a &amp;focal point…</source>
        <translation>&amp;Designar un punto focal…</translation>
    </message>
    <message>
        <source>Open &amp;directory…</source>
        <translation>&amp;Abrir directorio…</translation>
    </message>
    <message>
        <source>Ne&amp;w directory…</source>
        <translation>&amp;Nuevo directorio…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple office</source>
        <translation>Abrir la oficina de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>Pe&amp;gar contactos</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>As a t&amp;able (CSV, Excel)…</source>
        <translation>Co&amp;mo tabla (CSV, Excel)…</translation>
    </message>
    <message>
        <source>To pho&amp;ne…</source>
        <translation>Al &amp;teléfono…</translation>
    </message>
    <message>
        <source>Mailin&amp;g list…</source>
        <translation>Lista de distri&amp;bución…</translation>
    </message>
    <message>
        <source>Put on a mailing &amp;list…</source>
        <translation>Poner en una &amp;lista de distribución…</translation>
    </message>
    <message>
        <source>Contact s&amp;heet…</source>
        <translation>Fic&amp;ha de contactos…</translation>
    </message>
    <message>
        <source>Copy the press &amp;block</source>
        <translation>Copiar el &amp;bloque de prensa</translation>
    </message>
    <message>
        <source>Print or save focal points…</source>
        <translation>Imprimir puntos focales…</translation>
    </message>
    <message>
        <source>QR &amp;code</source>
        <translation>Código &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Copia de &amp;seguridad ahora</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>R&amp;estaurar copia de seguridad…</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>&amp;Traspaso de funciones…</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>&amp;Sigue siendo correcto</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>M&amp;arcar todo</translation>
    </message>
    <message>
        <source>Clear tic&amp;ks</source>
        <translation>Desmarcar t&amp;odo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>Save this searc&amp;h</source>
        <translation>Guardar esta bús&amp;queda</translation>
    </message>
    <message>
        <source>&amp;Make a mailing list of this search</source>
        <translation>&amp;Hacer una lista de distribución de esta búsqueda</translation>
    </message>
    <message>
        <source>&amp;What can be typed in the search box</source>
        <translation>&amp;Qué se puede escribir en la búsqueda</translation>
    </message>
    <message>
        <source>Comman&amp;ds</source>
        <translation>Coman&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Espaciado</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>Contraer la &amp;navegación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>Or&amp;ganisations</source>
        <translation>&amp;Organizaciones</translation>
    </message>
    <message>
        <source>&amp;Focal points</source>
        <translation>Puntos &amp;focales</translation>
    </message>
    <message>
        <source>P&amp;rogrammes</source>
        <translation>Pro&amp;gramas</translation>
    </message>
    <message>
        <source>&amp;Mailing lists</source>
        <translation>&amp;Listas de distribución</translation>
    </message>
    <message>
        <source>&amp;Contact sheets</source>
        <translation>Fichas de &amp;contactos</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <source>&amp;As of a day…</source>
        <translation>&amp;Situación en una fecha…</translation>
    </message>
    <message>
        <source>Who answers &amp;now</source>
        <translation>Quién atiende aho&amp;ra</translation>
    </message>
    <message>
        <source>Rota of a d&amp;uty post</source>
        <translation>T&amp;urno de un puesto de guardia</translation>
    </message>
    <message>
        <source>&amp;Way between two…</source>
        <translation>Camino &amp;entre dos…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Liaison</source>
        <translation>Acerca de &amp;Liaison</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>May be printed</source>
        <translation>Puede imprimirse</translation>
    </message>
    <message>
        <source>For this office and its partners</source>
        <translation>Para esta oficina y sus socios</translation>
    </message>
    <message>
        <source>For this office only</source>
        <translation>Solo para esta oficina</translation>
    </message>
    <message>
        <source>For those who need it; copying it asks once more</source>
        <translation>Para quien lo necesita; copiarlo pide confirmación</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>expected, nobody named</source>
        <translation>previsto, nadie designado</translation>
    </message>
    <message>
        <source>not shown to everybody</source>
        <translation>no visible para todos</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>sin suplente</translation>
    </message>
    <message>
        <source>{name}, alternate</source>
        <translation>{name}, suplente</translation>
    </message>
    <message>
        <source>away, {name} stands in</source>
        <translation>ausente, le sustituye {name}</translation>
    </message>
    <message>
        <source>acting until {day}</source>
        <translation>interino hasta {day}</translation>
    </message>
    <message>
        <source>until {day}, nobody follows</source>
        <translation>hasta {day}, sin sucesor</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nunca verificado</translation>
    </message>
    <message>
        <source>not verified since {day}</source>
        <translation>sin verificar desde {day}</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>verificado {day}</translation>
    </message>
    <message>
        <source>alternate: {name}</source>
        <translation>suplente: {name}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>for {name}</source>
        <translation>para {name}</translation>
    </message>
    <message>
        <source>nobody; before: {name}</source>
        <translation>nadie; antes: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>sin país</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sin organización</translation>
    </message>
</context>
<context>
    <name>completions</name>
    <message>
        <source>held by {name}</source>
        <translation>lo ocupa {name}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>vacante desde {day}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
</context>
<context>
    <name>composing</name>
    <message>
        <source>{said} Left out: {names}.</source>
        <translation>{said} Omitidos: {names}.</translation>
    </message>
    <message>
        <source>{said} {details}</source>
        <translation>{said} {details}</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message>
        <source>Nothing can be imported: the file may only be read, or another day is shown.</source>
        <translation>No se puede importar nada: el archivo solo puede leerse, o se muestra otro día.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>pasted cards</source>
        <translation>tarjetas pegadas</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Liaison: who speaks for whom, how to reach them, and since when. MIT licence; of its fonts, Noto stands under SIL OFL 1.1 and WenQuanYi Micro Hei under Apache 2.0.</source>
        <translation>Liaison: quién habla por quién, cómo contactarlos y desde cuándo. Licencia MIT; de sus fuentes, Noto está bajo SIL OFL 1.1 y WenQuanYi Micro Hei bajo Apache 2.0.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a signature, a release or cards first.</source>
        <translation>No hay texto en el portapapeles. Copie primero una firma, un comunicado o tarjetas.</translation>
    </message>
    <message>
        <source>Contacts and press releases ({patterns})</source>
        <translation>Contactos y comunicados de prensa ({patterns})</translation>
    </message>
    <message>
        <source>Nobody is on this mailing list yet.</source>
        <translation>Aún no hay nadie en esta lista de correo.</translation>
    </message>
    <message>
        <source>Nobody is on this contact sheet yet.</source>
        <translation>Todavía no hay nadie en esta ficha de contactos.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Dial</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Stopped; nothing of this command was stored.</source>
        <translation>Detenido; no se guardó nada de este comando.</translation>
    </message>
    <message>
        <source>Liaison: the organisations, people, posts and focal points a programme office works with. Without arguments it opens the window.</source>
        <translation>Liaison: las organizaciones, personas, puestos y puntos focales con que trabaja una oficina de programa. Sin argumentos abre la ventana.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something you can act on, 2 wrong usage, 70 a bug. LIAISON_DATABASE names the directory when --database does not.</source>
        <translation>Códigos de salida: 0 hecho, 1 algo que usted puede resolver, 2 uso incorrecto, 70 un defecto. LIAISON_DATABASE indica el directorio cuando --database no lo hace.</translation>
    </message>
    <message>
        <source>add a person, an organisation, a post …, or a part of an entry</source>
        <translation>añadir una persona, una organización, un puesto…, o una parte de un registro</translation>
    </message>
    <message>
        <source>the directory file, or a postgresql:// URL</source>
        <translation>el archivo del directorio, o una URL postgresql://</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>responder con un objeto JSON</translation>
    </message>
    <message>
        <source>That was a mistake of ours, not yours. Nothing of this command was stored. What happened stands in {file}; please send it to whoever looks after Liaison.</source>
        <translation>Fue un error nuestro, no suyo. No se guardó nada de este comando. Lo ocurrido está en {file}; envíelo a quien se ocupa de Liaison.</translation>
    </message>
    <message>
        <source>who may see it: public may be printed in a release</source>
        <translation>quién puede verlo: public puede imprimirse en un comunicado</translation>
    </message>
    <message>
        <source>since when: 2024, 2024-03 or 2024-03-12</source>
        <translation>desde cuándo: 2024, 2024-03 o 2024-03-12</translation>
    </message>
    <message>
        <source>the last day it holds</source>
        <translation>el último día en que vale</translation>
    </message>
    <message>
        <source>as it stood on that day: 2024-03-12</source>
        <translation>como estaba ese día: 2024-03-12</translation>
    </message>
    <message>
        <source>the entry&apos;s number</source>
        <translation>el número del registro</translation>
    </message>
    <message>
        <source>an entry&apos;s number, or a part such as detail-17</source>
        <translation>el número de un registro, o una parte como detail-17</translation>
    </message>
    <message>
        <source>everything about one entry</source>
        <translation>todo sobre un registro</translation>
    </message>
    <message>
        <source>as this audience would see it</source>
        <translation>como lo vería esta visibilidad</translation>
    </message>
    <message>
        <source>add a person; a name is enough</source>
        <translation>añadir una persona; basta un nombre</translation>
    </message>
    <message>
        <source>the name as it is written</source>
        <translation>el nombre tal como se escribe</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellido</translation>
    </message>
    <message>
        <source>title before the name: H.E. Ms.</source>
        <translation>título antes del nombre: Excma. Sra.</translation>
    </message>
    <message>
        <source>where: the organisation&apos;s number</source>
        <translation>dónde: el número de la organización</translation>
    </message>
    <message>
        <source>as what, at that organisation</source>
        <translation>en qué función, en esa organización</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>añadir una organización</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>dónde está</translation>
    </message>
    <message>
        <source>the city it is in</source>
        <translation>la ciudad en que está</translation>
    </message>
    <message>
        <source>the country a mission represents</source>
        <translation>el país que representa una misión</translation>
    </message>
    <message>
        <source>what such institutions share: Ministry of Labour</source>
        <translation>lo que tales instituciones tienen en común: Ministerio de Trabajo</translation>
    </message>
    <message>
        <source>the number of the organisation it belongs to</source>
        <translation>el número de la organización a la que pertenece</translation>
    </message>
    <message>
        <source>add a post at an organisation; it may be vacant</source>
        <translation>añadir un puesto en una organización; puede estar vacante</translation>
    </message>
    <message>
        <source>the post&apos;s title</source>
        <translation>la denominación del puesto</translation>
    </message>
    <message>
        <source>the organisation&apos;s number</source>
        <translation>el número de la organización</translation>
    </message>
    <message>
        <source>the city, where it is not the organisation&apos;s</source>
        <translation>la ciudad, si no es la de la organización</translation>
    </message>
    <message>
        <source>the duty station&apos;s country</source>
        <translation>el país del lugar de destino</translation>
    </message>
    <message>
        <source>place in the order of precedence, from 1</source>
        <translation>lugar en el orden de precedencia, desde 1</translation>
    </message>
    <message>
        <source>Add the post {name}</source>
        <translation>Añadir el puesto {name}</translation>
    </message>
    <message>
        <source>add a mailing list</source>
        <translation>añadir una lista de distribución</translation>
    </message>
    <message>
        <source>the list&apos;s name</source>
        <translation>el nombre de la lista</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué sirve</translation>
    </message>
    <message>
        <source>a search whose results belong to it</source>
        <translation>una búsqueda cuyos resultados le pertenecen</translation>
    </message>
    <message>
        <source>Add the list {name}</source>
        <translation>Añadir la lista {name}</translation>
    </message>
    <message>
        <source>add another name: in the native script, a former one, an acronym</source>
        <translation>añadir otro nombre: en la escritura propia, uno anterior, una sigla</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>its language: ar, pt, fr</source>
        <translation>su idioma: ar, pt, fr</translation>
    </message>
    <message>
        <source>its script: Arab, Cyrl</source>
        <translation>su escritura: Arab, Cyrl</translation>
    </message>
    <message>
        <source>Add a name of {name}</source>
        <translation>Añadir un nombre de {name}</translation>
    </message>
    <message>
        <source>add a phone, fax, e-mail, web or messaging address</source>
        <translation>añadir un teléfono, fax, correo, dirección web o de mensajería</translation>
    </message>
    <message>
        <source>whose: the entry&apos;s number</source>
        <translation>de quién: el número del registro</translation>
    </message>
    <message>
        <source>the number or address, as you have it</source>
        <translation>el número o la dirección, tal como lo tiene</translation>
    </message>
    <message>
        <source>work, home, mobile or a word of your own</source>
        <translation>work, home, mobile o una palabra propia</translation>
    </message>
    <message>
        <source>for messaging: signal, whatsapp …</source>
        <translation>para mensajería: signal, whatsapp…</translation>
    </message>
    <message>
        <source>the one to use first</source>
        <translation>el primero que se usa</translation>
    </message>
    <message>
        <source>a mailbox or line of several people</source>
        <translation>un buzón o una línea de varias personas</translation>
    </message>
    <message>
        <source>when it is answered: Mo-Fr 08:00-17:00</source>
        <translation>cuándo se atiende: Mo-Fr 08:00-17:00</translation>
    </message>
    <message>
        <source>Add a contact detail of {name}</source>
        <translation>Añadir un dato de contacto de {name}</translation>
    </message>
    <message>
        <source>add a postal address</source>
        <translation>añadir una dirección postal</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>calle y número</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>apartado postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>province or state</source>
        <translation>provincia o estado</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country, as it is written</source>
        <translation>país, tal como se escribe</translation>
    </message>
    <message>
        <source>work, home or a word of your own</source>
        <translation>work, home o una palabra propia</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>Añadir una dirección de {name}</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>añadir una nota</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>la nota</translation>
    </message>
    <message>
        <source>Add a note on {name}</source>
        <translation>Añadir una nota sobre {name}</translation>
    </message>
    <message>
        <source>tag an entry</source>
        <translation>etiquetar un registro</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>la etiqueta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiquetar {name}</translation>
    </message>
    <message>
        <source>give an entry a photograph, in place of the one before</source>
        <translation>dar a un registro una fotografía, en lugar de la anterior</translation>
    </message>
    <message>
        <source>a JPEG, PNG or GIF picture</source>
        <translation>una imagen JPEG, PNG o GIF</translation>
    </message>
    <message>
        <source>Add a photograph of {name}</source>
        <translation>Añadir una fotografía de {name}</translation>
    </message>
    <message>
        <source>correct one field of an entry or a part: it was never true as it stood</source>
        <translation>corregir un campo de un registro o de una parte: nunca fue cierto</translation>
    </message>
    <message>
        <source>the field&apos;s name; a wrong one lists those there are</source>
        <translation>el nombre del campo; uno erróneo enumera los que hay</translation>
    </message>
    <message>
        <source>the new value; an empty text clears it</source>
        <translation>el nuevo valor; un texto vacío lo borra</translation>
    </message>
    <message>
        <source>why two hold a post that admits one</source>
        <translation>por qué dos ocupan un puesto que admite uno</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>say that something is over: a membership, a detail, a name, a post</source>
        <translation>indicar que algo terminó: una adscripción, un dato, un nombre, un puesto</translation>
    </message>
    <message>
        <source>its last day (today when not said)</source>
        <translation>su último día (hoy, si no se dice)</translation>
    </message>
    <message>
        <source>End something of {name}</source>
        <translation>Terminar algo de {name}</translation>
    </message>
    <message>
        <source>delete an entry with all that hangs on it, or one part; undo brings it back</source>
        <translation>eliminar un registro con todo lo que depende de él, o una parte; undo lo recupera</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>say that a contact detail changed on a day; the old one is kept as ended</source>
        <translation>indicar que un dato de contacto cambió un día; el anterior se conserva como terminado</translation>
    </message>
    <message>
        <source>the detail, such as detail-17</source>
        <translation>el dato, por ejemplo detail-17</translation>
    </message>
    <message>
        <source>the new number or address</source>
        <translation>el nuevo número o la nueva dirección</translation>
    </message>
    <message>
        <source>the first day of the new one</source>
        <translation>el primer día del nuevo</translation>
    </message>
    <message>
        <source>Replace a contact detail of {name}</source>
        <translation>Sustituir un dato de contacto de {name}</translation>
    </message>
    <message>
        <source>put the suggested value in the place of one that cannot be right</source>
        <translation>poner el valor sugerido en lugar de uno que no puede ser correcto</translation>
    </message>
    <message>
        <source>Cure a contact detail of {name}</source>
        <translation>Reparar un dato de contacto de {name}</translation>
    </message>
    <message>
        <source>say that a person holds a post, or works at an organisation</source>
        <translation>indicar que una persona ocupa un puesto, o trabaja en una organización</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>el número de la persona</translation>
    </message>
    <message>
        <source>the post&apos;s number</source>
        <translation>el número del puesto</translation>
    </message>
    <message>
        <source>the organisation&apos;s number, where there is no post</source>
        <translation>el número de la organización, si no hay puesto</translation>
    </message>
    <message>
        <source>as what, where there is no post</source>
        <translation>en qué función, si no hay puesto</translation>
    </message>
    <message>
        <source>make the title a post of the organisation, which outlives its holder</source>
        <translation>hacer de la función un puesto de la organización, que permanece tras su titular</translation>
    </message>
    <message>
        <source>in which capacity</source>
        <translation>en qué calidad</translation>
    </message>
    <message>
        <source>the person&apos;s main work</source>
        <translation>el trabajo principal de la persona</translation>
    </message>
    <message>
        <source>why it has two holders for a time</source>
        <translation>por qué tiene dos titulares por un tiempo</translation>
    </message>
    <message>
        <source>Appoint {name}</source>
        <translation>Nombrar a {name}</translation>
    </message>
    <message>
        <source>put people, organisations, posts or lists on a mailing list</source>
        <translation>poner personas, organizaciones, puestos o listas en una lista de distribución</translation>
    </message>
    <message>
        <source>the list&apos;s number or name</source>
        <translation>el número o el nombre de la lista</translation>
    </message>
    <message>
        <source>the numbers of those to put on it</source>
        <translation>los números de quienes se ponen en ella</translation>
    </message>
    <message>
        <source>Add to the list {name}</source>
        <translation>Añadir a la lista {name}</translation>
    </message>
    <message>
        <source>take entries off a mailing list</source>
        <translation>quitar registros de una lista de distribución</translation>
    </message>
    <message>
        <source>the numbers of those to take off</source>
        <translation>los números de quienes se quitan</translation>
    </message>
    <message>
        <source>Take off the list {name}</source>
        <translation>Quitar de la lista {name}</translation>
    </message>
    <message>
        <source>the people that this search finds</source>
        <translation>las personas que encuentra esta búsqueda</translation>
    </message>
    <message>
        <source>the people on this mailing list, by its number or name</source>
        <translation>las personas de esta lista de distribución, por su número o nombre</translation>
    </message>
    <message>
        <source>one person; repeat it, the order is kept</source>
        <translation>una persona; repítalo, el orden se conserva</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>para quién es</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>of the labels</source>
        <translation>de los rótulos</translation>
    </message>
    <message>
        <source>read contacts from vCards and press releases</source>
        <translation>leer contactos de vCards y comunicados de prensa</translation>
    </message>
    <message>
        <source>a .vcf, .zip, .tar.gz, .json, .xml, .txt, .html or .eml file, or - for standard input</source>
        <translation>un archivo .vcf, .zip, .tar.gz, .json, .xml, .txt, .html o .eml, o - para la entrada estándar</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>decir solo qué pasaría</translation>
    </message>
    <message>
        <source>what to do with cards that may or may not be somebody you have</source>
        <translation>qué hacer con tarjetas que pueden ser o no alguien que ya tiene</translation>
    </message>
    <message>
        <source>make public what a release prints and the directory keeps stricter</source>
        <translation>hacer público lo que un comunicado imprime y el directorio guarda más restringido</translation>
    </message>
    <message>
        <source>of a file that does not say it: cp1252, shift_jis …</source>
        <translation>de un archivo que no lo dice: cp1252, shift_jis…</translation>
    </message>
    <message>
        <source>write what could not be read to this file</source>
        <translation>escribir en este archivo lo que no pudo leerse</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>find entries by any part of a name, organisation, e-mail or phone number</source>
        <translation>encontrar registros por cualquier parte de un nombre, organización, correo o teléfono</translation>
    </message>
    <message>
        <source>words in any order, with or without accents; digits of a phone</source>
        <translation>palabras en cualquier orden, con o sin acentos; cifras de un teléfono</translation>
    </message>
    <message>
        <source>at most so many results</source>
        <translation>como máximo tantos resultados</translation>
    </message>
    <message>
        <source>people as one .vcf that a phone reads</source>
        <translation>personas en un archivo .vcf que lee un teléfono</translation>
    </message>
    <message>
        <source>phone (vCard 3.0), outlook (2.1, a file each), full (4.0, archive)</source>
        <translation>phone (vCard 3.0), outlook (2.1, un archivo cada uno), full (4.0, archivo histórico)</translation>
    </message>
    <message>
        <source>a QR code that a phone&apos;s camera reads as a contact (.png or .svg)</source>
        <translation>un código QR que la cámara de un teléfono lee como contacto (.png o .svg)</translation>
    </message>
    <message>
        <source>whose; of several people a .zip is made</source>
        <translation>de quién; de varias personas se hace un .zip</translation>
    </message>
    <message>
        <source>recipients for an e-mail program, or as a table</source>
        <translation>destinatarios para un programa de correo, o como tabla</translation>
    </message>
    <message>
        <source>outlook (; between), commas, lines, csv or xlsx</source>
        <translation>outlook (; entre ellos), commas, lines, csv o xlsx</translation>
    </message>
    <message>
        <source>people as a table in a .csv file</source>
        <translation>personas como tabla en un archivo .csv</translation>
    </message>
    <message>
        <source>people as an Excel file</source>
        <translation>personas como archivo de Excel</translation>
    </message>
    <message>
        <source>a contact sheet to print (PDF)</source>
        <translation>una ficha de contactos para imprimir (PDF)</translation>
    </message>
    <message>
        <source>the sheet&apos;s title</source>
        <translation>el título de la ficha</translation>
    </message>
    <message>
        <source>the paper&apos;s size</source>
        <translation>el tamaño del papel</translation>
    </message>
    <message>
        <source>keep a contact sheet, to be printed again and changed</source>
        <translation>conservar una ficha de contactos, para reimprimirla y cambiarla</translation>
    </message>
    <message>
        <source>its headline</source>
        <translation>su título</translation>
    </message>
    <message>
        <source>who stands on it; repeat it, the order is kept</source>
        <translation>quién figura en ella; repítalo, el orden se conserva</translation>
    </message>
    <message>
        <source>Keep the contact sheet {name}</source>
        <translation>Conservar la ficha de contactos {name}</translation>
    </message>
    <message>
        <source>say who stands on a contact sheet, in which order</source>
        <translation>indicar quién figura en una ficha de contactos, y en qué orden</translation>
    </message>
    <message>
        <source>the sheet&apos;s number</source>
        <translation>el número de la ficha</translation>
    </message>
    <message>
        <source>the numbers of those who stand on it</source>
        <translation>los números de quienes figuran en ella</translation>
    </message>
    <message>
        <source>Change the contact sheet {name}</source>
        <translation>Cambiar la ficha de contactos {name}</translation>
    </message>
    <message>
        <source>the block &quot;For more information, please contact:&quot; under a release</source>
        <translation>el bloque «Para más información, póngase en contacto con:» bajo un comunicado</translation>
    </message>
    <message>
        <source>a programme&apos;s number, acronym or name</source>
        <translation>el número, la sigla o el nombre de un programa</translation>
    </message>
    <message>
        <source>in or towards one country only</source>
        <translation>en un solo país, o solo hacia él</translation>
    </message>
    <message>
        <source>add a programme, or a part of one</source>
        <translation>añadir un programa, o un componente de uno</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>su nombre</translation>
    </message>
    <message>
        <source>what it is called for short</source>
        <translation>su nombre abreviado</translation>
    </message>
    <message>
        <source>the programme it is a part of</source>
        <translation>el programa del que es componente</translation>
    </message>
    <message>
        <source>a country it covers; repeat it for several</source>
        <translation>un país que abarca; repítalo para varios</translation>
    </message>
    <message>
        <source>Add the programme {name}</source>
        <translation>Añadir el programa {name}</translation>
    </message>
    <message>
        <source>add a subject of focal points, such as Media</source>
        <translation>añadir un asunto de puntos focales, por ejemplo Medios</translation>
    </message>
    <message>
        <source>Add the theme {name}</source>
        <translation>Añadir el tema {name}</translation>
    </message>
    <message>
        <source>say what an organisation, a person or a post is to a programme</source>
        <translation>indicar qué es una organización, persona o puesto para un programa</translation>
    </message>
    <message>
        <source>who: the entry&apos;s number</source>
        <translation>quién: el número del registro</translation>
    </message>
    <message>
        <source>as what</source>
        <translation>en calidad de qué</translation>
    </message>
    <message>
        <source>Add {name} to {programme}</source>
        <translation>Añadir {name} a {programme}</translation>
    </message>
    <message>
        <source>say what an organisation is to another, or a person to another</source>
        <translation>indicar qué es una organización para otra, o una persona para otra</translation>
    </message>
    <message>
        <source>does or is what</source>
        <translation>qué relación</translation>
    </message>
    <message>
        <source>to whom: the entry&apos;s number</source>
        <translation>con quién: el número del registro</translation>
    </message>
    <message>
        <source>Relate {name} to {other}</source>
        <translation>Relacionar {name} con {other}</translation>
    </message>
    <message>
        <source>say who speaks for a programme or a theme: a post, so that it outlives its holder</source>
        <translation>indicar quién habla por un programa o un tema: un puesto, para que permanezca tras su titular</translation>
    </message>
    <message>
        <source>a post&apos;s number, a membership&apos;s, or a person&apos;s for her main work</source>
        <translation>el número de un puesto, de una adscripción, o de una persona por su trabajo principal</translation>
    </message>
    <message>
        <source>a theme&apos;s name, such as Media</source>
        <translation>el nombre de un tema, por ejemplo Medios</translation>
    </message>
    <message>
        <source>whom one asks first</source>
        <translation>a quién se pregunta primero</translation>
    </message>
    <message>
        <source>towards this organisation only: its number</source>
        <translation>solo hacia esta organización: su número</translation>
    </message>
    <message>
        <source>in this language: pt, fr</source>
        <translation>en este idioma: pt, fr</translation>
    </message>
    <message>
        <source>the day somebody made sure</source>
        <translation>el día en que alguien se aseguró</translation>
    </message>
    <message>
        <source>Name {name} as a focal point</source>
        <translation>Designar a {name} como punto focal</translation>
    </message>
    <message>
        <source>say that a person is away, and who stands in</source>
        <translation>indicar que una persona está ausente, y quién la sustituye</translation>
    </message>
    <message>
        <source>the number of the person who stands in</source>
        <translation>el número de la persona que sustituye</translation>
    </message>
    <message>
        <source>Add an absence of {name}</source>
        <translation>Añadir una ausencia de {name}</translation>
    </message>
    <message>
        <source>say of whom a programme expects a focal point, in which country</source>
        <translation>indicar de quién prevé un programa un punto focal, y en qué país</translation>
    </message>
    <message>
        <source>of every organisation of this kind</source>
        <translation>de cada organización de este tipo</translation>
    </message>
    <message>
        <source>of every organisation classified so: Ministry of Labour</source>
        <translation>de cada organización así clasificada: Ministerio de Trabajo</translation>
    </message>
    <message>
        <source>of one organisation: its number</source>
        <translation>de una organización: su número</translation>
    </message>
    <message>
        <source>in this country; in each that the programme covers when not said</source>
        <translation>en este país; en cada uno de los que abarca el programa, si no se dice</translation>
    </message>
    <message>
        <source>Expect focal points of {name}</source>
        <translation>Prever puntos focales de {name}</translation>
    </message>
    <message>
        <source>as this audience would see it (a file: internal when not said)</source>
        <translation>como lo vería esta visibilidad (un archivo: internal, si no se dice)</translation>
    </message>
    <message>
        <source>write it to this file, to be printed</source>
        <translation>escribirlo en este archivo, para imprimirlo</translation>
    </message>
    <message>
        <source>write it to this Excel file</source>
        <translation>escribirlo en este archivo de Excel</translation>
    </message>
    <message>
        <source>of the PDF</source>
        <translation>del PDF</translation>
    </message>
    <message>
        <source>of the file&apos;s labels</source>
        <translation>de los rótulos del archivo</translation>
    </message>
    <message>
        <source>so many days without a check make it not verified</source>
        <translation>tantos días sin comprobar lo dejan sin verificar</translation>
    </message>
    <message>
        <source>what ends within so many days is expiring</source>
        <translation>lo que termina en tantos días está por terminar</translation>
    </message>
    <message>
        <source>of whom a focal point is expected, in which country, and who is there</source>
        <translation>de quién se prevé un punto focal, en qué país, y quién está</translation>
    </message>
    <message>
        <source>what stands across the top</source>
        <translation>qué encabeza las columnas</translation>
    </message>
    <message>
        <source>who is named for what, what needs you first</source>
        <translation>quién está designado para qué, primero lo pendiente</translation>
    </message>
    <message>
        <source>of this organisation only: its number</source>
        <translation>solo de esta organización: su número</translation>
    </message>
    <message>
        <source>of this theme only</source>
        <translation>solo de este tema</translation>
    </message>
    <message>
        <source>in this state only</source>
        <translation>solo en este estado</translation>
    </message>
    <message>
        <source>only the lines in which each of these words stands</source>
        <translation>solo las líneas en que figura cada una de estas palabras</translation>
    </message>
    <message>
        <source>a filter, such as kind=ministry, alternate=none or unverified=2025-11-25; repeat it for several</source>
        <translation>un filtro, por ejemplo kind=ministry, alternate=none o unverified=2025-11-25; repítalo para varios</translation>
    </message>
    <message>
        <source>one leaves a post and another comes; duties, lists and mailboxes are carried</source>
        <translation>una persona deja un puesto y otra llega; funciones, listas y buzones la siguen</translation>
    </message>
    <message>
        <source>the post&apos;s number, or the membership&apos;s or person&apos;s who leaves</source>
        <translation>el número del puesto, o de la adscripción o la persona que se va</translation>
    </message>
    <message>
        <source>the number of the person who comes</source>
        <translation>el número de la persona que llega</translation>
    </message>
    <message>
        <source>the last day of the one who leaves (today when not said)</source>
        <translation>el último día de quien se va (hoy, si no se dice)</translation>
    </message>
    <message>
        <source>the first day of the one who comes (the day after when not said)</source>
        <translation>el primer día de quien llega (el siguiente, si no se dice)</translation>
    </message>
    <message>
        <source>the number of the person who acts until then</source>
        <translation>el número de la persona interina hasta entonces</translation>
    </message>
    <message>
        <source>what the post is called, where there is none yet</source>
        <translation>la denominación del puesto, si aún no hay</translation>
    </message>
    <message>
        <source>why two hold it for a time</source>
        <translation>por qué dos lo ocupan por un tiempo</translation>
    </message>
    <message>
        <source>a work phone of the one who comes; repeat it for several</source>
        <translation>un teléfono de trabajo de quien llega; repítalo para varios</translation>
    </message>
    <message>
        <source>a work e-mail address of the one who comes; repeat it for several</source>
        <translation>un correo de trabajo de quien llega; repítalo para varios</translation>
    </message>
    <message>
        <source>Hand over {name}</source>
        <translation>Traspaso de {name}</translation>
    </message>
    <message>
        <source>give an entry another name from a day on; the old one stays found</source>
        <translation>dar a un registro otro nombre desde un día; el anterior se sigue encontrando</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>el nuevo nombre</translation>
    </message>
    <message>
        <source>its first day (today when not said)</source>
        <translation>su primer día (hoy, si no se dice)</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>Cambiar el nombre de {name} a {new}</translation>
    </message>
    <message>
        <source>say that organisations were merged, split or made into another on a day</source>
        <translation>indicar que unas organizaciones se fusionaron, dividieron o transformaron un día</translation>
    </message>
    <message>
        <source>the numbers of those that ended</source>
        <translation>los números de las que terminaron</translation>
    </message>
    <message>
        <source>the number of the one that came</source>
        <translation>el número de la que les sucede</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>su primer día</translation>
    </message>
    <message>
        <source>how (several are merged, one is renamed when not said)</source>
        <translation>cómo (varias se fusionan, una cambia de nombre, si no se dice)</translation>
    </message>
    <message>
        <source>Let {name} succeed</source>
        <translation>Hacer suceder a {name}</translation>
    </message>
    <message>
        <source>say that somebody made sure of a detail, a focal point or a whole entry</source>
        <translation>indicar que alguien se aseguró de un dato, un punto focal o un registro entero</translation>
    </message>
    <message>
        <source>entries&apos; numbers, or parts such as focal-3 or detail-17</source>
        <translation>números de registros, o partes como focal-3 o detail-17</translation>
    </message>
    <message>
        <source>on which day (today when not said)</source>
        <translation>qué día (hoy, si no se dice)</translation>
    </message>
    <message>
        <source>how: call, e-mail, visit</source>
        <translation>cómo: llamada, correo, visita</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>Verificar {name}</translation>
    </message>
    <message>
        <source>who funds a programme, by itself or through one above it</source>
        <translation>quién financia un programa, directamente o a través de uno superior</translation>
    </message>
    <message>
        <source>who answers at a moment in a country: rota, absences and hours respected</source>
        <translation>quién atiende en un momento en un país: turno, ausencias y horario respetados</translation>
    </message>
    <message>
        <source>when: 14:30, 2026-06-30T14:30 (now when not said)</source>
        <translation>cuándo: 14:30, 2026-06-30T14:30 (ahora, si no se dice)</translation>
    </message>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>sobre qué</translation>
    </message>
    <message>
        <source>through whom one reaches another: who refers cases to whom</source>
        <translation>por quién se llega a otro: quién remite casos a quién</translation>
    </message>
    <message>
        <source>the number it begins with</source>
        <translation>el número en que empieza</translation>
    </message>
    <message>
        <source>the number it leads to</source>
        <translation>el número al que lleva</translation>
    </message>
    <message>
        <source>along these relationships only; repeat it for several</source>
        <translation>solo por estas relaciones; repítalo para varias</translation>
    </message>
    <message>
        <source>who changed what and when, of one entry or of all</source>
        <translation>quién cambió qué y cuándo, de un registro o de todos</translation>
    </message>
    <message>
        <source>at most so many changes</source>
        <translation>como máximo tantos cambios</translation>
    </message>
    <message>
        <source>take back your latest change</source>
        <translation>deshacer su último cambio</translation>
    </message>
    <message>
        <source>leave what later changes stand on, take back the others</source>
        <translation>dejar aquello de lo que dependen cambios posteriores, deshacer lo demás</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
    <message>
        <source>do again what you took back last</source>
        <translation>rehacer lo último que deshizo</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>take back one change out of the middle, or one field of it</source>
        <translation>deshacer un cambio de en medio, o un campo de él</translation>
    </message>
    <message>
        <source>its number, as history shows it</source>
        <translation>su número, como lo muestra el historial</translation>
    </message>
    <message>
        <source>only this field, as history calls it</source>
        <translation>solo este campo, como lo llama el historial</translation>
    </message>
    <message>
        <source>of this entry or part alone: 17, detail-17</source>
        <translation>solo de este registro o parte: 17, detail-17</translation>
    </message>
    <message>
        <source>Put {field} back as before: {what}</source>
        <translation>Reponer {field} como antes: {what}</translation>
    </message>
    <message>
        <source>build the search index anew</source>
        <translation>reconstruir el índice de búsqueda</translation>
    </message>
    <message>
        <source>copy the directory, whole and verified</source>
        <translation>copiar el directorio, entero y verificado</translation>
    </message>
    <message>
        <source>the copy&apos;s file</source>
        <translation>el archivo de la copia</translation>
    </message>
    <message>
        <source>put a backup in the directory&apos;s place; what was there is kept as a backup</source>
        <translation>poner una copia de seguridad en lugar del directorio; lo que había se conserva como copia de seguridad</translation>
    </message>
    <message>
        <source>the backup&apos;s file</source>
        <translation>el archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>your settings, or one of them, or a new value for it</source>
        <translation>su configuración, un ajuste, o un nuevo valor para él</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>el ajuste</translation>
    </message>
    <message>
        <source>its new value</source>
        <translation>su nuevo valor</translation>
    </message>
    <message>
        <source>the whole job once, on a sample office in a new folder of its own</source>
        <translation>todo el trabajo una vez, en una oficina de ejemplo en una carpeta nueva propia</translation>
    </message>
    <message>
        <source>the new folder</source>
        <translation>la carpeta nueva</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Abrir la oficina de ejemplo</translation>
    </message>
    <message>
        <source>Copying the directory before the day&apos;s first change… {percent} %</source>
        <translation>Copiando el directorio antes del primer cambio del día… {percent} %</translation>
    </message>
    <message>
        <source>Checking the copy of the directory…</source>
        <translation>Comprobando la copia del directorio…</translation>
    </message>
    <message>
        <source>The folder {folder} is full of backups of this second; tidy it up.</source>
        <translation>La carpeta {folder} está llena de copias de seguridad de este segundo; ordénela.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy was made. Bring back an earlier backup.</source>
        <translation>{name} está dañado, por eso no se hizo copia. Recupere una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: back it up with pg_dump.</source>
        <translation>{name} es una base de datos PostgreSQL: cópiela con pg_dump.</translation>
    </message>
    <message>
        <source>There is no directory {name} yet, so nothing to back up.</source>
        <translation>Aún no hay directorio {name}, así que nada que copiar.</translation>
    </message>
    <message>
        <source>{name} is the directory itself: name another file for its copy.</source>
        <translation>{name} es el propio directorio: indique otro archivo para su copia.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: restore it with pg_restore.</source>
        <translation>{name} es una base de datos PostgreSQL: restáurela con pg_restore.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>No hay copia de seguridad {name}.</translation>
    </message>
    <message>
        <source>{name} is empty: nothing to restore.</source>
        <translation>{name} está vacío: nada que restaurar.</translation>
    </message>
    <message>
        <source>{name} may only be read, so nothing was restored into it.</source>
        <translation>{name} solo puede leerse, por eso no se restauró nada en él.</translation>
    </message>
    <message>
        <source>{name} is open in another Liaison, so nothing was restored. Close it there first.</source>
        <translation>{name} está abierto en otro Liaison, por eso no se restauró nada. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The copy {name} could not be written: {why}. Name another place with -o.</source>
        <translation>No se pudo escribir la copia {name}: {why}. Indique otro lugar con -o.</translation>
    </message>
    <message>
        <source>{name} belongs to a newer Liaison. Update this one to open it.</source>
        <translation>{name} pertenece a un Liaison más nuevo. Actualice este para abrirlo.</translation>
    </message>
    <message>
        <source>Made a sample office of {count} entries: {file}</source>
        <translation>Creada una oficina de ejemplo con {count} registros: {file}</translation>
    </message>
    <message>
        <source>Imported a press release: {created} new people, {unchanged} known already</source>
        <translation>Importado un comunicado de prensa: {created} personas nuevas, {unchanged} ya conocidas</translation>
    </message>
    <message>
        <source>A phone to check, of {name}: {raw}, {problem}</source>
        <translation>Un teléfono por comprobar, de {name}: {raw}, {problem}</translation>
    </message>
    <message>
        <source>Imported a vCard file: {created} new, {updated} updated, {unchanged} known already, {rejected} unreadable</source>
        <translation>Importado un archivo vCard: {created} nuevos, {updated} actualizados, {unchanged} ya conocidos, {rejected} ilegibles</translation>
    </message>
    <message>
        <source>Searched for {query}: {names}</source>
        <translation>Búsqueda de {query}: {names}</translation>
    </message>
    <message>
        <source>{what}: {file}</source>
        <translation>{what}: {file}</translation>
    </message>
    <message>
        <source>A picture of the window</source>
        <translation>Una imagen de la ventana</translation>
    </message>
    <message>
        <source>The window could not be drawn here: {why}</source>
        <translation>No se pudo dibujar la ventana aquí: {why}</translation>
    </message>
    <message>
        <source>Go on with it: python3 run.py --database {file} search maputo</source>
        <translation>Para continuar: python3 run.py --database {file} search maputo</translation>
    </message>
    <message>
        <source>The block under the release</source>
        <translation>El bloque bajo el comunicado</translation>
    </message>
    <message>
        <source>A contact sheet to print</source>
        <translation>Una ficha de contactos para imprimir</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Tarjetas para un teléfono</translation>
    </message>
    <message>
        <source>Recipients for Outlook</source>
        <translation>Destinatarios para Outlook</translation>
    </message>
    <message>
        <source>Everybody in Maputo as a table</source>
        <translation>Todos en Maputo como tabla</translation>
    </message>
    <message>
        <source>The folder {name} could not be made: {why}. Name a new one.</source>
        <translation>No se pudo crear la carpeta {name}: {why}. Indique una nueva.</translation>
    </message>
    <message>
        <source>there is no address in it</source>
        <translation>no contiene ninguna dirección</translation>
    </message>
    <message>
        <source>without an @ it is no address</source>
        <translation>sin @ no es una dirección</translation>
    </message>
    <message>
        <source>there is a curly quotation mark in it, which mail programs refuse</source>
        <translation>contiene una comilla tipográfica, que los programas de correo rechazan</translation>
    </message>
    <message>
        <source>it seems to be more than one address; write each on its own</source>
        <translation>parece haber más de una dirección; escriba cada una aparte</translation>
    </message>
    <message>
        <source>it is not written as an address can be</source>
        <translation>no está escrito como puede estarlo una dirección</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonés, Unix</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Cyrillic, Unix</source>
        <translation>Cirílico, Unix</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>Cirílico, DOS</translation>
    </message>
    <message>
        <source>Central European, Unix</source>
        <translation>Europa central, Unix</translation>
    </message>
    <message>
        <source>Western European, Macintosh</source>
        <translation>Europa occidental, Macintosh</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europa occidental, DOS</translation>
    </message>
    <message>
        <source>Outlook reads the first card of a file only, and these are {count}: name a folder or a .zip with -o, not {name}.</source>
        <translation>Outlook solo lee la primera tarjeta de un archivo, y estas son {count}: indique una carpeta o un .zip con -o, no {name}.</translation>
    </message>
    <message>
        <source>Not in the file, of {name}: {what}</source>
        <translation>No está en el archivo, de {name}: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Not on the code, of {name}, so that phones read it well: {what}</source>
        <translation>No está en el código, de {name}, para que los teléfonos lo lean bien: {what}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Name another place with -o.</source>
        <translation>No se pudo escribir {name}: {why}. Indique otro lugar con -o.</translation>
    </message>
    <message>
        <source>Say who: --id with a number (several times for several), --query or --list.</source>
        <translation>Indique quién: --id con un número (varias veces para varios), --query o --list.</translation>
    </message>
    <message>
        <source>Nobody was found for {asked}, so nothing was written.</source>
        <translation>No se encontró a nadie para {asked}, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>{count} written to {file}</source>
        <translation>{count} escritos en {file}</translation>
    </message>
    <message>
        <source>Left out: {name}, {reason}</source>
        <translation>Omitido: {name}, {reason}</translation>
    </message>
    <message>
        <source>Left out of {name}: {detail}, {reason}</source>
        <translation>Omitido de {name}: {detail}, {reason}</translation>
    </message>
    <message>
        <source>Nothing of these entries may leave for {audience}: {reason}</source>
        <translation>Nada de estos registros puede salir para {audience}: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a directory that Liaison opens: name a file or a postgresql:// URL.</source>
        <translation>{name} no es un directorio que Liaison abra: indique un archivo o una URL postgresql://.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Liaison directory. Nothing was changed in it.</source>
        <translation>{name} es una base de datos de otro programa, no un directorio de Liaison. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{name} was last opened with a newer Liaison. Update this one to open it. Nothing was changed in it.</source>
        <translation>{name} se abrió por última vez con un Liaison más nuevo. Actualice este para abrirlo. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{name} is not a Liaison directory. To read contacts from it, import it. Nothing was changed in it.</source>
        <translation>{name} no es un directorio de Liaison. Para leer contactos de él, impórtelo. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{name} seems to be encrypted. Decrypt it with the program that made it. Nothing was changed in it.</source>
        <translation>{name} parece estar cifrado. Descífrelo con el programa que lo hizo. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>{name} is damaged. Bring back a backup: main.py restore BACKUP. Nothing was changed in it.</source>
        <translation>{name} está dañado. Recupere una copia de seguridad: main.py restore BACKUP. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>The disk of {name} is full. Make room and try again; nothing of this command was stored.</source>
        <translation>El disco de {name} está lleno. Haga sitio e inténtelo de nuevo; no se guardó nada de este comando.</translation>
    </message>
    <message>
        <source>{name} could not be read or written: check the disk. Nothing of this command was stored.</source>
        <translation>No se pudo leer ni escribir {name}: compruebe el disco. No se guardó nada de este comando.</translation>
    </message>
    <message>
        <source>{name} may only be read. Copy it to a place where you may write, and open the copy.</source>
        <translation>{name} solo puede leerse. Cópielo a donde pueda escribir, y abra la copia.</translation>
    </message>
    <message>
        <source>Another Liaison is writing to {name}. Wait until it has finished and try again; nothing was stored.</source>
        <translation>Otro Liaison está escribiendo en {name}. Espere a que termine e inténtelo de nuevo; no se guardó nada.</translation>
    </message>
    <message>
        <source>{name} could not be opened: check that it exists and that you may read it and write to its folder.</source>
        <translation>No se pudo abrir {name}: compruebe que existe, que puede leerlo y escribir en su carpeta.</translation>
    </message>
    <message>
        <source>{name} does not answer. Check the address and the network, then try again.</source>
        <translation>{name} no responde. Compruebe la dirección y la red, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no theme {text}; there are: {names}. Add it with: add theme.</source>
        <translation>No hay tema {text}; hay: {names}. Añádalo con: add theme.</translation>
    </message>
    <message>
        <source>{count} programmes are called {text}; give the number of the one you mean.</source>
        <translation>{count} programas se llaman {text}; indique el número del que quiere decir.</translation>
    </message>
    <message>
        <source>A {kind} takes no part in a programme; name an organisation, person, post.</source>
        <translation>Un registro «{kind}» no participa en un programa; indique una organización, persona o puesto.</translation>
    </message>
    <message>
        <source>{name} has that role in the programme already, at that time.</source>
        <translation>{name} ya tiene ese papel en el programa, en ese período.</translation>
    </message>
    <message>
        <source>{name} cannot be related to itself; name two.</source>
        <translation>{name} no puede relacionarse consigo; indique dos.</translation>
    </message>
    <message>
        <source>A relationship is between two organisations or two people, not a {first} and a {second}.</source>
        <translation>Una relación es entre dos organizaciones o dos personas, no entre «{first}» y «{second}».</translation>
    </message>
    <message>
        <source>“{kind}” is said of people; these are organisations.</source>
        <translation>«{kind}» se dice de personas; estas son organizaciones.</translation>
    </message>
    <message>
        <source>That “{name}” {kind} “{other}” is known already, at that time.</source>
        <translation>Que «{name}» {kind} «{other}» ya se sabe, en ese período.</translation>
    </message>
    <message>
        <source>Say for what: --programme with its number, or --theme with its name.</source>
        <translation>Indique para qué: --programme con su número, o --theme con su nombre.</translation>
    </message>
    <message>
        <source>That is known already: {reference}. Change it with: set, or end it first.</source>
        <translation>Eso ya se sabe: {reference}. Cámbielo con: set, o termínelo primero.</translation>
    </message>
    <message>
        <source>{name} works nowhere at present; appoint her first, or name a post.</source>
        <translation>{name} no trabaja en ningún sitio actualmente; nombre primero a la persona, o indique un puesto.</translation>
    </message>
    <message>
        <source>A {kind} is no focal point; name a post, a membership or a person.</source>
        <translation>Un registro «{kind}» no es un punto focal; indique un puesto, una adscripción o una persona.</translation>
    </message>
    <message>
        <source>Say of whom it is expected, once: --kind, --classification or --organization.</source>
        <translation>Indique de quién se prevé, una vez: --kind, --classification o --organization.</translation>
    </message>
    <message>
        <source>That is expected already, at that time.</source>
        <translation>Eso ya está previsto, en ese período.</translation>
    </message>
    <message>
        <source>away, and nobody stands in</source>
        <translation>ausente, y nadie sustituye</translation>
    </message>
    <message>
        <source>outside the hours {hours}; again {opens}</source>
        <translation>fuera del horario {hours}; de nuevo {opens}</translation>
    </message>
    <message>
        <source>the post has no holder</source>
        <translation>el puesto no tiene titular</translation>
    </message>
    <message>
        <source>no phone and no e-mail that may be used</source>
        <translation>sin teléfono ni correo utilizable</translation>
    </message>
    <message>
        <source>{zone} is not a time zone; set {number} time_zone, such as Africa/Maputo.</source>
        <translation>{zone} no es una zona horaria; set {number} time_zone, por ejemplo Africa/Maputo.</translation>
    </message>
    <message>
        <source>The time zone of {name} is not known; set {number} time_zone Africa/Maputo.</source>
        <translation>La zona horaria de {name} no se conoce; set {number} time_zone Africa/Maputo.</translation>
    </message>
    <message>
        <source>Name a post, or a person, or both.</source>
        <translation>Indique un puesto, una persona, o ambos.</translation>
    </message>
    <message>
        <source>Say at which organisation.</source>
        <translation>Indique en qué organización.</translation>
    </message>
    <message>
        <source>On {names} the post stands in her place: whoever holds it that day.</source>
        <translation>En {names} figura el puesto en su lugar: quien lo ocupe ese día.</translation>
    </message>
    <message>
        <source>She has other work too, so she stays herself on {names}.</source>
        <translation>La persona tiene también otro trabajo, así que sigue en {names}.</translation>
    </message>
    <message>
        <source>The shared {value} is the post&apos;s now.</source>
        <translation>La dirección compartida {value} es ahora del puesto.</translation>
    </message>
    <message>
        <source>{count} of her work details end with her last day.</source>
        <translation>{count} de sus datos de trabajo terminan con su último día.</translation>
    </message>
    <message>
        <source>{name} has no {kinds} yet; add it with: add detail {number} …</source>
        <translation>{name} aún no tiene {kinds}; añádalo con: add detail {number} …</translation>
    </message>
    <message>
        <source>Nobody follows yet: {post} is vacant from then on. Later: appoint.</source>
        <translation>Aún sin sucesor: {post} queda después vacante. Más tarde: appoint.</translation>
    </message>
    <message>
        <source>{name} still has {posts} posts and {people} people beyond that day; end them or hand them over.</source>
        <translation>{name} tiene aún {posts} puestos y {people} personas después de ese día; termínelos o traspáselos.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} y {count} más</translation>
    </message>
    <message>
        <source>{count} marked as verified on {day}.</source>
        <translation>{count} marcados como verificados el {day}.</translation>
    </message>
    <message>
        <source>Say who comes: --to with her number; the phone and e-mail are hers.</source>
        <translation>Indique quién llega: --to con su número; el teléfono y el correo son suyos.</translation>
    </message>
    <message>
        <source>A {kind} is not handed over; name a post, a membership or a person.</source>
        <translation>Un registro «{kind}» no se traspasa; indique un puesto, una adscripción o una persona.</translation>
    </message>
    <message>
        <source>Nobody works there as {name} on {day}; appoint somebody instead.</source>
        <translation>Nadie trabaja allí como {name} el {day}; nombre antes a alguien.</translation>
    </message>
    <message>
        <source>{name} works nowhere on {day}, so there is nothing to hand over.</source>
        <translation>{name} no trabaja en ningún sitio el {day}, así que no hay nada que traspasar.</translation>
    </message>
    <message>
        <source>{name} stands for several; give the number of the one you mean: {numbers}.</source>
        <translation>{name} puede ser varios; indique el número del que quiere decir: {numbers}.</translation>
    </message>
    <message>
        <source>{name} cannot hand over to herself; name somebody else.</source>
        <translation>{name} no puede traspasarse a sí; indique a otra persona.</translation>
    </message>
    <message>
        <source>{name} cannot both come and act until she comes; name two people, or one.</source>
        <translation>{name} no puede llegar y a la vez ser interino hasta que llegue; indique dos personas, o una.</translation>
    </message>
    <message>
        <source>from: {name} would come on {first}, before the one before her has left on {last}. Choose another day, or say why two hold the post: --reason.</source>
        <translation>from: {name} llegaría el {first}, antes de que la persona anterior se vaya el {last}. Elija otro día, o indique por qué dos ocupan el puesto: --reason.</translation>
    </message>
    <message>
        <source>There is no day between them on which {name} could act; leave out --acting.</source>
        <translation>No hay día entre ambos en que {name} pudiera ser interino; omita --acting.</translation>
    </message>
    <message>
        <source>The work of {name} there has no title yet; say what the post is called: --title.</source>
        <translation>El trabajo de {name} allí aún no tiene denominación; indique la del puesto: --title.</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>Nombrar a alguien</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Designar a alguien</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspaso de funciones</translation>
    </message>
    <message>
        <source>Ask to confirm</source>
        <translation>Pedir confirmación</translation>
    </message>
    <message>
        <source>Appoint somebody for good</source>
        <translation>Nombrar un titular definitivo</translation>
    </message>
    <message>
        <source>No programme expects or has a focal point here. Begin with: add programme, add expectation.</source>
        <translation>Ningún programa prevé ni tiene un punto focal aquí. Empiece con: add programme, add expectation.</translation>
    </message>
    <message>
        <source>{held} of {expected} expected are held. In all: {filled} filled, {acting} acting, {expiring} expiring, {stale} not verified, {vacant} vacant, {missing} missing</source>
        <translation>{held} de {expected} previstos están cubiertos. En total: {filled} con titular, {acting} con interino, {expiring} por terminar, {stale} por verificar, {vacant} sin titular, {missing} por designar</translation>
    </message>
    <message>
        <source>{name}, inherited from {programme}</source>
        <translation>{name}, heredado de {programme}</translation>
    </message>
    <message>
        <source>Nobody funds {name}, as far as is known. Add it with: add participation.</source>
        <translation>Nadie financia {name}, que se sepa. Añádalo con: add participation.</translation>
    </message>
    <message>
        <source>No relationship leads from {start} to {goal}.</source>
        <translation>Ninguna relación lleva de {start} a {goal}.</translation>
    </message>
    <message>
        <source>Not now: {who} ({reason})</source>
        <translation>Ahora no: {who} ({reason})</translation>
    </message>
    <message>
        <source>Nobody is named for {theme} in {country}. Name somebody with: add focal-point.</source>
        <translation>Nadie está designado para {theme} en este país: {country}. Designe a alguien con: add focal-point.</translation>
    </message>
    <message>
        <source>at: {text} is no time; write 14:30 or 2026-06-30T14:30.</source>
        <translation>at: {text} no es una hora; escriba 14:30 o 2026-06-30T14:30.</translation>
    </message>
    <message>
        <source>A {kind} has no name of its own to change.</source>
        <translation>Un registro «{kind}» no tiene nombre propio que cambiar.</translation>
    </message>
    <message>
        <source>{name} is called so already.</source>
        <translation>{name} ya se llama así.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; until then {name} is the right name.</source>
        <translation>on: {day} aún no ha llegado; hasta entonces {name} es el nombre correcto.</translation>
    </message>
    <message>
        <source>on: it was called otherwise until {day}; the new name begins after that.</source>
        <translation>on: tuvo otro nombre hasta {day}; el nuevo empieza después.</translation>
    </message>
    <message>
        <source>{name} cannot succeed itself; for another name: rename.</source>
        <translation>{name} no puede sucederse; para otro nombre: rename.</translation>
    </message>
    <message>
        <source>{old} came after {new}, so it cannot have gone over into it.</source>
        <translation>{old} surgió después de {new}, así que no pudo pasar a él.</translation>
    </message>
    <message>
        <source>That {old} went over into {new} is known already.</source>
        <translation>Que {old} pasó a {new} ya se sabe.</translation>
    </message>
    <message>
        <source>on: {old} was founded on {day}, not before it ended; change one of the two.</source>
        <translation>on: {old} se fundó el {day}, no antes de terminar; cambie uno de los dos.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; name the day somebody made sure.</source>
        <translation>on: {day} aún no ha llegado; indique el día en que alguien se aseguró.</translation>
    </message>
    <message>
        <source>Entry {number} has no detail and no duty to verify.</source>
        <translation>El registro {number} no tiene dato ni función que verificar.</translation>
    </message>
    <message>
        <source>A {kind} is not verified; name a detail, an address, a focal point or an entry.</source>
        <translation>Un registro «{kind}» no se verifica; indique un dato, una dirección, un punto focal o un registro.</translation>
    </message>
    <message>
        <source>{level} here, so not for {audience}</source>
        <translation>{level} aquí, así que no para: {audience}</translation>
    </message>
    <message>
        <source>mail to it came back on {day}</source>
        <translation>un correo a esta dirección fue devuelto el {day}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>{field} is {value} again ({count} changed).</source>
        <translation>{field} es de nuevo {value} ({count} cambiados).</translation>
    </message>
    <message>
        <source>There is no change {number}; history shows the numbers.</source>
        <translation>No hay cambio {number}; el historial muestra los números.</translation>
    </message>
    <message>
        <source>“{what}” is taken back already; redo does it again.</source>
        <translation>«{what}» ya está deshecho; redo lo rehace.</translation>
    </message>
    <message>
        <source>Change {number} did not change {field}; it changed: {fields}.</source>
        <translation>El cambio {number} no cambió {field}; cambió: {fields}.</translation>
    </message>
    <message>
        <source>What the change was about has been deleted since; undo that first.</source>
        <translation>Aquello a lo que se refería el cambio se eliminó desde entonces; deshaga eso primero.</translation>
    </message>
    <message>
        <source>{field} has been changed again since, to {now}; take that back first, or set it.</source>
        <translation>{field} se ha cambiado de nuevo desde entonces, a {now}; deshaga eso primero, o fije el valor.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>No hay nada suyo que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again: you have taken nothing back, or have changed something since.</source>
        <translation>No hay nada que rehacer: no ha deshecho nada, o ha cambiado algo desde entonces.</translation>
    </message>
    <message>
        <source>“{what}” cannot be taken back whole, since later changes stand on it: {obstacles}. Take those back first, or take back the rest: undo --rest.</source>
        <translation>«{what}» no puede deshacerse entero, pues cambios posteriores dependen de él: {obstacles}. Deshaga esos primero, o deshaga el resto: undo --rest.</translation>
    </message>
    <message>
        <source>Taking back… {percent} %</source>
        <translation>Deshaciendo… {percent} %</translation>
    </message>
    <message>
        <source>Doing again… {percent} %</source>
        <translation>Rehaciendo… {percent} %</translation>
    </message>
    <message>
        <source>{what} ({author}, {day})</source>
        <translation>{what} ({author}, {day})</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Left as it is, since something later stands on it: {what}</source>
        <translation>Se deja como está, pues algo posterior depende de ello: {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}</source>
        <translation>{number}  {moment}  {author}  {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}  (taken back)</source>
        <translation>{number}  {moment}  {author}  {what}  (deshecho)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>hours: “{part}” is not understood; write them as in: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</source>
        <translation>hours: «{part}» no se entiende; escríbalo como en: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</translation>
    </message>
    <message>
        <source>The directory has changed since this plan was made; look at it again.</source>
        <translation>El directorio ha cambiado desde que se hizo este plan; revíselo.</translation>
    </message>
    <message>
        <source>{count} people are called {name}, and the card does not say which one it is</source>
        <translation>{count} personas se llaman {name}, y la tarjeta no dice cuál es</translation>
    </message>
    <message>
        <source>{name} is there already, with no e-mail, phone or organisation in common: the same person or not?</source>
        <translation>ya hay {name}, sin correo, teléfono ni organización en común: ¿la misma persona o no?</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, from another card: the same person or not?</source>
        <translation>hay {name} en la misma organización, de otra tarjeta: ¿la misma persona o no?</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, with another e-mail or phone: one person with a second one, or two people?</source>
        <translation>hay {name} en la misma organización, con otro correo o teléfono: ¿una persona con un segundo, o dos personas?</translation>
    </message>
    <message>
        <source>{other} is at the same organisation and called nearly the same: the same person or not?</source>
        <translation>{other} está en la misma organización y se llama casi igual: ¿la misma persona o no?</translation>
    </message>
    <message>
        <source>{other} has the same {detail} and is called nearly the same: the same person or not?</source>
        <translation>{other} tiene el mismo {detail} y se llama casi igual: ¿la misma persona o no?</translation>
    </message>
    <message>
        <source>several organisations are called {name}, and the card does not say which one it is</source>
        <translation>varias organizaciones se llaman {name}, y la tarjeta no dice cuál es</translation>
    </message>
    <message>
        <source>changed in the card and here since the last import: {fields}</source>
        <translation>cambiado en la tarjeta y aquí desde la última importación: {fields}</translation>
    </message>
    <message>
        <source>{why}; left out until you decide</source>
        <translation>{why}; fuera hasta que usted decida</translation>
    </message>
    <message>
        <source>{why}; taken as the one you have</source>
        <translation>{why}; tomado por el que ya tiene</translation>
    </message>
    <message>
        <source>{why}; kept beside the one you have</source>
        <translation>{why}; conservado junto al que ya tiene</translation>
    </message>
    <message>
        <source>{why}; yours are kept</source>
        <translation>{why}; se conservan los suyos</translation>
    </message>
    <message>
        <source>{why}; the card&apos;s are taken</source>
        <translation>{why}; se toman los de la tarjeta</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>nada nuevo en ella</translation>
    </message>
    <message>
        <source>older than the card that came in before</source>
        <translation>más antigua que la tarjeta que entró antes</translation>
    </message>
    <message>
        <source>changes: {fields}</source>
        <translation>cambia: {fields}</translation>
    </message>
    <message>
        <source>{level} here, so not printed; import with --publish to make it public</source>
        <translation>{level} aquí, por eso no se imprime; importe con --publish para hacerlo público</translation>
    </message>
    <message>
        <source>restricted here, so never printed</source>
        <translation>restringido aquí, por eso nunca se imprime</translation>
    </message>
    <message>
        <source>{name} is a {kind} file with no cards (.vcf) in it. Unpack it, and import the files that hold the contacts.</source>
        <translation>{name} es un archivo {kind} sin ninguna tarjeta (.vcf). Descomprímalo e importe los archivos que tienen los contactos.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import from it.</source>
        <translation>{name} está vacío: no hay nada que importar de él.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, which this version does not import yet. Save the contacts as vCards (.vcf) and import those.</source>
        <translation>{name} es una hoja de cálculo, que esta versión aún no importa. Guarde los contactos como vCards (.vcf) e impórtelas.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, and contacts are read from .vcf, .txt, .html and .eml. Copy its text into a .txt file and import that.</source>
        <translation>{name} es un archivo {kind}, y los contactos se leen de .vcf, .txt, .html y .eml. Copie su texto en un archivo .txt e impórtelo.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the files in it that you want to import.</source>
        <translation>{name} es una carpeta: indique los archivos de ella que quiere importar.</translation>
    </message>
    <message>
        <source>There is no file {name}; check its name and its folder.</source>
        <translation>No hay archivo {name}; compruebe su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>No se puede leer {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it and import the parts.</source>
        <translation>{name} supera {limit} MB; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>There is no encoding {name}; write cp1252, latin-1, shift_jis or the like.</source>
        <translation>No hay codificación {name}; escriba cp1252, latin-1, shift_jis o similar.</translation>
    </message>
    <message>
        <source>No contacts were found in {name}. A press release should end with a line such as &quot;For more information, please contact:&quot; and the contacts below it.</source>
        <translation>No se encontraron contactos en {name}. Un comunicado debería terminar con una línea como «Para más información, póngase en contacto con:» y los contactos debajo.</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {conflicts} to decide, {rejected} rejected</source>
        <translation>{created} nuevos, {updated} actualizados, {unchanged} sin cambios, {conflicts} por decidir, {rejected} rechazados</translation>
    </message>
    <message>
        <source>Nothing was stored: this is the plan.</source>
        <translation>No se guardó nada: este es el plan.</translation>
    </message>
    <message>
        <source>New organisations: {names}</source>
        <translation>Nuevas organizaciones: {names}</translation>
    </message>
    <message>
        <source>Also named, line {line}: {name}</source>
        <translation>También nombrado, línea {line}: {name}</translation>
    </message>
    <message>
        <source>What could not be read stands in {file}.</source>
        <translation>Lo que no pudo leerse está en {file}.</translation>
    </message>
    <message>
        <source>open by {name} since {since}</source>
        <translation>abierto por {name} desde {since}</translation>
    </message>
    <message>
        <source>open since {since}</source>
        <translation>abierto desde {since}</translation>
    </message>
    <message>
        <source>{file} is {held} ({machine}), and lies in a shared folder where one at a time may write. Read it meanwhile, or try again when it is closed there. If nobody has it open, remove {lock}. Nothing was stored.</source>
        <translation>{file} está {held} ({machine}), y se encuentra en una carpeta compartida en la que solo uno puede escribir a la vez. Léalo entretanto, o inténtelo cuando se cierre allí. Si nadie lo tiene abierto, quite {lock}. No se guardó nada.</translation>
    </message>
    <message>
        <source>{lock} could not be made: {why}. Without it you may only read {file}, which lies in a shared folder.</source>
        <translation>No se pudo crear {lock}: {why}. Sin él solo puede leer {file}, que está en una carpeta compartida.</translation>
    </message>
    <message>
        <source>no e-mail address that may be used</source>
        <translation>ninguna dirección de correo utilizable</translation>
    </message>
    <message>
        <source>asked not to be e-mailed</source>
        <translation>pidió no recibir correos</translation>
    </message>
    <message>
        <source>died on {day}</source>
        <translation>falleció el {day}</translation>
    </message>
    <message>
        <source>has the same address as another</source>
        <translation>tiene la misma dirección que otro</translation>
    </message>
    <message>
        <source>Putting them on the list… {percent} %</source>
        <translation>Añadiendo a la lista… {percent} %</translation>
    </message>
    <message>
        <source>A list cannot be a member of itself.</source>
        <translation>Una lista no puede ser miembro de sí misma.</translation>
    </message>
    <message>
        <source>Entry {number} is not on the list {name}.</source>
        <translation>El registro {number} no está en la lista {name}.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; lists hold people, organisations, posts and lists.</source>
        <translation>El registro {number} es de tipo «{kind}»; las listas contienen personas, organizaciones, puestos y listas.</translation>
    </message>
    <message>
        <source>The {what} is empty; write one.</source>
        <translation>Campo vacío: {what}; rellénelo.</translation>
    </message>
    <message>
        <source>Say where: --post with the post&apos;s number, or --organization.</source>
        <translation>Indique dónde: --post con el número del puesto, o --organization.</translation>
    </message>
    <message>
        <source>The post {post} is not at {organization}; name one of the two.</source>
        <translation>El puesto {post} no está en {organization}; indique uno de los dos.</translation>
    </message>
    <message>
        <source>{word} is not an audience; there are: {words}.</source>
        <translation>{word} no es una visibilidad; hay: {words}.</translation>
    </message>
    <message>
        <source>There is no field {field} here; there are: {fields}.</source>
        <translation>No hay campo {field} aquí; hay: {fields}.</translation>
    </message>
    <message>
        <source>{text} is not a {field}; there are: {values}.</source>
        <translation>{text} no es un {field}; hay: {values}.</translation>
    </message>
    <message>
        <source>It would end on {until}, before it begins on {begins}; change one of the two.</source>
        <translation>Terminaría el {until}, antes de comenzar el {begins}; cambie uno de los dos.</translation>
    </message>
    <message>
        <source>{name} holds nothing that could end. For a death: set ID died_on DATE.</source>
        <translation>{name} no contiene nada que pueda terminar. Para un fallecimiento: set ID died_on DATE.</translation>
    </message>
    <message>
        <source>A {kind} has no end; delete it instead.</source>
        <translation>Un registro «{kind}» no tiene fin; elimínelo en su lugar.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {raw}, so there is nothing to cure.</source>
        <translation>No hay nada mal en {raw}, así que nada que reparar.</translation>
    </message>
    <message>
        <source>There is no suggestion for {raw}; put the right one in with: set {reference} value …</source>
        <translation>No hay sugerencia para {raw}; ponga el correcto con: set {reference} value …</translation>
    </message>
    <message>
        <source>Nothing was found for {query}. Fewer or shorter words find more.</source>
        <translation>No se encontró nada para {query}. Menos palabras o más cortas encuentran más.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown; --limit shows more</source>
        <translation>{shown} de {total} mostrados; --limit muestra más</translation>
    </message>
    <message>
        <source>The search index was damaged; it was built anew from {count} entries.</source>
        <translation>El índice de búsqueda estaba dañado; se reconstruyó a partir de {count} registros.</translation>
    </message>
    <message>
        <source>The search index was built anew: {count} entries.</source>
        <translation>El índice de búsqueda se reconstruyó: {count} registros.</translation>
    </message>
    <message>
        <source>{name} holds {post} at that time ({begins} – {ends}), and it admits one. Hand it over with: hand-over {number}. Or say why two hold it: --reason.</source>
        <translation>{name} ocupa {post} en ese período ({begins} – {ends}), y el puesto admite uno. Traspáselo con: hand-over {number}. O indique por qué dos lo ocupan: --reason.</translation>
    </message>
    <message>
        <source>Copied to {file}, whole and verified.</source>
        <translation>Copiado en {file}, entero y verificado.</translation>
    </message>
    <message>
        <source>Restored from {backup}.</source>
        <translation>Restaurado desde {backup}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>Lo que había antes se conserva como {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}. There are: {names}.</source>
        <translation>No hay ajuste {name}. Hay: {names}.</translation>
    </message>
    <message>
        <source>{parent} cannot stand above {name}, since it stands below it; choose another.</source>
        <translation>{parent} no puede estar por encima de {name}, pues está por debajo; elija otro.</translation>
    </message>
    <message>
        <source>{name} cannot stand above itself; choose another.</source>
        <translation>{name} no puede estar por encima de sí; elija otro.</translation>
    </message>
    <message>
        <source>Posts that went with it: {count}.</source>
        <translation>Puestos eliminados con ello: {count}.</translation>
    </message>
    <message>
        <source>Work of people there that went with it: {count}.</source>
        <translation>Adscripciones eliminadas con ello: {count}.</translation>
    </message>
    <message>
        <source>Focal points that went with it: {count}.</source>
        <translation>Puntos focales eliminados con ello: {count}.</translation>
    </message>
    <message>
        <source>Parts in programmes that went with it: {count}.</source>
        <translation>Participaciones en programas eliminadas con ello: {count}.</translation>
    </message>
    <message>
        <source>Expected focal points that went with it: {count}.</source>
        <translation>Puntos focales previstos eliminados con ello: {count}.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; replace wants one such as detail-17.</source>
        <translation>{reference} no es un dato de contacto; replace pide uno, por ejemplo detail-17.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no JPEG, PNG or GIF picture below 5 MB; choose another one.</source>
        <translation>{file} no es una imagen JPEG, PNG o GIF de menos de 5 MB; elija otra.</translation>
    </message>
    <message>
        <source>There is something in this directory already, and the sample office would mix with it. Name a new file for the sample.</source>
        <translation>Ya hay algo en este directorio, y la oficina de ejemplo se mezclaría con ello. Indique un archivo nuevo para el ejemplo.</translation>
    </message>
    <message>
        <source>{text} is not a language: give its name or its code, such as pt.</source>
        <translation>{text} no es un idioma: indique su nombre o su código, por ejemplo pt.</translation>
    </message>
    <message>
        <source>Entry {number} is {level}, so {audience} may not see it.</source>
        <translation>El registro {number} es {level}, así que {audience} no puede verlo.</translation>
    </message>
    <message>
        <source>      perhaps {suggestion}: cure {reference} puts it in its place</source>
        <translation>      quizá {suggestion}: cure {reference} lo pone en su lugar</translation>
    </message>
    <message>
        <source>  post {title}: vacant  {number}</source>
        <translation>  puesto {title}: vacante  {number}</translation>
    </message>
    <message>
        <source>  post {title}  {number}</source>
        <translation>  puesto {title}  {number}</translation>
    </message>
    <message>
        <source>{name} would stand in for herself, through those who stand in for her; name another.</source>
        <translation>{name} se sustituiría a sí, a través de quienes sustituyen a esa persona; indique otra.</translation>
    </message>
    <message>
        <source>Landline, {country}</source>
        <translation>Fijo, {country}</translation>
    </message>
    <message>
        <source>Mobile, {country}</source>
        <translation>Móvil, {country}</translation>
    </message>
    <message>
        <source>Landline or mobile, {country}</source>
        <translation>Fijo o móvil, {country}</translation>
    </message>
    <message>
        <source>Free of charge, {country}</source>
        <translation>Gratuito, {country}</translation>
    </message>
    <message>
        <source>Premium rate, {country}</source>
        <translation>Tarifa especial, {country}</translation>
    </message>
    <message>
        <source>Shared cost, {country}</source>
        <translation>Coste compartido, {country}</translation>
    </message>
    <message>
        <source>Internet telephone, {country}</source>
        <translation>Teléfono por internet, {country}</translation>
    </message>
    <message>
        <source>Short or nationwide number, {country}</source>
        <translation>Número corto o nacional, {country}</translation>
    </message>
    <message>
        <source>Valid, {country}</source>
        <translation>Válido, {country}</translation>
    </message>
    <message>
        <source>Reads as {address}</source>
        <translation>Se lee {address}</translation>
    </message>
    <message>
        <source>{field}: {text} may be {first} or {second}; write the one that is meant.</source>
        <translation>{field}: {text} puede ser {first} o {second}; escriba el que quiere decir.</translation>
    </message>
    <message>
        <source>{field}: there is no {text} in the calendar.</source>
        <translation>{field}: no hay {text} en el calendario.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a date; write 2024, 2024-03 or 2024-03-12.</source>
        <translation>{field}: {text} no es una fecha; escriba 2024, 2024-03 o 2024-03-12.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a day and a time of it; write the day and an hour from 00:00 to 23:59, such as 2024-03-12T18:00.</source>
        <translation>{field}: {text} no es un día seguido de una hora; escriba el día y una hora de 00:00 a 23:59, por ejemplo 2024-03-12T18:00.</translation>
    </message>
    <message>
        <source>{field}: {text} is more than one day; write the day, such as 2024-03-12.</source>
        <translation>{field}: {text} es más de un día; escriba el día, por ejemplo 2024-03-12.</translation>
    </message>
    <message>
        <source>{text} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>{text} no es un país: indique su nombre o sus dos letras, por ejemplo MZ.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} no es ni sí ni no.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 1.</source>
        <translation>{text} no es un número entero desde 1.</translation>
    </message>
    <message>
        <source>{what}: done, {reference}. Undo takes it back.</source>
        <translation>{what}: hecho, {reference}. Undo lo deshace.</translation>
    </message>
    <message>
        <source>{what}: nothing to change, {reference} is so already.</source>
        <translation>{what}: nada que cambiar, {reference} ya está así.</translation>
    </message>
    <message>
        <source>Say at which organisation: --organization with its number.</source>
        <translation>Indique en qué organización: --organization con su número.</translation>
    </message>
    <message>
        <source>An address needs at least one part: --street, --po-box, --city or --country.</source>
        <translation>Una dirección necesita al menos una parte: --street, --po-box, --city o --country.</translation>
    </message>
    <message>
        <source>The note is empty; write one.</source>
        <translation>La nota está vacía; escriba una.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; cure wants one such as detail-17.</source>
        <translation>{reference} no es un dato de contacto; cure pide uno, por ejemplo detail-17.</translation>
    </message>
    <message>
        <source>Say at which organisation the new post is, and its title.</source>
        <translation>Indique en qué organización está el nuevo puesto, y su denominación.</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>no contiene ningún número</translation>
    </message>
    <message>
        <source>there are letters in it; write the digits</source>
        <translation>contiene letras; escriba las cifras</translation>
    </message>
    <message>
        <source>it seems to be more than one number; write each on its own</source>
        <translation>parece haber más de un número; escriba cada uno aparte</translation>
    </message>
    <message>
        <source>without a country code, and no office tells which country it is in</source>
        <translation>sin prefijo de país, y ninguna oficina dice en qué país está</translation>
    </message>
    <message>
        <source>too short for {countries}{elsewhere}</source>
        <translation>demasiado corto para {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>too long for {countries}{elsewhere}</source>
        <translation>demasiado largo para {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>numbers of {countries} have no 0 in front{elsewhere}</source>
        <translation>los números de {countries} no llevan 0 delante{elsewhere}</translation>
    </message>
    <message>
        <source>no such number exists in {countries}{elsewhere}</source>
        <translation>ese número no existe en {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>no country&apos;s numbers begin with +{code}{elsewhere}</source>
        <translation>los números de ningún país empiezan por +{code}{elsewhere}</translation>
    </message>
    <message>
        <source>{countries} (+{code})</source>
        <translation>{countries} (+{code})</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>, and the office is in {country}</source>
        <translation>, y la oficina está en {country}</translation>
    </message>
    <message>
        <source>no name stands beside it; it is called after its e-mail</source>
        <translation>no hay nombre al lado; se llama como su correo</translation>
    </message>
    <message>
        <source>its encoding is not said and was taken for {encoding}; say another with --encoding</source>
        <translation>su codificación no se indica y se tomó por {encoding}; indique otra con --encoding</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}; name another with --encoding.</source>
        <translation>{name} no está escrito en {encoding}; indique otra con --encoding.</translation>
    </message>
    <message>
        <source>{name} is no text. Copy the release&apos;s text into a .txt file and import that.</source>
        <translation>{name} no es texto. Copie el texto del comunicado en un archivo .txt e impórtelo.</translation>
    </message>
    <message>
        <source>{text} is not the number of an entry; a search shows the numbers.</source>
        <translation>{text} no es el número de un registro; una búsqueda muestra los números.</translation>
    </message>
    <message>
        <source>No entry has the number {number}; a search shows the numbers.</source>
        <translation>Ningún registro tiene el número {number}; una búsqueda muestra los números.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; give a number of the kind {wanted}.</source>
        <translation>El registro {number} es de tipo «{kind}»; aquí hace falta el número de un registro «{wanted}».</translation>
    </message>
    <message>
        <source>Several mailing lists are called {name}: {numbers}. Give a number.</source>
        <translation>Hay varias listas de distribución que se llaman {name}: {numbers}. Indique un número.</translation>
    </message>
    <message>
        <source>No mailing list is called {name}; search kind:list shows all there are.</source>
        <translation>Ninguna lista de distribución se llama {name}; search kind:list muestra todas las que hay.</translation>
    </message>
    <message>
        <source>{text} is neither an entry&apos;s number nor a part such as {examples}.</source>
        <translation>{text} no es el número de un registro ni una parte como {examples}.</translation>
    </message>
    <message>
        <source>There is no {text}; show lists an entry&apos;s parts.</source>
        <translation>No hay {text}; show enumera las partes de un registro.</translation>
    </message>
    <message>
        <source>Nothing has these words; showing similar names: {names}.</source>
        <translation>Nada tiene estas palabras; se muestran nombres similares: {names}.</translation>
    </message>
    <message>
        <source>Below, similar names: {names}.</source>
        <translation>Más abajo, nombres similares: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not known here; read as “{other}”.</source>
        <translation>“{name}” no se conoce aquí; leído como “{other}”.</translation>
    </message>
    <message>
        <source>There is no operator {name}; searched as words. Known: {known}.</source>
        <translation>No hay operador {name}; buscado como palabras. Conocidos: {known}.</translation>
    </message>
    <message>
        <source>Nothing is called {value} here, so {operator} finds nothing.</source>
        <translation>Nada se llama {value} aquí, así que {operator} no encuentra nada.</translation>
    </message>
    <message>
        <source>{value} is no date; write verified:2026, verified:&lt;2026-05-01 or verified:never.</source>
        <translation>{value} no es una fecha; escriba verified:2026, verified:&lt;2026-05-01 o verified:never.</translation>
    </message>
    <message>
        <source>{value} is no day; write as-of:2024-03-12.</source>
        <translation>{value} no es un día; escriba as-of:2024-03-12.</translation>
    </message>
    <message>
        <source>As the directory stood on {day}.</source>
        <translation>Como estaba el directorio el {day}.</translation>
    </message>
    <message>
        <source>in a country, by code or name</source>
        <translation>en un país, por código o nombre</translation>
    </message>
    <message>
        <source>of a kind: people, ministry, NGO, media …</source>
        <translation>de un tipo: people, ministry, NGO, media…</translation>
    </message>
    <message>
        <source>at an organisation</source>
        <translation>en una organización</translation>
    </message>
    <message>
        <source>with a title; or vacant, held, acting</source>
        <translation>con una denominación; o vacant, held, acting</translation>
    </message>
    <message>
        <source>in a programme or a part of it</source>
        <translation>en un programa o un componente</translation>
    </message>
    <message>
        <source>in a programme that it funds</source>
        <translation>en un programa que financia</translation>
    </message>
    <message>
        <source>focal point of a theme or programme; focal:any</source>
        <translation>punto focal de un tema o programa; focal:any</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>con una etiqueta</translation>
    </message>
    <message>
        <source>on a mailing list</source>
        <translation>en una lista de distribución</translation>
    </message>
    <message>
        <source>public, partners, internal or restricted</source>
        <translation>public, partners, internal o restricted</translation>
    </message>
    <message>
        <source>verified on, before (&lt;) or since (&gt;) a date; or never</source>
        <translation>verificado en una fecha, antes (&lt;) o desde (&gt;); o never</translation>
    </message>
    <message>
        <source>having a phone, email, address, photo, note, programme …</source>
        <translation>con teléfono, correo, dirección, foto, nota, programa …</translation>
    </message>
    <message>
        <source>without a phone, email, address, photo, note, programme …</source>
        <translation>sin teléfono, correo, dirección, foto, nota, programa …</translation>
    </message>
    <message>
        <source>by a name alone</source>
        <translation>solo por un nombre</translation>
    </message>
    <message>
        <source>by a part of the e-mail address</source>
        <translation>por una parte de la dirección de correo</translation>
    </message>
    <message>
        <source>by four digits of a phone number</source>
        <translation>por cuatro cifras de un número de teléfono</translation>
    </message>
    <message>
        <source>by a note, tag or programme&apos;s name</source>
        <translation>por una nota, etiqueta o nombre de programa</translation>
    </message>
    <message>
        <source>all of it as the directory stood on a day</source>
        <translation>todo como estaba el directorio un día</translation>
    </message>
    <message>
        <source>The settings file {name} cannot be read. Mend it, or remove it to begin with the defaults.</source>
        <translation>No se puede leer el archivo de configuración {name}. Repárelo, o quítelo para empezar con los valores predeterminados.</translation>
    </message>
    <message>
        <source>The settings file {name} could not be written: {why}. Make room, or set LIAISON_HOME.</source>
        <translation>No se pudo escribir el archivo de configuración {name}: {why}. Haga sitio, o defina LIAISON_HOME.</translation>
    </message>
    <message>
        <source>{value} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>{value} no es un país: indique su nombre o sus dos letras, por ejemplo MZ.</translation>
    </message>
    <message>
        <source>{value} is not a time zone: give its name, such as Africa/Maputo.</source>
        <translation>{value} no es una zona horaria: indique su nombre, por ejemplo Africa/Maputo.</translation>
    </message>
    <message>
        <source>{value} is not one of the languages of blocks and sheets: en, fr, es, pt, ar.</source>
        <translation>{value} no es uno de los idiomas de los bloques y fichas: en, fr, es, pt, ar.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read: {why}. Choose another one.</source>
        <translation>No se pudo leer la imagen {name}: {why}. Elija otra.</translation>
    </message>
    <message>
        <source>{name} is neither a PNG nor a JPEG picture. Choose one that is.</source>
        <translation>{name} no es una imagen PNG ni JPEG. Elija una que lo sea.</translation>
    </message>
    <message>
        <source>Entry {number} cannot stand on a contact sheet.</source>
        <translation>El registro {number} no puede figurar en una ficha de contactos.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be read: {why}. Choose another one in the settings, or none.</source>
        <translation>No se puede leer el logotipo {name}: {why}. Elija otro en la configuración, o ninguno.</translation>
    </message>
    <message>
        <source>{name}: this machine has no font for {characters}; install one and make the sheet again</source>
        <translation>{name}: este equipo no tiene fuente para {characters}; instale una y rehaga la ficha</translation>
    </message>
    <message>
        <source>{name}: too long for the sheet, so it ends with … there</source>
        <translation>{name}: demasiado largo para la ficha, así que allí termina con …</translation>
    </message>
    <message>
        <source>The logo is no picture that can be printed; choose a PNG or JPEG file.</source>
        <translation>El logotipo no es una imagen imprimible; elija un archivo PNG o JPEG.</translation>
    </message>
    <message>
        <source>A sheet needs a part of the system that is missing here ({why}). Start run.py once: it says how to install it.</source>
        <translation>Una ficha necesita una parte del sistema que aquí falta ({why}). Inicie una vez run.py: dice cómo instalarla.</translation>
    </message>
    <message>
        <source>The contact sheet {name} is kept, number {number}. Undo takes it back.</source>
        <translation>La ficha de contactos {name} se conserva, número {number}. Undo lo deshace.</translation>
    </message>
    <message>
        <source>line {line} is not in the encoding it names; it was read as {used}</source>
        <translation>la línea {line} no está en la codificación que indica; se leyó como {used}</translation>
    </message>
    <message>
        <source>the {name} of line {line} is damaged and was left out</source>
        <translation>{name} de la línea {line}: dañado, omitido</translation>
    </message>
    <message>
        <source>line {line} does not say its encoding; it was read as {used}</source>
        <translation>la línea {line} no indica su codificación; se leyó como {used}</translation>
    </message>
    <message>
        <source>the photo of line {line} is no picture that can be kept</source>
        <translation>la foto de la línea {line} no es una imagen que se pueda conservar</translation>
    </message>
    <message>
        <source>the note of line {line} is very long: {count} characters</source>
        <translation>la nota de la línea {line} es muy larga: {count} caracteres</translation>
    </message>
    <message>
        <source>the date {value} of line {line} can be read in two ways or in none; it was kept as it is</source>
        <translation>la fecha {value} de la línea {line} puede leerse de dos maneras o de ninguna; se conservó tal cual</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>la dirección web</translation>
    </message>
    <message>
        <source>the second phone number</source>
        <translation>el segundo número de teléfono</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>la función</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>{name} does not fit on a QR code that a phone reads: {size} bytes, and {most} are the most. Shorten the name or the e-mail address, or send a .vcf file.</source>
        <translation>{name} no cabe en un código QR que lea un teléfono: {size} bytes, y el máximo son {most}. Abrevie el nombre o el correo, o envíe un archivo .vcf.</translation>
    </message>
    <message>
        <source>the card has no name, organisation, e-mail or phone to call it by</source>
        <translation>la tarjeta no tiene nombre, organización, correo ni teléfono por el que llamarla</translation>
    </message>
    <message>
        <source>the card has no name; it is called {name}</source>
        <translation>la tarjeta no tiene nombre; se llama {name}</translation>
    </message>
    <message>
        <source>the name is longer than {limit} characters and was cut</source>
        <translation>el nombre supera {limit} caracteres y se cortó</translation>
    </message>
    <message>
        <source>the name holds signs that turn the reading direction; they were taken out</source>
        <translation>el nombre contiene signos que invierten el sentido de lectura; se quitaron</translation>
    </message>
    <message>
        <source>There is no card in {name}: a vCard file has lines BEGIN:VCARD and END:VCARD. Export it again from its program.</source>
        <translation>No hay ninguna tarjeta en {name}: un archivo vCard tiene líneas BEGIN:VCARD y END:VCARD. Expórtelo de nuevo desde su programa.</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has no more room for its kind</source>
        <translation>{value} va en la nota: Outlook no tiene más sitio para este tipo</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has one organisation a card</source>
        <translation>{value} va en la nota: Outlook tiene una organización por tarjeta</translation>
    </message>
    <message>
        <source>the name {value}: vCard 2.1 has no place for it</source>
        <translation>el nombre {value}: vCard 2.1 no tiene sitio para él</translation>
    </message>
    <message>
        <source>languages: vCard 2.1 has no place for them</source>
        <translation>idiomas: vCard 2.1 no tiene sitio para ellos</translation>
    </message>
    <message>
        <source>{value}: vCard 2.1 has no place for it</source>
        <translation>{value}: vCard 2.1 no tiene sitio para ello</translation>
    </message>
    <message>
        <source>the date of death</source>
        <translation>la fecha de fallecimiento</translation>
    </message>
    <message>
        <source>the grammatical gender</source>
        <translation>el género gramatical</translation>
    </message>
    <message>
        <source>the birthday {value}: Outlook passes over a date without its year or its day</source>
        <translation>el cumpleaños {value}: Outlook pasa por alto una fecha sin su año o su día</translation>
    </message>
    <message>
        <source>the anniversary {value}: Outlook passes over a date without its year or its day</source>
        <translation>el aniversario {value}: Outlook pasa por alto una fecha sin su año o su día</translation>
    </message>
    <message>
        <source>other properties of the card it came from: {names}</source>
        <translation>otras propiedades de la tarjeta de la que proviene: {names}</translation>
    </message>
    <message>
        <source>the comma of the tag {value}: vCard 2.1 separates tags by it</source>
        <translation>la coma de la etiqueta {value}: vCard 2.1 separa con ella las etiquetas</translation>
    </message>
    <message>
        <source>the label {value}: vCard 2.1 has a few fixed ones</source>
        <translation>el rótulo {value}: vCard 2.1 solo tiene algunos, fijos</translation>
    </message>
    <message>
        <source>the photo in its full size or kind: phones get it smaller, as JPEG</source>
        <translation>la foto en su tamaño o formato original: los teléfonos la reciben más pequeña, en JPEG</translation>
    </message>
    <message>
        <source>the hours of {value}: no card has a place for them</source>
        <translation>el horario de {value}: ninguna tarjeta tiene sitio para él</translation>
    </message>
    <message>
        <source>the relationship with {name}: vCard 2.1 has no place for it</source>
        <translation>la relación con {name}: vCard 2.1 no tiene sitio para ella</translation>
    </message>
    <message>
        <source>in which capacity she works at {value}: no card has a place for it</source>
        <translation>en qué calidad trabaja la persona en {value}: ninguna tarjeta tiene sitio para ello</translation>
    </message>
    <message>
        <source>the search {value}, which finds more people for the list: no card has a place for it</source>
        <translation>la búsqueda {value}, que encuentra más personas para la lista: ninguna tarjeta tiene sitio para ella</translation>
    </message>
    <message>
        <source>that {value} is expressly not on the list: no card has a place for it</source>
        <translation>que {value} expresamente no está en la lista: ninguna tarjeta tiene sitio para ello</translation>
    </message>
    <message>
        <source>who is on the list: vCard 2.1 has no place for it</source>
        <translation>quién está en la lista: vCard 2.1 no tiene sitio para ello</translation>
    </message>
    <message>
        <source>who is on the list, for Android: it shows a contact of this name, Apple&apos;s phones and computers a group</source>
        <translation>quién está en la lista, en Android: muestra un contacto con este nombre, los aparatos de Apple un grupo</translation>
    </message>
    <message>
        <source>the card says nothing: no name, organisation, e-mail or phone</source>
        <translation>la tarjeta no dice nada: ni nombre, ni organización, ni correo, ni teléfono</translation>
    </message>
    <message>
        <source>the card is larger than {limit} MB</source>
        <translation>la tarjeta supera {limit} MB</translation>
    </message>
    <message>
        <source>cards stand inside each other more than {limit} deep</source>
        <translation>hay tarjetas dentro de tarjetas a más de {limit} niveles</translation>
    </message>
    <message>
        <source>the card had no end; what stood before the next one was taken</source>
        <translation>la tarjeta no tenía fin; se tomó lo anterior a la siguiente</translation>
    </message>
    <message>
        <source>the card had no beginning; what stood before its end was taken</source>
        <translation>la tarjeta no tenía principio; se tomó lo que había antes de su fin</translation>
    </message>
    <message>
        <source>line {line} is no property and was passed over</source>
        <translation>la línea {line} no es una propiedad y se pasó por alto</translation>
    </message>
    <message>
        <source>line {line} has a comma where a semicolon belongs; it was read as one</source>
        <translation>la línea {line} tiene una coma donde corresponde un punto y coma; se leyó como tal</translation>
    </message>
    <message>
        <source>line {line} is longer than {limit} MB and was passed over</source>
        <translation>la línea {line} supera {limit} MB y se pasó por alto</translation>
    </message>
    <message>
        <source>the card has more than {limit} properties; the others were left out</source>
        <translation>la tarjeta tiene más de {limit} propiedades; las demás se omitieron</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing is changed. Go back to today first.</source>
        <translation>Se muestra otro día, así que no se cambia nada. Vuelva primero a hoy.</translation>
    </message>
    <message>
        <source>The cards in {name} are larger than {limit} MB; unpack them and import them in parts.</source>
        <translation>Las tarjetas de {name} superan {limit} MB; descomprímalas e impórtelas por partes.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; unpack it and import the files in it.</source>
        <translation>{name} está protegido con contraseña; descomprímalo e importe los archivos que contiene.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked. Make or download it again.</source>
        <translation>{name} está dañado: no puede descomprimirse. Hágalo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>In {name} archives stand inside each other more than {limit} deep; unpack it and import what is in it.</source>
        <translation>En {name} hay archivos comprimidos unos dentro de otros a más de {limit} niveles; descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>The cards in {name} are more than can be read at once; export them in parts and import those.</source>
        <translation>Las tarjetas de {name} son más de las que pueden leerse de una vez; expórtelas por partes e impórtelas.</translation>
    </message>
    <message>
        <source>{name} is damaged: as {kind} it cannot be read any further than line {line}, column {column}. Export the contacts again, as vCards (.vcf) if there is a choice.</source>
        <translation>{name} está dañado: como {kind} no puede leerse más allá de la línea {line}, columna {column}. Exporte de nuevo los contactos, como vCards (.vcf) si puede elegir.</translation>
    </message>
    <message>
        <source>{name} holds contacts as {kind}, which is not read here. Export them as vCards (.vcf) and import those.</source>
        <translation>{name} contiene contactos en {kind}, que aquí no se lee. Expórtelos como vCards (.vcf) e impórtelas.</translation>
    </message>
    <message>
        <source>{name} is a web page, and no card is on it: the site may have asked you to sign in, or reported an error. Open it in a browser to see which, and download the contacts again.</source>
        <translation>{name} es una página web, y no hay ninguna tarjeta en ella: puede que el sitio le pidiera iniciar sesión o comunicara un error. Ábrala en un navegador para verlo, y descargue de nuevo los contactos.</translation>
    </message>
    <message>
        <source>{name} is a calendar (iCalendar): it holds appointments, and no contacts. Export the contacts as vCards (.vcf).</source>
        <translation>{name} es un calendario (iCalendar): contiene citas, y ningún contacto. Exporte los contactos como vCards (.vcf).</translation>
    </message>
    <message>
        <source>As the file says of other lines</source>
        <translation>Como el archivo dice de otras líneas</translation>
    </message>
    <message>
        <source>The search index is damaged: nothing can be found until it is built anew.</source>
        <translation>El índice de búsqueda está dañado: no se encuentra nada hasta reconstruirlo.</translation>
    </message>
    <message>
        <source>the number of the duty post</source>
        <translation>el número del puesto de guardia</translation>
    </message>
    <message>
        <source>the first day (today when not said)</source>
        <translation>el primer día (hoy, si no se dice)</translation>
    </message>
    <message>
        <source>the last day (a week when not said)</source>
        <translation>el último día (una semana, si no se dice)</translation>
    </message>
    <message>
        <source>whose turn it is at a duty post, day by day</source>
        <translation>a quién le toca en un puesto de guardia, día a día</translation>
    </message>
    <message>
        <source>give days at a duty post to somebody; they are taken from who had them</source>
        <translation>dar a alguien días en un puesto de guardia; se le quitan a quien los tenía</translation>
    </message>
    <message>
        <source>the first day, or a time of it such as 2026-11-24T18:00</source>
        <translation>el primer día, o una hora de él, por ejemplo 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>the last day, or its time (the end of the first day when not said)</source>
        <translation>el último día, o su hora (el final del primer día, si no se dice)</translation>
    </message>
    <message>
        <source>only this person&apos;s time is taken, by number</source>
        <translation>solo se quita el tiempo de esta persona, por su número</translation>
    </message>
    <message>
        <source>the number of the person; nobody when not said</source>
        <translation>el número de la persona; nadie, si no se dice</translation>
    </message>
    <message>
        <source>Change the rota of {name}</source>
        <translation>Cambiar el turno de {name}</translation>
    </message>
    <message>
        <source>what somebody has of a rota goes to another time, or to somebody else</source>
        <translation>lo que alguien tiene de un turno pasa a otra hora, o a otra persona</translation>
    </message>
    <message>
        <source>the number of who has it</source>
        <translation>el número de quien lo tiene</translation>
    </message>
    <message>
        <source>where it begins now: a day, or a time such as 2026-11-24T18:00</source>
        <translation>dónde empieza ahora: un día, o una hora, por ejemplo 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>where it ends now (the end of the turn when not said)</source>
        <translation>dónde termina ahora (el final del turno si no se dice)</translation>
    </message>
    <message>
        <source>where it begins then; a day alone keeps the time of day</source>
        <translation>dónde empieza después; un día solo conserva la hora</translation>
    </message>
    <message>
        <source>where it ends then (as long as it was when not said)</source>
        <translation>dónde termina después (tan largo como era, si no se dice)</translation>
    </message>
    <message>
        <source>the number of who has it then</source>
        <translation>el número de quien lo tiene después</translation>
    </message>
    <message>
        <source>Move a turn in the rota of {name}</source>
        <translation>Mover un turno de {name}</translation>
    </message>
    <message>
        <source>a stretch of a rota again, once or so many times; what stood there gives way</source>
        <translation>una parte de un turno otra vez, una o más veces; lo que había allí cede su lugar</translation>
    </message>
    <message>
        <source>the day on which the copy begins (right after when not said)</source>
        <translation>el día en que empieza la copia (justo después, si no se dice)</translation>
    </message>
    <message>
        <source>how many times, up to 52</source>
        <translation>cuántas veces, hasta 52</translation>
    </message>
    <message>
        <source>Repeat the rota of {name}</source>
        <translation>Repetir el turno de {name}</translation>
    </message>
    <message>
        <source>the rota as a calendar file (.ics), in the duty station&apos;s time</source>
        <translation>el turno como archivo de calendario (.ics), en la hora del lugar de destino</translation>
    </message>
    <message>
        <source>who will see it</source>
        <translation>quién lo verá</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>{name} has no turn between {begins} and {ends}; see who has: rota {number}.</source>
        <translation>{name} no tiene turno entre {begins} y {ends}; vea quién lo tiene: rota {number}.</translation>
    </message>
    <message>
        <source>until: {name} holds {post} without an end; say until when the time is hers that is to be moved.</source>
        <translation>until: {name} ocupa {post} sin fin; diga hasta cuándo va el período que se mueve.</translation>
    </message>
    <message>
        <source>times: a rota is repeated from once to {most} times; {times} is not between.</source>
        <translation>times: un turno se repite de una a {most} veces; {times} no está entre ellas.</translation>
    </message>
    <message>
        <source>Nobody is on duty from {begins} to {ends}, so there is nothing to repeat. Give somebody time first.</source>
        <translation>Nadie está de guardia del {begins} al {ends}, así que no hay nada que repetir. Dé primero tiempo a alguien.</translation>
    </message>
    <message>
        <source>to: a rota is repeated after itself, and {first} lies within it or before it; name a later day.</source>
        <translation>to: un turno se repite después de sí mismo, y {first} está dentro de él o antes; indique un día posterior.</translation>
    </message>
    <message>
        <source>until: the rota would end on {last}, before it begins on {first}.</source>
        <translation>until: el turno terminaría el {last}, antes de comenzar el {first}.</translation>
    </message>
    <message>
        <source>Nobody is on duty as {post} from {first} to {last}. Give days with: set-rota.</source>
        <translation>Nadie está de guardia como {post} del {first} al {last}. Dé días con: set-rota.</translation>
    </message>
    <message>
        <source>{post} is {level}, so its rota is not for {audience}. Write it for a narrower audience.</source>
        <translation>{post} es de audiencia {level}: su turno no puede ir a {audience}. Escríbalo para una audiencia más estrecha.</translation>
    </message>
    <message>
        <source>{count} turns given, until {last}</source>
        <translation>{count} turnos dados, hasta el {last}</translation>
    </message>
    <message>
        <source>{count} turns written to {file}</source>
        <translation>{count} turnos escritos en {file}</translation>
    </message>
    <message>
        <source>{text} is no filter of focal points. There are programme=, country=, state=, kind=, organization=, alternate=none and unverified=2025-11-25 or unverified=never.</source>
        <translation>{text} no es un filtro de puntos focales. Hay programme=, country=, state=, kind=, organization=, alternate=none y unverified=2025-11-25 o unverified=never.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}.</source>
        <translation>Nada tiene estas palabras tal cual; leído como {other}.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}, in other forms and languages too.</source>
        <translation>Nada tiene estas palabras tal cual; leído como {other}, también en otras formas e idiomas.</translation>
    </message>
    <message>
        <source>The entry with the number {number}.</source>
        <translation>El registro con el número {number}.</translation>
    </message>
    <message>
        <source>Whom {part} belongs to.</source>
        <translation>A quién pertenece {part}.</translation>
    </message>
    <message>
        <source>Nothing has this word for word; showing what has the words in any order.</source>
        <translation>Nada tiene esto palabra por palabra; se muestra lo que tiene las palabras en cualquier orden.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has one of the {count} names.</source>
        <translation>Nada tiene todo esto; se muestra quién tiene uno de los {count} nombres.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has the address or the number.</source>
        <translation>Nada tiene todo esto; se muestra quién tiene la dirección o el número.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing who has the name.</source>
        <translation>Nadie tiene {address}; se muestra quién tiene el nombre.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing similar addresses: {addresses}.</source>
        <translation>Nadie tiene {address}; se muestran direcciones similares: {addresses}.</translation>
    </message>
    <message>
        <source>Nothing has all of these words; without “{words}”:</source>
        <translation>Nada tiene todas estas palabras; sin «{words}»:</translation>
    </message>
    <message>
        <source>Of {count} addresses not here: {addresses}.</source>
        <translation>De {count} direcciones no están aquí: {addresses}.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows and no more: choose CSV, or fewer entries.</source>
        <translation>Una hoja de Excel tiene {most} filas y no más: elija CSV, o menos registros.</translation>
    </message>
    <message>
        <source>That was stopped; nothing of it was stored.</source>
        <translation>Se detuvo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Making entries findable… {percent} %</source>
        <translation>Preparando la búsqueda… {percent} %</translation>
    </message>
    <message>
        <source>Deleting… {percent} %</source>
        <translation>Eliminando… {percent} %</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Funded by</source>
        <translation>Financiado por</translation>
    </message>
    <message>
        <source>Focal point for</source>
        <translation>Punto focal de</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista de distribución</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>Sin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>messaging</source>
        <translation>mensajería</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>focal-point duty</source>
        <translation>función de punto focal</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacante</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>Not {filter}: {value}</source>
        <translation>No {filter}: {value}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>before {day} or never</source>
        <translation>antes de {day} o nunca</translation>
    </message>
    <message>
        <source>until {day} or never</source>
        <translation>hasta {day} o nunca</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>después de {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>Without an alternate</source>
        <translation>Sin suplente</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Not verified since {day}</source>
        <translation>Sin verificar desde el {day}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>post</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de distribución</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>ficha de contactos</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>dato de contacto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>place on a list</source>
        <translation>lugar en una lista</translation>
    </message>
    <message>
        <source>place on a sheet</source>
        <translation>lugar en una ficha</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>punto focal</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>previsión</translation>
    </message>
    <message>
        <source>part in a programme</source>
        <translation>participación en un programa</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>ausencia</translation>
    </message>
    <message>
        <source>country covered</source>
        <translation>país abarcado</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>sucesión</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{part} · {text}</source>
        <translation>{part} · {text}</translation>
    </message>
    <message>
        <source>{kind} {label}</source>
        <translation>{kind} {label}</translation>
    </message>
    <message>
        <source>Added: {what}</source>
        <translation>Añadido: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Quitado: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>{phone}: {problem}. The text as received is kept in any case.</source>
        <translation>{phone}: {problem}. El texto recibido se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>Use {phone}</source>
        <translation>Usar {phone}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Leave the phone out</source>
        <translation>Omitir el teléfono</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>stay out of this import until you choose</source>
        <translation>quedan fuera de esta importación hasta que elija</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>could not be read; Save rejected… keeps them</source>
        <translation>no pudieron leerse; «Guardar rechazados…» los conserva</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>already in the directory with the same details</source>
        <translation>ya en el directorio con los mismos datos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Antes del nombre</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Después del nombre</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ordenado como</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario de boda</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Fecha de fallecimiento</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Género gramatical</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>matched by UID</source>
        <translation>reconocido por el UID</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>reconocido por el correo</translation>
    </message>
    <message>
        <source>matched by phone</source>
        <translation>reconocido por el teléfono</translation>
    </message>
    <message>
        <source>matched by name and office</source>
        <translation>reconocido por el nombre y la oficina</translation>
    </message>
    <message>
        <source>matched by name</source>
        <translation>reconocido por el nombre</translation>
    </message>
    <message>
        <source>as you decided</source>
        <translation>como decidió</translation>
    </message>
    <message>
        <source>as you decided: somebody new</source>
        <translation>como decidió: persona nueva</translation>
    </message>
    <message>
        <source>as you decided: ours holds</source>
        <translation>como decidió: vale el nuestro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Card at line {line}</source>
        <translation>Tarjeta en la línea {line}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>El del archivo</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>El mismo</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>El nuestro</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Usar el del archivo</translation>
    </message>
    <message>
        <source>One person: add to ours</source>
        <translation>Una persona: añadir a la nuestra</translation>
    </message>
    <message>
        <source>The same: add to ours</source>
        <translation>El mismo: añadir al nuestro</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>This is made for {most} entries at most, and {chosen} are chosen. A table takes them all.</source>
        <translation>Esto está pensado para {most} registros como máximo, y hay {chosen} elegidos. Una tabla los admite todos.</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar una tabla</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>{begin} – now</source>
        <translation>{begin} – hoy</translation>
    </message>
    <message>
        <source>until {end} at the latest</source>
        <translation>hasta {end} como máximo</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>hasta {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>a partir de {begin}</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>since {begin}</source>
        <translation>desde {begin}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>This machine has no printer. Save the PDF and print it where there is one.</source>
        <translation>Este equipo no tiene impresora. Guarde el PDF e imprímalo donde haya una.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado a {printer}.</translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message>
        <source>Nobody, {hours}</source>
        <translation>Nadie, {hours}</translation>
    </message>
    <message>
        <source>no such hour</source>
        <translation>esta hora no existe</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away; {name} stands in</source>
        <translation>ausente; {name} sustituye</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>de {begin} a {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>desde las {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>hasta las {end}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo el día</translation>
    </message>
    <message>
        <source>nobody {hours}</source>
        <translation>nadie {hours}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>cubierto</translation>
    </message>
    <message>
        <source>Saved {file}: {count}.</source>
        <translation>Guardado {file}: {count}.</translation>
    </message>
    <message>
        <source>{saved} Left out: {names}.</source>
        <translation>{saved} Omitidos: {names}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, de {begin} a {end}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time}, {name}</source>
        <translation>{time}, {name}</translation>
    </message>
    <message>
        <source>{turn}, away</source>
        <translation>{turn}, ausente</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away {day}</source>
        <translation>Ausente {day}</translation>
    </message>
    <message>
        <source>Away {first} to {last}</source>
        <translation>Ausente del {first} al {last}</translation>
    </message>
    <message>
        <source>{away}; {name} stands in</source>
        <translation>{away}; {name} sustituye</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Puntos focales</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de distribución</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Fichas de contactos</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Filled</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>con titular</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Interino</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>con interino</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>end soon</source>
        <translation>por terminar</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>not verified for a year</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>sin titular</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>por designar</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>No previsto</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Nombrar…</translation>
    </message>
    <message>
        <source>Name someone…</source>
        <translation>Designar…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspaso…</translation>
    </message>
    <message>
        <source>Ask to confirm…</source>
        <translation>Pedir confirmación…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Sigue siendo correcto</translation>
    </message>
    <message>
        <source>Name an alternate…</source>
        <translation>Designar un suplente…</translation>
    </message>
    <message>
        <source>Own offices</source>
        <translation>Oficinas propias</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Ministerios</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financiadores</translation>
    </message>
    <message>
        <source>UN agencies</source>
        <translation>Organismos de las Naciones Unidas</translation>
    </message>
    <message>
        <source>NGOs</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Diplomatic missions</source>
        <translation>Misiones diplomáticas</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
</context>
<context>
    <name>ties</name>
    <message>
        <source>Choose from the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>post</source>
        <translation>puesto</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>adscripción</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de distribución</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>ficha de contactos</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Oficina propia</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministerio</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Fuerzas del orden</translation>
    </message>
    <message>
        <source>Justice and oversight</source>
        <translation>Justicia y supervisión</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financiador</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>Organismo de las Naciones Unidas</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Misión diplomática</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medios de comunicación</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Ámbito académico</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringido</translation>
    </message>
    <message>
        <source>Substantive</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Interino</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Oficial encargado</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Independiente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensajería</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>En su propia escritura</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>Como se pronuncia</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Nombre anterior</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Intermediario</translation>
    </message>
    <message>
        <source>Implementing</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Contraparte</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participante</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formador</translation>
    </message>
    <message>
        <source>refers cases to</source>
        <translation>remite casos a</translation>
    </message>
    <message>
        <source>coordinates with</source>
        <translation>coordina con</translation>
    </message>
    <message>
        <source>oversees</source>
        <translation>supervisa</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>rinde cuentas a</translation>
    </message>
    <message>
        <source>assistant of</source>
        <translation>asiste a</translation>
    </message>
    <message>
        <source>colleague of</source>
        <translation>colega de</translation>
    </message>
    <message>
        <source>spouse of</source>
        <translation>cónyuge de</translation>
    </message>
    <message>
        <source>contact of</source>
        <translation>contacto de</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Escisión</translation>
    </message>
    <message>
        <source>Founded anew under another name</source>
        <translation>Nueva fundación con otro nombre</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicilio</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>móvil</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>buscapersonas</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>asistente</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>centralita</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Nombre adicional</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes del nombre</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Título después del nombre</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ordenado como</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Orden del nombre</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Género gramatical</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversario de boda</translation>
    </message>
    <message>
        <source>Not to be e-mailed</source>
        <translation>No contactar por correo</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Fecha de fallecimiento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal como se escribió</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidad</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Shared mailbox</source>
        <translation>Buzón compartido</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Deducido</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado el</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>Cómo se verificó</translation>
    </message>
    <message>
        <source>Mail came back on</source>
        <translation>Correo devuelto el</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa a</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Lugar de destino</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Apartado postal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Towards country</source>
        <translation>Hacia el país</translation>
    </message>
    <message>
        <source>Towards organisation</source>
        <translation>Hacia la organización</translation>
    </message>
</context>
</TS>
