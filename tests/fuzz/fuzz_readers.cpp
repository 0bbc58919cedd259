// SPDX-FileCopyrightText: 2026 The Mentorship Desktop authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer over everything that reads an answer of the service. Needs clang with its runtime
// (libclang-rt-14-dev on Debian); everywhere else the test fuzz.corpus runs the same properties.
//
//     cmake --preset asan -B build/fuzz -DCMAKE_CXX_COMPILER=clang++ -DMENTORSHIP_FUZZ=ON
//     cmake --build build/fuzz --target fuzz_readers fuzz_seeds
//     build/fuzz/tests/fuzz/fuzz_seeds /tmp/seeds
//     build/fuzz/tests/fuzz/fuzz_readers -max_total_time=300 /tmp/seeds
//
// What it finds goes into tests/fuzz/corpus, where fuzz.corpus tries it ever after.
#include "fuzz/properties.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const fuzz::Outcome outcome = fuzz::tryReaders(input);
    if (!outcome.broken.isEmpty())
        qFatal("%s", qPrintable(outcome.broken));
    return 0;
}
