# Where ./bootstrap puts LibTorch and Arrow. What stands there by name (libarrow.so.2600) is written into the build, so a change
# of its stamp has the next build find them anew.
set(DENJU_LIBRARIES ${CMAKE_SOURCE_DIR}/.deps/libraries)
if(EXISTS ${DENJU_LIBRARIES}/denju-stamp)
    set_property(DIRECTORY ${CMAKE_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${DENJU_LIBRARIES}/denju-stamp)
endif()
