<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockWords</name>
    <message numerus="yes">
        <source>%n contacts copied.</source>
        <translation>
            <numerusform>%Ln contact copied.</numerusform>
            <numerusform>%Ln contacts copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n details are left out.</source>
        <translation>
            <numerusform>%Ln detail is left out.</numerusform>
            <numerusform>%Ln details are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%Ln ticked</numerusform>
            <numerusform>%Ln ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%Ln person found</numerusform>
            <numerusform>%Ln people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Deleted %n entries.</source>
        <translation>
            <numerusform>Deleted %Ln entry.</numerusform>
            <numerusform>Deleted %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n entries.</source>
        <translation>
            <numerusform>Copied %Ln entry.</numerusform>
            <numerusform>Copied %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put on {name}.</source>
        <translation>
            <numerusform>%Ln put on {name}.</numerusform>
            <numerusform>%Ln put on {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailRow</name>
    <message numerus="yes">
        <source>Read by %n people</source>
        <translation>
            <numerusform>Read by %Ln person</numerusform>
            <numerusform>Read by %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>Save %n entries…</source>
        <translation>
            <numerusform>Save %Ln entry…</numerusform>
            <numerusform>Save %Ln entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln held back, with its reason</numerusform>
            <numerusform>%Ln held back, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalDeeds</name>
    <message numerus="yes">
        <source>%n still right, verified today.</source>
        <translation>
            <numerusform>%Ln still right, verified today.</numerusform>
            <numerusform>%Ln still right, verified today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalPanel</name>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln focal point</numerusform>
            <numerusform>%Ln focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected:</source>
        <translation>
            <numerusform>%Ln expected:</numerusform>
            <numerusform>%Ln expected:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points:</source>
        <translation>
            <numerusform>%Ln focal point:</numerusform>
            <numerusform>%Ln focal points:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocalSheetTask</name>
    <message numerus="yes">
        <source>%n held back, each with its reason</source>
        <translation>
            <numerusform>%Ln held back, with its reason</numerusform>
            <numerusform>%Ln held back, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTask</name>
    <message numerus="yes">
        <source>and %n more entries</source>
        <translation>
            <numerusform>and %Ln more entry</numerusform>
            <numerusform>and %Ln more entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message numerus="yes">
        <source>You have decided %n item(s). Nothing of it is saved if you leave now.</source>
        <translation>
            <numerusform>You have decided %Ln item. It is not saved if you leave now.</numerusform>
            <numerusform>You have decided %Ln items. Nothing of it is saved if you leave now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} · %n undecided stay(s) out</source>
        <translation>
            <numerusform>Import {count} · %Ln undecided stays out</numerusform>
            <numerusform>Import {count} · %Ln undecided stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The directory has changed meanwhile: %n line(s) are different now. Look at them again.</source>
        <translation>
            <numerusform>The directory has changed meanwhile: %Ln line is different now. Look at it again.</numerusform>
            <numerusform>The directory has changed meanwhile: %Ln lines are different now. Look at them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWork</name>
    <message numerus="yes">
        <source>%n stayed out.</source>
        <translation>
            <numerusform>%Ln stayed out.</numerusform>
            <numerusform>%Ln stayed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, at line(s) {lines}.</source>
        <translation>
            <numerusform>%Ln rejected, at line {lines}.</numerusform>
            <numerusform>%Ln rejected, at lines {lines}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected, the first at lines {lines}.</source>
        <translation>
            <numerusform>%Ln rejected, the first at lines {lines}.</numerusform>
            <numerusform>%Ln rejected, the first at lines {lines}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message numerus="yes">
        <source>Mailing list, %n member(s)</source>
        <translation>
            <numerusform>Mailing list, %Ln member</numerusform>
            <numerusform>Mailing list, %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focal points</source>
        <translation>
            <numerusform>%Ln focal point</numerusform>
            <numerusform>%Ln focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailing lists</source>
        <translation>
            <numerusform>%Ln mailing list</numerusform>
            <numerusform>%Ln mailing lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact sheets</source>
        <translation>
            <numerusform>%Ln contact sheet</numerusform>
            <numerusform>%Ln contact sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n more without the filters</source>
        <translation>
            <numerusform>%Ln more without the filters</numerusform>
            <numerusform>%Ln more without the filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingTask</name>
    <message numerus="yes">
        <source>%n recipients copied.</source>
        <translation>
            <numerusform>%Ln recipient copied.</numerusform>
            <numerusform>%Ln recipients copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, each with its reason</source>
        <translation>
            <numerusform>%Ln left out, each with its reason</numerusform>
            <numerusform>%Ln left out, each with its reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message numerus="yes">
        <source>%n pages, as they will be printed</source>
        <translation>
            <numerusform>%Ln page, as it will be printed</numerusform>
            <numerusform>%Ln pages, as they will be printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>%n in the posts above</source>
        <translation>
            <numerusform>%Ln in the posts above</numerusform>
            <numerusform>%Ln in the posts above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message numerus="yes">
        <source>and %n more: show them</source>
        <translation>
            <numerusform>and %Ln more: show them</numerusform>
            <numerusform>and %Ln more: show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%Ln organisation</numerusform>
            <numerusform>%Ln organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaDeeds</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotaTask</name>
    <message numerus="yes">
        <source>Nobody on duty for {hours}, in %n gap(s)</source>
        <translation>
            <numerusform>Nobody on duty for {hours}, in %Ln gap</numerusform>
            <numerusform>Nobody on duty for {hours}, in %Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>Contact sheet, %n entr(y/ies)</source>
        <translation>
            <numerusform>Contact sheet, %Ln entry</numerusform>
            <numerusform>Contact sheet, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>{work} · %n change(s) wait to be saved</source>
        <translation>
            <numerusform>{work} · %Ln change waits to be saved</numerusform>
            <numerusform>{work} · %Ln changes wait to be saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionsCard</name>
    <message numerus="yes">
        <source>All %n are in the directory.</source>
        <translation>
            <numerusform>It is in the directory.</numerusform>
            <numerusform>All %Ln are in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n organisation(s) is in the directory.</source>
        <translation>
            <numerusform>The one organisation is not in the directory.</numerusform>
            <numerusform>None of the %Ln organisations is in the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the directory; not yet: {names}</source>
        <translation>
            <numerusform>%Ln of them is in the directory; not yet: {names}</numerusform>
            <numerusform>%Ln of them are in the directory; not yet: {names}</numerusform>
        </translation>
    </message>
</context>
</TS>
