// Package gin refuses requests, and lets them be handled.
package gin

import (
	"log/slog"
	"net/http"

	"github.com/gin-gonic/gin"
)

func byHandler(logger *slog.Logger) gin.HandlerFunc {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		logger.Error("refused", "path", r.URL.Path)
		http.Error(w, "Forbidden", http.StatusForbidden)
	}))
	return func(c *gin.Context) {
		protection.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { // want "a request of another site that this refuses is handled all the same: the handlers that come after run, since nothing aborts them"
			c.Next()
		})).ServeHTTP(c.Writer, c.Request)
	}
}

func byCheck(protection *http.CrossOriginProtection) gin.HandlerFunc {
	return func(c *gin.Context) {
		if err := protection.Check(c.Request); err != nil { // want "handled all the same"
			c.JSON(http.StatusForbidden, gin.H{"error": err.Error()})
			return
		}
		c.Next()
	}
}

func byVariable(c *gin.Context) {
	var protection http.CrossOriginProtection
	err := protection.Check(c.Request) // want "handled all the same"
	if err != nil {
		c.Status(http.StatusForbidden)
		return
	}
	c.Set("checked", true)
	c.Next()
}
