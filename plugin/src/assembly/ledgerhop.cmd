@echo off
rem Answers questions about a mapping workbook and about what was posted, and reverses settlements. Sub-commands: ledgerhop --help
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%home%lib\*;%home%..\..\..\lib\core\*" io.ledgerhop.command.Ledgerhop %*
exit /b %errorlevel%
