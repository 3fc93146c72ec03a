/// The years of the Chinese calendar from 1900 to 2100, six hexadecimal digits each: 6 bits for the
/// days from 1 January to the first day of the year, 4 for the month that is followed by its leap
/// month (0: none), 13 for the lengths of its months from the lowest bit on (1: 30 days, 0: 29).
///
/// Worked out by the rules of GB/T 33661—2017 from the new moons and the sun's longitude (VSOP87 and
/// Chapront's ELP by way of PyEphem 4), at 120° east from 1929 on and at Beijing's own meridian
/// before, as the almanacs did. Checked against the first days of the year that the Hong Kong
/// Observatory and the Purple Mountain Observatory give.
enum LunarYears {
  static let first = 1900
  static let packed = """
    3d16d26207524c0ea538b64a5c064b440a9b30955a56056a400b592a57525007523adb25600b25480a4b32b4ab\
    5802ad42056b2c4b69520da93efd92640e924c0d2536ba4d5c0a564602b62e95b55606d4400ea92c5e92500e92\
    3acd265e052b480a5732b2b6580b5a4406d42e6ec95207493cf693620a934c052b34ca5b5a0aad46056a309b55\
    560ba4400b492a5a93500a9538f52d5e0536480aad34b5aa5805b2420da52e7d4a540d4a3d0a95600a974c0556\
    36cab55a0ad54606d2308ea5560ea540064a286c974e0a9b3af55a5e056a480b6934b7525a0b52420b252c964b\
    520a4b3d14ab6002ad4a056d36cb695c0da9460d92309d25560d25415a4d640a564e02b638c5b55e06d5480ea9\
    34be925a0e92440d262c6a56500a573d14d662035a4a06d536b6c95c07494606932e952b54052b3e0a5b2a555a\
    4e056a38fb55600ba44a0b4932ba93580a9542052d2c8aad500ab53d35aa6205d24c0da536dd4a5c0d4a460c95\
    30952e5405563e0ab52a55b25006d238cea55e072548064b32ac97560cab42055a2c6ad6520b693d7752620b52\
    4c0b2536da4b5a0a4b4404ab2ea55b5405ad3e0b6a2a5b52500d923afd255e0d25480a5532b4ad5804b64005b5\
    2c6daa520ec93f1e92620e924c0d2636ca565a0a574405562e86d5540755400749286e934e069338f52b5e052b\
    460a5b32b55a58056a420b652c974a520b4a3d1a95620a954a052d34caad5a0ab54605aa2e8ba5540da5400d4a\
    2a7c954e0c9638f94e5e0556480ab532b5b25806d2420ea52e8e4a50068b3b0c976004ab4a055b34cad65a0b6a\
    460752309725540b453e0a8b28549b4e04ab
    """
}
