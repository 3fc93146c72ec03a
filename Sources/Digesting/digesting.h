/* SHA-256 (FIPS 180-4) with the instructions that x86 processors have for it. */
#if defined(__x86_64__)
#include <immintrin.h>

/* Whether this processor has them: SHA, SSSE3 and SSE4.1. glibc has asked when the program began; in a virtual
   machine each further question takes longer than the digest of a page. */
#if __has_include(<sys/platform/x86.h>)
#include <sys/platform/x86.h>
static inline int digesting_is_possible(void) {
  return CPU_FEATURE_PRESENT(SHA) && CPU_FEATURE_PRESENT(SSSE3) && CPU_FEATURE_PRESENT(SSE4_1);
}
#else
#include <cpuid.h>
static inline int digesting_is_possible(void) {
  unsigned int a, b, c, d;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & (1u << 29))) return 0;
  return __get_cpuid(1, &a, &b, &c, &d) && (c & (1u << 9)) && (c & (1u << 19));
}
#endif

/* Takes `count` blocks of 64 bytes into the eight words of `state`; `keys` are the 64 constants. */
__attribute__((target("sha,ssse3,sse4.1")))
static inline void digesting_absorb(unsigned int *state, const unsigned char *bytes,
                                    unsigned long count, const unsigned int *keys) {
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  /* The instructions want the words in the orders ABEF and CDGH. */
  __m128i abef = _mm_alignr_epi8(low, high, 8);
  __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  for (; count > 0; count--, bytes += 64) {
    const __m128i first = abef, second = cdgh;
    __m128i words[4];
    for (int i = 0; i < 4; i++)
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), order);
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      __m128i word = words[i & 3];
      __m128i sum = _mm_add_epi32(word, _mm_loadu_si128((const __m128i *)(keys + 4 * i)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));
      if (i < 12) {
        const __m128i last = words[(i + 3) & 3];
        const __m128i middle = _mm_alignr_epi8(last, words[(i + 2) & 3], 4);
        word = _mm_add_epi32(_mm_sha256msg1_epu32(word, words[(i + 1) & 3]), middle);
        words[i & 3] = _mm_sha256msg2_epu32(word, last);
      }
    }
    abef = _mm_add_epi32(abef, first);
    cdgh = _mm_add_epi32(cdgh, second);
  }
  low = _mm_shuffle_epi32(abef, 0x1B);
  high = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(low, high, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(high, low, 8));
}
#endif
