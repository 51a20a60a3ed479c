# klag_embed(TARGET FOLDER): puts every file below FOLDER into TARGET as text.
# The generated source defines klag::store::embedded_files(): sorted (path, content) pairs,
# paths relative to FOLDER.
function(klag_embed target folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*)
  list(SORT files)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_embedded.cpp)
  list(TRANSFORM files PREPEND ${folder}/ OUTPUT_VARIABLE inputs)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  add_custom_command(
    OUTPUT ${out}
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/cmake/embed.py ${folder} ${out}
    DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/cmake/embed.py
    VERBATIM)
  target_sources(${target} PRIVATE ${out})
endfunction()

# klag_embed_text(MODULE FILE NAME): gives klag_MODULE the text of FILE as klag::MODULE::NAME.
function(klag_embed_text module file name)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/klag_${module}_${name}.cpp)
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  add_custom_command(
    OUTPUT ${out}
    COMMAND Python3::Interpreter ${CMAKE_SOURCE_DIR}/cmake/embed.py ${file} ${out} ${module} ${name}
    DEPENDS ${file} ${CMAKE_SOURCE_DIR}/cmake/embed.py
    VERBATIM)
  target_sources(klag_${module} PRIVATE ${out})
endfunction()
