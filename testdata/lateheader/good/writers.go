package good

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"net/http"

	"lateheader.test/headers"
)

// buffered keeps what is written to itself, until it is told to send it.
type buffered struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (b *buffered) WriteHeader(status int) { b.status = status }

func (b *buffered) Write(p []byte) (int, error) { return b.body.Write(p) }

func (b *buffered) send() {
	b.ResponseWriter.WriteHeader(b.status)
	b.ResponseWriter.Write(b.body.Bytes())
}

// toBuffer writes to one of the package.
func toBuffer(w http.ResponseWriter, r *http.Request) {
	b := &buffered{ResponseWriter: w}
	b.WriteHeader(http.StatusOK)
	fmt.Fprintln(b, "hello")
	json.NewEncoder(b).Encode(1)
	b.Header().Set("Access-Control-Allow-Origin", "*")
	b.send()
}

// toBufferAsWriter has it in a variable of the interface.
func toBufferAsWriter(w http.ResponseWriter, r *http.Request) {
	var b http.ResponseWriter = &buffered{ResponseWriter: w}
	b.WriteHeader(http.StatusOK)
	io.WriteString(b, "hello")
	b.Header().Set("Access-Control-Allow-Origin", "*")
}

// buffering hands one on.
func buffering(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b := &buffered{ResponseWriter: w}
		next.ServeHTTP(b, r)
		w.Header().Set("Access-Control-Allow-Origin", "*")
		b.send()
	})
}

// toBufio has not flushed.
func toBufio(w http.ResponseWriter, r *http.Request) {
	b := bufio.NewWriter(w)
	fmt.Fprintln(b, "hello")
	b.WriteString("hello")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	b.Flush()
}

// toGzip has not either.
func toGzip(w http.ResponseWriter, r *http.Request) {
	z := gzip.NewWriter(w)
	json.NewEncoder(z).Encode(1)
	w.Header().Set("Access-Control-Allow-Origin", "*")
	z.Close()
}

// afterNext comes after the next handler, which may have answered or not.
func afterNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Allow-Origin", "*")
	})
}

// afterNextFunc has a function do that.
func afterNextFunc(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		next(w, r)
		w.WriteHeader(http.StatusOK)
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// afterUnknown has had code out of sight look at the response, which may set
// headers, or send them.
func afterUnknown(w http.ResponseWriter, r *http.Request) {
	headers.Prepare(w, r)
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// afterUnknownName has set a header that is not known by name.
func afterUnknownName(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// wrapped is what code out of sight made of the response.
func wrapped(w http.ResponseWriter, r *http.Request) {
	ww := headers.Wrap(w)
	ww.WriteHeader(http.StatusOK)
	ww.Header().Set("Access-Control-Allow-Origin", "*")
}

// sized takes the limit of the request's body for no answer.
func sized(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 1<<20)
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}
