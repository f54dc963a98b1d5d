<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n page(s) printed: %1</source>
        <translation>
            <numerusform>%n page printed: %1</numerusform>
            <numerusform>%n pages printed: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ImportResult</name>
    <message numerus="yes">
        <source>%n rows were refused. They stand with their reasons in %1. Mend that file, or send it back, and import it again.</source>
        <translation>
            <numerusform>%n row was refused. It stands with its reason in %1. Mend that file, or send it back, and import it again.</numerusform>
            <numerusform>%n rows were refused. They stand with their reasons in %1. Mend that file, or send it back, and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::ListPage</name>
    <message numerus="yes">
        <source>%n row(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n row copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%n rows copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written.</source>
        <translation>
            <numerusform>%n row written.</numerusform>
            <numerusform>%n rows written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::NewDatabaseDialog</name>
    <message numerus="yes">
        <source>%n units from “%1”</source>
        <translation>
            <numerusform>%n unit from “%1”</numerusform>
            <numerusform>%n units from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stc::views::PreviewPane</name>
    <message numerus="yes">
        <source>There are %n errors. Nothing can be imported, unless you take the good rows only.</source>
        <translation>
            <numerusform>There is %n error. Nothing can be imported, unless you take the good rows only.</numerusform>
            <numerusform>There are %n errors. Nothing can be imported, unless you take the good rows only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
