// Package bad sets headers when they have left.
package bad

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"net/http"
	"strings"
)

// afterWriteHeader sets it when the status was sent.
func afterWriteHeader(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header: it is set after the headers of the response were sent"
	w.Write([]byte("hello"))
}

// afterStatus does so after a status that is not known.
func afterStatus(w http.ResponseWriter, status int) {
	w.WriteHeader(status)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterInterim sets it between two responses, and after both.
func afterInterim(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusEarlyHints)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "never get this header"
}

// afterWrite sets it when the body began.
func afterWrite(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello"))
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterWriteChecked looks at the error.
func afterWriteChecked(w http.ResponseWriter, r *http.Request) {
	if _, err := w.Write([]byte("hello")); err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterError has answered with an error.
func afterError(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "not today", http.StatusServiceUnavailable)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterNotFound has too.
func afterNotFound(w http.ResponseWriter, r *http.Request) {
	http.NotFound(w, r)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterRedirect has sent the browser elsewhere.
func afterRedirect(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/new", http.StatusFound)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterPrint prints the body.
func afterPrint(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintf(w, "hello %s", r.URL.Path)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterString writes the body.
func afterString(w http.ResponseWriter, r *http.Request) {
	io.WriteString(w, "hello")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterCopy copies the body.
func afterCopy(w http.ResponseWriter, r *http.Request) {
	n, err := io.Copy(w, strings.NewReader("hello"))
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	fmt.Println(n, err)
}

// afterEncode encodes the body.
func afterEncode(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode([]int{1, 2})
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// afterIndented tells the encoder how first.
func afterIndented(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if err := enc.Encode([]int{1, 2}); err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "never get this header"
}

// afterXML encodes it otherwise.
func afterXML(w http.ResponseWriter, r *http.Request) {
	_ = xml.NewEncoder(w).Encode(1)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

var page = template.Must(template.New("page").Parse("hello"))

// afterTemplate executes a template.
func afterTemplate(w http.ResponseWriter, r *http.Request) {
	page.Execute(w, nil)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// byMap assigns to the map.
func byMap(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	w.WriteHeader(http.StatusOK)
	h["Access-Control-Allow-Origin"] = []string{"*"} // want "never get this header"
}

// byNewMap gets the map only then, so that there is no fix.
func byNewMap(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// deleted takes it back and sets it again.
func deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://old.example.com")
	w.Header().Del("Access-Control-Allow-Origin")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// varyOnly is late with Vary.
func varyOnly(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	fmt.Fprintln(w, "hello")
	w.Header().Add("Vary", "Origin") // want "never get this header"
}

// afterFile comes after a file of a file system.
func afterFile(files fs.FS, w http.ResponseWriter, r *http.Request) {
	http.ServeFileFS(w, r, files, "index.html")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

func afterFlush(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	w.(http.Flusher).Flush()
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func cookieAfterFlush(w http.ResponseWriter, r *http.Request) {
	flusher, ok := w.(http.Flusher)
	if !ok {
		http.Error(w, "no streams", http.StatusNotImplemented)
		return
	}
	flusher.Flush()
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"}) // want "browsers never get this cookie"
}

func afterFlushOfController(w http.ResponseWriter, r *http.Request) {
	if err := http.NewResponseController(w).Flush(); err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func cookieAfterFlushOfController(w http.ResponseWriter, r *http.Request) {
	rc := http.NewResponseController(w)
	rc.Flush()
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"}) // want "browsers never get this cookie"
}
