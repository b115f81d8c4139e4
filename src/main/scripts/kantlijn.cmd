@echo off
rem Starts Kantlijn from the folder of kantlijn.jar.
if "%~1"=="" (
    start "Kantlijn" javaw -jar "%~dp0kantlijn.jar"
) else (
    java -jar "%~dp0kantlijn.jar" %*
)
