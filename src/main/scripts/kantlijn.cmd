@echo off
rem Starts Kantlijn from the folder of kantlijn.jar; the workbench in half the time that "java -jar" takes. For that the first run of a
rem version leaves an archive of its loaded classes in the user's own folder, and the quick compiler alone is used: a window waits for
rem people. Java leaves an archive that does not fit alone.
setlocal
set "jar=%~dp0kantlijn.jar"
if not "%~1"=="" (
    java -jar "%jar%" %*
    exit /b
)
set "cache=%LOCALAPPDATA%\kantlijn"
for %%f in ("%jar%") do set "archive=%cache%\classes-%%~zf.jsa"
if exist "%archive%" (
    set "share=-XX:SharedArchiveFile=%archive%"
) else (
    if not exist "%cache%" mkdir "%cache%"
    del /q "%cache%\classes-*.jsa" 2>nul
    set "share=-XX:ArchiveClassesAtExit=%archive%"
)
start "Kantlijn" javaw -Xlog:disable "%share%" -XX:TieredStopAtLevel=1 -jar "%jar%"
