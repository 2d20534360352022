#include <stdio.h>
#include <string.h>
#include <zlib.h>

int main(void) {
    const char *word = "showdown";
    printf("%08lx\n", crc32(0, (const Bytef *)word, strlen(word)));
    return 0;
}
