// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/languages.h"

namespace view {

QList<Language> languages()
{
    const auto language = [](const char *code, const char16_t *name) {
        return Language{QString::fromLatin1(code), QString::fromUtf16(name)};
    };
    return {language("ar", u"العربية"),
            language("de", u"Deutsch"),
            language("en", u"English"),
            language("es", u"Español"),
            language("fr", u"Français"),
            language("hi", u"हिन्दी"),
            language("pt_BR", u"Português (Brasil)"),
            language("zh_CN", u"简体中文")};
}

} // namespace view
