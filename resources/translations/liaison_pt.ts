<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AbsenceEditor</name>
    <message>
        <source>an absence</source>
        <translation>uma ausência</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Who stands in</source>
        <translation>Quem substitui</translation>
    </message>
</context>
<context>
    <name>AddressEditor</name>
    <message>
        <source>Street and number</source>
        <translation>Rua e número</translation>
    </message>
    <message>
        <source>Post office box</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>um endereço</translation>
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
        <translation>Endereço: {text}</translation>
    </message>
</context>
<context>
    <name>Appointment</name>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>Trabalho principal</translation>
    </message>
    <message>
        <source>Choose the organisation from the list.</source>
        <translation>Escolha a organização na lista.</translation>
    </message>
    <message>
        <source>at {organization}</source>
        <translation>em {organization}</translation>
    </message>
    <message>
        <source>New post “{title}”</source>
        <translation>Novo cargo “{title}”</translation>
    </message>
    <message>
        <source>{organization} · held by {person}</source>
        <translation>{organization} · ocupado por {person}</translation>
    </message>
    <message>
        <source>{organization} · vacant since {day}</source>
        <translation>{organization} · vago desde {day}</translation>
    </message>
    <message>
        <source>{organization} · vacant</source>
        <translation>{organization} · vago</translation>
    </message>
</context>
<context>
    <name>AsOfBanner</name>
    <message>
        <source>Back to today</source>
        <translation>Voltar a hoje</translation>
    </message>
    <message>
        <source>As of {day}: lists, search, focal points, coverage and pages are shown as they stood on that day; nothing can be changed. What is exported of people is today&apos;s.</source>
        <translation>À data de {day}: as listas, a pesquisa, os pontos focais, a cobertura e as páginas aparecem como estavam nesse dia; nada pode ser alterado. O que se exporta de pessoas é de hoje.</translation>
    </message>
</context>
<context>
    <name>AsOfButton</name>
    <message>
        <source>Today, {day}</source>
        <translation>Hoje, {day}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>À data de {day}</translation>
    </message>
    <message>
        <source>As of: {day}</source>
        <translation>À data de: {day}</translation>
    </message>
    <message>
        <source>Show the directory as it stood on another day (Ctrl+D)</source>
        <translation>Mostrar o diretório como estava noutro dia (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>AsOfPopup</name>
    <message>
        <source>Show the directory as it stood on</source>
        <translation>Mostrar o diretório como estava em</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Write a day.</source>
        <translation>Escreva um dia.</translation>
    </message>
</context>
<context>
    <name>AudienceButton</name>
    <message>
        <source>Audience: {level}</source>
        <translation>Visibilidade: {level}</translation>
    </message>
</context>
<context>
    <name>AudienceLabel</name>
    <message>
        <source>Audience: {level}</source>
        <translation>Visibilidade: {level}</translation>
    </message>
</context>
<context>
    <name>AudiencePicker</name>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
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
            <numerusform>%Ln dado foi omitido.</numerusform>
            <numerusform>%Ln dados foram omitidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {filter}</source>
        <translation>Retirar {filter}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Something large is still being saved. The window closes when that is done.</source>
        <translation>Ainda se está a guardar algo grande. A janela fecha-se a seguir.</translation>
    </message>
    <message>
        <source>Stop it and close</source>
        <translation>Interromper e fechar</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Deixar aberta</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>People, organisations and commands</source>
        <translation>Pessoas, organizações e comandos</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Organisations and lists</source>
        <translation>Organizações e listas</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para “{text}”</translation>
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
        <translation>lista de distribuição</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>folha de contactos</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter opens or does   Ctrl+Enter ticks   Esc goes back</source>
        <translation>↑ ↓ escolher   Enter abrir ou executar   Ctrl+Enter marcar   Esc voltar</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%Ln pessoa encontrada</numerusform>
            <numerusform>%Ln pessoas encontradas</numerusform>
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
        <translation>Sugestões</translation>
    </message>
</context>
<context>
    <name>ComposeTask</name>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contactos</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>Kept as a draft, {time}</source>
        <translation>Mantido como rascunho, {time}</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Guardar a folha</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Press contacts</source>
        <translation>Contactos de imprensa</translation>
    </message>
    <message>
        <source>nobody who may be printed yet</source>
        <translation>ainda ninguém que possa ser impresso</translation>
    </message>
    <message>
        <source>{name} is off the sheet.</source>
        <translation>{name} já não está na folha.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Left out for this audience: {details}</source>
        <translation>Omitido para esta visibilidade: {details}</translation>
    </message>
    <message>
        <source>Nothing is left out for this audience.</source>
        <translation>Nada é omitido para esta visibilidade.</translation>
    </message>
    <message>
        <source>{said}; and {count} more</source>
        <translation>{said}; e mais {count}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (EUA)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people who answer the press.</source>
        <translation>Ainda ninguém. Adicione as pessoas que respondem à imprensa.</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Adicionar pessoas…</translation>
    </message>
    <message>
        <source>Add people</source>
        <translation>Adicionar pessoas</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar o texto</translation>
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
        <translation>Mover para cima (Alt+Cima)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Mover para baixo (Alt+Baixo)</translation>
    </message>
    <message>
        <source>Take off the sheet</source>
        <translation>Retirar da folha</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>não impresso</translation>
    </message>
    <message>
        <source>nothing to be reached by</source>
        <translation>sem meio de contacto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{detail} is left out: {problem}</source>
        <translation>{detail} fica de fora: {problem}</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>Usar {value}</translation>
    </message>
    <message>
        <source>Last verified on {day}</source>
        <translation>Última verificação em {day}</translation>
    </message>
    <message>
        <source>Not verified yet: {details}</source>
        <translation>Ainda não verificado: {details}</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Continua correto</translation>
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
        <translation>Organização</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>All programmes</source>
        <translation>Todos os programas</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Show alternates</source>
        <translation>Mostrar suplentes</translation>
    </message>
    <message>
        <source>Only what needs you</source>
        <translation>Só o que requer ação</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir o calendário</translation>
    </message>
    <message>
        <source>This could be {one} or {other}; write the month as a word.</source>
        <translation>Pode ser {one} ou {other}; escreva o mês por extenso.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Esse dia não existe no calendário.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, such as 2024, March 2024 or 12 March 2024.</source>
        <translation>Escreva um ano, um mês ou um dia, por exemplo 2024, março de 2024 ou 12 de março de 2024.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>Take back the rest</source>
        <translation>Anular o resto</translation>
    </message>
    <message>
        <source>Deleted {name}.</source>
        <translation>{name} eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>%Ln registo eliminado.</numerusform>
            <numerusform>%Ln registos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Copying {done} of {total}…</source>
        <translation>A copiar {done} de {total}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Nada foi copiado.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>%Ln registo copiado.</numerusform>
            <numerusform>%Ln registos copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} That is the most that is copied at once; export a table for all {chosen}.</source>
        <translation>{copied} É o máximo que se copia de uma vez; exporte uma tabela para os {chosen}.</translation>
    </message>
    <message>
        <source>{copied} Left out as restricted: {names}.</source>
        <translation>{copied} Omitidos por serem restritos: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>Copiar todos mesmo assim</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>What is restricted is not dragged out of the window.</source>
        <translation>O que é restrito não pode ser arrastado para fora da janela.</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Copiar mesmo assim</translation>
    </message>
    <message>
        <source>{names}: restricted.</source>
        <translation>{names}: restrito.</translation>
    </message>
    <message>
        <source>Copied {value}.</source>
        <translation>{value} copiado.</translation>
    </message>
    <message numerus="yes">
        <source>%n put on {name}.</source>
        <translation>
            <numerusform>%Ln adicionado a {name}.</numerusform>
            <numerusform>%Ln adicionados a {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>Backed up to {file}.</source>
        <translation>Cópia de segurança em {file}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Save a copy of the directory</source>
        <translation>Guardar uma cópia do diretório</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir a cópia</translation>
    </message>
    <message>
        <source>Copied to {file}.</source>
        <translation>Copiado para {file}.</translation>
    </message>
    <message>
        <source>Something went wrong in Liaison; nothing of it was stored. A report was written.</source>
        <translation>Algo correu mal no Liaison; nada foi guardado. Foi escrito um relatório.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar o relatório</translation>
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
        <translation>Visibilidade</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Preferido</translation>
    </message>
    <message>
        <source>Shared by several people</source>
        <translation>Partilhado por várias pessoas</translation>
    </message>
    <message>
        <source>When it is answered</source>
        <translation>Quando atende</translation>
    </message>
    <message>
        <source>Correct: it was written wrongly</source>
        <translation>Corrigir: estava mal escrito</translation>
    </message>
    <message>
        <source>The old text stays in the history only.</source>
        <translation>O texto antigo fica apenas no histórico.</translation>
    </message>
    <message>
        <source>Changed since…</source>
        <translation>Mudou desde…</translation>
    </message>
    <message>
        <source>first day of the new one</source>
        <translation>primeiro dia do novo</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>Primeiro dia do novo</translation>
    </message>
    <message>
        <source>The old one stays, with its last day, for questions about the past.</source>
        <translation>O antigo fica, com o seu último dia, para perguntas sobre o passado.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoje</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Já não se usa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nome ou número</translation>
    </message>
    <message>
        <source>Perhaps {number}?</source>
        <translation>Talvez {number}?</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>What happened to the old number?</source>
        <translation>O que aconteceu ao número antigo?</translation>
    </message>
    <message>
        <source>What happened to the old address?</source>
        <translation>O que aconteceu ao endereço antigo?</translation>
    </message>
    <message>
        <source>Since when is it another one? Write the first day, or choose that it was wrong.</source>
        <translation>Desde quando é outro? Escreva o primeiro dia, ou indique que estava errado.</translation>
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
        <translation>Ligar</translation>
    </message>
    <message numerus="yes">
        <source>Read by %n people</source>
        <translation>
            <numerusform>Lido por %Ln pessoa</numerusform>
            <numerusform>Lido por %Ln pessoas</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} {value}, {label}</source>
        <translation>{kind} {value}, {label}</translation>
    </message>
    <message>
        <source>This is restricted.</source>
        <translation>Isto é restrito.</translation>
    </message>
    <message>
        <source>Copy it all the same</source>
        <translation>Copiar mesmo assim</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Não copiar</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partilhado</translation>
    </message>
    <message>
        <source>verified {day}</source>
        <translation>verif. {day}</translation>
    </message>
    <message>
        <source>assumed, not verified</source>
        <translation>presumido, não verificado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>{hours} in {place}</source>
        <translation>{hours} em {place}</translation>
    </message>
    <message>
        <source>Now {time} there: open</source>
        <translation>Lá são {time}: aberto</translation>
    </message>
    <message>
        <source>Now {time} there: closed, opens {day} {opens}</source>
        <translation>Lá são {time}: fechado, abre {day} {opens}</translation>
    </message>
    <message>
        <source>Now {time} there: closed</source>
        <translation>Lá são {time}: fechado</translation>
    </message>
    <message>
        <source>{now}. {hours} your time</source>
        <translation>{now}. {hours} na sua hora</translation>
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
        <translation>Dados de contacto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>How can one reach them? Add a phone or an e-mail address.</source>
        <translation>Como se pode contactar? Adicione um telefone ou um e-mail.</translation>
    </message>
    <message>
        <source>No way to reach them is known.</source>
        <translation>Não se conhece meio de contacto.</translation>
    </message>
</context>
<context>
    <name>DutyEditor</name>
    <message>
        <source>a post, or a person for her main work</source>
        <translation>um cargo, ou uma pessoa pelo seu trabalho principal</translation>
    </message>
    <message>
        <source>any, the theme alone</source>
        <translation>qualquer, só o tema</translation>
    </message>
    <message>
        <source>all of it; Media, or a new one</source>
        <translation>todo; Comunicação social, ou um novo</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>For which programme</source>
        <translation>Para que programa</translation>
    </message>
    <message>
        <source>About which theme</source>
        <translation>Sobre que tema</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>A quem perguntar primeiro</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>Num só país</translation>
    </message>
    <message>
        <source>In one language only</source>
        <translation>Numa só língua</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>Verificado hoje</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>Escolha um programa, um tema, ou ambos.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Saved when you leave it. Esc puts it back, F2 opens the next.</source>
        <translation>Guardado ao sair do campo. Esc repõe, F2 abre o seguinte.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpar os filtros</translation>
    </message>
    <message>
        <source>Nothing found for “{text}” with these filters</source>
        <translation>Nada encontrado para “{text}” com estes filtros</translation>
    </message>
    <message>
        <source>Nothing is left with these filters</source>
        <translation>Nada resta com estes filtros</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nada encontrado para “{text}”</translation>
    </message>
    <message>
        <source>Fewer or shorter words find more. Accents and capitals don&apos;t matter.</source>
        <translation>Menos palavras ou mais curtas encontram mais. Acentos e maiúsculas não contam.</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>Ainda não há pessoas</translation>
    </message>
    <message>
        <source>Add the first person, or drop a press release or a .vcf file on this window.</source>
        <translation>Adicione a primeira pessoa, ou largue um comunicado de imprensa ou um ficheiro .vcf nesta janela.</translation>
    </message>
    <message>
        <source>No organisations yet</source>
        <translation>Ainda não há organizações</translation>
    </message>
    <message>
        <source>Ministries, offices, funders, missions and media belong here. Importing contacts brings them.</source>
        <translation>Aqui ficam ministérios, escritórios, financiadores, missões e órgãos de comunicação social. A importação de contactos traz as suas.</translation>
    </message>
    <message>
        <source>No focal points yet</source>
        <translation>Ainda não há pontos focais</translation>
    </message>
    <message>
        <source>A focal point is a post that speaks for a programme or a theme. It stays when its holder goes.</source>
        <translation>Um ponto focal é um cargo que fala por um programa ou um tema. Mantém-se quando o titular sai.</translation>
    </message>
    <message>
        <source>No programmes yet</source>
        <translation>Ainda não há programas</translation>
    </message>
    <message>
        <source>Programmes, their countries and funders belong here.</source>
        <translation>Aqui ficam os programas, os seus países e financiadores.</translation>
    </message>
    <message>
        <source>No mailing lists yet</source>
        <translation>Ainda não há listas de distribuição</translation>
    </message>
    <message>
        <source>Tick people and choose “Mailing list”, or make a list first and fill it later.</source>
        <translation>Marque pessoas e escolha “Lista de distribuição”, ou crie primeiro uma lista e preencha-a depois.</translation>
    </message>
    <message>
        <source>No contact sheets yet</source>
        <translation>Ainda não há folhas de contactos</translation>
    </message>
    <message>
        <source>Tick the people who answer the press and choose “Contact sheet”.</source>
        <translation>Marque as pessoas que respondem à imprensa e escolha “Folha de contactos”.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
</context>
<context>
    <name>EncodingPage</name>
    <message>
        <source>Choose the line in which the names read right</source>
        <translation>Escolha a linha em que os nomes se leem bem</translation>
    </message>
    <message>
        <source>{name} does not say in which encoding its letters are written.</source>
        <translation>{name} não diz em que codificação estão escritas as suas letras.</translation>
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
        <translation>Registos</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vago</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by you: {what}</source>
        <translation>Última alteração: {day}, {time}, por si: {what}</translation>
    </message>
    <message>
        <source>Changed {day} at {time} by {author}: {what}</source>
        <translation>Última alteração: {day}, {time}, por {author}: {what}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>ExpectationEditor</name>
    <message>
        <source>an expectation</source>
        <translation>uma previsão</translation>
    </message>
    <message>
        <source>every organisation of a kind</source>
        <translation>cada organização de um tipo</translation>
    </message>
    <message>
        <source>the same institution in each country</source>
        <translation>a mesma instituição em cada país</translation>
    </message>
    <message>
        <source>one organisation</source>
        <translation>uma só organização</translation>
    </message>
    <message>
        <source>Ministry of Labour</source>
        <translation>Ministério do Trabalho</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What kind of institution</source>
        <translation>Que tipo de instituição</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>in each that it covers</source>
        <translation>em cada um que abrange</translation>
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
        <translation>Nada fica retido</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>A escrever {file}</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>Cancelar não deixa nenhum ficheiro.</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>A escrever {done} de {total}</translation>
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
        <translation>Mostrar na pasta</translation>
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
        <translation>Os registos e dados acima desta visibilidade ficam retidos.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Save %n entries…</source>
        <translation>
            <numerusform>Guardar %Ln registo…</numerusform>
            <numerusform>Guardar %Ln registos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln retido, com o motivo</numerusform>
            <numerusform>%Ln retidos, cada um com o motivo</numerusform>
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
        <translation>um titular</translation>
    </message>
    <message>
        <source>several</source>
        <translation>vários titulares</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Faz parte de</translation>
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
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Abrange</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Tipo de instituição</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundação</translation>
    </message>
    <message>
        <source>Dissolved</source>
        <translation>Dissolução</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Meio</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecho da edição</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Ocupado por</translation>
    </message>
    <message>
        <source>several</source>
        <translation>vários titulares</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedência</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Existed until</source>
        <translation>Existiu até</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome abreviado</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>A search that belongs to it</source>
        <translation>Pesquisa associada</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
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
        <translation>Limpar filtros</translation>
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
        <translation>Nada com esse nome está no diretório.</translation>
    </message>
    <message>
        <source>{filter}: which?</source>
        <translation>{filter}: qual?</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Filtrar por</translation>
    </message>
    <message>
        <source>all whose name has this</source>
        <translation>todos cujo nome contém isto</translation>
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
        <translation>Quem fala por quem, como os contactar, e desde quando.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Abrir o escritório de exemplo</translation>
    </message>
    <message>
        <source>Open or import…</source>
        <translation>Abrir ou importar…</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Ver primeiro</translation>
    </message>
    <message>
        <source>A sample office with invented people, offices and programmes. Throw it away whenever you like.</source>
        <translation>Um escritório de exemplo com pessoas, escritórios e programas inventados. Deite-o fora quando quiser.</translation>
    </message>
    <message>
        <source>Bring what you have</source>
        <translation>Trazer o que já tem</translation>
    </message>
    <message>
        <source>Phone contacts, a press release, or your office&apos;s directory. You look before anything is saved.</source>
        <translation>Contactos do telefone, um comunicado de imprensa ou o diretório do seu escritório. Vê tudo antes de guardar.</translation>
    </message>
    <message>
        <source>An empty directory for your office. Add the first person, or paste a signature from a mail.</source>
        <translation>Um diretório vazio para o seu escritório. Adicione a primeira pessoa, ou cole a assinatura de um e-mail.</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere on this window: .vcf, .zip, .txt, .html, .eml</source>
        <translation>Também pode largar um ficheiro em qualquer ponto desta janela: .vcf, .zip, .txt, .html, .eml</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Abertos antes:</translation>
    </message>
    <message>
        <source>Everything stays on this computer until you share it.</source>
        <translation>Tudo fica neste computador até que o partilhe.</translation>
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
        <translation>{copied} Omitidos por serem restritos: {names}.</translation>
    </message>
    <message>
        <source>Copy them all the same</source>
        <translation>Copiar todos mesmo assim</translation>
    </message>
</context>
<context>
    <name>FocalDeeds</name>
    <message>
        <source>Still right, verified today: {name}.</source>
        <translation>Continua correto, verificado hoje: {name}.</translation>
    </message>
    <message>
        <source>Verified today.</source>
        <translation>Verificado hoje.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Nobody holds what is ticked, so there is nothing to confirm.</source>
        <translation>Ninguém ocupa o que está marcado, por isso não há nada a confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>%n still right, verified today.</source>
        <translation>
            <numerusform>%Ln continua correto, verificado hoje.</numerusform>
            <numerusform>%Ln continuam corretos, verificados hoje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalHead</name>
    <message>
        <source>Focal points</source>
        <translation>Pontos focais</translation>
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
        <translation>Lista ou cobertura</translation>
    </message>
    <message>
        <source>New focal point</source>
        <translation>Novo ponto focal</translation>
    </message>
</context>
<context>
    <name>FocalPanel</name>
    <message>
        <source>Print or save…</source>
        <translation>Imprimir ou guardar…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Continua correto</translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln ponto focal</numerusform>
            <numerusform>%Ln pontos focais</numerusform>
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
            <numerusform>%Ln ponto focal:</numerusform>
            <numerusform>%Ln pontos focais:</numerusform>
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
        <translation>Imprimir ou guardar pontos focais</translation>
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
            <numerusform>%Ln retido, com o motivo</numerusform>
            <numerusform>%Ln retidos, cada um com o motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nada fica retido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
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
        <translation>Lista ou cobertura</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Todos os programas</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta (EUA)</translation>
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
        <translation>Língua</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Only with “{words}”</source>
        <translation>Só com “{words}”</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>To phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Distribuição</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contactos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
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
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ocupados</translation>
    </message>
    <message>
        <source>Held of expected</source>
        <translation>Ocupados dos previstos</translation>
    </message>
</context>
<context>
    <name>HandOverTask</name>
    <message>
        <source>Hand over</source>
        <translation>Passagem de funções</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say which day is the last one.</source>
        <translation>Indique qual é o último dia.</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Escolha alguém na lista.</translation>
    </message>
    <message>
        <source>Handed over: {post}.</source>
        <translation>Funções passadas: {post}.</translation>
    </message>
    <message>
        <source>Handed over: {post}. Nobody follows yet.</source>
        <translation>Funções passadas: {post}. Ainda sem sucessor.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir o cargo</translation>
    </message>
    <message>
        <source>Who leaves, who comes</source>
        <translation>Quem sai, quem entra</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ainda ninguém</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>o dia seguinte</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>O que se passa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Quem entra</translation>
    </message>
    <message>
        <source>First day of who comes</source>
        <translation>Primeiro dia de quem entra</translation>
    </message>
    <message>
        <source>Work phone of who comes</source>
        <translation>Telefone de trabalho de quem entra</translation>
    </message>
    <message>
        <source>Work e-mail of who comes</source>
        <translation>E-mail de trabalho de quem entra</translation>
    </message>
    <message>
        <source>Who acts until then</source>
        <translation>Interino até lá</translation>
    </message>
    <message>
        <source>What the post is called</source>
        <translation>Designação do cargo</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>Porque há dois titulares por algum tempo</translation>
    </message>
    <message>
        <source>What goes with it</source>
        <translation>O que vai com o cargo</translation>
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
        <translation>Ninguém trabalha lá hoje; nomeie antes alguém.</translation>
    </message>
    <message>
        <source>Hand over from {name}</source>
        <translation>Passagem de funções de {name}</translation>
    </message>
    <message>
        <source>the post&apos;s {address} reaches her too</source>
        <translation>o endereço do cargo {address} chega também a esta pessoa</translation>
    </message>
    <message>
        <source>{name} leaves on {day}.</source>
        <translation>{name} sai em {day}.</translation>
    </message>
    <message>
        <source>{name} acts from then on.</source>
        <translation>{name} fica depois como interino.</translation>
    </message>
    <message>
        <source>{name} comes on {day}.</source>
        <translation>{name} entra em {day}.</translation>
    </message>
    <message>
        <source>The post is vacant from then on.</source>
        <translation>O cargo fica depois vago.</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Fala por</translation>
    </message>
    <message>
        <source>Shared addresses, which become the post&apos;s</source>
        <translation>Endereços partilhados, que passam a ser do cargo</translation>
    </message>
    <message>
        <source>Mailing lists: the post stands there from now on</source>
        <translation>Listas de distribuição: passa a figurar o cargo</translation>
    </message>
    <message>
        <source>Contact sheets: the post stands there from now on</source>
        <translation>Folhas de contactos: passa a figurar o cargo</translation>
    </message>
    <message>
        <source>Stays herself, since she has other work too</source>
        <translation>Fica a própria pessoa, que tem também outro trabalho</translation>
    </message>
    <message>
        <source>Work details that end with the last day</source>
        <translation>Dados de trabalho que terminam com o último dia</translation>
    </message>
    <message>
        <source>Nothing but the post itself.</source>
        <translation>Nada além do próprio cargo.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Languages</source>
        <translation>Línguas</translation>
    </message>
    <message>
        <source>Add languages</source>
        <translation>Adicionar línguas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adicionar etiquetas</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>More about this entry</source>
        <translation>Mais sobre este registo</translation>
    </message>
    <message>
        <source>Languages, the preferred one first</source>
        <translation>Línguas, a preferida primeiro</translation>
    </message>
