# SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# try-on-windows.ps1 FOLDER: on Windows itself, the life of the installation whose installer is in
# FOLDER: installed silently for this person, used, shown, removed. What wine cannot tell of;
# try-under-wine asks more. UNTESTED: no Windows was at hand (docs/packaging.md).
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$installer = @(Get-ChildItem -Path $Folder -Recurse -Filter 'mentorship-desktop-*.exe')
if ($installer.Count -ne 1) { throw "There are $($installer.Count) installers in $Folder." }
$place = Join-Path $env:TEMP 'Mentorship 中文 with spaces'
$apps = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.mentorship_desktop.client'

function Invoke-Until-Done([string] $Program, [string[]] $Arguments) {
    $process = Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$Program $Arguments ended with $($process.ExitCode)." }
}

function Assert-That([bool] $Holds, [string] $Otherwise) {
    if (-not $Holds) { throw $Otherwise }
}

# Unquoted and last, as NSIS wants it.
Invoke-Until-Done $installer[0].FullName @('/S', "/D=$place")
$program = Join-Path $place 'mentorship-desktop.exe'
Assert-That (Test-Path $program) 'The program is not installed.'
Assert-That (Test-Path $apps) 'It is not in the list of apps.'
Invoke-Until-Done $program @('--version')

$pictures = Join-Path $env:TEMP 'mentorship-tour'
Invoke-Until-Done $program @('--tour', "`"$pictures`"")
$count = @(Get-ChildItem $pictures -Recurse -Filter '*.png').Count
Assert-That ($count -ge 20) "The tour took $count pictures."

# An uninstaller goes on in a copy of itself, after the first one has ended; so told, it does not.
Invoke-Until-Done (Join-Path $place 'uninstall.exe') @('/S', "_?=$place")
Assert-That (-not (Test-Path $program)) 'The program stayed.'
Assert-That (-not (Test-Path $apps)) 'It is still in the list of apps.'
Write-Output "Installed, $count pictures taken, removed."
