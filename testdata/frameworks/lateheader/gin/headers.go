// Package gin sets headers late through gin.
package gin

import (
	"fmt"
	"io"
	"net/http"

	"github.com/gin-gonic/gin"
)

func afterJSON(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"ok": true})
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	c.Header("Access-Control-Allow-Methods", "GET, PUT")
}

func afterString(c *gin.Context) {
	c.String(http.StatusOK, "hello")
	c.Writer.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterAbort(c *gin.Context) {
	c.AbortWithStatus(http.StatusNoContent)
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterAbortJSON(c *gin.Context) {
	c.AbortWithStatusJSON(http.StatusForbidden, gin.H{"error": "no"})
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterWrite(c *gin.Context) {
	c.Writer.Write([]byte("hello"))
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterWriteString(c *gin.Context) {
	c.Writer.WriteString("hello")
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterPrint(c *gin.Context) {
	fmt.Fprintln(c.Writer, "hello")
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterHeaderNow(c *gin.Context) {
	c.Status(http.StatusOK)
	c.Writer.WriteHeaderNow()
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func noReturn(c *gin.Context) {
	if c.Query("id") == "" {
		c.JSON(http.StatusBadRequest, gin.H{"error": "no id"})
	}
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func afterEvent(c *gin.Context) {
	c.SSEvent("message", "hello")
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterStream(c *gin.Context) {
	c.Stream(func(w io.Writer) bool { return false })
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterAttachment(c *gin.Context) {
	c.FileAttachment("report.pdf", "report.pdf")
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func noReturnAfterBinding(c *gin.Context) {
	var in struct{ A int }
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"e": err.Error()})
	}
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	c.JSON(http.StatusOK, in)
}

func preflight() gin.HandlerFunc {
	return func(c *gin.Context) {
		if c.Request.Method == http.MethodOptions {
			c.AbortWithStatus(http.StatusNoContent) // want "browsers block what needs a preflight"
			return
		}
		c.Header("Access-Control-Allow-Origin", "*")
		c.Header("Access-Control-Allow-Methods", "GET, PUT")
		c.Next()
	}
}

// What follows is right.

func beforeJSON(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

// afterStatus is in time: the writer keeps the status to itself.
func afterStatus(c *gin.Context) {
	c.Status(http.StatusOK)
	c.Header("Access-Control-Allow-Origin", "*")
}

// afterWriteHeader is in time, for the same reason.
func afterWriteHeader(c *gin.Context) {
	c.Writer.WriteHeader(http.StatusOK)
	c.Header("Access-Control-Allow-Origin", "*")
	c.Writer.Write([]byte("hello"))
}

// afterRedirect is in time where the redirect has no body, as for POST.
func afterRedirect(c *gin.Context) {
	c.Redirect(http.StatusFound, "/new")
	c.Header("Access-Control-Allow-Origin", "*")
}

// afterNext comes after handlers that may have answered or not.
func afterNext(c *gin.Context) {
	c.Next()
	c.Header("Access-Control-Allow-Origin", "*")
}

// aborted has nothing sent.
func aborted(c *gin.Context) {
	c.Abort()
	c.Header("Access-Control-Allow-Origin", "*")
}

func returns(c *gin.Context) {
	if c.Query("id") == "" {
		c.JSON(http.StatusBadRequest, gin.H{"error": "no id"})
		return
	}
	c.Header("Access-Control-Allow-Origin", "*")
	c.JSON(http.StatusOK, gin.H{"ok": true})
}

func again(c *gin.Context) {
	c.Header("Access-Control-Allow-Origin", "*")
	c.JSON(http.StatusOK, gin.H{"ok": true})
	c.Header("Access-Control-Allow-Origin", "*")
}

// bound has nothing sent, whatever the error says.
func bound(c *gin.Context) {
	var in struct{ A int }
	err := c.ShouldBindJSON(&in)
	if err != nil {
		fmt.Println(err.Error())
	}
	c.Header("Access-Control-Allow-Origin", "*")
	c.JSON(http.StatusOK, in)
}

// streamed sets the header before the first part is sent.
func streamed(c *gin.Context) {
	c.Stream(func(w io.Writer) bool {
		c.Header("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, "hello")
		return false
	})
}

func afterFlush(c *gin.Context) {
	c.Header("Content-Type", "text/event-stream")
	c.Writer.Flush()
	c.Header("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}
