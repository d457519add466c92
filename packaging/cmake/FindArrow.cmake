# Finds Arrow and Parquet and defines Arrow::Arrow, from -DArrow_ROOT=DIR (the pyarrow folder of a Python environment, or an
# install prefix), else from what ./bootstrap fetched, else from the system. Sets Arrow_VERSION.
include(DenjuLibraries)

find_path(Arrow_INCLUDE_DIR arrow/api.h HINTS ${DENJU_LIBRARIES}/pyarrow PATH_SUFFIXES include NO_CACHE)
if(Arrow_INCLUDE_DIR)
    file(STRINGS ${Arrow_INCLUDE_DIR}/arrow/util/config.h arrow_lines REGEX "^#define ARROW_VERSION_STRING ")
    string(REGEX MATCH "[0-9]+\\.[0-9]+\\.[0-9]+" Arrow_VERSION "${arrow_lines}")
    # A wheel holds only libarrow.so.2600 (major * 100 + minor), without the plain name that find_library looks for.
    string(REGEX REPLACE "^([0-9]+)\\.([0-9]+)\\..*" "\\1;\\2" arrow_parts "${Arrow_VERSION}")
    list(POP_FRONT arrow_parts arrow_major arrow_minor)
    math(EXPR arrow_soname "${arrow_major} * 100 + ${arrow_minor}")
endif()
foreach(library arrow arrow_compute parquet)
    # Those beside the headers that were found, never another Arrow's.
    find_library(Arrow_${library}_LIBRARY NAMES ${library} lib${library}.so.${arrow_soname}
        PATHS ${Arrow_INCLUDE_DIR}/.. PATH_SUFFIXES lib/${CMAKE_LIBRARY_ARCHITECTURE} lib64 lib NO_DEFAULT_PATH NO_CACHE)
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Arrow
    REQUIRED_VARS Arrow_arrow_LIBRARY Arrow_parquet_LIBRARY Arrow_INCLUDE_DIR
    VERSION_VAR Arrow_VERSION
    REASON_FAILURE_MESSAGE "Run ./bootstrap, or name an Arrow with -DArrow_ROOT=")

if(Arrow_FOUND AND NOT TARGET Arrow::Arrow)
    add_library(Arrow::Arrow INTERFACE IMPORTED GLOBAL)
    target_include_directories(Arrow::Arrow SYSTEM INTERFACE ${Arrow_INCLUDE_DIR})
    target_link_libraries(Arrow::Arrow INTERFACE ${Arrow_parquet_LIBRARY})
    if(Arrow_arrow_compute_LIBRARY) # a library of its own since Arrow 21
        target_link_libraries(Arrow::Arrow INTERFACE ${Arrow_arrow_compute_LIBRARY})
    endif()
    target_link_libraries(Arrow::Arrow INTERFACE ${Arrow_arrow_LIBRARY})
endif()
