//! Text comes out of the PDF as it went in: letter by letter, word by word, and no line ends where none may.

mod din91379;
mod marks;
mod words;
