# jemalloc as Debian packages it: Jemalloc::Jemalloc. Who links to it allocates with it.
find_path(Jemalloc_INCLUDE_DIR jemalloc/jemalloc.h)
find_library(Jemalloc_LIBRARY jemalloc)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Jemalloc DEFAULT_MSG Jemalloc_LIBRARY Jemalloc_INCLUDE_DIR)
if(Jemalloc_FOUND AND NOT TARGET Jemalloc::Jemalloc)
    add_library(Jemalloc::Jemalloc UNKNOWN IMPORTED)
    set_target_properties(Jemalloc::Jemalloc PROPERTIES
        IMPORTED_LOCATION ${Jemalloc_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${Jemalloc_INCLUDE_DIR})
endif()
