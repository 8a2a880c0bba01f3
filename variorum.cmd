@echo off
rem Starts Variorum from an unpacked release. VARIORUM_OPTS goes to the JVM, for example set VARIORUM_OPTS=-Xmx4g
setlocal
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%home%runtime\bin\java.exe" set "java=%home%runtime\bin\java"
if not exist "%home%lib" (
  echo variorum: this is a source folder; build a release with mvnw -Prelease package, or use the shell launcher 1>&2
  exit /b 4
)
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo variorum: no Java was found; install a JDK of version 17 or newer and put it on the PATH, or set JAVA_HOME 1>&2
  exit /b 4
)
"%java%" -Xshare:auto %VARIORUM_OPTS% -Dvariorum.home="%home%." -Dfile.encoding=UTF-8 -cp "%home%lib\*" dev.variorum.cli.Main %*
exit /b %errorlevel%