</context>
<context>
    <name>HistoryTask</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>of the whole directory</source>
        <translation>de todo o diretório</translation>
    </message>
    <message>
        <source>Undo and Redo are changes too; nothing is ever taken out of the history.</source>
        <translation>Anular e Refazer também são alterações; nada é retirado do histórico.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ainda nada foi alterado.</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar alterações anteriores</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Take back: {what}</source>
        <translation>Anular: {what}</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Ocultar o que mudou</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What changed: {what}</source>
        <translation>O que mudou: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>e mais %Ln registo</numerusform>
            <numerusform>e mais %Ln registos</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Put back {what}</source>
        <translation>Repor {what}</translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message numerus="yes">
        <source>You have decided %n item(s). Nothing of it is saved if you leave now.</source>
        <translation>
            <numerusform>Decidiu %Ln item. Nada disso é guardado se sair agora.</numerusform>
            <numerusform>Decidiu %Ln itens. Nada disso é guardado se sair agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>Sair sem importar</translation>
    </message>
    <message>
        <source>Save rejected…</source>
        <translation>Guardar rejeitados…</translation>
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
        <translation>Importar de texto</translation>
    </message>
    <message>
        <source>pasted at {time}</source>
        <translation>colado às {time}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importar %Ln ficheiro</numerusform>
            <numerusform>Importar %Ln ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing {done} of {total}</source>
        <translation>A importar {done} de {total}</translation>
    </message>
    <message>
        <source>Cancel takes back what was stored so far.</source>
        <translation>Cancelar anula o que foi guardado até agora.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Ainda nada está guardado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The text is kept as their source. It will be one step, and Undo takes it back.</source>
        <translation>O texto fica como fonte. Será um único passo, que Anular desfaz.</translation>
    </message>
    <message>
        <source>Nothing is saved yet. It will be one step, and Undo takes all of it back.</source>
        <translation>Ainda nada está guardado. Será um único passo, que Anular desfaz por inteiro.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada para importar</translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation>Importar {count}</translation>
    </message>
    <message numerus="yes">
        <source>Import {count} · %n undecided stay(s) out</source>
        <translation>
            <numerusform>Importar {count} · %Ln por decidir fica de fora</numerusform>
            <numerusform>Importar {count} · %Ln por decidir ficam de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln cartão</numerusform>
            <numerusform>%Ln cartões</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards}, {form}</source>
        <translation>{cards}, {form}</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi guardado.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was stored.</source>
        <translation>A importação foi interrompida; nada foi guardado.</translation>
    </message>
    <message numerus="yes">
        <source>The directory has changed meanwhile: %n line(s) are different now. Look at them again.</source>
        <translation>
            <numerusform>O diretório mudou entretanto: %Ln linha está agora diferente. Veja-a de novo.</numerusform>
            <numerusform>O diretório mudou entretanto: %Ln linhas estão agora diferentes. Veja-as de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected cards</source>
        <translation>Guardar os cartões rejeitados</translation>
    </message>
    <message>
        <source>rejected.vcf</source>
        <translation>rejeitados.vcf</translation>
    </message>
    <message>
        <source>vCard files (*.vcf)</source>
        <translation>Ficheiros vCard (*.vcf)</translation>
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
        <translation>Não há texto na área de transferência. Copie primeiro o comunicado e cole-o aqui.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message>
        <source>Comparing {count} with the directory</source>
        <translation>A comparar {count} com o diretório</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>A importar</translation>
    </message>
    <message>
        <source>Imported {new} new and {updated} updated.</source>
        <translation>Importados {new} novos e {updated} atualizados.</translation>
    </message>
    <message>
        <source>Updated {updated}.</source>
        <translation>Atualizados {updated}.</translation>
    </message>
    <message>
        <source>Imported {new} new.</source>
        <translation>Importados {new} novos.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed out.</source>
        <translation>
            <numerusform>%Ln ficou de fora.</numerusform>
            <numerusform>%Ln ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, at line(s) {lines}.</source>
        <translation>
            <numerusform>%Ln rejeitado, na linha {lines}.</numerusform>
            <numerusform>%Ln rejeitados, nas linhas {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, the first at lines {lines}.</source>
        <translation>
            <numerusform>%Ln rejeitado, o primeiro na linha {lines}.</numerusform>
            <numerusform>%Ln rejeitados, os primeiros nas linhas {lines}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing {count}</source>
        <translation>A comparar {count}</translation>
    </message>
    <message>
        <source>The file needs more memory than there is. Split it and import the parts.</source>
        <translation>O ficheiro precisa de mais memória do que há. Divida-o e importe as partes.</translation>
    </message>
    <message>
        <source>This could not be read, which is a mistake of ours. It is described in {report}.</source>
        <translation>Não foi possível ler isto, por um erro nosso. Está descrito em {report}.</translation>
    </message>
    <message>
        <source>This could not be compared, which is a mistake of ours. It is described in {report}.</source>
        <translation>Não foi possível comparar isto, por um erro nosso. Está descrito em {report}.</translation>
    </message>
    <message>
        <source>All are stored; making them findable</source>
        <translation>Tudo está guardado; a preparar a pesquisa</translation>
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
        <translation>O cartão tal como recebido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>card {number} of {count}, line {line}</source>
        <translation>cartão {number} de {count}, linha {line}</translation>
    </message>
    <message>
        <source>In the directory</source>
        <translation>No diretório</translation>
    </message>
    <message>
        <source>Earlier in the file</source>
        <translation>Antes no ficheiro</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Add to ours</source>
        <translation>Juntar ao nosso</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Import as somebody new</source>
        <translation>Importar como pessoa nova</translation>
    </message>
    <message>
        <source>Keep ours where both changed</source>
        <translation>Manter o nosso onde ambos mudaram</translation>
    </message>
    <message>
        <source>Add to {whom}</source>
        <translation>Juntar a {whom}</translation>
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
        <translation>Ninguém e nada.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Adicionar</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Espaçado</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Que colunas se mostram</translation>
    </message>
    <message>
        <source>Group: {by}</source>
        <translation>Agrupar: {by}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
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
        <translation>Membros</translation>
    </message>
    <message>
        <source>Expressly not on it</source>
        <translation>Expressamente excluídos</translation>
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
        <translation>Aparece em</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida em {day}</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list, %n member(s)</source>
        <translation>
            <numerusform>Lista de distribuição, %Ln membro</numerusform>
            <numerusform>Lista de distribuição, %Ln membros</numerusform>
        </translation>
    </message>
    <message>
        <source>and everybody found by {search}</source>
        <translation>e todos os que {search} encontra</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Showing also {count}: “{text}” inside a word, in the post or the organisation</source>
        <translation>Mostra também {count}: “{text}” dentro de uma palavra, no cargo ou na organização</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Nomes semelhantes</translation>
    </message>
    <message>
        <source>More than {entries}</source>
        <translation>Mais de {entries}</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%Ln organização</numerusform>
            <numerusform>%Ln organizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln ponto focal</numerusform>
            <numerusform>%Ln pontos focais</numerusform>
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
            <numerusform>%Ln lista de distribuição</numerusform>
            <numerusform>%Ln listas de distribuição</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact sheets</source>
        <translation>
            <numerusform>%Ln folha de contactos</numerusform>
            <numerusform>%Ln folhas de contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Pesquisar pessoas</translation>
    </message>
    <message>
        <source>Search organisations</source>
        <translation>Pesquisar organizações</translation>
    </message>
    <message>
        <source>Search focal points</source>
        <translation>Pesquisar pontos focais</translation>
    </message>
    <message>
        <source>Search programmes</source>
        <translation>Pesquisar programas</translation>
    </message>
    <message>
        <source>Search mailing lists</source>
        <translation>Pesquisar listas de distribuição</translation>
    </message>
    <message>
        <source>Search contact sheets</source>
        <translation>Pesquisar folhas de contactos</translation>
    </message>
    <message>
        <source>Sorting…</source>
        <translation>A ordenar…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>A pesquisar…</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message>
        <source>What can I type?</source>
        <translation>O que posso escrever?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show them: clear the filters</source>
        <translation>Mostrar: limpar os filtros</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>%n more without the filters</source>
        <translation>
            <numerusform>mais %Ln sem os filtros</numerusform>
            <numerusform>mais %Ln sem os filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingTask</name>
    <message>
        <source>Mailing list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>holders as of today</source>
        <translation>titulares à data de hoje</translation>
    </message>
    <message>
        <source>Looking at whom it reaches…</source>
        <translation>A ver a quem chega…</translation>
    </message>
    <message numerus="yes">
        <source>%n recipients copied.</source>
        <translation>
            <numerusform>%Ln destinatário copiado.</numerusform>
            <numerusform>%Ln destinatários copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{copied} {left} left out.</source>
        <translation>{copied} {left} omitidos.</translation>
    </message>
    <message>
        <source>Save the mailing list</source>
        <translation>Guardar a lista de distribuição</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>For which program</source>
        <translation>Para que programa de e-mail</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>addresses joined by semicolons</source>
        <translation>por ponto e vírgula</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>joined by commas</source>
        <translation>por vírgulas</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>joined by commas, names quoted</source>
        <translation>vírgulas, nomes citados</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Um por linha</translation>
    </message>
    <message>
        <source>for a mailing-list program</source>
        <translation>para um gestor de listas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>name, post, organisation, e-mail</source>
        <translation>nome, cargo, organização, e-mail</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>the same as a workbook</source>
        <translation>o mesmo, como livro de folhas</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Colocar em</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%Ln endereço</numerusform>
            <numerusform>%Ln endereços</numerusform>
        </translation>
    </message>
    <message>
        <source>All in one message</source>
        <translation>Todos numa mensagem</translation>
    </message>
    <message>
        <source>At most in one message</source>
        <translation>No máximo por mensagem</translation>
    </message>
    <message>
        <source>With names, not only addresses</source>
        <translation>Com nomes, não só endereços</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Visto por</translation>
    </message>
    <message>
        <source>Details above this audience are left out.</source>
        <translation>Os dados acima desta visibilidade são omitidos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Guardar como ficheiro…</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, each with its reason</source>
        <translation>
            <numerusform>%Ln omitido, com o motivo</numerusform>
            <numerusform>%Ln omitidos, cada um com o motivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Ninguém é omitido</translation>
    </message>
    <message>
        <source>Copy message {number} of {total}</source>
        <translation>Copiar mensagem {number} de {total}</translation>
    </message>
    <message>
        <source>Copy the recipients</source>
        <translation>Copiar os destinatários</translation>
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
        <translation>Pessoas e instituições, ligadas</translation>
    </message>
</context>
<context>
    <name>MemberEditor</name>
    <message>
        <source>Who comes on the list?</source>
        <translation>Quem entra na lista?</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Escolha na lista.</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Take off the list</source>
        <translation>Retirar da lista</translation>
    </message>
    <message>
        <source>Nobody is on it yet. Add people, organisations, posts or other lists.</source>
        <translation>Ainda ninguém está nela. Adicione pessoas, organizações, cargos ou outras listas.</translation>
    </message>
    <message>
        <source>Took {name} off the list</source>
        <translation>{name} retirado da lista</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>What you will paste</source>
        <translation>O que vai colar</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is saved; there is nothing to paste.</source>
        <translation>Guarda-se um ficheiro; não há nada para colar.</translation>
    </message>
    <message>
        <source>Nobody sees the others&apos; addresses.</source>
        <translation>Ninguém vê os endereços dos outros.</translation>
    </message>
    <message>
        <source>Everybody sees all addresses.</source>
        <translation>Todos veem todos os endereços.</translation>
    </message>
    <message>
        <source>The export is noted in the log with its date, audience and number.</source>
        <translation>A exportação fica registada com data, visibilidade e número.</translation>
    </message>
    <message>
        <source>{who_sees} {log}</source>
        <translation>{who_sees} {log}</translation>
    </message>
    <message>
        <source>Message {number}</source>
        <translation>Mensagem {number}</translation>
    </message>
    <message>
        <source>{count} in {place}</source>
        <translation>{count} em {place}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy message {number}</source>
        <translation>Copiar a mensagem {number}</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>New mail with message {number}</source>
        <translation>Novo e-mail com a mensagem {number}</translation>
    </message>
</context>
<context>
    <name>NameLine</name>
    <message>
        <source>Name of the search</source>
        <translation>Nome da pesquisa</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name: {name}</source>
        <translation>Nome: {name}</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Name, as it is written</source>
        <translation>Nome, como se escreve</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes do nome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>Na escrita original</translation>
    </message>
    <message>
        <source>It was written wrongly</source>
        <translation>Estava mal escrito</translation>
    </message>
    <message>
        <source>Renamed since</source>
        <translation>Mudou de nome desde</translation>
    </message>
    <message>
        <source>What happened to the old name?</source>
        <translation>O que aconteceu ao nome antigo?</translation>
    </message>
    <message>
        <source>First day of the new name</source>
        <translation>Primeiro dia do novo nome</translation>
    </message>
    <message>
        <source>Say on which day it was renamed.</source>
        <translation>Indique em que dia mudou de nome.</translation>
    </message>
</context>
<context>
    <name>NamingTask</name>
    <message>
        <source>Appoint somebody</source>
        <translation>Nomear alguém</translation>
    </message>
    <message>
        <source>Name someone</source>
        <translation>Designar alguém</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Nomear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Designar</translation>
    </message>
    <message>
        <source>Choose an organisation from the list.</source>
        <translation>Escolha uma organização na lista.</translation>
    </message>
    <message>
        <source>Choose a programme, a theme, or both.</source>
        <translation>Escolha um programa, um tema, ou ambos.</translation>
    </message>
    <message>
        <source>Say who.</source>
        <translation>Indique quem.</translation>
    </message>
    <message>
        <source>Appointed {name}.</source>
        <translation>{name} nomeado.</translation>
    </message>
    <message>
        <source>Named {name}.</source>
        <translation>{name} designado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quem fala</translation>
    </message>
    <message>
        <source>none, a theme alone</source>
        <translation>nenhum, só um tema</translation>
    </message>
    <message>
        <source>all of the programme</source>
        <translation>todo o programa</translation>
    </message>
    <message>
        <source>a post that is there, or a new one</source>
        <translation>um cargo existente, ou um novo</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Post: the duty stays with it, whoever holds it</source>
        <translation>Cargo: a função fica com ele, seja quem for o titular</translation>
    </message>
    <message>
        <source>whoever holds the post</source>
        <translation>quem ocupar o cargo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Whom one asks first</source>
        <translation>A quem perguntar primeiro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>In which capacity</source>
        <translation>Em que qualidade</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Why two hold it for a time</source>
        <translation>Porque há dois titulares por algum tempo</translation>
    </message>
    <message>
        <source>wherever the organisation stands</source>
        <translation>onde estiver a organização</translation>
    </message>
    <message>
        <source>{name} is not in the directory yet: it is added, too.</source>
        <translation>{name} ainda não está no diretório: também é adicionado.</translation>
    </message>
    <message>
        <source>{name} is new: a page for her is made, too.</source>
        <translation>{name} ainda não consta: também é criada uma página.</translation>
    </message>
    <message>
        <source>Whoever holds the post speaks for the programme.</source>
        <translation>Quem ocupar o cargo fala pelo programa.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Narrow navigation</source>
        <translation>Recolher navegação</translation>
    </message>
    <message>
        <source>Wide navigation</source>
        <translation>Expandir navegação</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New person</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nova organização</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo cargo</translation>
    </message>
    <message>
        <source>New mailing list</source>
        <translation>Nova lista de distribuição</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Novo programa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Write at least this.</source>
        <translation>Preencha pelo menos isto.</translation>
    </message>
    <message>
        <source>Name, as it is written</source>
        <translation>Nome, como se escreve</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Post or title</source>
        <translation>Cargo ou função</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Title of the post</source>
        <translation>Designação do cargo</translation>
    </message>
    <message>
        <source>City, where it is another than the organisation&apos;s</source>
        <translation>Cidade, se não for a da organização</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Nome do programa</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome abreviado</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Faz parte de</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>Países, separados por vírgulas</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fim</translation>
    </message>
</context>
<context>
    <name>NewPost</name>
    <message>
        <source>Title of the post</source>
        <translation>Designação do cargo</translation>
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
        <translation>Visibilidade</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>uma nota</translation>
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
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>NumberedText</name>
    <message>
        <source>The card as received</source>
        <translation>O cartão tal como recebido</translation>
    </message>
</context>
<context>
    <name>OnCallTask</name>
    <message>
        <source>Who answers now</source>
        <translation>Quem responde agora</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Responde agora</translation>
    </message>
    <message>
        <source>Does not answer now</source>
        <translation>Não responde agora</translation>
    </message>
    <message>
        <source>Judged in the time of the duty station, by its rota, absences and hours.</source>
        <translation>Segundo a hora do local de afetação, pela escala, ausências e horário.</translation>
    </message>
    <message>
        <source>Nobody answers now. Ask one of those below what to do, or name somebody.</source>
        <translation>Ninguém responde agora. Pergunte a uma das pessoas abaixo o que fazer, ou designe alguém.</translation>
    </message>
    <message>
        <source>Nobody answers now, and nobody else is named.</source>
        <translation>Ninguém responde agora, e mais ninguém está nomeado.</translation>
    </message>
    <message>
        <source>now, or 14:30</source>
        <translation>agora, ou 14:30</translation>
    </message>
    <message>
        <source>When, in your time</source>
        <translation>Quando, na sua hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>There it is {time}.</source>
        <translation>Lá são {time}.</translation>
    </message>
    <message>
        <source>Stands in for {name}.</source>
        <translation>Substitui {name}.</translation>
    </message>
    <message>
        <source>Rota</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Rota of {post}</source>
        <translation>Escala: {post}</translation>
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
        <translation>Trabalha com</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Pertence-lhe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Programmes and funders</source>
        <translation>Programas e financiadores</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Herdado</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>financia {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Pontos focais</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Merger or split</source>
        <translation>Fusão ou cisão</translation>
    </message>
    <message>
        <source>{how}; the older one, until {day}</source>
        <translation>{how}; a mais antiga, até {day}</translation>
    </message>
    <message>
        <source>{how}; the newer one, since {day}</source>
        <translation>{how}; a mais recente, desde {day}</translation>
    </message>
    <message>
        <source>Who refers cases here</source>
        <translation>Quem encaminha casos para aqui</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>diretamente</translation>
    </message>
    <message>
        <source>through {names}</source>
        <translation>através de {names}</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Aparece em</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida em {day}</translation>
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
        <translation>{kind} em {place}</translation>
    </message>
    <message>
        <source>represents {country}</source>
        <translation>representa {country}</translation>
    </message>
    <message>
        <source>part of</source>
        <translation>faz parte de</translation>
    </message>
    <message>
        <source>covers {countries}</source>
        <translation>abrange {countries}</translation>
    </message>
    <message>
        <source>Until {day}: {name}</source>
        <translation>Até {day}: {name}</translation>
    </message>
    <message>
        <source>Formerly {name}</source>
        <translation>Anteriormente {name}</translation>
    </message>
    <message>
        <source>Until {day}:</source>
        <translation>Até {day}:</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>the page as it will be printed</source>
        <translation>a página como será impressa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mais pequeno</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Largura total</translation>
    </message>
    <message>
        <source>Preview of the sheet</source>
        <translation>Pré-visualização da folha</translation>
    </message>
    <message>
        <source>The page could not be made.</source>
        <translation>Não foi possível compor a página.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages, as they will be printed</source>
        <translation>
            <numerusform>%Ln página, como será impressa</numerusform>
            <numerusform>%Ln páginas, como serão impressas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Who takes part</source>
        <translation>Quem participa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>A que título</translation>
    </message>
    <message>
        <source>In one country only</source>
        <translation>Num só país</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
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
        <translation>Anular</translation>
    </message>
    <message>
        <source>Copied {value}</source>
        <translation>{value} copiado</translation>
    </message>
    <message>
        <source>This computer has no program for {address}</source>
        <translation>Este computador não tem programa para {address}</translation>
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
        <translation>Pessoas aqui agora</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message numerus="yes">
        <source>%n in the posts above</source>
        <translation>
            <numerusform>%Ln nos cargos acima</numerusform>
            <numerusform>%Ln nos cargos acima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Who may be put in</source>
        <translation>Quem pode ser posto</translation>
    </message>
    <message>
        <source>{hours} this week</source>
        <translation>{hours} esta semana</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>nenhum turno</translation>
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
        <translation>também no diretório: não se pode marcar</translation>
    </message>
    <message>
        <source>can&apos;t be dialled</source>
        <translation>não se pode marcar</translation>
    </message>
    <message>
        <source>as in the directory</source>
        <translation>como no diretório</translation>
    </message>
    <message>
        <source>another one than ours</source>
        <translation>diferente do nosso</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>Internal here, so not printed.</source>
        <translation>Interno aqui, por isso não impresso.</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Tornar público</translation>
    </message>
    <message>
        <source>Leave it internal</source>
        <translation>Deixar interno</translation>
    </message>
    <message>
        <source>Left out of this import.</source>
        <translation>Fora desta importação.</translation>
    </message>
    <message>
        <source>It is {whom}</source>
        <translation>É {whom}</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>Funções de ponto focal</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>Função de ponto focal</translation>
    </message>
    <message>
        <source>Knows</source>
        <translation>Conhece</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausências</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Appears in</source>
        <translation>Aparece em</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida em {day}</translation>
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
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conhecido de</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Herdado</translation>
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
        <translation>Fotografia…</translation>
    </message>
    <message>
        <source>Works nowhere at the moment</source>
        <translation>De momento não trabalha em lado nenhum</translation>
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
        <translation>substitui</translation>
    </message>
    <message>
        <source>nobody stands in</source>
        <translation>ninguém substitui</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.gif)</translation>
    </message>
    <message>
        <source>Choose a photograph</source>
        <translation>Escolher uma fotografia</translation>
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
        <translation>Para o telefone</translation>
    </message>
    <message>
        <source>For phones (.vcf)</source>
        <translation>Para telefones (.vcf)</translation>
    </message>
    <message>
        <source>iPhone, Android, Google; one file</source>
        <translation>iPhone, Android, Google; um ficheiro</translation>
    </message>
    <message>
        <source>For Outlook (.zip)</source>
        <translation>Para o Outlook (.zip)</translation>
    </message>
    <message>
        <source>a card a file, as Outlook wants them</source>
        <translation>um cartão por ficheiro</translation>
    </message>
    <message>
        <source>Archive (.vcf)</source>
        <translation>Arquivo (.vcf)</translation>
    </message>
    <message>
        <source>vCard 4.0; nothing is lost</source>
        <translation>vCard 4.0; nada se perde</translation>
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
        <translation>Mostrar o texto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fora</translation>
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
        <translation>Pesquisar no ficheiro</translation>
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
            <numerusform>e mais %Ln: mostrar</numerusform>
            <numerusform>e mais %Ln: mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>e mais %Ln alteração</numerusform>
            <numerusform>e mais %Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>{phone}: {problem}. Kept as written and marked</source>
        <translation>{phone}: {problem}. Mantido como está e assinalado</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>What would be imported</source>
        <translation>O que seria importado</translation>
    </message>
</context>
<context>
    <name>PostAppointment</name>
    <message>
        <source>Who becomes {title}?</source>
        <translation>Quem passa a ser {title}?</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Choose the person from the list.</source>
        <translation>Escolha a pessoa na lista.</translation>
    </message>
</context>
<context>
    <name>PostPage</name>
    <message>
        <source>Focal-point duties</source>
        <translation>Funções de ponto focal</translation>
    </message>
    <message>
        <source>Focal-point duty</source>
        <translation>Função de ponto focal</translation>
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
        <translation>Herdado</translation>
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
        <translation>Aparece em</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida em {day}</translation>
    </message>
    <message>
        <source>Post at</source>
        <translation>Cargo em</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message>
        <source>Appoint…</source>
        <translation>Nomear…</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vago</translation>
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
        <translation>Quem o ocupa</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Nomear</translation>
    </message>
    <message>
        <source>Add post</source>
        <translation>Adicionar cargo</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Making the sample office…</source>
        <translation>A preparar o escritório de exemplo…</translation>
    </message>
    <message>
        <source>The sample office could not be made, which is a mistake of ours. It is described in {report}.</source>
        <translation>Não foi possível preparar o escritório de exemplo, por um erro nosso. Está descrito em {report}.</translation>
    </message>
    <message>
        <source>New directory</source>
        <translation>Novo diretório</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Directories (*.liaison)</source>
        <translation>Diretórios (*.liaison)</translation>
    </message>
    <message>
        <source>Restored from {backup}. What was there before is kept as {kept}.</source>
        <translation>Restaurado de {backup}. O que lá estava antes ficou como {kept}.</translation>
    </message>
    <message>
        <source>Directories and contacts ({patterns})</source>
        <translation>Diretórios e contactos ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>Abrir ou importar</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Who takes part</source>
        <translation>Quem participa</translation>
    </message>
    <message>
        <source>Somebody who takes part</source>
        <translation>Um participante</translation>
    </message>
    <message>
        <source>Inherited</source>
        <translation>Herdado</translation>
    </message>
    <message>
        <source>funds {programme}</source>
        <translation>financia {programme}</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Pontos focais</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>Expects a focal point of</source>
        <translation>Prevê um ponto focal de</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Every one of the kind: {kind}</source>
        <translation>Cada organização do tipo: {kind}</translation>
    </message>
    <message>
        <source>in each country that it covers</source>
        <translation>em cada país que abrange</translation>
    </message>
    <message>
        <source>Parts of it</source>
        <translation>As suas componentes</translation>
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
        <translation>Faz parte de</translation>
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
        <translation>Guardar como imagem…</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera at it.</source>
        <translation>Aponte-lhe a câmara de um telefone.</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Guardar o código QR</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>Código QR de {name}</translation>
    </message>
    <message>
        <source>Not on the code, so that phones read it well: {what}</source>
        <translation>Não consta no código, para que os telefones o leiam bem: {what}</translation>
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
        <translation>A ler {name}</translation>
    </message>
</context>
<context>
    <name>RecipientList</name>
    <message>
        <source>Goes to</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>{reached} of {total}</source>
        <translation>{reached} de {total}</translation>
    </message>
    <message>
        <source>{count}; the first {listed} are listed</source>
        <translation>{count}; mostram-se os primeiros {listed}</translation>
    </message>
</context>
<context>
    <name>RecipientsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>RelationEditor</name>
    <message>
        <source>in all that they do</source>
        <translation>em tudo o que fazem</translation>
    </message>
    <message>
        <source>Within the programme</source>
        <translation>No âmbito do programa</translation>
    </message>
    <message>
        <source>Does or is what</source>
        <translation>Que relação</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Com quem</translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message>
        <source>The text as received</source>
        <translation>Texto recebido</translation>
    </message>
    <message>
        <source>person, programme</source>
        <translation>pessoa, programa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>look here</source>
        <translation>veja aqui</translation>
    </message>
    <message>
        <source>Paste other</source>
        <translation>Colar outro</translation>
    </message>
    <message>
        <source>Found in it</source>
        <translation>Encontrado nele</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Date of the release</source>
        <translation>Data do comunicado</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln pessoa</numerusform>
            <numerusform>%Ln pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%Ln organização</numerusform>
            <numerusform>%Ln organizações</numerusform>
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
        <translation>Ninguém foi encontrado neste texto. Os contactos leem-se no fim de um comunicado, abaixo de uma linha como “Para mais informações, contacte:”.</translation>
    </message>
    <message>
        <source>No date in the text, so nothing is marked as verified by it.</source>
        <translation>Não há data no texto, por isso nada fica verificado por ele.</translation>
    </message>
    <message>
        <source>What it says of these people counts as of this day.</source>
        <translation>O que diz destas pessoas vale a partir deste dia.</translation>
    </message>
    <message>
        <source>Write the day too, such as 12 May 2026.</source>
        <translation>Escreva também o dia, por exemplo 12 de maio de 2026.</translation>
    </message>
</context>
<context>
    <name>ReleaseText</name>
    <message>
        <source>The text as received</source>
        <translation>O texto tal como recebido</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>Repeat this week for how many weeks</source>
        <translation>Repetir esta semana durante quantas semanas</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Until {day}. What stands there gives way.</source>
        <translation>Até {day}. O que lá está dá lugar.</translation>
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
        <translation>Anular</translation>
    </message>
    <message>
        <source>Give it to {name}</source>
        <translation>Dá-lo a {name}</translation>
    </message>
    <message>
        <source>{name} is away then: {time}.</source>
        <translation>{name} está ausente nessa altura: {time}.</translation>
    </message>
    <message>
        <source>{name} has {time}, taken from {others}.</source>
        <translation>{name} tem {time}, retirado a {others}.</translation>
    </message>
</context>
<context>
    <name>RotaGrid</name>
    <message>
        <source>Rota</source>
        <translation>Escala</translation>
    </message>
</context>
<context>
    <name>RotaTask</name>
    <message>
        <source>Rota</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Duty post</source>
        <translation>Cargo de permanência</translation>
    </message>
    <message>
        <source>{post}, {organization}</source>
        <translation>{post}, {organization}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>de {first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>Nobody on duty for {hours}, in %n gap(s)</source>
        <translation>
            <numerusform>Ninguém de permanência durante {hours}, em %Ln falha</numerusform>
            <numerusform>Ninguém de permanência durante {hours}, em %Ln falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is always on duty</source>
        <translation>Há sempre alguém de permanência</translation>
    </message>
    <message>
        <source>Nobody was on duty the week before.</source>
        <translation>Ninguém esteve de permanência na semana anterior.</translation>
    </message>
    <message>
        <source>Nobody is on duty this week.</source>
        <translation>Ninguém está de permanência esta semana.</translation>
    </message>
    <message>
        <source>Times of {zone}</source>
        <translation>Horas de {zone}</translation>
    </message>
    <message>
        <source>Times of {zone}, where it is {time} now</source>
        <translation>Horas de {zone}, onde são agora {time}</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing can be changed.</source>
        <translation>Mostra-se outro dia, por isso nada pode ser alterado.</translation>
    </message>
    <message>
        <source>This directory can only be read.</source>
        <translation>Este diretório só pode ser lido.</translation>
    </message>
    <message>
        <source>Nobody works there yet. Name somebody above, then drag over the hours.</source>
        <translation>Ainda ninguém trabalha lá. Indique alguém acima e arraste sobre as horas.</translation>
    </message>
    <message>
        <source>Choose somebody, then drag over the hours. Or press her number.</source>
        <translation>Escolha alguém e arraste sobre as horas. Ou prima o seu número.</translation>
    </message>
    <message>
        <source>Times…</source>
        <translation>Horas…</translation>
    </message>
    <message>
        <source>Give it to</source>
        <translation>Dá-lo a</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Abrir a pessoa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Week before (Page up)</source>
        <translation>Semana anterior (Page up)</translation>
    </message>
    <message>
        <source>Week after (Page down)</source>
        <translation>Semana seguinte (Page down)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Copy last week</source>
        <translation>Copiar a semana anterior</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Repetir…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Outra pessoa…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>No duty post yet</source>
        <translation>Ainda não há cargo de permanência</translation>
    </message>
    <message>
        <source>A rota says who is on duty in a post, such as a press desk or a hotline. Make the post first.</source>
        <translation>Uma escala diz quem está de permanência num cargo, como um gabinete de imprensa ou uma linha de apoio. Crie primeiro o cargo.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo cargo</translation>
    </message>
    <message>
        <source>Who will see what is saved or printed</source>
        <translation>Quem verá o que for guardado ou impresso</translation>
    </message>
    <message>
        <source>Print week…</source>
        <translation>Imprimir a semana…</translation>
    </message>
    <message>
        <source>Save week as PDF…</source>
        <translation>Guardar a semana em PDF…</translation>
    </message>
    <message>
        <source>Save calendar (.ics)…</source>
        <translation>Guardar calendário (.ics)…</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>Held of expected</source>
        <translation>Ocupados dos previstos</translation>
    </message>
</context>
<context>
    <name>SavedItem</name>
    <message>
        <source>&amp;Rename	F2</source>
        <translation>Mudar o &amp;nome	F2</translation>
    </message>
    <message>
        <source>Move &amp;up	Alt+↑</source>
        <translation>&amp;Subir	Alt+↑</translation>
    </message>
    <message>
        <source>Move &amp;down	Alt+↓</source>
        <translation>&amp;Descer	Alt+↓</translation>
    </message>
    <message>
        <source>Make a mailing &amp;list of it</source>
        <translation>Criar uma &amp;lista de distribuição</translation>
    </message>
    <message>
        <source>D&amp;elete	Del</source>
        <translation>&amp;Eliminar	Del</translation>
    </message>
</context>
<context>
    <name>SavedItems</name>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas guardadas</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Forget the recent searches</source>
        <translation>Esquecer as pesquisas recentes</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Pesquisas recentes</translation>
    </message>
    <message>
        <source>these words, whole and next to each other</source>
        <translation>estas palavras, inteiras e lado a lado</translation>
    </message>
    <message>
        <source>without the word</source>
        <translation>sem a palavra</translation>
    </message>
    <message>
        <source>either; brackets say what belongs together</source>
        <translation>uma ou outra; os parênteses agrupam</translation>
    </message>
    <message>
        <source>pasted addresses: whoever has one of them, and which nobody has</source>
        <translation>endereços colados: quem tem um deles, e os que ninguém tem</translation>
    </message>
    <message>
        <source>the entry with that number</source>
        <translation>o registo com esse número</translation>
    </message>
    <message>
        <source>What can be typed here</source>
        <translation>O que se pode escrever aqui</translation>
    </message>
</context>
<context>
    <name>SettingsTask</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Saved when you leave a field.</source>
        <translation>Guardado ao sair de um campo.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Shown beside what you change. Your login is {login}.</source>
        <translation>Mostrado junto ao que altera. O seu utilizador é {login}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>O seu escritório</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as numbers of this country.</source>
        <translation>Os números sem indicativo de país leem-se como números deste país.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País do escritório</translation>
    </message>
    <message>
        <source>Opening hours elsewhere are shown in this one as well.</source>
        <translation>Os horários de outros locais também se mostram neste fuso.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Language of press blocks and sheets</source>
        <translation>Língua dos blocos de imprensa e das folhas</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher uma imagem…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Logo on contact sheets</source>
        <translation>Logótipo nas folhas de contactos</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspeto</translation>
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
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Windows that are opened from now on speak it.</source>
        <translation>As janelas abertas a partir de agora usam-na.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Língua do programa</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Onde estão os seus dados</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>Backups, the last twelve days</source>
        <translation>Cópias de segurança, os últimos doze dias</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Show in folder: {what}</source>
        <translation>Mostrar na pasta: {what}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Stands on it</source>
        <translation>Quem consta</translation>
    </message>
    <message>
        <source>Nobody stands on it yet. Open the composer and choose people.</source>
        <translation>Ainda ninguém consta. Abra a composição e escolha pessoas.</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emissões</translation>
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
        <translation>Abrir a composição</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet, %n entr(y/ies)</source>
        <translation>
            <numerusform>Folha de contactos, %Ln registo</numerusform>
            <numerusform>Folha de contactos, %Ln registos</numerusform>
        </translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>emitida em {day}</translation>
    </message>
</context>
<context>
    <name>ShortcutsTask</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Na lista</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Numa página</translation>
    </message>
    <message>
        <source>Ctrl+K finds every command by its name.</source>
        <translation>Ctrl+K encontra cada comando pelo nome.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Tick on the way</source>
        <translation>Marcar ao passar</translation>
    </message>
    <message>
        <source>Shift with an arrow</source>
        <translation>Shift com uma seta</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>any letter</source>
        <translation>qualquer letra</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla Menu</translation>
    </message>
    <message>
        <source>Edit, then the next</source>
        <translation>Editar, depois o seguinte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Move a contact on a sheet</source>
        <translation>Mover um contacto numa folha</translation>
    </message>
    <message>
        <source>Alt with an arrow</source>
        <translation>Alt com uma seta</translation>
    </message>
</context>
<context>
    <name>SorryPage</name>
    <message>
        <source>There is nothing to import here</source>
        <translation>Não há nada para importar aqui</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Escolher outro ficheiro…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Colar texto</translation>
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
        <translation>Guardar uma cópia</translation>
    </message>
    <message>
        <source>Read-only: this file may only be read</source>
        <translation>Só de leitura: este ficheiro só pode ser lido</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>{work} · %n change(s) wait to be saved</source>
        <translation>
            <numerusform>{work} · %Ln alteração à espera de ser guardada</numerusform>
            <numerusform>{work} · %Ln alterações à espera de ser guardadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
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
        <translation>Anular</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Anular: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada para anular</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Anular: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: {what} (Ctrl+Shift+Z)</source>
        <translation>Refazer: {what} (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada para refazer</translation>
    </message>
</context>
<context>
    <name>SubprogrammeEditor</name>
    <message>
        <source>those of the programme above</source>
        <translation>os do programa acima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Countries, with commas between them</source>
        <translation>Países, separados por vírgulas</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome abreviado</translation>
    </message>
</context>
<context>
    <name>SuccessionEditor</name>
    <message>
        <source>It went over into</source>
        <translation>Passou a</translation>
    </message>
    <message>
        <source>It came from</source>
        <translation>Veio de</translation>
    </message>
    <message>
        <source>Which of the two came later</source>
        <translation>Qual das duas veio depois</translation>
    </message>
    <message>
        <source>Which organisation</source>
        <translation>Que organização</translation>
    </message>
    <message>
        <source>First day of the new one</source>
        <translation>Primeiro dia do novo</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Indique em que dia.</translation>
    </message>
</context>
<context>
    <name>SuggestionPainter</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
        <translation>Organizações e programa</translation>
    </message>
    <message numerus="yes">
        <source>All %n are in the directory.</source>
        <translation>
            <numerusform>A organização está no diretório.</numerusform>
            <numerusform>Todas as %Ln estão no diretório.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organisation(s) is in the directory.</source>
        <translation>
            <numerusform>A organização não está no diretório.</numerusform>
            <numerusform>Nenhuma das %Ln organizações está no diretório.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the directory; not yet: {names}</source>
        <translation>
            <numerusform>%Ln delas está no diretório; ainda não: {names}</numerusform>
            <numerusform>%Ln delas estão no diretório; ainda não: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>They are only named here: an import makes none of them.</source>
        <translation>São apenas nomeadas aqui: uma importação não cria nenhuma.</translation>
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
        <translation>não está no diretório</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>no diretório</translation>
    </message>
</context>
<context>
    <name>TableTask</name>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>a workbook; nothing in it is a formula</source>
        <translation>um livro de folhas; nada nele é fórmula</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>for any other program</source>
        <translation>para qualquer outro programa</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por vírgulas</translation>
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
        <translation>atual</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Say whom.</source>
        <translation>Indique quem.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Who held them</source>
        <translation>Quem os ocupou</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Apresentação</translation>
    </message>
</context>
<context>
    <name>Total</name>
    <message>
        <source>List these</source>
        <translation>Listar estes</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>At, from</source>
        <translation>Às, início</translation>
    </message>
    <message>
        <source>At, until</source>
        <translation>Às, fim</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Tem de terminar depois de começar.</translation>
    </message>
    <message>
        <source>Write the day, such as 24 November 2026.</source>
        <translation>Escreva o dia, por exemplo 24 de novembro de 2026.</translation>
    </message>
    <message>
        <source>Write the time as 18:00.</source>
        <translation>Escreva a hora assim: 18:00.</translation>
    </message>
</context>
<context>
    <name>WayTask</name>
    <message>
        <source>Way between two</source>
        <translation>Caminho entre dois</translation>
    </message>
    <message>
        <source>The shortest way</source>
        <translation>O caminho mais curto</translation>
    </message>
    <message>
        <source>any relationship</source>
        <translation>qualquer relação</translation>
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
        <source>Along</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>No relationship leads from one to the other.</source>
        <translation>Nenhuma relação leva de um ao outro.</translation>
    </message>
    <message>
        <source>Choose both.</source>
        <translation>Escolha ambos.</translation>
    </message>
</context>
<context>
    <name>WindowSearches</name>
    <message>
        <source>There is nothing to save yet: type a search, or choose a filter.</source>
        <translation>Ainda não há nada para guardar: escreva uma pesquisa ou escolha um filtro.</translation>
    </message>
    <message>
        <source>Deleted the search {name}.</source>
        <translation>Pesquisa {name} eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand, so the list would be empty: type what was read.</source>
        <translation>Nada tem estas palavras tal como estão, por isso a lista ficaria vazia: escreva o que foi lido.</translation>
    </message>
    <message>
        <source>There is no search to make a list of: type one, or choose a filter.</source>
        <translation>Não há pesquisa de que fazer uma lista: escreva uma ou escolha um filtro.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir a lista</translation>
    </message>
    <message>
        <source>Made the mailing list {name}; whoever the search finds is on it.</source>
        <translation>Lista de distribuição {name} criada; quem a pesquisa encontra está nela.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>WorkEditor</name>
    <message>
        <source>Title at {organization}</source>
        <translation>Função em {organization}</translation>
    </message>
    <message>
        <source>Post at {organization}</source>
        <translation>Cargo em {organization}</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
    </message>
    <message>
        <source>still</source>
        <translation>atual</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Main work</source>
        <translation>Trabalho principal</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Abrir o cargo</translation>
    </message>
    <message>
        <source>Open the organisation</source>
        <translation>Abrir a organização</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>One of the dates is not understood.</source>
        <translation>Uma das datas não se entende.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Post not known</source>
        <translation>Cargo desconhecido</translation>
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
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Where do they work? Add a post or an organisation.</source>
        <translation>Onde trabalha esta pessoa? Adicione um cargo ou uma organização.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New &amp;person</source>
        <translation>Nova &amp;pessoa</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>Nova &amp;organização</translation>
    </message>
    <message>
        <source>New pos&amp;t</source>
        <translation>No&amp;vo cargo</translation>
    </message>
    <message>
        <source>New mailing &amp;list</source>
        <translation>Nova &amp;lista de distribuição</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Novo progra&amp;ma</translation>
    </message>
    <message>
        <source>New contact &amp;sheet</source>
        <translation>Nova &amp;folha de contactos</translation>
    </message>
    <message>
        <source>Name a &amp;focal point…</source>
        <translation>&amp;Designar um ponto focal…</translation>
    </message>
    <message>
        <source>Open &amp;directory…</source>
        <translation>&amp;Abrir diretório…</translation>
    </message>
    <message>
        <source>Ne&amp;w directory…</source>
        <translation>&amp;Novo diretório…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple office</source>
        <translation>Abrir o escritório de e&amp;xemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Paste contacts</source>
        <translation>Colar c&amp;ontactos</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>As a t&amp;able (CSV, Excel)…</source>
        <translation>Como tab&amp;ela (CSV, Excel)…</translation>
    </message>
    <message>
        <source>To pho&amp;ne…</source>
        <translation>Para o &amp;telefone…</translation>
    </message>
    <message>
        <source>Mailin&amp;g list…</source>
        <translation>Lista de distri&amp;buição…</translation>
    </message>
    <message>
        <source>Put on a mailing &amp;list…</source>
        <translation>Pôr numa &amp;lista de distribuição…</translation>
    </message>
    <message>
        <source>Contact s&amp;heet…</source>
        <translation>Fol&amp;ha de contactos…</translation>
    </message>
    <message>
        <source>Copy the press &amp;block</source>
        <translation>Copiar o bloco de &amp;imprensa</translation>
    </message>
    <message>
        <source>Print or save focal points…</source>
        <translation>Imprimir pontos focais…</translation>
    </message>
    <message>
        <source>QR &amp;code</source>
        <translation>Código &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Cópia de segurança agora</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Resta&amp;urar cópia de segurança…</translation>
    </message>
    <message>
        <source>Sa&amp;ve a copy…</source>
        <translation>&amp;Guardar uma cópia…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Definiçõe&amp;s</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anular</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
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
        <translation>&amp;Passar funções…</translation>
    </message>
    <message>
        <source>&amp;Still right</source>
        <translation>Con&amp;tinua correto</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Marcar tu&amp;do</translation>
    </message>
    <message>
        <source>Clear tic&amp;ks</source>
        <translation>De&amp;smarcar tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Pes&amp;quisar</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtrar…</translation>
    </message>
    <message>
        <source>Save this searc&amp;h</source>
        <translation>&amp;Guardar esta pesquisa</translation>
    </message>
    <message>
        <source>&amp;Make a mailing list of this search</source>
        <translation>Criar uma lista de distri&amp;buição desta pesquisa</translation>
    </message>
    <message>
        <source>&amp;What can be typed in the search box</source>
        <translation>O que se pode &amp;escrever na pesquisa</translation>
    </message>
    <message>
        <source>Comman&amp;ds</source>
        <translation>Coman&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Espaçado</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Recolher a navegação</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Pessoas</translation>
    </message>
    <message>
        <source>Or&amp;ganisations</source>
        <translation>&amp;Organizações</translation>
    </message>
    <message>
        <source>&amp;Focal points</source>
        <translation>Pontos &amp;focais</translation>
    </message>
    <message>
        <source>P&amp;rogrammes</source>
        <translation>Pro&amp;gramas</translation>
    </message>
    <message>
        <source>&amp;Mailing lists</source>
        <translation>&amp;Listas de distribuição</translation>
    </message>
    <message>
        <source>&amp;Contact sheets</source>
        <translation>Folhas de &amp;contactos</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>Co&amp;bertura</translation>
    </message>
    <message>
        <source>&amp;As of a day…</source>
        <translation>&amp;Situação numa data…</translation>
    </message>
    <message>
        <source>Who answers &amp;now</source>
        <translation>Quem responde ago&amp;ra</translation>
    </message>
    <message>
        <source>Rota of a d&amp;uty post</source>
        <translation>Escala de &amp;um cargo de permanência</translation>
    </message>
    <message>
        <source>&amp;Way between two…</source>
        <translation>Caminho &amp;entre dois…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Liaison</source>
        <translation>Acerca do &amp;Liaison</translation>
    </message>
</context>
<context>
    <name>audience</name>
    <message>
        <source>May be printed</source>
        <translation>Pode ser impresso</translation>
    </message>
    <message>
        <source>For this office and its partners</source>
        <translation>Para este escritório e os seus parceiros</translation>
    </message>
    <message>
        <source>For this office only</source>
        <translation>Só para este escritório</translation>
    </message>
    <message>
        <source>For those who need it; copying it asks once more</source>
        <translation>Para quem precisa; copiar pede confirmação</translation>
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
        <translation>previsto, ninguém designado</translation>
    </message>
    <message>
        <source>not shown to everybody</source>
        <translation>não visível para todos</translation>
    </message>
    <message>
        <source>no alternate</source>
        <translation>sem suplente</translation>
    </message>
    <message>
        <source>{name}, alternate</source>
        <translation>{name}, suplente</translation>
    </message>
    <message>
        <source>away, {name} stands in</source>
        <translation>ausente, substituído por {name}</translation>
    </message>
    <message>
        <source>acting until {day}</source>
        <translation>interino até {day}</translation>
    </message>
    <message>
        <source>until {day}, nobody follows</source>
        <translation>até {day}, sem sucessor</translation>
    </message>
    <message>
        <source>never verified</source>
        <translation>nunca verificado</translation>
    </message>
    <message>
        <source>not verified since {day}</source>
        <translation>não verificado desde {day}</translation>
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
        <translation>ninguém; antes: {name}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ainda ninguém</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
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
        <translation>Organização</translation>
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
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>sem país</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vago</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sem país</translation>
    </message>
    <message>
        <source>No organisation</source>
        <translation>Sem organização</translation>
    </message>
</context>
<context>
    <name>completions</name>
    <message>
        <source>held by {name}</source>
        <translation>ocupado por {name}</translation>
    </message>
    <message>
        <source>vacant since {day}</source>
        <translation>vago desde {day}</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vago</translation>
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
        <translation>Nada pode ser importado: o ficheiro só pode ser lido, ou mostra-se outro dia.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>pasted cards</source>
        <translation>cartões colados</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>Liaison: who speaks for whom, how to reach them, and since when. MIT licence; of its fonts, Noto stands under SIL OFL 1.1 and WenQuanYi Micro Hei under Apache 2.0.</source>
        <translation>Liaison: quem fala por quem, como contactá-los e desde quando. Licença MIT; das suas fontes, Noto está sob a SIL OFL 1.1 e WenQuanYi Micro Hei sob a Apache 2.0.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a signature, a release or cards first.</source>
        <translation>Não há texto na área de transferência. Copie primeiro uma assinatura, um comunicado ou cartões.</translation>
    </message>
    <message>
        <source>Contacts and press releases ({patterns})</source>
        <translation>Contactos e comunicados de imprensa ({patterns})</translation>
    </message>
    <message>
        <source>Nobody is on this mailing list yet.</source>
        <translation>Ainda ninguém está nesta lista de distribuição.</translation>
    </message>
    <message>
        <source>Nobody is on this contact sheet yet.</source>
        <translation>Ainda não há ninguém nesta folha de contactos.</translation>
    </message>
</context>
<context>
    <name>details</name>
    <message>
        <source>Dial</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>Escrever e-mail</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>directory</name>
    <message>
        <source>Stopped; nothing of this command was stored.</source>
        <translation>Interrompido; nada deste comando foi guardado.</translation>
    </message>
    <message>
        <source>Liaison: the organisations, people, posts and focal points a programme office works with. Without arguments it opens the window.</source>
        <translation>Liaison: as organizações, pessoas, cargos e pontos focais com que trabalha um escritório de programa. Sem argumentos abre a janela.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something you can act on, 2 wrong usage, 70 a bug. LIAISON_DATABASE names the directory when --database does not.</source>
        <translation>Códigos de saída: 0 feito, 1 algo que pode resolver, 2 uso incorreto, 70 um defeito. LIAISON_DATABASE indica o diretório quando --database não o faz.</translation>
    </message>
    <message>
        <source>add a person, an organisation, a post …, or a part of an entry</source>
        <translation>adicionar uma pessoa, uma organização, um cargo…, ou uma parte de um registo</translation>
    </message>
    <message>
        <source>the directory file, or a postgresql:// URL</source>
        <translation>o ficheiro do diretório, ou um URL postgresql://</translation>
    </message>
    <message>
        <source>answer with one JSON object</source>
        <translation>responder com um objeto JSON</translation>
    </message>
    <message>
        <source>That was a mistake of ours, not yours. Nothing of this command was stored. What happened stands in {file}; please send it to whoever looks after Liaison.</source>
        <translation>Foi um erro nosso, não seu. Nada deste comando foi guardado. O que aconteceu está em {file}; envie-o a quem cuida do Liaison.</translation>
    </message>
    <message>
        <source>who may see it: public may be printed in a release</source>
        <translation>quem o pode ver: public pode ser impresso num comunicado</translation>
    </message>
    <message>
        <source>since when: 2024, 2024-03 or 2024-03-12</source>
        <translation>desde quando: 2024, 2024-03 ou 2024-03-12</translation>
    </message>
    <message>
        <source>the last day it holds</source>
        <translation>o último dia em que vale</translation>
    </message>
    <message>
        <source>as it stood on that day: 2024-03-12</source>
        <translation>como estava nesse dia: 2024-03-12</translation>
    </message>
    <message>
        <source>the entry&apos;s number</source>
        <translation>o número do registo</translation>
    </message>
    <message>
        <source>an entry&apos;s number, or a part such as detail-17</source>
        <translation>o número de um registo, ou uma parte como detail-17</translation>
    </message>
    <message>
        <source>everything about one entry</source>
        <translation>tudo sobre um registo</translation>
    </message>
    <message>
        <source>as this audience would see it</source>
        <translation>como esta visibilidade o veria</translation>
    </message>
    <message>
        <source>add a person; a name is enough</source>
        <translation>adicionar uma pessoa; basta um nome</translation>
    </message>
    <message>
        <source>the name as it is written</source>
        <translation>o nome como se escreve</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nome próprio</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apelido</translation>
    </message>
    <message>
        <source>title before the name: H.E. Ms.</source>
        <translation>título antes do nome: S. Ex.ª Sra.</translation>
    </message>
    <message>
        <source>where: the organisation&apos;s number</source>
        <translation>onde: o número da organização</translation>
    </message>
    <message>
        <source>as what, at that organisation</source>
        <translation>em que função, nessa organização</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Adicionar {name}</translation>
    </message>
    <message>
        <source>add an organisation</source>
        <translation>adicionar uma organização</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>o que é</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>onde fica</translation>
    </message>
    <message>
        <source>the city it is in</source>
        <translation>a cidade em que fica</translation>
    </message>
    <message>
        <source>the country a mission represents</source>
        <translation>o país que uma missão representa</translation>
    </message>
    <message>
        <source>what such institutions share: Ministry of Labour</source>
        <translation>o que tais instituições têm em comum: Ministério do Trabalho</translation>
    </message>
    <message>
        <source>the number of the organisation it belongs to</source>
        <translation>o número da organização a que pertence</translation>
    </message>
    <message>
        <source>add a post at an organisation; it may be vacant</source>
        <translation>adicionar um cargo numa organização; pode estar vago</translation>
    </message>
    <message>
        <source>the post&apos;s title</source>
        <translation>a designação do cargo</translation>
    </message>
    <message>
        <source>the organisation&apos;s number</source>
        <translation>o número da organização</translation>
    </message>
    <message>
        <source>the city, where it is not the organisation&apos;s</source>
        <translation>a cidade, se não for a da organização</translation>
    </message>
    <message>
        <source>the duty station&apos;s country</source>
        <translation>o país do local de afetação</translation>
    </message>
    <message>
        <source>place in the order of precedence, from 1</source>
        <translation>lugar na ordem de precedência, a partir de 1</translation>
    </message>
    <message>
        <source>Add the post {name}</source>
        <translation>Adicionar o cargo {name}</translation>
    </message>
    <message>
        <source>add a mailing list</source>
        <translation>adicionar uma lista de distribuição</translation>
    </message>
    <message>
        <source>the list&apos;s name</source>
        <translation>o nome da lista</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para que serve</translation>
    </message>
    <message>
        <source>a search whose results belong to it</source>
        <translation>uma pesquisa cujos resultados lhe pertencem</translation>
    </message>
    <message>
        <source>Add the list {name}</source>
        <translation>Adicionar a lista {name}</translation>
    </message>
    <message>
        <source>add another name: in the native script, a former one, an acronym</source>
        <translation>adicionar outro nome: na escrita original, um anterior, uma sigla</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>its language: ar, pt, fr</source>
        <translation>a sua língua: ar, pt, fr</translation>
    </message>
    <message>
        <source>its script: Arab, Cyrl</source>
        <translation>a sua escrita: Arab, Cyrl</translation>
    </message>
    <message>
        <source>Add a name of {name}</source>
        <translation>Adicionar um nome de {name}</translation>
    </message>
    <message>
        <source>add a phone, fax, e-mail, web or messaging address</source>
        <translation>adicionar um telefone, fax, e-mail, endereço web ou de mensagens</translation>
    </message>
    <message>
        <source>whose: the entry&apos;s number</source>
        <translation>de quem: o número do registo</translation>
    </message>
    <message>
        <source>the number or address, as you have it</source>
        <translation>o número ou endereço, como o tem</translation>
    </message>
    <message>
        <source>work, home, mobile or a word of your own</source>
        <translation>work, home, mobile ou uma palavra sua</translation>
    </message>
    <message>
        <source>for messaging: signal, whatsapp …</source>
        <translation>para mensagens: signal, whatsapp…</translation>
    </message>
    <message>
        <source>the one to use first</source>
        <translation>o primeiro a usar</translation>
    </message>
    <message>
        <source>a mailbox or line of several people</source>
        <translation>uma caixa ou linha de várias pessoas</translation>
    </message>
    <message>
        <source>when it is answered: Mo-Fr 08:00-17:00</source>
        <translation>quando atende: Mo-Fr 08:00-17:00</translation>
    </message>
    <message>
        <source>Add a contact detail of {name}</source>
        <translation>Adicionar um dado de contacto de {name}</translation>
    </message>
    <message>
        <source>add a postal address</source>
        <translation>adicionar um endereço postal</translation>
    </message>
    <message>
        <source>street and number</source>
        <translation>rua e número</translation>
    </message>
    <message>
        <source>post office box</source>
        <translation>caixa postal</translation>
    </message>
    <message>
        <source>city</source>
        <translation>cidade</translation>
    </message>
    <message>
        <source>province or state</source>
        <translation>província ou estado</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>código postal</translation>
    </message>
    <message>
        <source>country, as it is written</source>
        <translation>país, como se escreve</translation>
    </message>
    <message>
        <source>work, home or a word of your own</source>
        <translation>work, home ou uma palavra sua</translation>
    </message>
    <message>
        <source>Add an address of {name}</source>
        <translation>Adicionar um endereço de {name}</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>adicionar uma nota</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>a nota</translation>
    </message>
    <message>
        <source>Add a note on {name}</source>
        <translation>Adicionar uma nota sobre {name}</translation>
    </message>
    <message>
        <source>tag an entry</source>
        <translation>etiquetar um registo</translation>
    </message>
    <message>
        <source>the tag</source>
        <translation>a etiqueta</translation>
    </message>
    <message>
        <source>Tag {name}</source>
        <translation>Etiquetar {name}</translation>
    </message>
    <message>
        <source>give an entry a photograph, in place of the one before</source>
        <translation>dar a um registo uma fotografia, em lugar da anterior</translation>
    </message>
    <message>
        <source>a JPEG, PNG or GIF picture</source>
        <translation>uma imagem JPEG, PNG ou GIF</translation>
    </message>
    <message>
        <source>Add a photograph of {name}</source>
        <translation>Adicionar uma fotografia de {name}</translation>
    </message>
    <message>
        <source>correct one field of an entry or a part: it was never true as it stood</source>
        <translation>corrigir um campo de um registo ou de uma parte: nunca esteve certo</translation>
    </message>
    <message>
        <source>the field&apos;s name; a wrong one lists those there are</source>
        <translation>o nome do campo; um errado lista os que há</translation>
    </message>
    <message>
        <source>the new value; an empty text clears it</source>
        <translation>o novo valor; um texto vazio apaga-o</translation>
    </message>
    <message>
        <source>why two hold a post that admits one</source>
        <translation>porque dois ocupam um cargo que só admite um</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Alterar {name}</translation>
    </message>
    <message>
        <source>say that something is over: a membership, a detail, a name, a post</source>
        <translation>indicar que algo terminou: uma afetação, um dado de contacto, um nome, um cargo</translation>
    </message>
    <message>
        <source>its last day (today when not said)</source>
        <translation>o seu último dia (hoje, se nada se disser)</translation>
    </message>
    <message>
        <source>End something of {name}</source>
        <translation>Terminar algo de {name}</translation>
    </message>
    <message>
        <source>delete an entry with all that hangs on it, or one part; undo brings it back</source>
        <translation>eliminar um registo com tudo o que dele depende, ou uma parte; undo traz de volta</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>say that a contact detail changed on a day; the old one is kept as ended</source>
        <translation>indicar que um dado de contacto mudou num dia; o antigo fica como terminado</translation>
    </message>
    <message>
        <source>the detail, such as detail-17</source>
        <translation>o dado, por exemplo detail-17</translation>
    </message>
    <message>
        <source>the new number or address</source>
        <translation>o novo número ou endereço</translation>
    </message>
    <message>
        <source>the first day of the new one</source>
        <translation>o primeiro dia do novo</translation>
    </message>
    <message>
        <source>Replace a contact detail of {name}</source>
        <translation>Substituir um dado de contacto de {name}</translation>
    </message>
    <message>
        <source>put the suggested value in the place of one that cannot be right</source>
        <translation>pôr o valor sugerido no lugar de um que não pode estar certo</translation>
    </message>
    <message>
        <source>Cure a contact detail of {name}</source>
        <translation>Reparar um dado de contacto de {name}</translation>
    </message>
    <message>
        <source>say that a person holds a post, or works at an organisation</source>
        <translation>indicar que uma pessoa ocupa um cargo, ou trabalha numa organização</translation>
    </message>
    <message>
        <source>the person&apos;s number</source>
        <translation>o número da pessoa</translation>
    </message>
    <message>
        <source>the post&apos;s number</source>
        <translation>o número do cargo</translation>
    </message>
    <message>
        <source>the organisation&apos;s number, where there is no post</source>
        <translation>o número da organização, se não houver cargo</translation>
    </message>
    <message>
        <source>as what, where there is no post</source>
        <translation>em que função, se não houver cargo</translation>
    </message>
    <message>
        <source>make the title a post of the organisation, which outlives its holder</source>
        <translation>fazer da função um cargo da organização, que permanece depois do titular</translation>
    </message>
    <message>
        <source>in which capacity</source>
        <translation>em que qualidade</translation>
    </message>
    <message>
        <source>the person&apos;s main work</source>
        <translation>o trabalho principal da pessoa</translation>
    </message>
    <message>
        <source>why it has two holders for a time</source>
        <translation>porque tem dois titulares por algum tempo</translation>
    </message>
    <message>
        <source>Appoint {name}</source>
        <translation>Nomear {name}</translation>
    </message>
    <message>
        <source>put people, organisations, posts or lists on a mailing list</source>
        <translation>pôr pessoas, organizações, cargos ou listas numa lista de distribuição</translation>
    </message>
    <message>
        <source>the list&apos;s number or name</source>
        <translation>o número ou o nome da lista</translation>
    </message>
    <message>
        <source>the numbers of those to put on it</source>
        <translation>os números de quem se põe nela</translation>
    </message>
    <message>
        <source>Add to the list {name}</source>
        <translation>Adicionar à lista {name}</translation>
    </message>
    <message>
        <source>take entries off a mailing list</source>
        <translation>retirar registos de uma lista de distribuição</translation>
    </message>
    <message>
        <source>the numbers of those to take off</source>
        <translation>os números de quem se retira</translation>
    </message>
    <message>
        <source>Take off the list {name}</source>
        <translation>Retirar da lista {name}</translation>
    </message>
    <message>
        <source>the people that this search finds</source>
        <translation>as pessoas que esta pesquisa encontra</translation>
    </message>
    <message>
        <source>the people on this mailing list, by its number or name</source>
        <translation>as pessoas desta lista de distribuição, pelo seu número ou nome</translation>
    </message>
    <message>
        <source>one person; repeat it, the order is kept</source>
        <translation>uma pessoa; repita, a ordem mantém-se</translation>
    </message>
    <message>
        <source>whom it is for</source>
        <translation>a quem se destina</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>o ficheiro a escrever</translation>
    </message>
    <message>
        <source>of the labels</source>
        <translation>dos rótulos</translation>
    </message>
    <message>
        <source>read contacts from vCards and press releases</source>
        <translation>ler contactos de vCards e comunicados de imprensa</translation>
    </message>
    <message>
        <source>a .vcf, .zip, .tar.gz, .json, .xml, .txt, .html or .eml file, or - for standard input</source>
        <translation>um ficheiro .vcf, .zip, .tar.gz, .json, .xml, .txt, .html ou .eml, ou - para a entrada padrão</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>dizer apenas o que aconteceria</translation>
    </message>
    <message>
        <source>what to do with cards that may or may not be somebody you have</source>
        <translation>o que fazer com cartões que podem ou não ser alguém que já tem</translation>
    </message>
    <message>
        <source>make public what a release prints and the directory keeps stricter</source>
        <translation>tornar público o que um comunicado imprime e o diretório mantém mais restrito</translation>
    </message>
    <message>
        <source>of a file that does not say it: cp1252, shift_jis …</source>
        <translation>de um ficheiro que não o diz: cp1252, shift_jis…</translation>
    </message>
    <message>
        <source>write what could not be read to this file</source>
        <translation>escrever neste ficheiro o que não se pôde ler</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <source>find entries by any part of a name, organisation, e-mail or phone number</source>
        <translation>encontrar registos por qualquer parte de um nome, organização, e-mail ou telefone</translation>
    </message>
    <message>
        <source>words in any order, with or without accents; digits of a phone</source>
        <translation>palavras em qualquer ordem, com ou sem acentos; dígitos de um telefone</translation>
    </message>
    <message>
        <source>at most so many results</source>
        <translation>no máximo tantos resultados</translation>
    </message>
    <message>
        <source>people as one .vcf that a phone reads</source>
        <translation>pessoas num ficheiro .vcf que um telefone lê</translation>
    </message>
    <message>
        <source>phone (vCard 3.0), outlook (2.1, a file each), full (4.0, archive)</source>
        <translation>phone (vCard 3.0), outlook (2.1, um ficheiro cada), full (4.0, arquivo)</translation>
    </message>
    <message>
        <source>a QR code that a phone&apos;s camera reads as a contact (.png or .svg)</source>
        <translation>um código QR que a câmara de um telefone lê como contacto (.png ou .svg)</translation>
    </message>
    <message>
        <source>whose; of several people a .zip is made</source>
        <translation>de quem; de várias pessoas faz-se um .zip</translation>
    </message>
    <message>
        <source>recipients for an e-mail program, or as a table</source>
        <translation>destinatários para um programa de e-mail, ou como tabela</translation>
    </message>
    <message>
        <source>outlook (; between), commas, lines, csv or xlsx</source>
        <translation>outlook (; entre eles), commas, lines, csv ou xlsx</translation>
    </message>
    <message>
        <source>people as a table in a .csv file</source>
        <translation>pessoas como tabela num ficheiro .csv</translation>
    </message>
    <message>
        <source>people as an Excel file</source>
        <translation>pessoas como ficheiro Excel</translation>
    </message>
    <message>
        <source>a contact sheet to print (PDF)</source>
        <translation>uma folha de contactos para imprimir (PDF)</translation>
    </message>
    <message>
        <source>the sheet&apos;s title</source>
        <translation>o título da folha</translation>
    </message>
    <message>
        <source>the paper&apos;s size</source>
        <translation>o formato do papel</translation>
    </message>
    <message>
        <source>keep a contact sheet, to be printed again and changed</source>
        <translation>manter uma folha de contactos, para a reimprimir e alterar</translation>
    </message>
    <message>
        <source>its headline</source>
        <translation>o seu título</translation>
    </message>
    <message>
        <source>who stands on it; repeat it, the order is kept</source>
        <translation>quem consta nela; repita, a ordem mantém-se</translation>
    </message>
    <message>
        <source>Keep the contact sheet {name}</source>
        <translation>Manter a folha de contactos {name}</translation>
    </message>
    <message>
        <source>say who stands on a contact sheet, in which order</source>
        <translation>indicar quem consta numa folha de contactos, e em que ordem</translation>
    </message>
    <message>
        <source>the sheet&apos;s number</source>
        <translation>o número da folha</translation>
    </message>
    <message>
        <source>the numbers of those who stand on it</source>
        <translation>os números de quem consta nela</translation>
    </message>
    <message>
        <source>Change the contact sheet {name}</source>
        <translation>Alterar a folha de contactos {name}</translation>
    </message>
    <message>
        <source>the block &quot;For more information, please contact:&quot; under a release</source>
        <translation>o bloco “Para mais informações, contacte:” sob um comunicado</translation>
    </message>
    <message>
        <source>a programme&apos;s number, acronym or name</source>
        <translation>o número, a sigla ou o nome de um programa</translation>
    </message>
    <message>
        <source>in or towards one country only</source>
        <translation>num só país, ou só para ele</translation>
    </message>
    <message>
        <source>add a programme, or a part of one</source>
        <translation>adicionar um programa, ou uma componente de um</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>o seu nome</translation>
    </message>
    <message>
        <source>what it is called for short</source>
        <translation>o seu nome abreviado</translation>
    </message>
    <message>
        <source>the programme it is a part of</source>
        <translation>o programa de que é componente</translation>
    </message>
    <message>
        <source>a country it covers; repeat it for several</source>
        <translation>um país abrangido; repita para vários</translation>
    </message>
    <message>
        <source>Add the programme {name}</source>
        <translation>Adicionar o programa {name}</translation>
    </message>
    <message>
        <source>add a subject of focal points, such as Media</source>
        <translation>adicionar um assunto de pontos focais, por exemplo Comunicação social</translation>
    </message>
    <message>
        <source>Add the theme {name}</source>
        <translation>Adicionar o tema {name}</translation>
    </message>
    <message>
        <source>say what an organisation, a person or a post is to a programme</source>
        <translation>indicar o que uma organização, pessoa ou cargo é para um programa</translation>
    </message>
    <message>
        <source>who: the entry&apos;s number</source>
        <translation>quem: o número do registo</translation>
    </message>
    <message>
        <source>as what</source>
        <translation>a que título</translation>
    </message>
    <message>
        <source>Add {name} to {programme}</source>
        <translation>Adicionar {name} a {programme}</translation>
    </message>
    <message>
        <source>say what an organisation is to another, or a person to another</source>
        <translation>indicar o que uma organização é para outra, ou uma pessoa para outra</translation>
    </message>
    <message>
        <source>does or is what</source>
        <translation>que relação</translation>
    </message>
    <message>
        <source>to whom: the entry&apos;s number</source>
        <translation>com quem: o número do registo</translation>
    </message>
    <message>
        <source>Relate {name} to {other}</source>
        <translation>Relacionar {name} com {other}</translation>
    </message>
    <message>
        <source>say who speaks for a programme or a theme: a post, so that it outlives its holder</source>
        <translation>indicar quem fala por um programa ou um tema: um cargo, para que permaneça depois do titular</translation>
    </message>
    <message>
        <source>a post&apos;s number, a membership&apos;s, or a person&apos;s for her main work</source>
        <translation>o número de um cargo, de uma afetação, ou de uma pessoa pelo seu trabalho principal</translation>
    </message>
    <message>
        <source>a theme&apos;s name, such as Media</source>
        <translation>o nome de um tema, por exemplo Comunicação social</translation>
    </message>
    <message>
        <source>whom one asks first</source>
        <translation>a quem perguntar primeiro</translation>
    </message>
    <message>
        <source>towards this organisation only: its number</source>
        <translation>só para com esta organização: o seu número</translation>
    </message>
    <message>
        <source>in this language: pt, fr</source>
        <translation>nesta língua: pt, fr</translation>
    </message>
    <message>
        <source>the day somebody made sure</source>
        <translation>o dia em que alguém se certificou</translation>
    </message>
    <message>
        <source>Name {name} as a focal point</source>
        <translation>Designar {name} como ponto focal</translation>
    </message>
    <message>
        <source>say that a person is away, and who stands in</source>
        <translation>indicar que uma pessoa está ausente, e quem a substitui</translation>
    </message>
    <message>
        <source>the number of the person who stands in</source>
        <translation>o número da pessoa que substitui</translation>
    </message>
    <message>
        <source>Add an absence of {name}</source>
        <translation>Adicionar uma ausência de {name}</translation>
    </message>
    <message>
        <source>say of whom a programme expects a focal point, in which country</source>
        <translation>indicar de quem um programa prevê um ponto focal, e em que país</translation>
    </message>
    <message>
        <source>of every organisation of this kind</source>
        <translation>de cada organização deste tipo</translation>
    </message>
    <message>
        <source>of every organisation classified so: Ministry of Labour</source>
        <translation>de cada organização assim classificada: Ministério do Trabalho</translation>
    </message>
    <message>
        <source>of one organisation: its number</source>
        <translation>de uma organização: o seu número</translation>
    </message>
    <message>
        <source>in this country; in each that the programme covers when not said</source>
        <translation>neste país; em cada um dos que o programa abrange, se nada se disser</translation>
    </message>
    <message>
        <source>Expect focal points of {name}</source>
        <translation>Prever pontos focais de {name}</translation>
    </message>
    <message>
        <source>as this audience would see it (a file: internal when not said)</source>
        <translation>como esta visibilidade o veria (um ficheiro: internal, se nada se disser)</translation>
    </message>
    <message>
        <source>write it to this file, to be printed</source>
        <translation>escrevê-lo neste ficheiro, para imprimir</translation>
    </message>
    <message>
        <source>write it to this Excel file</source>
        <translation>escrevê-lo neste ficheiro Excel</translation>
    </message>
    <message>
        <source>of the PDF</source>
        <translation>do PDF</translation>
    </message>
    <message>
        <source>of the file&apos;s labels</source>
        <translation>dos rótulos do ficheiro</translation>
    </message>
    <message>
        <source>so many days without a check make it not verified</source>
        <translation>tantos dias sem controlo tornam-no não verificado</translation>
    </message>
    <message>
        <source>what ends within so many days is expiring</source>
        <translation>o que termina dentro de tantos dias está a expirar</translation>
    </message>
    <message>
        <source>of whom a focal point is expected, in which country, and who is there</source>
        <translation>de quem se prevê um ponto focal, em que país, e quem lá está</translation>
    </message>
    <message>
        <source>what stands across the top</source>
        <translation>o que fica no topo das colunas</translation>
    </message>
    <message>
        <source>who is named for what, what needs you first</source>
        <translation>quem está designado para quê, primeiro o que requer ação</translation>
    </message>
    <message>
        <source>of this organisation only: its number</source>
        <translation>só desta organização: o seu número</translation>
    </message>
    <message>
        <source>of this theme only</source>
        <translation>só deste tema</translation>
    </message>
    <message>
        <source>in this state only</source>
        <translation>só neste estado</translation>
    </message>
    <message>
        <source>only the lines in which each of these words stands</source>
        <translation>só as linhas em que está cada uma destas palavras</translation>
    </message>
    <message>
        <source>a filter, such as kind=ministry, alternate=none or unverified=2025-11-25; repeat it for several</source>
        <translation>um filtro, por exemplo kind=ministry, alternate=none ou unverified=2025-11-25; repita-o para vários</translation>
    </message>
    <message>
        <source>one leaves a post and another comes; duties, lists and mailboxes are carried</source>
        <translation>uma pessoa deixa um cargo e outra entra; funções, listas e caixas acompanham</translation>
    </message>
    <message>
        <source>the post&apos;s number, or the membership&apos;s or person&apos;s who leaves</source>
        <translation>o número do cargo, ou da afetação ou da pessoa que sai</translation>
    </message>
    <message>
        <source>the number of the person who comes</source>
        <translation>o número da pessoa que entra</translation>
    </message>
    <message>
        <source>the last day of the one who leaves (today when not said)</source>
        <translation>o último dia de quem sai (hoje, se nada se disser)</translation>
    </message>
    <message>
        <source>the first day of the one who comes (the day after when not said)</source>
        <translation>o primeiro dia de quem entra (o seguinte, se nada se disser)</translation>
    </message>
    <message>
        <source>the number of the person who acts until then</source>
        <translation>o número da pessoa que fica interina até lá</translation>
    </message>
    <message>
        <source>what the post is called, where there is none yet</source>
        <translation>a designação do cargo, se ainda não houver</translation>
    </message>
    <message>
        <source>why two hold it for a time</source>
        <translation>porque dois o ocupam por algum tempo</translation>
    </message>
    <message>
        <source>a work phone of the one who comes; repeat it for several</source>
        <translation>um telefone de trabalho de quem entra; repita para vários</translation>
    </message>
    <message>
        <source>a work e-mail address of the one who comes; repeat it for several</source>
        <translation>um e-mail de trabalho de quem entra; repita para vários</translation>
    </message>
    <message>
        <source>Hand over {name}</source>
        <translation>Passagem de funções de {name}</translation>
    </message>
    <message>
        <source>give an entry another name from a day on; the old one stays found</source>
        <translation>dar a um registo outro nome a partir de um dia; o antigo continua a encontrar-se</translation>
    </message>
    <message>
        <source>the new name</source>
        <translation>o novo nome</translation>
    </message>
    <message>
        <source>its first day (today when not said)</source>
        <translation>o seu primeiro dia (hoje, se nada se disser)</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>Mudar o nome de {name} para {new}</translation>
    </message>
    <message>
        <source>say that organisations were merged, split or made into another on a day</source>
        <translation>indicar que organizações se fundiram, dividiram ou transformaram num dia</translation>
    </message>
    <message>
        <source>the numbers of those that ended</source>
        <translation>os números das que terminaram</translation>
    </message>
    <message>
        <source>the number of the one that came</source>
        <translation>o número da que lhes sucede</translation>
    </message>
    <message>
        <source>its first day</source>
        <translation>o seu primeiro dia</translation>
    </message>
    <message>
        <source>how (several are merged, one is renamed when not said)</source>
        <translation>como (várias fundem-se, uma muda de nome, se nada se disser)</translation>
    </message>
    <message>
        <source>Let {name} succeed</source>
        <translation>Fazer suceder {name}</translation>
    </message>
    <message>
        <source>say that somebody made sure of a detail, a focal point or a whole entry</source>
        <translation>indicar que alguém se certificou de um dado, um ponto focal ou um registo inteiro</translation>
    </message>
    <message>
        <source>entries&apos; numbers, or parts such as focal-3 or detail-17</source>
        <translation>números de registos, ou partes como focal-3 ou detail-17</translation>
    </message>
    <message>
        <source>on which day (today when not said)</source>
        <translation>em que dia (hoje, se nada se disser)</translation>
    </message>
    <message>
        <source>how: call, e-mail, visit</source>
        <translation>como: chamada, e-mail, visita</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>Verificar {name}</translation>
    </message>
    <message>
        <source>who funds a programme, by itself or through one above it</source>
        <translation>quem financia um programa, diretamente ou através de um acima</translation>
    </message>
    <message>
        <source>who answers at a moment in a country: rota, absences and hours respected</source>
        <translation>quem responde num momento num país: escala, ausências e horários respeitados</translation>
    </message>
    <message>
        <source>when: 14:30, 2026-06-30T14:30 (now when not said)</source>
        <translation>quando: 14:30, 2026-06-30T14:30 (agora, se nada se disser)</translation>
    </message>
    <message>
        <source>where</source>
        <translation>onde</translation>
    </message>
    <message>
        <source>about what</source>
        <translation>sobre quê</translation>
    </message>
    <message>
        <source>through whom one reaches another: who refers cases to whom</source>
        <translation>por quem se chega a outro: quem encaminha casos para quem</translation>
    </message>
    <message>
        <source>the number it begins with</source>
        <translation>o número em que começa</translation>
    </message>
    <message>
        <source>the number it leads to</source>
        <translation>o número a que chega</translation>
    </message>
    <message>
        <source>along these relationships only; repeat it for several</source>
        <translation>só ao longo destas relações; repita para várias</translation>
    </message>
    <message>
        <source>who changed what and when, of one entry or of all</source>
        <translation>quem alterou o quê e quando, de um registo ou de todos</translation>
    </message>
    <message>
        <source>at most so many changes</source>
        <translation>no máximo tantas alterações</translation>
    </message>
    <message>
        <source>take back your latest change</source>
        <translation>anular a sua última alteração</translation>
    </message>
    <message>
        <source>leave what later changes stand on, take back the others</source>
        <translation>deixar aquilo de que alterações posteriores dependem, anular o resto</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Anular: {what}</translation>
    </message>
    <message>
        <source>do again what you took back last</source>
        <translation>refazer o que anulou por último</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Refazer: {what}</translation>
    </message>
    <message>
        <source>take back one change out of the middle, or one field of it</source>
        <translation>anular uma alteração do meio, ou um campo dela</translation>
    </message>
    <message>
        <source>its number, as history shows it</source>
        <translation>o seu número, como o histórico o mostra</translation>
    </message>
    <message>
        <source>only this field, as history calls it</source>
        <translation>só este campo, como o histórico o chama</translation>
    </message>
    <message>
        <source>of this entry or part alone: 17, detail-17</source>
        <translation>só deste registo ou parte: 17, detail-17</translation>
    </message>
    <message>
        <source>Put {field} back as before: {what}</source>
        <translation>Repor {field} como antes: {what}</translation>
    </message>
    <message>
        <source>build the search index anew</source>
        <translation>reconstruir o índice de pesquisa</translation>
    </message>
    <message>
        <source>copy the directory, whole and verified</source>
        <translation>copiar o diretório, inteiro e verificado</translation>
    </message>
    <message>
        <source>the copy&apos;s file</source>
        <translation>o ficheiro da cópia</translation>
    </message>
    <message>
        <source>put a backup in the directory&apos;s place; what was there is kept as a backup</source>
        <translation>pôr uma cópia de segurança no lugar do diretório; o que lá estava fica como cópia de segurança</translation>
    </message>
    <message>
        <source>the backup&apos;s file</source>
        <translation>o ficheiro da cópia de segurança</translation>
    </message>
    <message>
        <source>your settings, or one of them, or a new value for it</source>
        <translation>as suas definições, uma delas, ou um novo valor para ela</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>a definição</translation>
    </message>
    <message>
        <source>its new value</source>
        <translation>o seu novo valor</translation>
    </message>
    <message>
        <source>the whole job once, on a sample office in a new folder of its own</source>
        <translation>todo o trabalho uma vez, num escritório de exemplo numa nova pasta própria</translation>
    </message>
    <message>
        <source>the new folder</source>
        <translation>a nova pasta</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Abrir o escritório de exemplo</translation>
    </message>
    <message>
        <source>Copying the directory before the day&apos;s first change… {percent} %</source>
        <translation>A copiar o diretório antes da primeira alteração do dia… {percent} %</translation>
    </message>
    <message>
        <source>Checking the copy of the directory…</source>
        <translation>A verificar a cópia do diretório…</translation>
    </message>
    <message>
        <source>The folder {folder} is full of backups of this second; tidy it up.</source>
        <translation>A pasta {folder} está cheia de cópias de segurança deste segundo; arrume-a.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no copy was made. Bring back an earlier backup.</source>
        <translation>{name} está danificado, por isso não se fez cópia. Recupere uma cópia de segurança anterior.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: back it up with pg_dump.</source>
        <translation>{name} é uma base de dados PostgreSQL: faça a cópia de segurança com pg_dump.</translation>
    </message>
    <message>
        <source>There is no directory {name} yet, so nothing to back up.</source>
        <translation>Ainda não há diretório {name}, por isso nada para copiar.</translation>
    </message>
    <message>
        <source>{name} is the directory itself: name another file for its copy.</source>
        <translation>{name} é o próprio diretório: indique outro ficheiro para a cópia.</translation>
    </message>
    <message>
        <source>{name} is a PostgreSQL database: restore it with pg_restore.</source>
        <translation>{name} é uma base de dados PostgreSQL: restaure-a com pg_restore.</translation>
    </message>
    <message>
        <source>There is no backup {name}.</source>
        <translation>Não há cópia de segurança {name}.</translation>
    </message>
    <message>
        <source>{name} is empty: nothing to restore.</source>
        <translation>{name} está vazio: nada para restaurar.</translation>
    </message>
    <message>
        <source>{name} may only be read, so nothing was restored into it.</source>
        <translation>{name} só pode ser lido, por isso nada foi restaurado nele.</translation>
    </message>
    <message>
        <source>{name} is open in another Liaison, so nothing was restored. Close it there first.</source>
        <translation>{name} está aberto noutro Liaison, por isso nada foi restaurado. Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>The copy {name} could not be written: {why}. Name another place with -o.</source>
        <translation>Não foi possível escrever a cópia {name}: {why}. Indique outro lugar com -o.</translation>
    </message>
    <message>
        <source>{name} belongs to a newer Liaison. Update this one to open it.</source>
        <translation>{name} pertence a um Liaison mais recente. Atualize este para o abrir.</translation>
    </message>
    <message>
        <source>Made a sample office of {count} entries: {file}</source>
        <translation>Criado um escritório de exemplo com {count} registos: {file}</translation>
    </message>
    <message>
        <source>Imported a press release: {created} new people, {unchanged} known already</source>
        <translation>Importado um comunicado de imprensa: {created} pessoas novas, {unchanged} já conhecidas</translation>
    </message>
    <message>
        <source>A phone to check, of {name}: {raw}, {problem}</source>
        <translation>Um telefone a verificar, de {name}: {raw}, {problem}</translation>
    </message>
    <message>
        <source>Imported a vCard file: {created} new, {updated} updated, {unchanged} known already, {rejected} unreadable</source>
        <translation>Importado um ficheiro vCard: {created} novos, {updated} atualizados, {unchanged} já conhecidos, {rejected} ilegíveis</translation>
    </message>
    <message>
        <source>Searched for {query}: {names}</source>
        <translation>Pesquisa de {query}: {names}</translation>
    </message>
    <message>
        <source>{what}: {file}</source>
        <translation>{what}: {file}</translation>
    </message>
    <message>
        <source>A picture of the window</source>
        <translation>Uma imagem da janela</translation>
    </message>
    <message>
        <source>The window could not be drawn here: {why}</source>
        <translation>Não foi possível desenhar a janela aqui: {why}</translation>
    </message>
    <message>
        <source>Go on with it: python3 run.py --database {file} search maputo</source>
        <translation>Para continuar: python3 run.py --database {file} search maputo</translation>
    </message>
    <message>
        <source>The block under the release</source>
        <translation>O bloco sob o comunicado</translation>
    </message>
    <message>
        <source>A contact sheet to print</source>
        <translation>Uma folha de contactos para imprimir</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Cartões para um telefone</translation>
    </message>
    <message>
        <source>Recipients for Outlook</source>
        <translation>Destinatários para o Outlook</translation>
    </message>
    <message>
        <source>Everybody in Maputo as a table</source>
        <translation>Todos em Maputo como tabela</translation>
    </message>
    <message>
        <source>The folder {name} could not be made: {why}. Name a new one.</source>
        <translation>Não foi possível criar a pasta {name}: {why}. Indique uma nova.</translation>
    </message>
    <message>
        <source>there is no address in it</source>
        <translation>não contém nenhum endereço</translation>
    </message>
    <message>
        <source>without an @ it is no address</source>
        <translation>sem @ não é um endereço</translation>
    </message>
    <message>
        <source>there is a curly quotation mark in it, which mail programs refuse</source>
        <translation>contém uma aspa curva, que os programas de e-mail recusam</translation>
    </message>
    <message>
        <source>it seems to be more than one address; write each on its own</source>
        <translation>parece haver mais de um endereço; escreva cada um à parte</translation>
    </message>
    <message>
        <source>it is not written as an address can be</source>
        <translation>não está escrito como um endereço pode estar</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa Ocidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa Central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
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
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinês simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinês tradicional</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonês</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <translation>Japonês, Unix</translation>
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
        <translation>Europa Central, Unix</translation>
    </message>
    <message>
        <source>Western European, Macintosh</source>
        <translation>Europa Ocidental, Macintosh</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <translation>Europa Ocidental, DOS</translation>
    </message>
    <message>
        <source>Outlook reads the first card of a file only, and these are {count}: name a folder or a .zip with -o, not {name}.</source>
        <translation>O Outlook só lê o primeiro cartão de um ficheiro, e estes são {count}: indique uma pasta ou um .zip com -o, não {name}.</translation>
    </message>
    <message>
        <source>Not in the file, of {name}: {what}</source>
        <translation>Não consta no ficheiro, de {name}: {what}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Not on the code, of {name}, so that phones read it well: {what}</source>
        <translation>Não consta no código, de {name}, para que os telefones o leiam bem: {what}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}. Name another place with -o.</source>
        <translation>Não foi possível escrever {name}: {why}. Indique outro lugar com -o.</translation>
    </message>
    <message>
        <source>Say who: --id with a number (several times for several), --query or --list.</source>
        <translation>Indique quem: --id com um número (várias vezes para vários), --query ou --list.</translation>
    </message>
    <message>
        <source>Nobody was found for {asked}, so nothing was written.</source>
        <translation>Ninguém foi encontrado para {asked}, por isso nada foi escrito.</translation>
    </message>
    <message>
        <source>{count} written to {file}</source>
        <translation>{count} escritos em {file}</translation>
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
        <translation>Nada destes registos pode sair para {audience}: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a directory that Liaison opens: name a file or a postgresql:// URL.</source>
        <translation>{name} não é um diretório que o Liaison abra: indique um ficheiro ou um URL postgresql://.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Liaison directory. Nothing was changed in it.</source>
        <translation>{name} é uma base de dados de outro programa, não um diretório do Liaison. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>{name} was last opened with a newer Liaison. Update this one to open it. Nothing was changed in it.</source>
        <translation>{name} foi aberto por último com um Liaison mais recente. Atualize este para o abrir. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>{name} is not a Liaison directory. To read contacts from it, import it. Nothing was changed in it.</source>
        <translation>{name} não é um diretório do Liaison. Para ler contactos dele, importe-o. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>{name} seems to be encrypted. Decrypt it with the program that made it. Nothing was changed in it.</source>
        <translation>{name} parece estar cifrado. Decifre-o com o programa que o fez. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>{name} is damaged. Bring back a backup: main.py restore BACKUP. Nothing was changed in it.</source>
        <translation>{name} está danificado. Recupere uma cópia de segurança: main.py restore BACKUP. Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>The disk of {name} is full. Make room and try again; nothing of this command was stored.</source>
        <translation>O disco de {name} está cheio. Liberte espaço e tente de novo; nada deste comando foi guardado.</translation>
    </message>
    <message>
        <source>{name} could not be read or written: check the disk. Nothing of this command was stored.</source>
        <translation>Não foi possível ler ou escrever {name}: verifique o disco. Nada deste comando foi guardado.</translation>
    </message>
    <message>
        <source>{name} may only be read. Copy it to a place where you may write, and open the copy.</source>
        <translation>{name} só pode ser lido. Copie-o para onde possa escrever, e abra a cópia.</translation>
    </message>
    <message>
        <source>Another Liaison is writing to {name}. Wait until it has finished and try again; nothing was stored.</source>
        <translation>Outro Liaison está a escrever em {name}. Espere que termine e tente de novo; nada foi guardado.</translation>
    </message>
    <message>
        <source>{name} could not be opened: check that it exists and that you may read it and write to its folder.</source>
        <translation>Não foi possível abrir {name}: verifique que existe, que o pode ler e escrever na sua pasta.</translation>
    </message>
    <message>
        <source>{name} does not answer. Check the address and the network, then try again.</source>
        <translation>{name} não responde. Verifique o endereço e a rede, e tente de novo.</translation>
    </message>
    <message>
        <source>There is no theme {text}; there are: {names}. Add it with: add theme.</source>
        <translation>Não há tema {text}; há: {names}. Adicione-o com: add theme.</translation>
    </message>
    <message>
        <source>{count} programmes are called {text}; give the number of the one you mean.</source>
        <translation>{count} programas chamam-se {text}; indique o número do que quer dizer.</translation>
    </message>
    <message>
        <source>A {kind} takes no part in a programme; name an organisation, person, post.</source>
        <translation>Um registo “{kind}” não participa num programa; indique uma organização, pessoa ou cargo.</translation>
    </message>
    <message>
        <source>{name} has that role in the programme already, at that time.</source>
        <translation>{name} já tem esse papel no programa, nesse período.</translation>
    </message>
    <message>
        <source>{name} cannot be related to itself; name two.</source>
        <translation>{name} não pode relacionar-se consigo; indique dois.</translation>
    </message>
    <message>
        <source>A relationship is between two organisations or two people, not a {first} and a {second}.</source>
        <translation>Uma relação é entre duas organizações ou duas pessoas, não entre “{first}” e “{second}”.</translation>
    </message>
    <message>
        <source>“{kind}” is said of people; these are organisations.</source>
        <translation>“{kind}” diz-se de pessoas; estas são organizações.</translation>
    </message>
    <message>
        <source>That “{name}” {kind} “{other}” is known already, at that time.</source>
        <translation>Que “{name}” {kind} “{other}” já se sabe, nesse período.</translation>
    </message>
    <message>
        <source>Say for what: --programme with its number, or --theme with its name.</source>
        <translation>Indique para quê: --programme com o seu número, ou --theme com o seu nome.</translation>
    </message>
    <message>
        <source>That is known already: {reference}. Change it with: set, or end it first.</source>
        <translation>Isso já se sabe: {reference}. Altere-o com: set, ou termine-o primeiro.</translation>
    </message>
    <message>
        <source>{name} works nowhere at present; appoint her first, or name a post.</source>
        <translation>{name} não trabalha em lado nenhum atualmente; nomeie primeiro a pessoa, ou indique um cargo.</translation>
    </message>
    <message>
        <source>A {kind} is no focal point; name a post, a membership or a person.</source>
        <translation>Um registo “{kind}” não é ponto focal; indique um cargo, uma afetação ou uma pessoa.</translation>
    </message>
    <message>
        <source>Say of whom it is expected, once: --kind, --classification or --organization.</source>
        <translation>Indique de quem se prevê, uma vez: --kind, --classification ou --organization.</translation>
    </message>
    <message>
        <source>That is expected already, at that time.</source>
        <translation>Isso já está previsto, nesse período.</translation>
    </message>
    <message>
        <source>away, and nobody stands in</source>
        <translation>ausente, e ninguém substitui</translation>
    </message>
    <message>
        <source>outside the hours {hours}; again {opens}</source>
        <translation>fora do horário {hours}; de novo {opens}</translation>
    </message>
    <message>
        <source>the post has no holder</source>
        <translation>o cargo não tem titular</translation>
    </message>
    <message>
        <source>no phone and no e-mail that may be used</source>
        <translation>sem telefone nem e-mail utilizável</translation>
    </message>
    <message>
        <source>{zone} is not a time zone; set {number} time_zone, such as Africa/Maputo.</source>
        <translation>{zone} não é um fuso horário; set {number} time_zone, por exemplo Africa/Maputo.</translation>
    </message>
    <message>
        <source>The time zone of {name} is not known; set {number} time_zone Africa/Maputo.</source>
        <translation>O fuso horário de {name} não se conhece; set {number} time_zone Africa/Maputo.</translation>
    </message>
    <message>
        <source>Name a post, or a person, or both.</source>
        <translation>Indique um cargo, uma pessoa, ou ambos.</translation>
    </message>
    <message>
        <source>Say at which organisation.</source>
        <translation>Indique em que organização.</translation>
    </message>
    <message>
        <source>On {names} the post stands in her place: whoever holds it that day.</source>
        <translation>Em {names} figura o cargo em seu lugar: quem o ocupar nesse dia.</translation>
    </message>
    <message>
        <source>She has other work too, so she stays herself on {names}.</source>
        <translation>A pessoa tem também outro trabalho, por isso fica em {names}.</translation>
    </message>
    <message>
        <source>The shared {value} is the post&apos;s now.</source>
        <translation>O endereço partilhado {value} é agora do cargo.</translation>
    </message>
    <message>
        <source>{count} of her work details end with her last day.</source>
        <translation>{count} dos seus dados de trabalho terminam com o último dia.</translation>
    </message>
    <message>
        <source>{name} has no {kinds} yet; add it with: add detail {number} …</source>
        <translation>{name} ainda não tem {kinds}; adicione com: add detail {number} …</translation>
    </message>
    <message>
        <source>Nobody follows yet: {post} is vacant from then on. Later: appoint.</source>
        <translation>Ainda sem sucessor: {post} fica depois vago. Mais tarde: appoint.</translation>
    </message>
    <message>
        <source>{name} still has {posts} posts and {people} people beyond that day; end them or hand them over.</source>
        <translation>{name} ainda tem {posts} cargos e {people} pessoas depois desse dia; termine-os ou passe-os.</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} e mais {count}</translation>
    </message>
    <message>
        <source>{count} marked as verified on {day}.</source>
        <translation>{count} marcados como verificados em {day}.</translation>
    </message>
    <message>
        <source>Say who comes: --to with her number; the phone and e-mail are hers.</source>
        <translation>Indique quem entra: --to com o seu número; o telefone e o e-mail são dessa pessoa.</translation>
    </message>
    <message>
        <source>A {kind} is not handed over; name a post, a membership or a person.</source>
        <translation>Um registo “{kind}” não se passa; indique um cargo, uma afetação ou uma pessoa.</translation>
    </message>
    <message>
        <source>Nobody works there as {name} on {day}; appoint somebody instead.</source>
        <translation>Ninguém trabalha lá como {name} em {day}; nomeie antes alguém.</translation>
    </message>
    <message>
        <source>{name} works nowhere on {day}, so there is nothing to hand over.</source>
        <translation>{name} não trabalha em lado nenhum em {day}, por isso não há nada a passar.</translation>
    </message>
    <message>
        <source>{name} stands for several; give the number of the one you mean: {numbers}.</source>
        <translation>{name} pode ser vários; indique o número do que quer dizer: {numbers}.</translation>
    </message>
    <message>
        <source>{name} cannot hand over to herself; name somebody else.</source>
        <translation>{name} não pode passar funções a si; indique outra pessoa.</translation>
    </message>
    <message>
        <source>{name} cannot both come and act until she comes; name two people, or one.</source>
        <translation>{name} não pode entrar e ser interino até entrar; indique duas pessoas, ou uma.</translation>
    </message>
    <message>
        <source>from: {name} would come on {first}, before the one before her has left on {last}. Choose another day, or say why two hold the post: --reason.</source>
        <translation>from: {name} entraria em {first}, antes de a pessoa anterior sair em {last}. Escolha outro dia, ou indique porque dois ocupam o cargo: --reason.</translation>
    </message>
    <message>
        <source>There is no day between them on which {name} could act; leave out --acting.</source>
        <translation>Não há dia entre ambos em que {name} pudesse ser interino; omita --acting.</translation>
    </message>
    <message>
        <source>The work of {name} there has no title yet; say what the post is called: --title.</source>
        <translation>O trabalho de {name} lá ainda não tem designação; indique a do cargo: --title.</translation>
    </message>
    <message>
        <source>Appoint somebody</source>
        <translation>Nomear alguém</translation>
    </message>
    <message>
        <source>Name somebody</source>
        <translation>Designar alguém</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passagem de funções</translation>
    </message>
    <message>
        <source>Ask to confirm</source>
        <translation>Pedir confirmação</translation>
    </message>
    <message>
        <source>Appoint somebody for good</source>
        <translation>Nomear um titular definitivo</translation>
    </message>
    <message>
        <source>No programme expects or has a focal point here. Begin with: add programme, add expectation.</source>
        <translation>Nenhum programa prevê ou tem ponto focal aqui. Comece com: add programme, add expectation.</translation>
    </message>
    <message>
        <source>{held} of {expected} expected are held. In all: {filled} filled, {acting} acting, {expiring} expiring, {stale} not verified, {vacant} vacant, {missing} missing</source>
        <translation>{held} de {expected} previstos estão ocupados. Ao todo: {filled} com titular, {acting} com interino, {expiring} a terminar em breve, {stale} por verificar, {vacant} sem titular, {missing} por designar</translation>
    </message>
    <message>
        <source>{name}, inherited from {programme}</source>
        <translation>{name}, herdado de {programme}</translation>
    </message>
    <message>
        <source>Nobody funds {name}, as far as is known. Add it with: add participation.</source>
        <translation>Ninguém financia {name}, tanto quanto se sabe. Adicione com: add participation.</translation>
    </message>
    <message>
        <source>No relationship leads from {start} to {goal}.</source>
        <translation>Nenhuma relação leva de {start} a {goal}.</translation>
    </message>
    <message>
        <source>Not now: {who} ({reason})</source>
        <translation>Agora não: {who} ({reason})</translation>
    </message>
    <message>
        <source>Nobody is named for {theme} in {country}. Name somebody with: add focal-point.</source>
        <translation>Ninguém está designado para {theme} neste país: {country}. Designe alguém com: add focal-point.</translation>
    </message>
    <message>
        <source>at: {text} is no time; write 14:30 or 2026-06-30T14:30.</source>
        <translation>at: {text} não é uma hora; escreva 14:30 ou 2026-06-30T14:30.</translation>
    </message>
    <message>
        <source>A {kind} has no name of its own to change.</source>
        <translation>Um registo “{kind}” não tem nome próprio para mudar.</translation>
    </message>
    <message>
        <source>{name} is called so already.</source>
        <translation>{name} já se chama assim.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; until then {name} is the right name.</source>
        <translation>on: {day} ainda não chegou; até lá {name} é o nome certo.</translation>
    </message>
    <message>
        <source>on: it was called otherwise until {day}; the new name begins after that.</source>
        <translation>on: teve outro nome até {day}; o novo começa depois disso.</translation>
    </message>
    <message>
        <source>{name} cannot succeed itself; for another name: rename.</source>
        <translation>{name} não pode suceder a si; para outro nome: rename.</translation>
    </message>
    <message>
        <source>{old} came after {new}, so it cannot have gone over into it.</source>
        <translation>{old} surgiu depois de {new}, por isso não pode ter passado a ele.</translation>
    </message>
    <message>
        <source>That {old} went over into {new} is known already.</source>
        <translation>Que {old} passou a {new} já se sabe.</translation>
    </message>
    <message>
        <source>on: {old} was founded on {day}, not before it ended; change one of the two.</source>
        <translation>on: {old} foi fundado em {day}, não antes de terminar; altere um dos dois.</translation>
    </message>
    <message>
        <source>on: {day} has not come yet; name the day somebody made sure.</source>
        <translation>on: {day} ainda não chegou; indique o dia em que alguém se certificou.</translation>
    </message>
    <message>
        <source>Entry {number} has no detail and no duty to verify.</source>
        <translation>O registo {number} não tem dado nem função a verificar.</translation>
    </message>
    <message>
        <source>A {kind} is not verified; name a detail, an address, a focal point or an entry.</source>
        <translation>Um registo “{kind}” não se verifica; indique um dado, um endereço, um ponto focal ou um registo.</translation>
    </message>
    <message>
        <source>{level} here, so not for {audience}</source>
        <translation>{level} aqui, por isso não para: {audience}</translation>
    </message>
    <message>
        <source>mail to it came back on {day}</source>
        <translation>um e-mail para ele foi devolvido em {day}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Anulado: {what}</translation>
    </message>
    <message>
        <source>{field} is {value} again ({count} changed).</source>
        <translation>{field} é de novo {value} ({count} alterados).</translation>
    </message>
    <message>
        <source>There is no change {number}; history shows the numbers.</source>
        <translation>Não há alteração {number}; o histórico mostra os números.</translation>
    </message>
    <message>
        <source>“{what}” is taken back already; redo does it again.</source>
        <translation>“{what}” já está anulado; redo refá-lo.</translation>
    </message>
    <message>
        <source>Change {number} did not change {field}; it changed: {fields}.</source>
        <translation>A alteração {number} não mudou {field}; mudou: {fields}.</translation>
    </message>
    <message>
        <source>What the change was about has been deleted since; undo that first.</source>
        <translation>Aquilo a que a alteração se referia foi entretanto eliminado; anule isso primeiro.</translation>
    </message>
    <message>
        <source>{field} has been changed again since, to {now}; take that back first, or set it.</source>
        <translation>{field} foi entretanto alterado de novo, para {now}; anule isso primeiro, ou defina o valor.</translation>
    </message>
    <message>
        <source>There is nothing of yours to take back.</source>
        <translation>Não há nada seu para anular.</translation>
    </message>
    <message>
        <source>There is nothing to do again: you have taken nothing back, or have changed something since.</source>
        <translation>Não há nada para refazer: não anulou nada, ou alterou algo entretanto.</translation>
    </message>
    <message>
        <source>“{what}” cannot be taken back whole, since later changes stand on it: {obstacles}. Take those back first, or take back the rest: undo --rest.</source>
        <translation>“{what}” não se pode anular por inteiro, pois alterações posteriores dependem dele: {obstacles}. Anule essas primeiro, ou anule o resto: undo --rest.</translation>
    </message>
    <message>
        <source>Taking back… {percent} %</source>
        <translation>A desfazer… {percent} %</translation>
    </message>
    <message>
        <source>Doing again… {percent} %</source>
        <translation>A refazer… {percent} %</translation>
    </message>
    <message>
        <source>{what} ({author}, {day})</source>
        <translation>{what} ({author}, {day})</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>Left as it is, since something later stands on it: {what}</source>
        <translation>Deixado como está, pois algo posterior depende dele: {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}</source>
        <translation>{number}  {moment}  {author}  {what}</translation>
    </message>
    <message>
        <source>{number}  {moment}  {author}  {what}  (taken back)</source>
        <translation>{number}  {moment}  {author}  {what}  (anulado)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ainda nada foi alterado.</translation>
    </message>
    <message>
        <source>hours: “{part}” is not understood; write them as in: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</source>
        <translation>hours: “{part}” não se entende; escreva como em: Mo-Fr 08:00-12:00,13:00-17:00; Sa off</translation>
    </message>
    <message>
        <source>The directory has changed since this plan was made; look at it again.</source>
        <translation>O diretório mudou desde que este plano foi feito; veja-o de novo.</translation>
    </message>
    <message>
        <source>{count} people are called {name}, and the card does not say which one it is</source>
        <translation>{count} pessoas chamam-se {name}, e o cartão não diz qual é</translation>
    </message>
    <message>
        <source>{name} is there already, with no e-mail, phone or organisation in common: the same person or not?</source>
        <translation>já há {name}, sem e-mail, telefone ou organização em comum: a mesma pessoa ou não?</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, from another card: the same person or not?</source>
        <translation>há {name} na mesma organização, de outro cartão: a mesma pessoa ou não?</translation>
    </message>
    <message>
        <source>{name} is there at the same organisation, with another e-mail or phone: one person with a second one, or two people?</source>
        <translation>há {name} na mesma organização, com outro e-mail ou telefone: uma pessoa com dois, ou duas pessoas?</translation>
    </message>
    <message>
        <source>{other} is at the same organisation and called nearly the same: the same person or not?</source>
        <translation>{other} está na mesma organização e chama-se quase igual: a mesma pessoa ou não?</translation>
    </message>
    <message>
        <source>{other} has the same {detail} and is called nearly the same: the same person or not?</source>
        <translation>{other} tem o mesmo {detail} e chama-se quase igual: a mesma pessoa ou não?</translation>
    </message>
    <message>
        <source>several organisations are called {name}, and the card does not say which one it is</source>
        <translation>várias organizações chamam-se {name}, e o cartão não diz qual é</translation>
    </message>
    <message>
        <source>changed in the card and here since the last import: {fields}</source>
        <translation>alterado no cartão e aqui desde a última importação: {fields}</translation>
    </message>
    <message>
        <source>{why}; left out until you decide</source>
        <translation>{why}; de fora até que decida</translation>
    </message>
    <message>
        <source>{why}; taken as the one you have</source>
        <translation>{why}; tomado pelo que já tem</translation>
    </message>
    <message>
        <source>{why}; kept beside the one you have</source>
        <translation>{why}; mantido ao lado do que já tem</translation>
    </message>
    <message>
        <source>{why}; yours are kept</source>
        <translation>{why}; mantêm-se os seus</translation>
    </message>
    <message>
        <source>{why}; the card&apos;s are taken</source>
        <translation>{why}; tomam-se os do cartão</translation>
    </message>
    <message>
        <source>nothing new in it</source>
        <translation>nada de novo nele</translation>
    </message>
    <message>
        <source>older than the card that came in before</source>
        <translation>mais antigo do que o cartão que entrou antes</translation>
    </message>
    <message>
        <source>changes: {fields}</source>
        <translation>muda: {fields}</translation>
    </message>
    <message>
        <source>{level} here, so not printed; import with --publish to make it public</source>
        <translation>{level} aqui, por isso não impresso; importe com --publish para o tornar público</translation>
    </message>
    <message>
        <source>restricted here, so never printed</source>
        <translation>restrito aqui, por isso nunca impresso</translation>
    </message>
    <message>
        <source>{name} is a {kind} file with no cards (.vcf) in it. Unpack it, and import the files that hold the contacts.</source>
        <translation>{name} é um ficheiro {kind} sem nenhum cartão (.vcf). Descompacte-o e importe os ficheiros que têm os contactos.</translation>
    </message>
    <message>
        <source>{name} is empty: there is nothing to import from it.</source>
        <translation>{name} está vazio: não há nada para importar dele.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, which this version does not import yet. Save the contacts as vCards (.vcf) and import those.</source>
        <translation>{name} é uma folha de cálculo, que esta versão ainda não importa. Guarde os contactos como vCards (.vcf) e importe-os.</translation>
    </message>
    <message>
        <source>{name} is a {kind} file, and contacts are read from .vcf, .txt, .html and .eml. Copy its text into a .txt file and import that.</source>
        <translation>{name} é um ficheiro {kind}, e os contactos leem-se de .vcf, .txt, .html e .eml. Copie o texto para um ficheiro .txt e importe-o.</translation>
    </message>
    <message>
        <source>{name} is a folder: name the files in it that you want to import.</source>
        <translation>{name} é uma pasta: indique os ficheiros dela que quer importar.</translation>
    </message>
    <message>
        <source>There is no file {name}; check its name and its folder.</source>
        <translation>Não há ficheiro {name}; verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>Não é possível ler {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB; split it and import the parts.</source>
        <translation>{name} tem mais de {limit} MB; divida-o e importe as partes.</translation>
    </message>
    <message>
        <source>There is no encoding {name}; write cp1252, latin-1, shift_jis or the like.</source>
        <translation>Não há codificação {name}; escreva cp1252, latin-1, shift_jis ou semelhante.</translation>
    </message>
    <message>
        <source>No contacts were found in {name}. A press release should end with a line such as &quot;For more information, please contact:&quot; and the contacts below it.</source>
        <translation>Não se encontraram contactos em {name}. Um comunicado deve terminar com uma linha como “Para mais informações, contacte:” e os contactos abaixo dela.</translation>
    </message>
    <message>
        <source>{created} new, {updated} updated, {unchanged} unchanged, {conflicts} to decide, {rejected} rejected</source>
        <translation>{created} novos, {updated} atualizados, {unchanged} inalterados, {conflicts} por decidir, {rejected} rejeitados</translation>
    </message>
    <message>
        <source>Nothing was stored: this is the plan.</source>
        <translation>Nada foi guardado: este é o plano.</translation>
    </message>
    <message>
        <source>New organisations: {names}</source>
        <translation>Novas organizações: {names}</translation>
    </message>
    <message>
        <source>Also named, line {line}: {name}</source>
        <translation>Também nomeado, linha {line}: {name}</translation>
    </message>
    <message>
        <source>What could not be read stands in {file}.</source>
        <translation>O que não se pôde ler está em {file}.</translation>
    </message>
    <message>
        <source>open by {name} since {since}</source>
        <translation>aberto por {name} desde {since}</translation>
    </message>
    <message>
        <source>open since {since}</source>
        <translation>aberto desde {since}</translation>
    </message>
    <message>
        <source>{file} is {held} ({machine}), and lies in a shared folder where one at a time may write. Read it meanwhile, or try again when it is closed there. If nobody has it open, remove {lock}. Nothing was stored.</source>
        <translation>{file} está {held} ({machine}), e fica numa pasta partilhada em que só um pode escrever de cada vez. Leia-o entretanto, ou tente de novo quando for fechado lá. Se ninguém o tiver aberto, remova {lock}. Nada foi guardado.</translation>
    </message>
    <message>
        <source>{lock} could not be made: {why}. Without it you may only read {file}, which lies in a shared folder.</source>
        <translation>Não foi possível criar {lock}: {why}. Sem ele só pode ler {file}, que fica numa pasta partilhada.</translation>
    </message>
    <message>
        <source>no e-mail address that may be used</source>
        <translation>nenhum endereço de e-mail utilizável</translation>
    </message>
    <message>
        <source>asked not to be e-mailed</source>
        <translation>pediu para não receber e-mails</translation>
    </message>
    <message>
        <source>died on {day}</source>
        <translation>faleceu em {day}</translation>
    </message>
    <message>
        <source>has the same address as another</source>
        <translation>tem o mesmo endereço que outro</translation>
    </message>
    <message>
        <source>Putting them on the list… {percent} %</source>
        <translation>A juntar à lista… {percent} %</translation>
    </message>
    <message>
        <source>A list cannot be a member of itself.</source>
        <translation>Uma lista não pode ser membro de si própria.</translation>
    </message>
    <message>
        <source>Entry {number} is not on the list {name}.</source>
        <translation>O registo {number} não está na lista {name}.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; lists hold people, organisations, posts and lists.</source>
        <translation>O registo {number} é do tipo “{kind}”; as listas contêm pessoas, organizações, cargos e listas.</translation>
    </message>
    <message>
        <source>The {what} is empty; write one.</source>
        <translation>Campo vazio: {what}; preencha-o.</translation>
    </message>
    <message>
        <source>Say where: --post with the post&apos;s number, or --organization.</source>
        <translation>Indique onde: --post com o número do cargo, ou --organization.</translation>
    </message>
    <message>
        <source>The post {post} is not at {organization}; name one of the two.</source>
        <translation>O cargo {post} não é em {organization}; indique um dos dois.</translation>
    </message>
    <message>
        <source>{word} is not an audience; there are: {words}.</source>
        <translation>{word} não é uma visibilidade; há: {words}.</translation>
    </message>
    <message>
        <source>There is no field {field} here; there are: {fields}.</source>
        <translation>Não há campo {field} aqui; há: {fields}.</translation>
    </message>
    <message>
        <source>{text} is not a {field}; there are: {values}.</source>
        <translation>{text} não é um {field}; há: {values}.</translation>
    </message>
    <message>
        <source>It would end on {until}, before it begins on {begins}; change one of the two.</source>
        <translation>Terminaria em {until}, antes de começar em {begins}; altere um dos dois.</translation>
    </message>
    <message>
        <source>{name} holds nothing that could end. For a death: set ID died_on DATE.</source>
        <translation>{name} não contém nada que possa terminar. Para um falecimento: set ID died_on DATE.</translation>
    </message>
    <message>
        <source>A {kind} has no end; delete it instead.</source>
        <translation>Um registo “{kind}” não tem fim; elimine-o antes.</translation>
    </message>
    <message>
        <source>Nothing is wrong with {raw}, so there is nothing to cure.</source>
        <translation>Não há nada de errado em {raw}, por isso nada a reparar.</translation>
    </message>
    <message>
        <source>There is no suggestion for {raw}; put the right one in with: set {reference} value …</source>
        <translation>Não há sugestão para {raw}; ponha o valor certo com: set {reference} value …</translation>
    </message>
    <message>
        <source>Nothing was found for {query}. Fewer or shorter words find more.</source>
        <translation>Nada foi encontrado para {query}. Menos palavras ou mais curtas encontram mais.</translation>
    </message>
    <message>
        <source>{shown} of {total} shown; --limit shows more</source>
        <translation>{shown} de {total} mostrados; --limit mostra mais</translation>
    </message>
    <message>
        <source>The search index was damaged; it was built anew from {count} entries.</source>
        <translation>O índice de pesquisa estava danificado; foi reconstruído a partir de {count} registos.</translation>
    </message>
    <message>
        <source>The search index was built anew: {count} entries.</source>
        <translation>O índice de pesquisa foi reconstruído: {count} registos.</translation>
    </message>
    <message>
        <source>{name} holds {post} at that time ({begins} – {ends}), and it admits one. Hand it over with: hand-over {number}. Or say why two hold it: --reason.</source>
        <translation>{name} ocupa {post} nesse período ({begins} – {ends}), e o cargo só admite um. Passe-o com: hand-over {number}. Ou indique porque dois o ocupam: --reason.</translation>
    </message>
    <message>
        <source>Copied to {file}, whole and verified.</source>
        <translation>Copiado para {file}, inteiro e verificado.</translation>
    </message>
    <message>
        <source>Restored from {backup}.</source>
        <translation>Restaurado de {backup}.</translation>
    </message>
    <message>
        <source>What was there before is kept as {file}.</source>
        <translation>O que lá estava antes ficou como {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}. There are: {names}.</source>
        <translation>Não há definição {name}. Há: {names}.</translation>
    </message>
    <message>
        <source>{parent} cannot stand above {name}, since it stands below it; choose another.</source>
        <translation>{parent} não pode ficar acima de {name}, pois fica abaixo; escolha outro.</translation>
    </message>
    <message>
        <source>{name} cannot stand above itself; choose another.</source>
        <translation>{name} não pode ficar acima de si; escolha outro.</translation>
    </message>
    <message>
        <source>Posts that went with it: {count}.</source>
        <translation>Cargos eliminados com ele: {count}.</translation>
    </message>
    <message>
        <source>Work of people there that went with it: {count}.</source>
        <translation>Afetações eliminadas com ele: {count}.</translation>
    </message>
    <message>
        <source>Focal points that went with it: {count}.</source>
        <translation>Pontos focais eliminados com ele: {count}.</translation>
    </message>
    <message>
        <source>Parts in programmes that went with it: {count}.</source>
        <translation>Participações em programas eliminadas com ele: {count}.</translation>
    </message>
    <message>
        <source>Expected focal points that went with it: {count}.</source>
        <translation>Pontos focais previstos eliminados com ele: {count}.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; replace wants one such as detail-17.</source>
        <translation>{reference} não é um dado de contacto; replace pede um, por exemplo detail-17.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>Não é possível ler {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is no JPEG, PNG or GIF picture below 5 MB; choose another one.</source>
        <translation>{file} não é uma imagem JPEG, PNG ou GIF com menos de 5 MB; escolha outra.</translation>
    </message>
    <message>
        <source>There is something in this directory already, and the sample office would mix with it. Name a new file for the sample.</source>
        <translation>Já há algo neste diretório, e o escritório de exemplo misturar-se-ia com isso. Indique um ficheiro novo para o exemplo.</translation>
    </message>
    <message>
        <source>{text} is not a language: give its name or its code, such as pt.</source>
        <translation>{text} não é uma língua: indique o nome ou o código, por exemplo pt.</translation>
    </message>
    <message>
        <source>Entry {number} is {level}, so {audience} may not see it.</source>
        <translation>O registo {number} é {level}, por isso {audience} não o pode ver.</translation>
    </message>
    <message>
        <source>      perhaps {suggestion}: cure {reference} puts it in its place</source>
        <translation>      talvez {suggestion}: cure {reference} põe-no no seu lugar</translation>
    </message>
    <message>
        <source>  post {title}: vacant  {number}</source>
        <translation>  cargo {title}: vago  {number}</translation>
    </message>
    <message>
        <source>  post {title}  {number}</source>
        <translation>  cargo {title}  {number}</translation>
    </message>
    <message>
        <source>{name} would stand in for herself, through those who stand in for her; name another.</source>
        <translation>{name} substituir-se-ia a si, através de quem substitui essa pessoa; indique outra.</translation>
    </message>
    <message>
        <source>Landline, {country}</source>
        <translation>Fixo, {country}</translation>
    </message>
    <message>
        <source>Mobile, {country}</source>
        <translation>Móvel, {country}</translation>
    </message>
    <message>
        <source>Landline or mobile, {country}</source>
        <translation>Fixo ou móvel, {country}</translation>
    </message>
    <message>
        <source>Free of charge, {country}</source>
        <translation>Gratuito, {country}</translation>
    </message>
    <message>
        <source>Premium rate, {country}</source>
        <translation>Tarifa majorada, {country}</translation>
    </message>
    <message>
        <source>Shared cost, {country}</source>
        <translation>Custo partilhado, {country}</translation>
    </message>
    <message>
        <source>Internet telephone, {country}</source>
        <translation>Telefone por internet, {country}</translation>
    </message>
    <message>
        <source>Short or nationwide number, {country}</source>
        <translation>Número curto ou nacional, {country}</translation>
    </message>
    <message>
        <source>Valid, {country}</source>
        <translation>Válido, {country}</translation>
    </message>
    <message>
        <source>Reads as {address}</source>
        <translation>Lê-se {address}</translation>
    </message>
    <message>
        <source>{field}: {text} may be {first} or {second}; write the one that is meant.</source>
        <translation>{field}: {text} pode ser {first} ou {second}; escreva o que quer dizer.</translation>
    </message>
    <message>
        <source>{field}: there is no {text} in the calendar.</source>
        <translation>{field}: não há {text} no calendário.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a date; write 2024, 2024-03 or 2024-03-12.</source>
        <translation>{field}: {text} não é uma data; escreva 2024, 2024-03 ou 2024-03-12.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a day and a time of it; write the day and an hour from 00:00 to 23:59, such as 2024-03-12T18:00.</source>
        <translation>{field}: {text} não é um dia seguido de uma hora; escreva o dia e uma hora de 00:00 a 23:59, por exemplo 2024-03-12T18:00.</translation>
    </message>
    <message>
        <source>{field}: {text} is more than one day; write the day, such as 2024-03-12.</source>
        <translation>{field}: {text} é mais de um dia; escreva o dia, por exemplo 2024-03-12.</translation>
    </message>
    <message>
        <source>{text} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>{text} não é um país: indique o nome ou as duas letras, por exemplo MZ.</translation>
    </message>
    <message>
        <source>{text} is neither yes nor no.</source>
        <translation>{text} não é sim nem não.</translation>
    </message>
    <message>
        <source>{text} is not a whole number from 1.</source>
        <translation>{text} não é um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>{what}: done, {reference}. Undo takes it back.</source>
        <translation>{what}: feito, {reference}. Undo anula-o.</translation>
    </message>
    <message>
        <source>{what}: nothing to change, {reference} is so already.</source>
        <translation>{what}: nada a alterar, {reference} já está assim.</translation>
    </message>
    <message>
        <source>Say at which organisation: --organization with its number.</source>
        <translation>Indique em que organização: --organization com o seu número.</translation>
    </message>
    <message>
        <source>An address needs at least one part: --street, --po-box, --city or --country.</source>
        <translation>Um endereço precisa de pelo menos uma parte: --street, --po-box, --city ou --country.</translation>
    </message>
    <message>
        <source>The note is empty; write one.</source>
        <translation>A nota está vazia; escreva uma.</translation>
    </message>
    <message>
        <source>{reference} is no contact detail; cure wants one such as detail-17.</source>
        <translation>{reference} não é um dado de contacto; cure pede um, por exemplo detail-17.</translation>
    </message>
    <message>
        <source>Say at which organisation the new post is, and its title.</source>
        <translation>Indique em que organização fica o novo cargo, e a sua designação.</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>não contém nenhum número</translation>
    </message>
    <message>
        <source>there are letters in it; write the digits</source>
        <translation>contém letras; escreva os dígitos</translation>
    </message>
    <message>
        <source>it seems to be more than one number; write each on its own</source>
        <translation>parece haver mais de um número; escreva cada um à parte</translation>
    </message>
    <message>
        <source>without a country code, and no office tells which country it is in</source>
        <translation>sem indicativo de país, e nenhum escritório diz em que país fica</translation>
    </message>
    <message>
        <source>too short for {countries}{elsewhere}</source>
        <translation>demasiado curto para {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>too long for {countries}{elsewhere}</source>
        <translation>demasiado longo para {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>numbers of {countries} have no 0 in front{elsewhere}</source>
        <translation>os números deste país não têm 0 no início: {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>no such number exists in {countries}{elsewhere}</source>
        <translation>esse número não existe em {countries}{elsewhere}</translation>
    </message>
    <message>
        <source>no country&apos;s numbers begin with +{code}{elsewhere}</source>
        <translation>os números de nenhum país começam por +{code}{elsewhere}</translation>
    </message>
    <message>
        <source>{countries} (+{code})</source>
        <translation>{countries} (+{code})</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>, and the office is in {country}</source>
        <translation>, e o escritório fica em {country}</translation>
    </message>
    <message>
        <source>no name stands beside it; it is called after its e-mail</source>
        <translation>não há nome ao lado; chama-se como o seu e-mail</translation>
    </message>
    <message>
        <source>its encoding is not said and was taken for {encoding}; say another with --encoding</source>
        <translation>a codificação não é indicada e foi tomada por {encoding}; indique outra com --encoding</translation>
    </message>
    <message>
        <source>{name} is not written in {encoding}; name another with --encoding.</source>
        <translation>{name} não está escrito em {encoding}; indique outra com --encoding.</translation>
    </message>
    <message>
        <source>{name} is no text. Copy the release&apos;s text into a .txt file and import that.</source>
        <translation>{name} não é texto. Copie o texto do comunicado para um ficheiro .txt e importe-o.</translation>
    </message>
    <message>
        <source>{text} is not the number of an entry; a search shows the numbers.</source>
        <translation>{text} não é o número de um registo; uma pesquisa mostra os números.</translation>
    </message>
    <message>
        <source>No entry has the number {number}; a search shows the numbers.</source>
        <translation>Nenhum registo tem o número {number}; uma pesquisa mostra os números.</translation>
    </message>
    <message>
        <source>Entry {number} has the kind {kind}; give a number of the kind {wanted}.</source>
        <translation>O registo {number} é do tipo “{kind}”; aqui é preciso o número de um registo “{wanted}”.</translation>
    </message>
    <message>
        <source>Several mailing lists are called {name}: {numbers}. Give a number.</source>
        <translation>Há várias listas de distribuição chamadas {name}: {numbers}. Indique um número.</translation>
    </message>
    <message>
        <source>No mailing list is called {name}; search kind:list shows all there are.</source>
        <translation>Nenhuma lista de distribuição se chama {name}; search kind:list mostra todas as que existem.</translation>
    </message>
    <message>
        <source>{text} is neither an entry&apos;s number nor a part such as {examples}.</source>
        <translation>{text} não é o número de um registo nem uma parte como {examples}.</translation>
    </message>
    <message>
        <source>There is no {text}; show lists an entry&apos;s parts.</source>
        <translation>Não há {text}; show lista as partes de um registo.</translation>
    </message>
    <message>
        <source>Nothing has these words; showing similar names: {names}.</source>
        <translation>Nada tem estas palavras; mostram-se nomes semelhantes: {names}.</translation>
    </message>
    <message>
        <source>Below, similar names: {names}.</source>
        <translation>Abaixo, nomes semelhantes: {names}.</translation>
    </message>
    <message>
        <source>“{name}” is not known here; read as “{other}”.</source>
        <translation>“{name}” não é conhecido aqui; lido como “{other}”.</translation>
    </message>
    <message>
        <source>There is no operator {name}; searched as words. Known: {known}.</source>
        <translation>Não há operador {name}; pesquisado como palavras. Conhecidos: {known}.</translation>
    </message>
    <message>
        <source>Nothing is called {value} here, so {operator} finds nothing.</source>
        <translation>Nada se chama {value} aqui, por isso {operator} não encontra nada.</translation>
    </message>
    <message>
        <source>{value} is no date; write verified:2026, verified:&lt;2026-05-01 or verified:never.</source>
        <translation>{value} não é uma data; escreva verified:2026, verified:&lt;2026-05-01 ou verified:never.</translation>
    </message>
    <message>
        <source>{value} is no day; write as-of:2024-03-12.</source>
        <translation>{value} não é um dia; escreva as-of:2024-03-12.</translation>
    </message>
    <message>
        <source>As the directory stood on {day}.</source>
        <translation>Como o diretório estava em {day}.</translation>
    </message>
    <message>
        <source>in a country, by code or name</source>
        <translation>num país, por código ou nome</translation>
    </message>
    <message>
        <source>of a kind: people, ministry, NGO, media …</source>
        <translation>de um tipo: people, ministry, NGO, media…</translation>
    </message>
    <message>
        <source>at an organisation</source>
        <translation>numa organização</translation>
    </message>
    <message>
        <source>with a title; or vacant, held, acting</source>
        <translation>com uma designação; ou vacant, held, acting</translation>
    </message>
    <message>
        <source>in a programme or a part of it</source>
        <translation>num programa ou numa componente</translation>
    </message>
    <message>
        <source>in a programme that it funds</source>
        <translation>num programa que financia</translation>
    </message>
    <message>
        <source>focal point of a theme or programme; focal:any</source>
        <translation>ponto focal de um tema ou programa; focal:any</translation>
    </message>
    <message>
        <source>with a tag</source>
        <translation>com uma etiqueta</translation>
    </message>
    <message>
        <source>on a mailing list</source>
        <translation>numa lista de distribuição</translation>
    </message>
    <message>
        <source>public, partners, internal or restricted</source>
        <translation>public, partners, internal ou restricted</translation>
    </message>
    <message>
        <source>verified on, before (&lt;) or since (&gt;) a date; or never</source>
        <translation>verificado numa data, antes (&lt;) ou desde (&gt;); ou never</translation>
    </message>
    <message>
        <source>having a phone, email, address, photo, note, programme …</source>
        <translation>com telefone, e-mail, endereço, fotografia, nota, programa …</translation>
    </message>
    <message>
        <source>without a phone, email, address, photo, note, programme …</source>
        <translation>sem telefone, e-mail, endereço, fotografia, nota, programa …</translation>
    </message>
    <message>
        <source>by a name alone</source>
        <translation>só por um nome</translation>
    </message>
    <message>
        <source>by a part of the e-mail address</source>
        <translation>por uma parte do endereço de e-mail</translation>
    </message>
    <message>
        <source>by four digits of a phone number</source>
        <translation>por quatro dígitos de um número de telefone</translation>
    </message>
    <message>
        <source>by a note, tag or programme&apos;s name</source>
        <translation>por uma nota, etiqueta ou nome de programa</translation>
    </message>
    <message>
        <source>all of it as the directory stood on a day</source>
        <translation>tudo como o diretório estava num dia</translation>
    </message>
    <message>
        <source>The settings file {name} cannot be read. Mend it, or remove it to begin with the defaults.</source>
        <translation>Não é possível ler o ficheiro de definições {name}. Repare-o, ou remova-o para recomeçar com os valores predefinidos.</translation>
    </message>
    <message>
        <source>The settings file {name} could not be written: {why}. Make room, or set LIAISON_HOME.</source>
        <translation>Não foi possível escrever o ficheiro de definições {name}: {why}. Liberte espaço, ou defina LIAISON_HOME.</translation>
    </message>
    <message>
        <source>{value} is not a country: give its name or its two letters, such as MZ.</source>
        <translation>{value} não é um país: indique o nome ou as duas letras, por exemplo MZ.</translation>
    </message>
    <message>
        <source>{value} is not a time zone: give its name, such as Africa/Maputo.</source>
        <translation>{value} não é um fuso horário: indique o nome, por exemplo Africa/Maputo.</translation>
    </message>
    <message>
        <source>{value} is not one of the languages of blocks and sheets: en, fr, es, pt, ar.</source>
        <translation>{value} não é uma das línguas dos blocos e folhas: en, fr, es, pt, ar.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read: {why}. Choose another one.</source>
        <translation>Não foi possível ler a imagem {name}: {why}. Escolha outra.</translation>
    </message>
    <message>
        <source>{name} is neither a PNG nor a JPEG picture. Choose one that is.</source>
        <translation>{name} não é uma imagem PNG nem JPEG. Escolha uma que o seja.</translation>
    </message>
    <message>
        <source>Entry {number} cannot stand on a contact sheet.</source>
        <translation>O registo {number} não pode constar numa folha de contactos.</translation>
    </message>
    <message>
        <source>The logo {name} cannot be read: {why}. Choose another one in the settings, or none.</source>
        <translation>Não é possível ler o logótipo {name}: {why}. Escolha outro nas definições, ou nenhum.</translation>
    </message>
    <message>
        <source>{name}: this machine has no font for {characters}; install one and make the sheet again</source>
        <translation>{name}: este computador não tem fonte para {characters}; instale uma e refaça a folha</translation>
    </message>
    <message>
        <source>{name}: too long for the sheet, so it ends with … there</source>
        <translation>{name}: demasiado longo para a folha, por isso termina lá com …</translation>
    </message>
    <message>
        <source>The logo is no picture that can be printed; choose a PNG or JPEG file.</source>
        <translation>O logótipo não é uma imagem imprimível; escolha um ficheiro PNG ou JPEG.</translation>
    </message>
    <message>
        <source>A sheet needs a part of the system that is missing here ({why}). Start run.py once: it says how to install it.</source>
        <translation>Uma folha precisa de uma parte do sistema que falta aqui ({why}). Inicie uma vez run.py: diz como a instalar.</translation>
    </message>
    <message>
        <source>The contact sheet {name} is kept, number {number}. Undo takes it back.</source>
        <translation>A folha de contactos {name} foi mantida, número {number}. Undo anula-o.</translation>
    </message>
    <message>
        <source>line {line} is not in the encoding it names; it was read as {used}</source>
        <translation>a linha {line} não está na codificação que indica; foi lida como {used}</translation>
    </message>
    <message>
        <source>the {name} of line {line} is damaged and was left out</source>
        <translation>{name} da linha {line}: danificado, omitido</translation>
    </message>
    <message>
        <source>line {line} does not say its encoding; it was read as {used}</source>
        <translation>a linha {line} não indica a codificação; foi lida como {used}</translation>
    </message>
    <message>
        <source>the photo of line {line} is no picture that can be kept</source>
        <translation>a fotografia da linha {line} não é uma imagem que se possa guardar</translation>
    </message>
    <message>
        <source>the note of line {line} is very long: {count} characters</source>
        <translation>a nota da linha {line} é muito longa: {count} caracteres</translation>
    </message>
    <message>
        <source>the date {value} of line {line} can be read in two ways or in none; it was kept as it is</source>
        <translation>a data {value} da linha {line} pode ler-se de duas maneiras ou de nenhuma; ficou como está</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>o endereço web</translation>
    </message>
    <message>
        <source>the second phone number</source>
        <translation>o segundo número de telefone</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>a função</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>a organização</translation>
    </message>
    <message>
        <source>{name} does not fit on a QR code that a phone reads: {size} bytes, and {most} are the most. Shorten the name or the e-mail address, or send a .vcf file.</source>
        <translation>{name} não cabe num código QR que um telefone leia: {size} bytes, e o máximo são {most}. Abrevie o nome ou o e-mail, ou envie um ficheiro .vcf.</translation>
    </message>
    <message>
        <source>the card has no name, organisation, e-mail or phone to call it by</source>
        <translation>o cartão não tem nome, organização, e-mail ou telefone pelo qual o chamar</translation>
    </message>
    <message>
        <source>the card has no name; it is called {name}</source>
        <translation>o cartão não tem nome; chama-se {name}</translation>
    </message>
    <message>
        <source>the name is longer than {limit} characters and was cut</source>
        <translation>o nome tem mais de {limit} caracteres e foi cortado</translation>
    </message>
    <message>
        <source>the name holds signs that turn the reading direction; they were taken out</source>
        <translation>o nome contém sinais que invertem o sentido de leitura; foram retirados</translation>
    </message>
    <message>
        <source>There is no card in {name}: a vCard file has lines BEGIN:VCARD and END:VCARD. Export it again from its program.</source>
        <translation>Não há cartão em {name}: um ficheiro vCard tem linhas BEGIN:VCARD e END:VCARD. Exporte-o de novo do seu programa.</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has no more room for its kind</source>
        <translation>{value} fica na nota: o Outlook não tem mais lugar para este tipo</translation>
    </message>
    <message>
        <source>{value} stands in the note: Outlook has one organisation a card</source>
        <translation>{value} fica na nota: o Outlook tem uma organização por cartão</translation>
    </message>
    <message>
        <source>the name {value}: vCard 2.1 has no place for it</source>
        <translation>o nome {value}: o vCard 2.1 não tem lugar para ele</translation>
    </message>
    <message>
        <source>languages: vCard 2.1 has no place for them</source>
        <translation>línguas: o vCard 2.1 não tem lugar para elas</translation>
    </message>
    <message>
        <source>{value}: vCard 2.1 has no place for it</source>
        <translation>{value}: o vCard 2.1 não tem lugar para isso</translation>
    </message>
    <message>
        <source>the date of death</source>
        <translation>a data de falecimento</translation>
    </message>
    <message>
        <source>the grammatical gender</source>
        <translation>o género gramatical</translation>
    </message>
    <message>
        <source>the birthday {value}: Outlook passes over a date without its year or its day</source>
        <translation>o dia de anos {value}: o Outlook ignora uma data sem o ano ou o dia</translation>
    </message>
    <message>
        <source>the anniversary {value}: Outlook passes over a date without its year or its day</source>
        <translation>o aniversário {value}: o Outlook ignora uma data sem o ano ou o dia</translation>
    </message>
    <message>
        <source>other properties of the card it came from: {names}</source>
        <translation>outras propriedades do cartão de origem: {names}</translation>
    </message>
    <message>
        <source>the comma of the tag {value}: vCard 2.1 separates tags by it</source>
        <translation>a vírgula da etiqueta {value}: o vCard 2.1 separa com ela as etiquetas</translation>
    </message>
    <message>
        <source>the label {value}: vCard 2.1 has a few fixed ones</source>
        <translation>o rótulo {value}: o vCard 2.1 só tem alguns, fixos</translation>
    </message>
    <message>
        <source>the photo in its full size or kind: phones get it smaller, as JPEG</source>
        <translation>a fotografia no tamanho ou formato original: os telefones recebem-na mais pequena, em JPEG</translation>
    </message>
    <message>
        <source>the hours of {value}: no card has a place for them</source>
        <translation>o horário de {value}: nenhum cartão tem lugar para ele</translation>
    </message>
    <message>
        <source>the relationship with {name}: vCard 2.1 has no place for it</source>
        <translation>a relação com {name}: o vCard 2.1 não tem lugar para ela</translation>
    </message>
    <message>
        <source>in which capacity she works at {value}: no card has a place for it</source>
        <translation>em que qualidade a pessoa trabalha em {value}: nenhum cartão tem lugar para isso</translation>
    </message>
    <message>
        <source>the search {value}, which finds more people for the list: no card has a place for it</source>
        <translation>a pesquisa {value}, que encontra mais pessoas para a lista: nenhum cartão tem lugar para ela</translation>
    </message>
    <message>
        <source>that {value} is expressly not on the list: no card has a place for it</source>
        <translation>que {value} expressamente não está na lista: nenhum cartão tem lugar para isso</translation>
    </message>
    <message>
        <source>who is on the list: vCard 2.1 has no place for it</source>
        <translation>quem está na lista: o vCard 2.1 não tem lugar para isso</translation>
    </message>
    <message>
        <source>who is on the list, for Android: it shows a contact of this name, Apple&apos;s phones and computers a group</source>
        <translation>quem está na lista, no Android: mostra um contacto com este nome, os aparelhos Apple um grupo</translation>
    </message>
    <message>
        <source>the card says nothing: no name, organisation, e-mail or phone</source>
        <translation>o cartão não diz nada: sem nome, organização, e-mail ou telefone</translation>
    </message>
    <message>
        <source>the card is larger than {limit} MB</source>
        <translation>o cartão tem mais de {limit} MB</translation>
    </message>
    <message>
        <source>cards stand inside each other more than {limit} deep</source>
        <translation>há cartões dentro de cartões com mais de {limit} níveis</translation>
    </message>
    <message>
        <source>the card had no end; what stood before the next one was taken</source>
        <translation>o cartão não tinha fim; tomou-se o que estava antes do seguinte</translation>
    </message>
    <message>
        <source>the card had no beginning; what stood before its end was taken</source>
        <translation>o cartão não tinha início; foi tomado o que estava antes do fim</translation>
    </message>
    <message>
        <source>line {line} is no property and was passed over</source>
        <translation>a linha {line} não é uma propriedade e foi ignorada</translation>
    </message>
    <message>
        <source>line {line} has a comma where a semicolon belongs; it was read as one</source>
        <translation>a linha {line} tem uma vírgula onde devia estar um ponto e vírgula; foi lida como tal</translation>
    </message>
    <message>
        <source>line {line} is longer than {limit} MB and was passed over</source>
        <translation>a linha {line} tem mais de {limit} MB e foi ignorada</translation>
    </message>
    <message>
        <source>the card has more than {limit} properties; the others were left out</source>
        <translation>o cartão tem mais de {limit} propriedades; as outras foram omitidas</translation>
    </message>
    <message>
        <source>Another day is shown, so nothing is changed. Go back to today first.</source>
        <translation>Mostra-se outro dia, por isso nada é alterado. Volte primeiro a hoje.</translation>
    </message>
    <message>
        <source>The cards in {name} are larger than {limit} MB; unpack them and import them in parts.</source>
        <translation>Os cartões em {name} têm mais de {limit} MB; descompacte-os e importe-os por partes.</translation>
    </message>
    <message>
        <source>{name} is locked with a password; unpack it and import the files in it.</source>
        <translation>{name} está protegido por palavra-passe; descompacte-o e importe os ficheiros que contém.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked. Make or download it again.</source>
        <translation>{name} está danificado: não se pode descompactar. Faça-o ou transfira-o de novo.</translation>
    </message>
    <message>
        <source>In {name} archives stand inside each other more than {limit} deep; unpack it and import what is in it.</source>
        <translation>Em {name} há arquivos uns dentro dos outros a mais de {limit} níveis; descompacte-o e importe o que está dentro.</translation>
    </message>
    <message>
        <source>The cards in {name} are more than can be read at once; export them in parts and import those.</source>
        <translation>Os cartões em {name} são mais do que se pode ler de uma vez; exporte-os por partes e importe essas.</translation>
    </message>
    <message>
        <source>{name} is damaged: as {kind} it cannot be read any further than line {line}, column {column}. Export the contacts again, as vCards (.vcf) if there is a choice.</source>
        <translation>{name} está danificado: como {kind} não se consegue ler além da linha {line}, coluna {column}. Exporte os contactos de novo, como vCards (.vcf) se houver escolha.</translation>
    </message>
    <message>
        <source>{name} holds contacts as {kind}, which is not read here. Export them as vCards (.vcf) and import those.</source>
        <translation>{name} contém contactos em {kind}, que aqui não se lê. Exporte-os como vCards (.vcf) e importe-os.</translation>
    </message>
    <message>
        <source>{name} is a web page, and no card is on it: the site may have asked you to sign in, or reported an error. Open it in a browser to see which, and download the contacts again.</source>
        <translation>{name} é uma página web, e não tem nenhum cartão: o sítio pode ter pedido que iniciasse sessão, ou comunicado um erro. Abra-a num navegador para ver qual, e descarregue de novo os contactos.</translation>
    </message>
    <message>
        <source>{name} is a calendar (iCalendar): it holds appointments, and no contacts. Export the contacts as vCards (.vcf).</source>
        <translation>{name} é um calendário (iCalendar): tem compromissos, e nenhum contacto. Exporte os contactos como vCards (.vcf).</translation>
    </message>
    <message>
        <source>As the file says of other lines</source>
        <translation>Como o ficheiro diz de outras linhas</translation>
    </message>
    <message>
        <source>The search index is damaged: nothing can be found until it is built anew.</source>
        <translation>O índice de pesquisa está danificado: nada se encontra até ser reconstruído.</translation>
    </message>
    <message>
        <source>the number of the duty post</source>
        <translation>o número do cargo de permanência</translation>
    </message>
    <message>
        <source>the first day (today when not said)</source>
        <translation>o primeiro dia (hoje, se nada se disser)</translation>
    </message>
    <message>
        <source>the last day (a week when not said)</source>
        <translation>o último dia (uma semana, se nada se disser)</translation>
    </message>
    <message>
        <source>whose turn it is at a duty post, day by day</source>
        <translation>de quem é a vez num cargo de permanência, dia a dia</translation>
    </message>
    <message>
        <source>give days at a duty post to somebody; they are taken from who had them</source>
        <translation>dar a alguém dias num cargo de permanência; são retirados a quem os tinha</translation>
    </message>
    <message>
        <source>the first day, or a time of it such as 2026-11-24T18:00</source>
        <translation>o primeiro dia, ou uma hora dele, por exemplo 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>the last day, or its time (the end of the first day when not said)</source>
        <translation>o último dia, ou a sua hora (o fim do primeiro dia, se nada se disser)</translation>
    </message>
    <message>
        <source>only this person&apos;s time is taken, by number</source>
        <translation>só se retira o tempo desta pessoa, pelo número</translation>
    </message>
    <message>
        <source>the number of the person; nobody when not said</source>
        <translation>o número da pessoa; ninguém, se nada se disser</translation>
    </message>
    <message>
        <source>Change the rota of {name}</source>
        <translation>Alterar a escala de {name}</translation>
    </message>
    <message>
        <source>what somebody has of a rota goes to another time, or to somebody else</source>
        <translation>o que alguém tem numa escala passa para outra hora, ou para outra pessoa</translation>
    </message>
    <message>
        <source>the number of who has it</source>
        <translation>o número de quem o tem</translation>
    </message>
    <message>
        <source>where it begins now: a day, or a time such as 2026-11-24T18:00</source>
        <translation>onde começa agora: um dia, ou uma hora, por exemplo 2026-11-24T18:00</translation>
    </message>
    <message>
        <source>where it ends now (the end of the turn when not said)</source>
        <translation>onde termina agora (o fim do turno se nada for dito)</translation>
    </message>
    <message>
        <source>where it begins then; a day alone keeps the time of day</source>
        <translation>onde começa depois; só um dia mantém a hora</translation>
    </message>
    <message>
        <source>where it ends then (as long as it was when not said)</source>
        <translation>onde termina depois (tão longo como era, se nada se disser)</translation>
    </message>
    <message>
        <source>the number of who has it then</source>
        <translation>o número de quem o tem depois</translation>
    </message>
    <message>
        <source>Move a turn in the rota of {name}</source>
        <translation>Mover um turno na escala de {name}</translation>
    </message>
    <message>
        <source>a stretch of a rota again, once or so many times; what stood there gives way</source>
        <translation>uma parte de uma escala outra vez, uma ou mais vezes; o que lá estava dá lugar</translation>
    </message>
    <message>
        <source>the day on which the copy begins (right after when not said)</source>
        <translation>o dia em que a cópia começa (logo a seguir, se nada se disser)</translation>
    </message>
    <message>
        <source>how many times, up to 52</source>
        <translation>quantas vezes, até 52</translation>
    </message>
    <message>
        <source>Repeat the rota of {name}</source>
        <translation>Repetir a escala de {name}</translation>
    </message>
    <message>
        <source>the rota as a calendar file (.ics), in the duty station&apos;s time</source>
        <translation>a escala como ficheiro de calendário (.ics), na hora do local de afetação</translation>
    </message>
    <message>
        <source>who will see it</source>
        <translation>quem o verá</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>o ficheiro</translation>
    </message>
    <message>
        <source>{name} has no turn between {begins} and {ends}; see who has: rota {number}.</source>
        <translation>{name} não tem turno entre {begins} e {ends}; veja quem tem: rota {number}.</translation>
    </message>
    <message>
        <source>until: {name} holds {post} without an end; say until when the time is hers that is to be moved.</source>
        <translation>until: {name} ocupa {post} sem fim; diga até quando vai o período a mover.</translation>
    </message>
    <message>
        <source>times: a rota is repeated from once to {most} times; {times} is not between.</source>
        <translation>times: uma escala repete-se de uma a {most} vezes; {times} não está entre elas.</translation>
    </message>
    <message>
        <source>Nobody is on duty from {begins} to {ends}, so there is nothing to repeat. Give somebody time first.</source>
        <translation>Ninguém está de permanência de {begins} a {ends}, por isso não há nada a repetir. Dê primeiro tempo a alguém.</translation>
    </message>
    <message>
        <source>to: a rota is repeated after itself, and {first} lies within it or before it; name a later day.</source>
        <translation>to: uma escala repete-se depois de si mesma, e {first} está dentro dela ou antes; indique um dia posterior.</translation>
    </message>
    <message>
        <source>until: the rota would end on {last}, before it begins on {first}.</source>
        <translation>until: a escala terminaria em {last}, antes de começar em {first}.</translation>
    </message>
    <message>
        <source>Nobody is on duty as {post} from {first} to {last}. Give days with: set-rota.</source>
        <translation>Ninguém está de permanência como {post} de {first} a {last}. Dê dias com: set-rota.</translation>
    </message>
    <message>
        <source>{post} is {level}, so its rota is not for {audience}. Write it for a narrower audience.</source>
        <translation>{post} é de audiência {level}: a sua escala não pode ir para {audience}. Escreva-a para uma audiência mais restrita.</translation>
    </message>
    <message>
        <source>{count} turns given, until {last}</source>
        <translation>{count} turnos dados, até {last}</translation>
    </message>
    <message>
        <source>{count} turns written to {file}</source>
        <translation>{count} turnos escritos em {file}</translation>
    </message>
    <message>
        <source>{text} is no filter of focal points. There are programme=, country=, state=, kind=, organization=, alternate=none and unverified=2025-11-25 or unverified=never.</source>
        <translation>{text} não é um filtro de pontos focais. Há programme=, country=, state=, kind=, organization=, alternate=none e unverified=2025-11-25 ou unverified=never.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}.</source>
        <translation>Nada tem estas palavras tal como estão; lido como {other}.</translation>
    </message>
    <message>
        <source>Nothing has these words as they stand; read as {other}, in other forms and languages too.</source>
        <translation>Nada tem estas palavras tal como estão; lido como {other}, também noutras formas e línguas.</translation>
    </message>
    <message>
        <source>The entry with the number {number}.</source>
        <translation>O registo com o número {number}.</translation>
    </message>
    <message>
        <source>Whom {part} belongs to.</source>
        <translation>A quem pertence {part}.</translation>
    </message>
    <message>
        <source>Nothing has this word for word; showing what has the words in any order.</source>
        <translation>Nada tem isto palavra por palavra; mostra-se o que tem as palavras em qualquer ordem.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has one of the {count} names.</source>
        <translation>Nada tem tudo isto; mostra-se quem tem um dos {count} nomes.</translation>
    </message>
    <message>
        <source>Nothing has all of this; showing who has the address or the number.</source>
        <translation>Nada tem tudo isto; mostra-se quem tem o endereço ou o número.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing who has the name.</source>
        <translation>Ninguém tem {address}; mostra-se quem tem o nome.</translation>
    </message>
    <message>
        <source>Nobody has {address}; showing similar addresses: {addresses}.</source>
        <translation>Ninguém tem {address}; mostram-se endereços semelhantes: {addresses}.</translation>
    </message>
    <message>
        <source>Nothing has all of these words; without “{words}”:</source>
        <translation>Nada tem todas estas palavras; sem “{words}”:</translation>
    </message>
    <message>
        <source>Of {count} addresses not here: {addresses}.</source>
        <translation>De {count} endereços não estão aqui: {addresses}.</translation>
    </message>
    <message>
        <source>An Excel sheet holds {most} rows and no more: choose CSV, or fewer entries.</source>
        <translation>Uma folha Excel tem {most} linhas e não mais: escolha CSV, ou menos registos.</translation>
    </message>
    <message>
        <source>That was stopped; nothing of it was stored.</source>
        <translation>Foi interrompido; nada foi guardado.</translation>
    </message>
    <message>
        <source>Making entries findable… {percent} %</source>
        <translation>A preparar a pesquisa… {percent} %</translation>
    </message>
    <message>
        <source>Deleting… {percent} %</source>
        <translation>A eliminar… {percent} %</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
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
        <translation>Ponto focal de</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista de distribuição</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Has no</source>
        <translation>Sem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À data de</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
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
        <translation>mensagens</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotografia</translation>
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
        <translation>função de ponto focal</translation>
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
        <translation>vago</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>Not {filter}: {value}</source>
        <translation>Não {filter}: {value}</translation>
    </message>
    <message>
        <source>{filter}: {value}</source>
        <translation>{filter}: {value}</translation>
    </message>
    <message>
        <source>before {day} or never</source>
        <translation>antes de {day} ou nunca</translation>
    </message>
    <message>
        <source>until {day} or never</source>
        <translation>até {day} ou nunca</translation>
    </message>
    <message>
        <source>after {day}</source>
        <translation>depois de {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>Without an alternate</source>
        <translation>Sem suplente</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nunca verificado</translation>
    </message>
    <message>
        <source>Not verified since {day}</source>
        <translation>Não verificado desde {day}</translation>
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
        <translation>pessoa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>post</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de distribuição</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>folha de contactos</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>dado de contacto</translation>
    </message>
    <message>
        <source>address</source>
        <translation>endereço</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>fotografia</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>language</source>
        <translation>língua</translation>
    </message>
    <message>
        <source>place on a list</source>
        <translation>lugar numa lista</translation>
    </message>
    <message>
        <source>place on a sheet</source>
        <translation>lugar numa folha</translation>
    </message>
    <message>
        <source>focal point</source>
        <translation>ponto focal</translation>
    </message>
    <message>
        <source>expectation</source>
        <translation>previsão</translation>
    </message>
    <message>
        <source>part in a programme</source>
        <translation>participação num programa</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relação</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>ausência</translation>
    </message>
    <message>
        <source>country covered</source>
        <translation>país abrangido</translation>
    </message>
    <message>
        <source>succession</source>
        <translation>sucessão</translation>
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
        <translation>Adicionado: {what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>Retirado: {what}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>{phone}: {problem}. The text as received is kept in any case.</source>
        <translation>{phone}: {problem}. O texto recebido fica guardado em qualquer caso.</translation>
    </message>
    <message>
        <source>Use {phone}</source>
        <translation>Usar {phone}</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Manter como está</translation>
    </message>
    <message>
        <source>Leave the phone out</source>
        <translation>Omitir o telefone</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>stay out of this import until you choose</source>
        <translation>ficam fora desta importação até que escolha</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>could not be read; Save rejected… keeps them</source>
        <translation>não se puderam ler; “Guardar rejeitados…” conserva-os</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>already in the directory with the same details</source>
        <translation>já no diretório com os mesmos dados</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nome</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Antes do nome</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Depois do nome</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversário de casamento</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Data de falecimento</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Género gramatical</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relação</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Fotografia</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
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
        <translation>Membro</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>matched by UID</source>
        <translation>reconhecido pelo UID</translation>
    </message>
    <message>
        <source>matched by e-mail</source>
        <translation>reconhecido pelo e-mail</translation>
    </message>
    <message>
        <source>matched by phone</source>
        <translation>reconhecido pelo telefone</translation>
    </message>
    <message>
        <source>matched by name and office</source>
        <translation>reconhecido pelo nome e escritório</translation>
    </message>
    <message>
        <source>matched by name</source>
        <translation>reconhecido pelo nome</translation>
    </message>
    <message>
        <source>as you decided</source>
        <translation>como decidiu</translation>
    </message>
    <message>
        <source>as you decided: somebody new</source>
        <translation>como decidiu: pessoa nova</translation>
    </message>
    <message>
        <source>as you decided: ours holds</source>
        <translation>como decidiu: vale o nosso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Card at line {line}</source>
        <translation>Cartão na linha {line}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The file&apos;s</source>
        <translation>O do ficheiro</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Uma pessoa</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>O mesmo</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>O nosso</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Duas pessoas</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Pessoa nova</translation>
    </message>
    <message>
        <source>Take the file&apos;s</source>
        <translation>Usar o do ficheiro</translation>
    </message>
    <message>
        <source>One person: add to ours</source>
        <translation>Uma pessoa: juntar à nossa</translation>
    </message>
    <message>
        <source>The same: add to ours</source>
        <translation>O mesmo: juntar ao nosso</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>This is made for {most} entries at most, and {chosen} are chosen. A table takes them all.</source>
        <translation>Isto foi feito para {most} registos no máximo, e estão escolhidos {chosen}. Uma tabela leva todos.</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Exportar uma tabela</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
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
        <translation>&amp;Ajuda</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>{begin} – now</source>
        <translation>{begin} – hoje</translation>
    </message>
    <message>
        <source>until {end} at the latest</source>
        <translation>até {end}, no máximo</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>até {end}</translation>
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
        <translation>fechado</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>This machine has no printer. Save the PDF and print it where there is one.</source>
        <translation>Este computador não tem impressora. Guarde o PDF e imprima-o onde houver uma.</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado para {printer}.</translation>
    </message>
</context>
<context>
    <name>rota</name>
    <message>
        <source>Nobody, {hours}</source>
        <translation>Ninguém, {hours}</translation>
    </message>
    <message>
        <source>no such hour</source>
        <translation>esta hora não existe</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>duas vezes</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away; {name} stands in</source>
        <translation>ausente; {name} substitui</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>das {begin} às {end}</translation>
    </message>
    <message>
        <source>from {begin}</source>
        <translation>desde as {begin}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>até às {end}</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>todo o dia</translation>
    </message>
    <message>
        <source>nobody {hours}</source>
        <translation>ninguém {hours}</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>coberto</translation>
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
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>{day}, {begin} to {end}</source>
        <translation>{day}, das {begin} às {end}</translation>
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
        <translation>ninguém</translation>
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
        <translation>Ausente de {first} a {last}</translation>
    </message>
    <message>
        <source>{away}; {name} stands in</source>
        <translation>{away}; {name} substitui</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Pontos focais</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de distribuição</translation>
    </message>
    <message>
        <source>Contact sheets</source>
        <translation>Folhas de contactos</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Filled</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>com titular</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>Interino</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>com interino</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina em breve</translation>
    </message>
    <message>
        <source>end soon</source>
        <translation>a terminar em breve</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>not verified for a year</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vago</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>sem titular</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>por designar</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>Não previsto</translation>
    </message>
    <message>
        <source>Appoint…</source>
        <translation>Nomear…</translation>
    </message>
    <message>
        <source>Name someone…</source>
        <translation>Designar…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passar funções…</translation>
    </message>
    <message>
        <source>Ask to confirm…</source>
        <translation>Pedir confirmação…</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Continua correto</translation>
    </message>
    <message>
        <source>Name an alternate…</source>
        <translation>Designar um suplente…</translation>
    </message>
    <message>
        <source>Own offices</source>
        <translation>Escritórios próprios</translation>
    </message>
    <message>
        <source>Ministries</source>
        <translation>Ministérios</translation>
    </message>
    <message>
        <source>Funders</source>
        <translation>Financiadores</translation>
    </message>
    <message>
        <source>UN agencies</source>
        <translation>Agências das Nações Unidas</translation>
    </message>
    <message>
        <source>NGOs</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Diplomatic missions</source>
        <translation>Missões diplomáticas</translation>
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
        <translation>Escolha na lista.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>post</source>
        <translation>cargo</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>afetação</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>lista de distribuição</translation>
    </message>
    <message>
        <source>contact sheet</source>
        <translation>folha de contactos</translation>
    </message>
    <message>
        <source>Own office</source>
        <translation>Escritório próprio</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Ministério</translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation>Forças da ordem</translation>
    </message>
    <message>
        <source>Justice and oversight</source>
        <translation>Justiça e fiscalização</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financiador</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>Agência das Nações Unidas</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>ONG</translation>
    </message>
    <message>
        <source>Diplomatic mission</source>
        <translation>Missão diplomática</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Comunicação social</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Setor privado</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>Meio académico</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restrito</translation>
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
        <translation>Encarregado</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suplente</translation>
    </message>
    <message>
        <source>Freelance</source>
        <translation>Independente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>In its own script</source>
        <translation>Na escrita original</translation>
    </message>
    <message>
        <source>As it is spoken</source>
        <translation>Como se pronuncia</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Nome anterior</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Alcunha</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Accountable</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Extending</source>
        <translation>Intermediário</translation>
    </message>
    <message>
        <source>Implementing</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Anfitrião</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Homólogo</translation>
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
        <translation>encaminha casos para</translation>
    </message>
    <message>
        <source>coordinates with</source>
        <translation>coordena com</translation>
    </message>
    <message>
        <source>oversees</source>
        <translation>supervisiona</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>responde perante</translation>
    </message>
    <message>
        <source>assistant of</source>
        <translation>presta assistência a</translation>
    </message>
    <message>
        <source>colleague of</source>
        <translation>colega de</translation>
    </message>
    <message>
        <source>spouse of</source>
        <translation>cônjuge de</translation>
    </message>
    <message>
        <source>contact of</source>
        <translation>contacto de</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusão</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Cisão</translation>
    </message>
    <message>
        <source>Founded anew under another name</source>
        <translation>Nova fundação com outro nome</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabalho</translation>
    </message>
    <message>
        <source>home</source>
        <translation>casa</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>telemóvel</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>pager</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistente</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>central telefónica</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Additional name</source>
        <translation>Nome adicional</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Título antes do nome</translation>
    </message>
    <message>
        <source>Title after the name</source>
        <translation>Título depois do nome</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Ordenado por</translation>
    </message>
    <message>
        <source>Order of the name</source>
        <translation>Ordem do nome</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Género gramatical</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Aniversário de casamento</translation>
    </message>
    <message>
        <source>Not to be e-mailed</source>
        <translation>Não contactar por e-mail</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Data de falecimento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Designação</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrito</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Visibilidade</translation>
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
        <translation>Caixa partilhada</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Deduzido</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Verificado em</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Verified how</source>
        <translation>Como se verificou</translation>
    </message>
    <message>
        <source>Mail came back on</source>
        <translation>E-mail devolvido em</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Faz parte de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Representa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Duty station</source>
        <translation>Local de afetação</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Caixa postal</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>Substituto</translation>
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
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Towards country</source>
        <translation>Para o país</translation>
    </message>
    <message>
        <source>Towards organisation</source>
        <translation>Para a organização</translation>
    </message>
</context>
</TS>
