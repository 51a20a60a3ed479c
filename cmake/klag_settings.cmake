# Compiler settings and libraries that every module shares.
add_library(klag_settings INTERFACE)
target_compile_features(klag_settings INTERFACE cxx_std_20)
target_include_directories(klag_settings INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(klag_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # A false alarm of g++ 12 on the addition of strings (GCC bug 105651).
  target_compile_options(klag_settings INTERFACE -Wno-restrict)
endif()

find_program(KLAG_CCACHE ccache)
if(KLAG_CCACHE)
  set(CMAKE_C_COMPILER_LAUNCHER ${KLAG_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${KLAG_CCACHE})
endif()
find_program(KLAG_MOLD mold)
if(KLAG_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

find_package(PkgConfig REQUIRED)
find_package(CLI11 REQUIRED)
find_package(yaml-cpp REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
pkg_check_modules(cmark REQUIRED IMPORTED_TARGET libcmark)
pkg_check_modules(libgit2 REQUIRED IMPORTED_TARGET libgit2)
pkg_check_modules(gmime REQUIRED IMPORTED_TARGET gmime-3.0)
pkg_check_modules(nettle REQUIRED IMPORTED_TARGET nettle)
pkg_check_modules(sqlite REQUIRED IMPORTED_TARGET sqlite3)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(zlib REQUIRED IMPORTED_TARGET zlib)

# What every start would have to load is linked statically where the system has archives of it, and
# what few commands need is loaded late (late/library.h): together a third of the time of a start.
option(KLAG_STATIC "Link libraries statically where the system has archives of them" ON)

# klag_prefer_archives(TARGET NAME...): TARGET links lib<NAME>.a ... when all of them are there; the
# property KLAG_BUILT_IN lists those that are.
function(klag_prefer_archives target)
  set(found)
  foreach(name ${ARGN})
    find_library(KLAG_ARCHIVE_${name} lib${name}.a)
    if(NOT KLAG_STATIC OR NOT KLAG_ARCHIVE_${name})
      return()
    endif()
    list(APPEND found ${KLAG_ARCHIVE_${name}})
  endforeach()
  set_target_properties(${target} PROPERTIES INTERFACE_LINK_LIBRARIES "${found}")
  set_property(GLOBAL APPEND PROPERTY KLAG_BUILT_IN ${ARGN})
endfunction()

add_library(klag_yaml_cpp INTERFACE)
target_link_libraries(klag_yaml_cpp INTERFACE ${YAML_CPP_LIBRARIES})
klag_prefer_archives(klag_yaml_cpp yaml-cpp)
klag_prefer_archives(PkgConfig::cmark cmark)
klag_prefer_archives(PkgConfig::libgit2 git2 mbedcrypto http_parser pcre2-8 z)
klag_prefer_archives(PkgConfig::nettle nettle)
klag_prefer_archives(PkgConfig::sodium sodium)
klag_prefer_archives(PkgConfig::sqlite sqlite3)
klag_prefer_archives(PkgConfig::utf8proc utf8proc)
klag_prefer_archives(PkgConfig::zlib z)

if(KLAG_STATIC)
  target_link_options(klag_settings INTERFACE -static-libstdc++ -static-libgcc)
  set_property(GLOBAL APPEND PROPERTY KLAG_BUILT_IN stdc++ gcc_s)
endif()

# Only their headers: they are loaded late.
foreach(late gmime xlsxwriter)
  set_target_properties(PkgConfig::${late} PROPERTIES INTERFACE_LINK_LIBRARIES "")
endforeach()

find_path(MUSTACHE_DIR kainjow/mustache.hpp REQUIRED)
find_path(BOOST_MATH_DIR boost/math/special_functions/gamma.hpp REQUIRED)
