// Read by moc before each header: libstdc++ 12's <compare> alone leaves its macros undefined for moc's preprocessor.
#include <cstddef>
