# Compiler settings and libraries that every module shares.
add_library(klag_settings INTERFACE)
target_compile_features(klag_settings INTERFACE cxx_std_20)
target_include_directories(klag_settings INTERFACE ${CMAKE_SOURCE_DIR}/src)
target_compile_options(klag_settings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # A false alarm of g++ 12 on the addition of strings (GCC bug 105651).
  target_compile_options(klag_settings INTERFACE -Wno-restrict)
endif()

# A start touches few of the program's pages, and each is fetched when it is first touched: what is
# smaller starts faster. -O3 makes it a fifth larger and nothing faster.
string(REPLACE "-O3" "-O2" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
target_compile_options(klag_settings INTERFACE $<$<CONFIG:Release>:-ffunction-sections;-fdata-sections>)
target_link_options(klag_settings INTERFACE $<$<CONFIG:Release>:LINKER:--gc-sections>)

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

option(KLAG_STATIC "Link libraries statically where the system has archives of them" ON)

# klag_prefer_archives(TARGET NAME...): TARGET links lib<NAME>.a ... when all of them are there; else
# the property KLAG_SHARED has them.
function(klag_prefer_archives target)
  set(found)
  foreach(name ${ARGN})
    find_library(KLAG_ARCHIVE_${name} lib${name}.a)
    if(NOT KLAG_STATIC OR NOT KLAG_ARCHIVE_${name})
      set_property(GLOBAL APPEND PROPERTY KLAG_SHARED ${ARGN})
      return()
    endif()
    list(APPEND found ${KLAG_ARCHIVE_${name}})
  endforeach()
  set_target_properties(${target} PROPERTIES INTERFACE_LINK_LIBRARIES "${found}")
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

# klag_start_alone(TARGET): a program that loads no library when it starts, where the system has
# archives of all: that takes a quarter off a start. It still lies elsewhere in memory each time.
# What few commands need, and would make every start slower, is in a program of its own (klag-office).
get_property(klag_shared GLOBAL PROPERTY KLAG_SHARED)
function(klag_start_alone target)
  if(KLAG_STATIC AND NOT klag_shared)
    # The usual linker puts what runs at the start together, which mold does not. The last one named counts.
    target_link_options(${target} PRIVATE -static-pie -fuse-ld=bfd)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  endif()
endfunction()

find_path(MUSTACHE_DIR kainjow/mustache.hpp REQUIRED)
find_path(BOOST_MATH_DIR boost/math/special_functions/gamma.hpp REQUIRED)
