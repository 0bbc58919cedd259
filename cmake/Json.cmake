# nlohmann/json is headers only, so for another system those of this computer do. They are linked
# to a folder of their own: beside them lie the headers of this computer's system.
if(CMAKE_CROSSCOMPILING)
    find_path(JSON_INCLUDE_DIR nlohmann/json.hpp REQUIRED NO_CMAKE_FIND_ROOT_PATH)
    file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/headers")
    file(CREATE_LINK "${JSON_INCLUDE_DIR}/nlohmann" "${PROJECT_BINARY_DIR}/headers/nlohmann"
         SYMBOLIC)
    add_library(nlohmann_json::nlohmann_json INTERFACE IMPORTED)
    target_include_directories(nlohmann_json::nlohmann_json
        INTERFACE "${PROJECT_BINARY_DIR}/headers")
else()
    find_package(nlohmann_json REQUIRED)
endif()
