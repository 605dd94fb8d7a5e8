//! Just enough HTTP/1.1 over a loopback socket: one request, one answer, one connection.
//!
//! Answers may have a length, come in chunks, or end with the connection.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Starting a browser on a busy machine takes its time.
const PATIENCE: Duration = Duration::from_mins(2);

/// An answer: status and body.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: String,
}

/// Sends one request and reads its answer.
pub fn request(to: SocketAddr, method: &str, path: &str, body: &str) -> io::Result<Answer> {
    let mut stream = TcpStream::connect_timeout(&to, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let length = body.len();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: {to}\r\nConnection: close\r\n\
         Content-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
    )?;
    answer(BufReader::new(stream))
}

/// Reads an answer to its end.
fn answer(mut stream: impl BufRead) -> io::Result<Answer> {
    let status = line(&mut stream)?.split(' ').nth(1).and_then(|code| code.parse().ok());
    let status = status.ok_or_else(|| fault("no status"))?;
    let (mut length, mut chunked) = (None, false);
    loop {
        let header = line(&mut stream)?.to_ascii_lowercase();
        match header.split_once(':').map(|(name, value)| (name, value.trim())) {
            None => break,
            Some(("content-length", value)) => length = value.parse().ok(),
            Some(("transfer-encoding", "chunked")) => chunked = true,
            Some(_) => {}
        }
    }
    let mut body = Vec::new();
    match length {
        _ if chunked => read_chunks(&mut stream, &mut body)?,
        Some(length) => {
            stream.take(length).read_to_end(&mut body)?;
        }
        None => {
            stream.read_to_end(&mut body)?;
        }
    }
    Ok(Answer { status, body: String::from_utf8_lossy(&body).into_owned() })
}

fn read_chunks(stream: &mut impl BufRead, body: &mut Vec<u8>) -> io::Result<()> {
    loop {
        let size = line(stream)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| fault("no size of a chunk"))?;
        if size == 0 {
            return Ok(());
        }
        stream.take(size).read_to_end(body)?;
        line(stream)?;
    }
}

fn line(stream: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    stream.read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}

fn fault(text: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}

#[test]
fn reads_answers_with_a_length_in_chunks_and_to_the_end() {
    let body = |text: &str| answer(text.as_bytes()).map(|answer| (answer.status, answer.body));
    let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1;x=y\r\n!\r\n0\r\n\r\n";
    assert_eq!(body(chunks).unwrap(), (200, "hello!".to_owned()));
    let length = "HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\nnorest";
    assert_eq!(body(length).unwrap(), (404, "no".to_owned()));
    assert_eq!(body("HTTP/1.0 200 OK\r\n\r\nall").unwrap(), (200, "all".to_owned()));
    assert!(body("").is_err());
}
