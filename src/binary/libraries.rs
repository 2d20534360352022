//! The packages that bring the commonest shared libraries.
//!
//! Names are those of Debian's package lists of bookworm and trixie and of Alpine's of 3.24; a test
//! looks them up in the package indexes beside the page.

/// The packages that bring a library; empty where a distribution has no such one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Packaged {
    /// The library, as programs are linked to it.
    pub library: &'static str,
    /// In Debian 12.
    pub bookworm: &'static str,
    /// In Debian 13.
    pub trixie: &'static str,
    /// In Alpine.
    pub alpine: &'static str,
}

/// The packages that bring a library.
pub fn packaged(library: &str) -> Option<Packaged> {
    PACKAGED.lines().filter_map(row).find(|it| it.library == library)
}

fn row(line: &'static str) -> Option<Packaged> {
    let mut words = line.split(' ').map(|it| if it == "-" { "" } else { it });
    let (library, bookworm, trixie, alpine) =
        (words.next()?, words.next()?, words.next()?, words.next()?);
    // `=` is the name before.
    let trixie = if trixie == "=" { bookworm } else { trixie };
    Some(Packaged { library, bookworm, trixie, alpine })
}

/// A library, its package in bookworm, in trixie (`=` for the same) and in Alpine, `-` for none.
pub const PACKAGED: &str = "\
libssl.so.3 libssl3 libssl3t64 libssl3
libcrypto.so.3 libssl3 libssl3t64 libcrypto3
libgcc_s.so.1 libgcc-s1 = libgcc
libstdc++.so.6 libstdc++6 = libstdc++
libgomp.so.1 libgomp1 = libgomp
libatomic.so.1 libatomic1 = libatomic
libgfortran.so.5 libgfortran5 = libgfortran
libquadmath.so.0 libquadmath0 = -
libz.so.1 zlib1g = zlib
libzstd.so.1 libzstd1 = zstd-libs
liblzma.so.5 liblzma5 = xz-libs
libbz2.so.1.0 libbz2-1.0 = -
libbz2.so.1 - - libbz2
liblz4.so.1 liblz4-1 = lz4-libs
libsnappy.so.1 libsnappy1v5 = snappy
libbrotlidec.so.1 libbrotli1 = brotli-libs
libbrotlienc.so.1 libbrotli1 = brotli-libs
libbrotlicommon.so.1 libbrotli1 = brotli-libs
libcurl.so.4 libcurl4 libcurl4t64 libcurl
libcurl-gnutls.so.4 libcurl3-gnutls libcurl3t64-gnutls -
libnghttp2.so.14 libnghttp2-14 = nghttp2-libs
libssh2.so.1 libssh2-1 libssh2-1t64 libssh2
libidn2.so.0 libidn2-0 = libidn2
libgnutls.so.30 libgnutls30 libgnutls30t64 gnutls
libgcrypt.so.20 libgcrypt20 = libgcrypt
libsodium.so.23 libsodium23 = -
libsodium.so.26 - - libsodium
libpq.so.5 libpq5 = libpq
libmariadb.so.3 libmariadb3 = mariadb-connector-c
libsqlite3.so.0 libsqlite3-0 = sqlite-libs
libodbc.so.2 libodbc2 = unixodbc
libhiredis.so.0.14 libhiredis0.14 - -
libxml2.so.2 libxml2 = libxml2
libxslt.so.1 libxslt1.1 = libxslt
libexpat.so.1 libexpat1 = libexpat
libyaml-0.so.2 libyaml-0-2 = yaml
libffi.so.8 libffi8 = libffi
libpcre2-8.so.0 libpcre2-8-0 = pcre2
libpcre.so.3 libpcre3 - -
libonig.so.5 libonig5 = oniguruma
libgmp.so.10 libgmp10 = gmp
libreadline.so.8 libreadline8 libreadline8t64 readline
libncursesw.so.6 libncursesw6 = -
libncurses.so.6 libncurses6 = -
libtinfo.so.6 libtinfo6 = -
libedit.so.2 libedit2 = -
libedit.so.0 - - libedit
libglib-2.0.so.0 libglib2.0-0 libglib2.0-0t64 glib
libgobject-2.0.so.0 libglib2.0-0 libglib2.0-0t64 glib
libgio-2.0.so.0 libglib2.0-0 libglib2.0-0t64 glib
libfontconfig.so.1 libfontconfig1 = fontconfig
libfreetype.so.6 libfreetype6 = freetype
libharfbuzz.so.0 libharfbuzz0b = harfbuzz
libcairo.so.2 libcairo2 = cairo
libpango-1.0.so.0 libpango-1.0-0 = pango
libpng16.so.16 libpng16-16 libpng16-16t64 libpng
libjpeg.so.62 libjpeg62-turbo = -
libjpeg.so.8 - - libjpeg-turbo
libwebp.so.7 libwebp7 = libwebp
libtiff.so.6 libtiff6 = tiff
libGL.so.1 libgl1 = mesa-gl
libX11.so.6 libx11-6 = libx11
libXext.so.6 libxext6 = libxext
libXrender.so.1 libxrender1 = libxrender
libxcb.so.1 libxcb1 = libxcb
libasound.so.2 libasound2 libasound2t64 alsa-lib
libuuid.so.1 libuuid1 = libuuid
libblkid.so.1 libblkid1 = libblkid
libmagic.so.1 libmagic1 libmagic1t64 libmagic
libseccomp.so.2 libseccomp2 = libseccomp
libcap.so.2 libcap2 = libcap2
libcap-ng.so.0 libcap-ng0 = libcap-ng
libacl.so.1 libacl1 = -
libselinux.so.1 libselinux1 = -
libcrypt.so.1 libcrypt1 = -
libpam.so.0 libpam0g = linux-pam
libsystemd.so.0 libsystemd0 = -
libudev.so.1 libudev1 = eudev-libs
libusb-1.0.so.0 libusb-1.0-0 = libusb
libpcap.so.0.8 libpcap0.8 libpcap0.8t64 -
libpcap.so.1 - - libpcap
libelf.so.1 libelf1 libelf1t64 libelf
libunwind.so.8 libunwind8 = libunwind
libjemalloc.so.2 libjemalloc2 = jemalloc
libtcmalloc.so.4 libgoogle-perftools4 libgoogle-perftools4t64 -
libevent-2.1.so.7 libevent-2.1-7 libevent-2.1-7t64 libevent
libev.so.4 libev4 libev4t64 libev
libuv.so.1 libuv1 libuv1t64 libuv
libcares.so.2 libc-ares2 = c-ares
libzmq.so.5 libzmq5 = libzmq
libgssapi_krb5.so.2 libgssapi-krb5-2 = krb5-libs
libkrb5.so.3 libkrb5-3 = krb5-libs
libldap-2.5.so.0 libldap-2.5-0 - -
libldap.so.2 - libldap2 libldap
libsasl2.so.2 libsasl2-2 = libsasl
libmaxminddb.so.0 libmaxminddb0 = libmaxminddb
libprotobuf-c.so.1 libprotobuf-c1 = protobuf-c
liblua5.4.so.0 liblua5.4-0 = -
libluajit-5.1.so.2 libluajit-5.1-2 = luajit
libpython3.11.so.1.0 libpython3.11 - -
libpython3.13.so.1.0 - libpython3.13 -
libicuuc.so.72 libicu72 - -
libicuuc.so.76 - libicu76 icu-libs
libicui18n.so.72 libicu72 - -
libicui18n.so.76 - libicu76 icu-libs
";
