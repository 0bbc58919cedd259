; SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
; SPDX-License-Identifier: GPL-3.0-or-later

Function un.onInit
  SetRegView 64
  StrCpy $DeletesData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/DeleteData" $1
  ${IfNot} ${Errors}
  ${AndIf} ${Silent}
    StrCpy $DeletesData 1
  ${EndIf}
  StrCpy $IsForAll 0
  ; It is told its folder with a backslash at the end.
  StrCpy $0 $INSTDIR "" -1
  ${If} $0 == "\"
    StrCpy $INSTDIR $INSTDIR -1
  ${EndIf}
  ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $IsForAll 1
    Call un.isAdministrator
    Pop $0
    ${If} $0 = 0
      ${IfNot} ${Silent}
        ExecShell "runas" "$INSTDIR\uninstall.exe"
      ${EndIf}
      SetErrorLevel 740 ; ERROR_ELEVATION_REQUIRED
      Quit
    ${EndIf}
  ${EndIf}
  Call un.useScope
FunctionEnd

; Without a window nothing is asked, and what the program keeps stays.
Function un.showData
  SetShellVarContext current
  ${IfNot} ${FileExists} "${DATA}\*.*"
    Call un.useScope
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(DataTitle)" "$(DataSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 48u "$(DataNote)"
  Pop $0
  ${NSD_CreateLabel} 0 50u 100% 20u "${DATA}"
  Pop $0
  ${NSD_CreateCheckBox} 0 76u 100% 24u "$(DataDelete)"
  Pop $Choice
  Call un.useScope
  nsDialogs::Show
FunctionEnd

Function un.leaveData
  ${NSD_GetState} $Choice $DeletesData
FunctionEnd

; The sign-ins and keys of all profiles, from the person's Credential Manager.
Function un.deleteCredentials
  System::Call 'advapi32::CredEnumerateW(w "${CREDENTIALS}", i 0, *i .r0, *p .r1) i .r2'
  ${If} $2 = 0
    Return ; there are none
  ${EndIf}
  StrCpy $3 $1
  ${While} $0 > 0
    System::Call "*$3(p .r4)"
    System::Call "*$4(i, i .r5, w .r6)" ; CREDENTIALW: Flags, Type, TargetName
    System::Call 'advapi32::CredDeleteW(w r6, i r5, i 0)'
    IntPtrOp $3 $3 + 8
    IntOp $0 $0 - 1
  ${EndWhile}
  System::Call 'advapi32::CredFree(p r1)'
FunctionEnd

Section un.Uninstall
  Call un.waitForEnd
  SetOutPath "$TEMP" ; the folder in use cannot be removed
  !define REMOVES
  !include "${FILES}"
  !undef REMOVES
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing of the person's is in it
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  ${If} $DeletesData = 1
    SetShellVarContext current
    RMDir /r "${DATA}"
    Call un.deleteCredentials
    Call un.useScope
  ${EndIf}
SectionEnd
