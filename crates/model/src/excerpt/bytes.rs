//! How an excerpt is written and read. It is read by the build that wrote it and by no other, so that it needs no names, no versions and
//! no errors: bytes that are missing are read as nothing.

use crate::{Date, Scope};
use crate::{ParagraphId, PartId, PlaceId, RegionId, RouteId, SectionId, ZoneId};

/// Bytes that are read from the front.
pub(super) struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << (shift & 63);
            shift += 7;
            if byte < 0x80 {
                return number;
            }
        }
    }
}

/// What an excerpt is made of.
pub(super) trait Excerpted: Sized {
    fn write(&self, to: &mut Vec<u8>);
    fn read(from: &mut Bytes<'_>) -> Self;
}

/// Records: what is left out is empty when it is read.
macro_rules! excerpted {
    ($($record:path { $($kept:ident),*; $($left_out:ident),* })*) => {$(
        impl Excerpted for $record {
            fn write(&self, to: &mut Vec<u8>) {
                let Self { $($kept,)* $($left_out: _,)* } = self;
                $($kept.write(to);)*
            }

            fn read(from: &mut Bytes<'_>) -> Self {
                Self { $($kept: Excerpted::read(from),)* $($left_out: Default::default(),)* }
            }
        }
    )*};
}

/// Closed vocabularies: the place in the list of all.
macro_rules! listed {
    ($($name:ident)*) => {$(
        impl Excerpted for $name {
            fn write(&self, to: &mut Vec<u8>) {
                (*self as u16).write(to);
            }

            fn read(from: &mut Bytes<'_>) -> Self {
                Self::ALL[usize::from(u16::read(from)) % Self::ALL.len()]
            }
        }
    )*};
}

pub(super) use {excerpted, listed};

macro_rules! numbers {
    ($($name:ident)*) => {$(
        impl Excerpted for $name {
            fn write(&self, to: &mut Vec<u8>) {
                let mut rest = *self;
                while rest >= 0x80 {
                    to.push(rest as u8 | 0x80);
                    rest >>= 7;
                }
                to.push(rest as u8);
            }

            fn read(from: &mut Bytes<'_>) -> Self {
                from.number() as Self
            }
        }
    )*};
}

numbers! { u16 u64 }

macro_rules! ids {
    ($($name:ident)*) => {$(
        impl Excerpted for $name {
            fn write(&self, to: &mut Vec<u8>) {
                self.0.write(to);
            }

            fn read(from: &mut Bytes<'_>) -> Self {
                Self(u16::read(from))
            }
        }
    )*};
}

ids! { ParagraphId PartId PlaceId RegionId RouteId SectionId ZoneId }

impl Excerpted for u8 {
    fn write(&self, to: &mut Vec<u8>) {
        to.push(*self);
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        from.byte()
    }
}

impl Excerpted for i16 {
    fn write(&self, to: &mut Vec<u8>) {
        self.cast_unsigned().write(to);
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        u16::read(from).cast_signed()
    }
}

impl Excerpted for bool {
    fn write(&self, to: &mut Vec<u8>) {
        u8::from(*self).write(to);
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        from.byte() == 1
    }
}

impl Excerpted for String {
    fn write(&self, to: &mut Vec<u8>) {
        self.as_bytes().to_vec().write(to);
    }

    #[inline(never)]
    fn read(from: &mut Bytes<'_>) -> Self {
        Self::from_utf8(Vec::read(from)).unwrap_or_default()
    }
}

impl<T: Excerpted> Excerpted for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) {
        (self.len() as u64).write(to);
        for one in self {
            one.write(to);
        }
    }

    #[inline(never)]
    fn read(from: &mut Bytes<'_>) -> Self {
        let mut all = Self::new();
        for _ in 0..u16::read(from) {
            all.push(T::read(from));
        }
        all
    }
}

impl<T: Excerpted> Excerpted for Option<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.is_some().write(to);
        if let Some(value) = self {
            value.write(to);
        }
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Excerpted> Excerpted for [T; 4] {
    fn write(&self, to: &mut Vec<u8>) {
        for one in self {
            one.write(to);
        }
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        std::array::from_fn(|_| T::read(from))
    }
}

impl<A: Excerpted, B: Excerpted> Excerpted for (A, B) {
    fn write(&self, to: &mut Vec<u8>) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

impl Excerpted for Date {
    fn write(&self, to: &mut Vec<u8>) {
        (self.year(), (self.month(), self.day())).write(to);
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        let (year, (month, day)) = Excerpted::read(from);
        Self::new(year, month, day).unwrap_or_default()
    }
}

/// The kind, then the place in the list of that kind.
impl Excerpted for Scope {
    fn write(&self, to: &mut Vec<u8>) {
        match self {
            Self::Country => (0_u8, 0_u16),
            Self::Zone(id) => (1, id.0),
            Self::Region(id) => (2, id.0),
            Self::Part(id) => (3, id.0),
            Self::Place(id) => (4, id.0),
            Self::Route(id) => (5, id.0),
        }
        .write(to);
    }

    fn read(from: &mut Bytes<'_>) -> Self {
        let (kind, id) = Excerpted::read(from);
        match kind {
            0_u8 => Self::Country,
            1 => Self::Zone(ZoneId(id)),
            2 => Self::Region(RegionId(id)),
            3 => Self::Part(PartId(id)),
            4 => Self::Place(PlaceId(id)),
            _ => Self::Route(RouteId(id)),
        }
    }
}
