package bad

import "net/http"

// With credentials, too, it is the one that the request has which is let in.
func listed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com,https://www.example.com") // want "a list of them lets nobody in"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.Write(nil)
}

// A local origin beside a public one, or one over http: whether that may get credentials is
// for a person to say.

func listedLocal(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, http://localhost:3000") // want "a list of them lets nobody in"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func listedUnencrypted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, http://app.example.com") // want "a list of them lets nobody in"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Not all of these are origins, or they are many, or there is no request.

func listedPattern(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, https://*.example.com") // want "a list of them lets nobody in"
}

func listedNull(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, null") // want "a list of them lets nobody in"
}

func listedMany(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://a.example https://b.example https://c.example https://d.example https://e.example") // want "a list of them lets nobody in"
}

func listedAlone(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com, https://www.example.com") // want "a list of them lets nobody in"
}
