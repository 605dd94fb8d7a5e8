//! A page served by the test itself on loopback, for trying the browser.
//!
//! Every request gets the same page; the server ends with the test.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// Serves one HTML text and gives its address.
pub fn serve(html: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            // A browser may close a connection that it opened in advance.
            thread::spawn(move || answer(&stream, html));
        }
    });
    format!("http://{address}/")
}

fn answer(stream: &TcpStream, html: &str) -> Option<()> {
    let mut lines = BufReader::new(stream).lines();
    while !lines.next()?.ok()?.is_empty() {}
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close";
    let mut stream = stream;
    write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{html}", html.len()).ok()
}
