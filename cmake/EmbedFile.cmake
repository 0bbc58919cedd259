# Turns a file into a C++ source that holds its bytes. Run by a build step:
#   cmake -DINPUT=FILE -DOUTPUT=FILE.cpp -DHEADER=HEADER -DNAMESPACE=NAME -DFUNCTION=NAME -P EmbedFile.cmake
# The function returns a std::string_view. The bytes are numbers, since compilers limit the length
# of text in quotes.
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE "${OUTPUT}" "// Made by cmake/EmbedFile.cmake.
#include \"${HEADER}\"

namespace ${NAMESPACE} {

std::string_view ${FUNCTION}()
{
    static constexpr unsigned char bytes[] = {
${bytes}
    };
    return {reinterpret_cast<const char *>(bytes), sizeof(bytes)};
}

} // namespace ${NAMESPACE}
")
