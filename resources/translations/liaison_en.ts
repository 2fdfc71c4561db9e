<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockWords</name>
    <message numerus="yes">
        <source>%n contacts copied.</source>
        <translation>
            <numerusform>%n contact copied.</numerusform>
            <numerusform>%n contacts copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are left out.</source>
        <translation>
            <numerusform>%n detail is left out.</numerusform>
            <numerusform>%n details are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>Deleted %n entry.</numerusform>
            <numerusform>Deleted %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>Copied %n entry.</numerusform>
            <numerusform>Copied %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on {name}.</source>
        <translation>
            <numerusform>%n put on {name}.</numerusform>
            <numerusform>%n put on {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message numerus="yes">
        <source>Read by %n people</source>
        <translation>
            <numerusform>Read by %n person</numerusform>
            <numerusform>Read by %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Save %n entries…</source>
        <translation>
            <numerusform>Save %n entry…</numerusform>
            <numerusform>Save %n entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%n held back, with its reason</numerusform>
            <numerusform>%n held back, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalDeeds</name>
    <message numerus="yes">
        <source>%n still right, verified today.</source>
        <translation>
            <numerusform>%n still right, verified today.</numerusform>
            <numerusform>%n still right, verified today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalPanel</name>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%n focal point</numerusform>
            <numerusform>%n focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected:</source>
        <translation>
            <numerusform>%n expected:</numerusform>
            <numerusform>%n expected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points:</source>
        <translation>
            <numerusform>%n focal point:</numerusform>
            <numerusform>%n focal points:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalSheetTask</name>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%n held back, with its reason</numerusform>
            <numerusform>%n held back, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTask</name>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>and %n more entry</numerusform>
            <numerusform>and %n more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message numerus="yes">
        <source>You have decided %n item(s). Nothing of it is saved if you leave now.</source>
        <translation>
            <numerusform>You have decided %n item. It is not saved if you leave now.</numerusform>
            <numerusform>You have decided %n items. Nothing of it is saved if you leave now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} · %n undecided stay(s) out</source>
        <translation>
            <numerusform>Import {count} · %n undecided stays out</numerusform>
            <numerusform>Import {count} · %n undecided stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has changed meanwhile: %n line(s) are different now. Look at them again.</source>
        <translation>
            <numerusform>The directory has changed meanwhile: %n line is different now. Look at it again.</numerusform>
            <numerusform>The directory has changed meanwhile: %n lines are different now. Look at them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message numerus="yes">
        <source>%n stayed out.</source>
        <translation>
            <numerusform>%n stayed out.</numerusform>
            <numerusform>%n stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, at line(s) {lines}.</source>
        <translation>
            <numerusform>%n rejected, at line {lines}.</numerusform>
            <numerusform>%n rejected, at lines {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, the first at lines {lines}.</source>
        <translation>
            <numerusform>%n rejected, the first at lines {lines}.</numerusform>
            <numerusform>%n rejected, the first at lines {lines}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>Mailing list, %n member(s)</source>
        <translation>
            <numerusform>Mailing list, %n member</numerusform>
            <numerusform>Mailing list, %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%n focal point</numerusform>
            <numerusform>%n focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailing lists</source>
        <translation>
            <numerusform>%n mailing list</numerusform>
            <numerusform>%n mailing lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact sheets</source>
        <translation>
            <numerusform>%n contact sheet</numerusform>
            <numerusform>%n contact sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n more without the filters</source>
        <translation>
            <numerusform>%n more without the filters</numerusform>
            <numerusform>%n more without the filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingTask</name>
    <message numerus="yes">
        <source>%n recipients copied.</source>
        <translation>
            <numerusform>%n recipient copied.</numerusform>
            <numerusform>%n recipients copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, each with its reason</source>
        <translation>
            <numerusform>%n left out, each with its reason</numerusform>
            <numerusform>%n left out, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message numerus="yes">
        <source>%n pages, as they will be printed</source>
        <translation>
            <numerusform>%n page, as it will be printed</numerusform>
            <numerusform>%n pages, as they will be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n in the posts above</source>
        <translation>
            <numerusform>%n in the posts above</numerusform>
            <numerusform>%n in the posts above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message numerus="yes">
        <source>and %n more: show them</source>
        <translation>
            <numerusform>and %n more: show them</numerusform>
            <numerusform>and %n more: show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaDeeds</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaTask</name>
    <message numerus="yes">
        <source>Nobody on duty for {hours}, in %n gap(s)</source>
        <translation>
            <numerusform>Nobody on duty for {hours}, in %n gap</numerusform>
            <numerusform>Nobody on duty for {hours}, in %n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>Contact sheet, %n entr(y/ies)</source>
        <translation>
            <numerusform>Contact sheet, %n entry</numerusform>
            <numerusform>Contact sheet, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{work} · %n change(s) wait to be saved</source>
        <translation>
            <numerusform>{work} · %n change waits to be saved</numerusform>
            <numerusform>{work} · %n changes wait to be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message numerus="yes">
        <source>All %n are in the directory.</source>
        <translation>
            <numerusform>It is in the directory.</numerusform>
            <numerusform>All %n are in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organisation(s) is in the directory.</source>
        <translation>
            <numerusform>The one organisation is not in the directory.</numerusform>
            <numerusform>None of the %n organisations is in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the directory; not yet: {names}</source>
        <translation>
            <numerusform>%n of them is in the directory; not yet: {names}</numerusform>
            <numerusform>%n of them are in the directory; not yet: {names}</numerusform>
        </translation>
    </message>
</context>
</TS>
