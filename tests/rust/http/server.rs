//! A server on loopback that keeps the requests and gives the responses that it was started with.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread::JoinHandle;

/// A response to give.
pub(crate) struct Response(String, String);

impl Response {
    pub(crate) fn new(status: u16, body: &str) -> Response {
        let length = if status == 204 { String::new() } else { format!("Content-Length: {}\r\n", body.len()) };
        Response(format!("HTTP/1.1 {status} Any\r\nConnection: close\r\n{length}"), body.to_owned())
    }

    pub(crate) fn header(self, name: &str, value: &str) -> Response {
        Response(format!("{}{name}: {value}\r\n", self.0), self.1)
    }
}

pub(crate) struct Server {
    address: SocketAddr,
    served: JoinHandle<Vec<String>>,
}

impl Server {
    pub(crate) fn start<const COUNT: usize>(responses: [Response; COUNT]) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let serve = move || responses.map(|response| exchange(&listener, &response)).to_vec();
        Server { address, served: std::thread::spawn(serve) }
    }

    /// The base URL of the API.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/v1.0", self.address)
    }

    /// The text of every request, once all responses are given.
    pub(crate) fn requests(self) -> Vec<String> {
        self.served.join().expect("every response was given")
    }
}

fn exchange(listener: &TcpListener, response: &Response) -> String {
    let (stream, _) = listener.accept().expect("a connection");
    let request = read(&stream);
    let mut stream = &stream;
    write!(stream, "{}\r\n{}", response.0, response.1).expect("a client that reads");
    request
}

fn read(stream: &TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut text = String::new();
    while !text.ends_with("\r\n\r\n") {
        assert!(reader.read_line(&mut text).expect("a line") > 0, "the headers end: {text}");
    }
    let length = text.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    reader.read_exact(&mut body).expect("a body");
    text + &String::from_utf8(body).expect("text")
}
