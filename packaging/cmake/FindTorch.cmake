# Finds LibTorch and defines Torch::Torch, from -DTorch_ROOT=DIR (a libtorch folder, or the torch folder of a Python environment), else
# from what ./bootstrap fetched. Unlike Torch's own package it asks for no CUDA toolkit: a CUDA build is linked by
# its libraries alone, and finds the rest of CUDA beside itself. Sets Torch_VERSION and Torch_CUDA (whether the build knows CUDA).
include(DenjuLibraries)

find_path(Torch_INCLUDE_DIR torch/csrc/api/include/torch/torch.h HINTS ${DENJU_LIBRARIES}/torch PATH_SUFFIXES include NO_CACHE)
# All libraries of one LibTorch: the one whose headers were found. Another one nearby may be of another version or build.
foreach(library torch torch_cpu c10 torch_cuda c10_cuda)
    find_library(Torch_${library}_LIBRARY ${library}
        PATHS ${Torch_INCLUDE_DIR}/.. PATH_SUFFIXES lib/${CMAKE_LIBRARY_ARCHITECTURE} lib64 lib NO_DEFAULT_PATH NO_CACHE)
endforeach()

# Newer versions keep it in headeronly/; either way it is three numbers of their own.
foreach(file torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
    if(Torch_INCLUDE_DIR AND NOT Torch_VERSION AND EXISTS ${Torch_INCLUDE_DIR}/${file})
        file(STRINGS ${Torch_INCLUDE_DIR}/${file} torch_lines REGEX "^#define TORCH_VERSION_(MAJOR|MINOR|PATCH) [0-9]+")
        list(TRANSFORM torch_lines REPLACE ".* ([0-9]+).*" "\\1")
        list(JOIN torch_lines "." Torch_VERSION)
    endif()
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Torch
    REQUIRED_VARS Torch_torch_LIBRARY Torch_torch_cpu_LIBRARY Torch_c10_LIBRARY Torch_INCLUDE_DIR
    VERSION_VAR Torch_VERSION
    REASON_FAILURE_MESSAGE "Run ./bootstrap, or name a LibTorch with -DTorch_ROOT=")

if(Torch_FOUND AND NOT TARGET Torch::Torch)
    # An old-ABI LibTorch compiles, and then fails to link with hundreds of undefined symbols: say so here instead.
    file(STRINGS ${Torch_c10_LIBRARY} torch_new_abi REGEX "__cxx11" LIMIT_COUNT 1)
    if(NOT torch_new_abi)
        message(FATAL_ERROR "The LibTorch at ${Torch_c10_LIBRARY} was built with the old C++ ABI. Take one with the C++11 ABI.")
    endif()

    add_library(Torch::Torch INTERFACE IMPORTED GLOBAL)
    target_include_directories(Torch::Torch SYSTEM INTERFACE ${Torch_INCLUDE_DIR} ${Torch_INCLUDE_DIR}/torch/csrc/api/include)
    target_compile_definitions(Torch::Torch INTERFACE _GLIBCXX_USE_CXX11_ABI=1)
    # The standard library first: a CUDA build's libtorch.so brings parts of one of its own, whose remove_all crashes.
    target_link_libraries(Torch::Torch INTERFACE stdc++ ${Torch_torch_LIBRARY} ${Torch_torch_cpu_LIBRARY} ${Torch_c10_LIBRARY})
    set(Torch_CUDA FALSE)
    if(Torch_torch_cuda_LIBRARY AND Torch_c10_cuda_LIBRARY)
        set(Torch_CUDA TRUE)
        # Nothing calls into the CUDA libraries by name (they register themselves), so the linker would leave them out. What
        # they need in turn (cudart, cublas, ...) is found at run time by their own rpath, not here.
        target_link_libraries(Torch::Torch INTERFACE
            "-Wl,--push-state,--no-as-needed,${Torch_torch_cuda_LIBRARY},${Torch_c10_cuda_LIBRARY},--pop-state")
        target_link_options(Torch::Torch INTERFACE -Wl,--allow-shlib-undefined)
    endif()
endif()
