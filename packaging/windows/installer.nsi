; SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer. packaging/windows/build-windows runs makensis with
;   FACTS      facts.nsh, made by CMake
;   FILES      files.nsh, made by packaging/windows/list-files: what is installed and removed
;   TREE       the folder that is packed
;   OUT        the installer to write
;   SIDE       the picture at the side of the first and the last page
;   SIGN       a program that signs the file that it is given (optional)
;
; Installs for the person alone, without an administrator, or with /AllUsers for all. /S: without a
; window; /D=FOLDER as the last, unquoted: where to. Ends with 2 when the program is running, with
; 740 when /AllUsers needs an administrator. The uninstaller knows /S too, which keeps what the
; program has kept for the person, and with it /DeleteData, which does not.
Unicode true
Target amd64-unicode
ManifestLongPathAware true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include "${FACTS}"

!define PROGRAM "mentorship-desktop.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
; Where the program keeps settings and data, and the beginning of its entries' names in the
; Credential Manager (src/app/paths.cpp, src/session/keychainsecretstore.cpp).
!define DATA "$LOCALAPPDATA\mentorship-desktop"
!define CREDENTIALS "mentorship-desktop/*"

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "${VENDOR}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME} installer"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "Copyright ${COPYRIGHT}"

!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
  !finalize '"${SIGN}" "%1"' = 0
!endif

Var IsForAll
Var ForMe
Var ForAll
Var DeletesData
Var Choice

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
Page custom showScope leaveScope
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION runProgram
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.showData un.leaveData
!insertmacro MUI_UNPAGE_INSTFILES

!include "texts.nsh"
!include "install.nsh"
!include "uninstall.nsh"
