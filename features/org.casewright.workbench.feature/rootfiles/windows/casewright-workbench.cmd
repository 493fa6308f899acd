@echo off
rem Opens Casewright, on Windows:
rem   casewright-workbench [-data FOLDER] [FILE.case or FILE.criteria ...]
rem by the Java that JAVA_HOME names, or the one on the PATH: version 21 or newer.
rem Cases and guidelines are kept in the folder Casewright of the user's home where -data names no other.
setlocal

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo casewright-workbench: There is no Java at "%java%". Install Java 21 or newer, or point JAVA_HOME at one. 1>&2
    exit /b 2
)
for %%j in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
set "clean="

rem 23: it wants to be started again. 13: the platform did not start, most likely because a kill has damaged what it
rem keeps from start to start; that is thrown away, once.
:start
"%java%" -Djava.awt.headless=true -Dguice_custom_class_loading=CHILD --enable-native-access=ALL-UNNAMED ^
    -jar "%launcher%" -nosplash %clean% %*
set "code=%errorlevel%"
if "%code%"=="13" if not defined clean (
    set "clean=-clean"
    goto start
)
set "clean="
if "%code%"=="23" goto start
exit /b %code%
