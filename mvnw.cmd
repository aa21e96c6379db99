<# : batch portion
@REM ----------------------------------------------------------------------------
@REM Licensed to the Apache Software Foundation (ASF) under one
@REM or more contributor license agreements.  See the NOTICE file
@REM distributed with this work for additional information
@REM regarding copyright ownership.  The ASF licenses this file
@REM to you under the Apache License, Version 2.0 (the
@REM "License"); you may not use this file except in compliance
@REM with the License.  You may obtain a copy of the License at
@REM
@REM    http://www.apache.org/licenses/LICENSE-2.0
@REM
@REM Unless required by applicable law or agreed to in writing,
@REM software distributed under the License is distributed on an
@REM "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY
@REM KIND, either express or implied.  See the License for the
@REM specific language governing permissions and limitations
@REM under the License.
@REM ----------------------------------------------------------------------------

@REM ----------------------------------------------------------------------------
@REM Apache Maven Wrapper startup batch script, version 3.3.4 (only-script), changed for Kinoteka:
@REM what is said in mvnw holds here too.
@REM
@REM Optional environment: JAVA_HOME, MAVEN_USER_HOME, MVNW_VERBOSE (true)
@REM ----------------------------------------------------------------------------

@SETLOCAL
@SET __MVNW_CMD__=
@SET __MVNW_PSMODULEP_SAVE=%PSModulePath%
@SET PSModulePath=
@FOR /F "usebackq tokens=1* delims==" %%A IN (`powershell -noprofile "& {$scriptDir='%~dp0'; icm -ScriptBlock ([Scriptblock]::Create((Get-Content -Raw '%~f0'))) -NoNewScope}"`) DO @(
  IF "%%A"=="MVN_CMD" (SET __MVNW_CMD__=%%B) ELSE IF "%%A"=="JAVA_HOME" (SET JAVA_HOME=%%B) ELSE IF "%%A"=="JAVA_FOUND_HOME" (SET JAVA_FOUND_HOME=%%B) ELSE IF "%%B"=="" (ECHO %%A) ELSE (ECHO %%A=%%B)
)
@SET PSModulePath=%__MVNW_PSMODULEP_SAVE%
@SET __MVNW_PSMODULEP_SAVE=
@IF NOT "%__MVNW_CMD__%"=="" ("%__MVNW_CMD__%" %*)
@EXIT /B 1
: end batch / begin powershell #>

$ErrorActionPreference = "Stop"
if ($env:MVNW_VERBOSE -eq "true") {
  $VerbosePreference = "Continue"
}

# Only MVN_CMD=, JAVA_HOME= and JAVA_FOUND_HOME= go to the output, for the batch part; words for people go to the error stream.
function Say($text) { [Console]::Error.WriteLine("mvnw: $text") }

# ---- the JDK ----

function MajorVersion($text) {
  if ("$text" -match '"?(1\.)?(\d+)') { [int] $Matches[2] } else { 0 }
}

# The version that a java command tells of itself stands on its error stream: 0 where it does not run.
function JavaVersion($java) {
  $ErrorActionPreference = "Continue"
  try { $told = (& $java -version 2>&1 | Out-String) } catch { return 0 }
  if ($told -match 'version "([^"]+)"') { MajorVersion $Matches[1] } else { 0 }
}

$newest = 0
$foundJdk = $null
$places = "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Microsoft\jdk-*",
  "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\Amazon Corretto\*", "$env:ProgramFiles\BellSoft\*", "$HOME\.jdks\*",
  "$HOME\.gradle\jdks\*", "$HOME\scoop\apps\*jdk*\current"
foreach ($jdk in (Get-Item $places -ErrorAction SilentlyContinue).FullName) {
  if (!$jdk -or !(Test-Path "$jdk\bin\javac.exe") -or !(Test-Path "$jdk\release")) { continue }
  $line = Select-String -Path "$jdk\release" -Pattern '^JAVA_VERSION=(.*)' | Select-Object -First 1
  if (!$line) { continue }
  $version = MajorVersion $line.Matches[0].Groups[1].Value
  if ($version -gt $newest) { $newest = $version; $foundJdk = $jdk }
}
# maven-toolchains-plugin looks into every JAVA*_HOME: so it finds what was found here.
if ($foundJdk) { Write-Output "JAVA_FOUND_HOME=$foundJdk" }

# Maven and its plugins run on Java 17; the build then chooses the newest JDK, 21 or later, for itself.
$java = if ($env:JAVA_HOME) { "$env:JAVA_HOME\bin\java.exe" } else { "java" }
if ((JavaVersion $java) -lt 17) {
  if ($newest -lt 21) {
    Say "no JDK 21 or later was found: neither on the PATH, nor in JAVA_HOME, nor in the usual places."
    Say "Install one (for instance from https://adoptium.net), or set JAVA_HOME to its folder, and start again."
    exit 1
  }
  Say "Neither JAVA_HOME nor the PATH has Java 17 or later, so $foundJdk is used."
  Write-Output "JAVA_HOME=$foundJdk"
  $env:JAVA_HOME = $foundJdk
}

