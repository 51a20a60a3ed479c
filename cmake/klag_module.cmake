# klag_module(NAME [USES module...] [LIBS library...] [TEST_LIBS library...]): a module is a folder.
# Makes the library klag_NAME from src/NAME and NAME_tests from tests/unit/NAME.
# A module's tests link that module (and test support, and TEST_LIBS) only, so that a forbidden use
# fails to build.
function(klag_module name)
  if(KLAG_MODULES AND NOT name IN_LIST KLAG_MODULES)
    return()
  endif()
  cmake_parse_arguments(arg "" "" "USES;LIBS;TEST_LIBS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.cpp)
  add_library(klag_${name} STATIC ${sources})
  list(TRANSFORM arg_USES PREPEND klag_)
  target_link_libraries(klag_${name} PUBLIC klag_settings ${arg_USES} ${arg_LIBS})

  file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/unit/${name}/*_test.cpp)
  if(KLAG_TESTS AND tests)
    add_executable(${name}_tests ${tests})
    target_include_directories(${name}_tests PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    # What is tested is compiled as the preset says; the tests themselves take half the time like this.
    target_compile_options(${name}_tests PRIVATE -O0)
    target_compile_definitions(${name}_tests PRIVATE KLAG_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name}_tests PRIVATE klag_${name} GTest::gmock GTest::gtest_main rapidcheck ${arg_TEST_LIBS})
    gtest_discover_tests(${name}_tests TEST_PREFIX "${name}/" DISCOVERY_TIMEOUT 60
                         PROPERTIES TIMEOUT 300)
  endif()
endfunction()
