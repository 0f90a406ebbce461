@echo off
rem The main job in one command; see samples\run --help
setlocal
set "root=%~dp0.."
set "runner=%root%\samples\acceptance\target\runner"
if not exist "%root%\samples\acceptance\target\hop\plugins" call mvn -B -ntp -f "%root%\pom.xml" -DskipTests -Dgates.skip=true package || exit /b 1
java -cp "%runner%\*" "-Dledgerhop.root=%root%" io.ledgerhop.samples.SampleRun %*
exit /b %errorlevel%