# ---- the distribution ----

$properties = Get-Content -Raw "$scriptDir/.mvn/wrapper/maven-wrapper.properties" | ConvertFrom-StringData
$distributionUrl = $properties.distributionUrl
if ($distributionUrl -notlike "*?-bin.zip") {
  Say "distributionUrl in $scriptDir.mvn\wrapper\maven-wrapper.properties must end with -bin.zip, but is '$distributionUrl'."
  exit 1
}

$userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { "$HOME/.m2" }
$name = $distributionUrl -replace '^.*/','' -replace '-bin\.zip$',''
$parent = "$userHome/wrapper/dists/$name"
$hash = ([System.Security.Cryptography.SHA256]::Create().ComputeHash([byte[]][char[]]$distributionUrl) | ForEach-Object {$_.ToString("x2")}) -join ''
$mavenHome = "$parent/$hash"
$failed = "$mavenHome.failed"

# Five seconds for the connection, ten for a transfer that stands still.
function Fetch($file) {
  [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
  $request = [Net.WebRequest]::Create($distributionUrl)
  $request.Timeout = 5000
  $request.ReadWriteTimeout = 10000
  $response = $request.GetResponse()
  try {
    $out = [IO.File]::Create($file)
    try { $response.GetResponseStream().CopyTo($out) } finally { $out.Close() }
  } finally { $response.Close() }
}

function CheckSum($file) {
  if (!$properties.distributionSha256Sum) { return }
  Import-Module $PSHOME\Modules\Microsoft.PowerShell.Utility -Function Get-FileHash
  if ((Get-FileHash $file -Algorithm SHA256).Hash.ToLower() -eq $properties.distributionSha256Sum) { return }
  Say "the Maven from $distributionUrl has another SHA-256 than distributionSha256Sum says."
  Say "Someone may have changed it on its way. If the version was changed on purpose, change the sum with it."
  exit 1
}

# True when Maven stands in $mavenHome afterwards.
function InstallMaven {
  $tmp = "$parent/tmp.$PID"
  try {
    New-Item -ItemType Directory -Path $tmp -Force | Out-Null
    Write-Verbose "fetching $distributionUrl"
    try { Fetch "$tmp/maven.zip" } catch {
      New-Item -ItemType File -Path $failed -Force | Out-Null
      return $false
    }
    CheckSum "$tmp/maven.zip"
    Expand-Archive "$tmp/maven.zip" -DestinationPath "$tmp/unpacked" | Out-Null
    try { Move-Item -Path (Get-ChildItem "$tmp/unpacked" -Directory)[0].FullName -Destination $mavenHome | Out-Null }
    catch { if (!(Test-Path $mavenHome -PathType Container)) { throw } }
    return $true
  } finally {
    Remove-Item $tmp -Recurse -Force -ErrorAction SilentlyContinue
  }
}

# ---- an installed Maven ----

# Spring Boot's plugin needs Maven 3.6.3.
function InstalledMaven {
  $mvn = Get-Command mvn -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1
  if (!$mvn) { return }
  $ErrorActionPreference = "Continue"
  $told = & $mvn.Path --version 2>$null | Out-String
  if ($told -notmatch 'Apache Maven (\d+\.\d+\.\d+)') { return }
  if ([Version] $Matches[1] -lt [Version] "3.6.3") { return }
  @{ Path = $mvn.Path; Version = $Matches[1] }
}

function UseInstalled($reason) {
  $installed = InstalledMaven
  if (!$installed) { return }
  Say "$distributionUrl $reason, so the installed Maven $($installed.Version) is used."
  Write-Output "MVN_CMD=$($installed.Path)"
  exit 0
}

# ---- the start ----

if (Test-Path $mavenHome -PathType Container) {
  Write-Output "MVN_CMD=$mavenHome/bin/mvn.cmd"
  exit 0
}
if ((Test-Path $failed) -and (Get-Item $failed).LastWriteTime -gt (Get-Date).AddHours(-1)) {
  UseInstalled "could not be fetched within the last hour"
}
if (InstallMaven) {
  Write-Output "MVN_CMD=$mavenHome/bin/mvn.cmd"
  exit 0
}
UseInstalled "cannot be fetched"
Say "$distributionUrl cannot be fetched, and no mvn 3.6.3 or later is on the PATH."
Say "Connect to the internet, or install Maven (https://maven.apache.org/install.html), and start again."
exit 1
