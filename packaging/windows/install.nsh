; SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
; SPDX-License-Identifier: GPL-3.0-or-later

; useScope UN: for whom $IsForAll says, as to folders and registry.
!macro defineUseScope UN
  Function ${UN}useScope
    SetRegView 64
    ${If} $IsForAll = 1
      SetShellVarContext all
    ${Else}
      SetShellVarContext current
    ${EndIf}
  FunctionEnd
!macroend
!insertmacro defineUseScope ""
!insertmacro defineUseScope "un."

; isAdministrator UN: pushes 1 or 0.
!macro defineIsAdministrator UN
  Function ${UN}isAdministrator
    Push $0
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 == "Admin"
      StrCpy $0 1
    ${Else}
      StrCpy $0 0
    ${EndIf}
    Exch $0
  FunctionEnd
!macroend
!insertmacro defineIsAdministrator ""
!insertmacro defineIsAdministrator "un."

; waitForEnd UN: until no program in $INSTDIR runs any longer, as nothing can write to the file of
; one that does. Without a window it does not wait.
!macro defineWaitForEnd UN
  Function ${UN}waitForEnd
    again:
    ClearErrors
    !insertmacro tryWriting "$INSTDIR\${PROGRAM}"
    !insertmacro tryWriting "$INSTDIR\mentorship-sandbox.exe"
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    ${EndIf}
  FunctionEnd
!macroend
; Sets the error flag when it cannot.
!macro tryWriting FILE
  ${If} ${FileExists} "${FILE}"
    FileOpen $0 "${FILE}" a
    FileClose $0
  ${EndIf}
!macroend
!insertmacro defineWaitForEnd ""
!insertmacro defineWaitForEnd "un."

; Where it was installed before, else where such programs usually are; but never against /D=.
Function chooseFolder
  Call useScope
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $IsForAll = 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel 1
    Quit
  ${EndIf}
  StrCpy $IsForAll 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $IsForAll 1
    Call isAdministrator
    Pop $0
    ${If} $0 = 0
      MessageBox MB_OK|MB_ICONSTOP "$(NeedsAdministrator)" /SD IDOK
      SetErrorLevel 740 ; ERROR_ELEVATION_REQUIRED
      Quit
    ${EndIf}
  ${EndIf}
  Call chooseFolder
FunctionEnd

; For whom?

Function showScope
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    Abort ; it was asked before the administrator was
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ScopeTitle)" "$(ScopeSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 0 100% 12u "$(ScopeMe)"
  Pop $ForMe
  ${NSD_CreateLabel} 12u 14u -12u 20u "$(ScopeMeNote)"
  Pop $0
  ${NSD_CreateRadioButton} 0 44u 100% 12u "$(ScopeAll)"
  Pop $ForAll
  ${NSD_CreateLabel} 12u 58u -12u 20u "$(ScopeAllNote)"
  Pop $0
  ${If} $IsForAll = 1
    ${NSD_Check} $ForAll
  ${Else}
    ${NSD_Check} $ForMe
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function leaveScope
  ${NSD_GetState} $ForAll $Choice
  ${If} $Choice = ${BST_CHECKED}
    StrCpy $Choice 1
  ${Else}
    StrCpy $Choice 0
  ${EndIf}
  Call isAdministrator
  Pop $0
  ${If} $Choice = 1
  ${AndIf} $0 = 0
    ; Begins again as an administrator; whoever declines that stays here.
    ClearErrors
    ExecShell "runas" "$EXEPATH" "/AllUsers"
    ${If} ${Errors}
      Abort
    ${EndIf}
    Quit
  ${EndIf}
  ${If} $Choice <> $IsForAll
    StrCpy $IsForAll $Choice
    StrCpy $INSTDIR ""
    Call chooseFolder
  ${EndIf}
FunctionEnd

; An older version goes first, with all of its files; what the program keeps stays.
Function removeOlder
  ReadRegStr $R0 SHCTX "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $R0 == ""
  ${OrIfNot} ${FileExists} "$R0\uninstall.exe"
    Return
  ${EndIf}
  DetailPrint "$(RemovingOlder)"
  again:
  ClearErrors
  ExecWait '"$R0\uninstall.exe" /S _?=$R0' $R1
  ${If} ${Errors}
    StrCpy $R1 1
  ${EndIf}
  ${If} $R1 = 2
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY again
  ${ElseIf} $R1 <> 0
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(NotRemoved)" /SD IDCANCEL IDRETRY again
  ${EndIf}
  ${If} $R1 <> 0
    SetErrorLevel $R1
    Quit
  ${EndIf}
  Delete "$R0\uninstall.exe"
  RMDir "$R0"
FunctionEnd

Section
  Call useScope
  Call removeOlder
  Call waitForEnd
  ClearErrors
  !define INSTALLS
  !include "${FILES}"
  !undef INSTALLS
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    DetailPrint "$(NotWritten)"
    SetErrorLevel 3
    Abort "$(NotWritten)"
  ${EndIf}
  SetOutPath "$INSTDIR"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" "" "" "${SUMMARY}"
  Call register
SectionEnd

; In the list of apps.
Function register
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${VENDOR}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
FunctionEnd

; By the desktop, so that it does not run as an administrator after an installation for all.
Function runProgram
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd
